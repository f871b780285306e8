import {
  beamDeflectionCheck,
  beamStressCheck,
  boltClampCheck,
  boltShears,
  type Check,
  rectangularSection,
  type Text,
  tiltTensions,
} from '#engineering'
import { propertyClass, thread } from '#hardware'
import type { Layout, Leg } from './layout.ts'
import type { BracketValues } from './parameters.ts'

/** Bending of the legs and of the gussets, and the screws of both legs. */
export function checksOf(p: BracketValues, l: Layout): Check[] {
  return [...bendingChecks(p, l), fixedScrewsCheck(p, l), carryingScrewsCheck(p, l)]
}

const bare: Text = {
  en: 'Force along the width (the leg is stiff that way, but twists), buckling, welds, fatigue, shocks, yielding of the frame.',
  fr: 'Effort dans le sens de la largeur (l’aile y est raide, mais se tord), flambage, soudures, fatigue, chocs, souplesse du bâti.',
}

/** Net section of a leg where its holes are. */
const netSection = ({ t, uprightHalf, half }: Layout, leg: Leg, besides = 0) =>
  rectangularSection({
    width: 2 * (leg.name === 'carrying' ? uprightHalf : half) - Math.max(leg.columns * leg.hole, besides),
    height: t,
  })

function bendingChecks(p: BracketValues, l: Layout): Check[] {
  const { t, sheet, fixed, carrying, centre } = l
  const { yield: yieldStrength, youngsModulus } = sheet.stuff
  const stress = (id: string, title: Text, span: number, section: ReturnType<typeof rectangularSection>) => ({
    ...beamStressCheck({ support: 'cantilever', span, force: p.force }, { section, yieldStrength }),
    id,
    title,
    leavesOut: bare,
  })
  const legTitle: Text = { en: 'Bending stress in the bare leg', fr: 'Contrainte de flexion dans l’aile nue' }
  if (p.construction === 'bent') {
    // The whole moment passes the bend and the first row of the fixed leg; at a centre hole its lever is shorter.
    const cuts = [
      { span: p.lever, section: netSection(l, fixed) },
      { span: p.lever - carrying.first, section: netSection(l, carrying) },
      { span: p.lever - centre + p.centreHole / 2, section: netSection(l, carrying, p.centreHole) },
    ].filter(({ span }) => span > 0)
    const worst = cuts.reduce((a, b) => (b.span / b.section.modulus > a.span / a.section.modulus ? b : a))
    const unrolled = { support: 'cantilever', span: p.lever + fixed.first, force: p.force } as const
    return [
      stress('leg-bending', legTitle, worst.span, worst.section),
      beamDeflectionCheck(unrolled, {
        section: rectangularSection({ width: p.width, height: t }),
        youngsModulus,
        ratio: 200,
      }),
    ]
  }
  const count = p.construction === 'ears' ? 2 : l.gussets.length
  const depth = (p.construction === 'ears' ? fixed.length : p.gussetLength) - t
  const root = stress(
    'gusset-bending',
    { en: 'Bending stress in the gussets', fr: 'Contrainte de flexion dans les goussets' },
    p.lever,
    rectangularSection({ width: count * t, height: depth }),
  )
  // Beyond the gussets the leg is on its own; with a hole of a motor's spigot in it, as far as there.
  const above = p.lever - p.gussetHeight
  return above > 0
    ? [root, stress('leg-bending', legTitle, above, netSection(l, carrying, p.centreHole))]
    : [root]
}

const bolt = (size: string) => {
  const metric = thread(size)
  return { ...metric, yieldStrength: propertyClass('8.8', metric.diameter).yieldStrength }
}

/** The fixed leg tilts about its heel or its end, and with a side force about an edge; its worst screw of the worst case. */
function fixedScrewsCheck(p: BracketValues, l: Layout): Check {
  const { fixed, heel, half } = l
  const shears = boltShears(fixed.holes, { force: [p.force, p.sideForce], at: [0, 0] })
  const tilted = (distances: number[], force: number) =>
    Math.max(...tiltTensions(distances, (force * p.lever) / 1000))
  const play = fixed.slot / 2
  const tension =
    Math.max(
      tilted(
        fixed.holes.map(([u]) => u - play - heel),
        p.force,
      ),
      tilted(
        fixed.holes.map(([u]) => fixed.length - u - play),
        p.force,
      ),
    ) +
    tilted(
      fixed.holes.map(([, y]) => half + y),
      p.sideForce,
    )
  return {
    ...boltClampCheck(bolt(fixed.screw), { shear: Math.max(...shears), tension }),
    id: 'fixed-screws',
    title: { en: 'Clamp force per screw of the fixed leg', fr: 'Effort de serrage par vis de l’aile fixe' },
  }
}

/** The load pulls at the screws of the carrying leg and shears them, alike. */
function carryingScrewsCheck(p: BracketValues, { carrying }: Layout): Check {
  const n = carrying.holes.length
  return {
    ...boltClampCheck(bolt(carrying.screw), { tension: p.force / n, shear: p.sideForce / n }),
    id: 'carrying-screws',
    title: {
      en: 'Clamp force per screw of the carrying leg',
      fr: 'Effort de serrage par vis de l’aile porteuse',
    },
  }
}
