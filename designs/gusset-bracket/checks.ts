import {
  beamDeflectionCheck,
  beamStressCheck,
  boltClampCheck,
  boltShears,
  type Check,
  notRated,
  rectangularSection,
  type Text,
  tiltTensions,
} from '#engineering'
import { boltOn } from './fasteners.ts'
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

/** Tension in N of the worst screw of a leg that a moment in N·m tilts about its heel or its far end. */
function tilted({ holes, length, slot }: Leg, heel: number, moment: number): number {
  const play = slot / 2
  const about = (distances: number[]) => tiltTensions(distances, moment)
  return Math.max(
    ...about(holes.map(([u]) => u - play - heel)),
    ...about(holes.map(([u]) => length - u - play)),
  )
}

/** The force tilts the fixed leg about its heel or its end, a side force about an edge; its worst screw of the worst case. */
function fixedScrewsCheck(p: BracketValues, l: Layout): Check {
  const { fixed, heel, half } = l
  const shears = boltShears(fixed.holes, { force: [p.force, p.sideForce], at: [0, 0] })
  const sideways = tiltTensions(
    fixed.holes.map(([, y]) => half + y),
    (p.sideForce * p.lever) / 1000,
  )
  const tension = tilted(fixed, heel, (p.force * p.lever) / 1000) + Math.max(...sideways)
  return screwsCheck(fixed, l, { shear: Math.max(...shears), tension })
}

/** The force pulls at the screws of the carrying leg and tilts it by its lever to their middle; the side force shears and turns. */
function carryingScrewsCheck(p: BracketValues, l: Layout): Check {
  const { carrying, heel, centre } = l
  const shears = boltShears(carrying.holes, { force: [0, p.sideForce], at: [p.lever, 0] })
  const moment = (p.force * Math.abs(p.lever - centre)) / 1000
  const tension = p.force / carrying.holes.length + tilted(carrying, heel, moment)
  return screwsCheck(carrying, l, { shear: Math.max(...shears), tension })
}

const screwsTitle: Record<Leg['name'], Text> = {
  fixed: { en: 'Clamp force per screw of the fixed leg', fr: 'Effort de serrage par vis de l’aile fixe' },
  carrying: {
    en: 'Clamp force per screw of the carrying leg',
    fr: 'Effort de serrage par vis de l’aile porteuse',
  },
}

function screwsCheck(leg: Leg, l: Layout, load: { shear: number; tension: number }): Check {
  const clamp = boltClampCheck(boltOn(leg, l), load)
  const softer: Text = {
    en: 'The part under the leg, if softer than the bracket.',
    fr: 'La pièce en face, si elle est plus tendre que l’équerre.',
  }
  const named = { id: `${leg.name}-screws`, title: screwsTitle[leg.name] }
  // A slot nut of unknown strength may be weaker than the screw, never stronger.
  if (leg.fixing === 'slot-nuts' && !leg.profile && clamp.verdict === 'passed')
    return notRated({
      ...named,
      why: {
        en: 'the screw bears it: hold it against pull-out load and torque of the slot nut’s maker',
        fr: 'la vis le tient : le comparer à l’effort d’arrachement et au couple du fabricant de l’écrou pour rainure',
      },
      parameter: `${leg.name}Profile`,
    })
  return {
    ...clamp,
    ...named,
    standard: leg.profile
      ? joined(clamp.standard, '; ', ' ; ', {
          en: 'pull on a slot nut: guide of item’s catalogue',
          fr: 'effort sur un écrou pour rainure : guide du catalogue item',
        })
      : clamp.standard,
    leavesOut: joined(clamp.leavesOut, ' ', ' ', softer),
  }
}

const joined = (a: Text, en: string, fr: string, b: Text): Text => ({
  en: a.en + en + b.en,
  fr: a.fr + fr + b.fr,
})
