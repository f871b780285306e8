import {
  atMost,
  beamStressCheck,
  boltClampCheck,
  boltShears,
  type Check,
  notRated,
  rectangularSection,
  spanRule,
  type Text,
  tiltTensions,
} from '#engineering'
import { boltOn } from './fasteners.ts'
import type { Layout, Leg } from './layout.ts'
import type { BracketValues } from './parameters.ts'
import { screwPlateCheck } from './screw-plates.ts'
import { weldChecks } from './welds.ts'

/** Bending of the legs and of the gussets, the welds, and the screws of both legs with the plate round them. */
export function checksOf(p: BracketValues, l: Layout): Check[] {
  const [fixed, carrying] = [fixedLoad(p, l), carryingLoad(p, l)]
  return [
    ...bendingChecks(p, l),
    screwPlateCheck(p, l, l.fixed, fixed.tension),
    screwPlateCheck(p, l, l.carrying, carrying.tension),
    ...weldChecks(p, l),
    screwsCheck(l.fixed, l, fixed),
    screwsCheck(l.carrying, l, carrying),
    ...(p.sideForce > 0 ? [sideways] : []),
  ]
}

const sideways = notRated({
  id: 'side-force',
  title: { en: 'Bending and twist by the side force', fr: 'Flexion et torsion par l’effort latéral' },
  why: {
    en: 'the screws and the welds take it, the plates are not checked for it: keep it small beside the force',
    fr: 'les vis et les cordons le reprennent, les tôles ne sont pas vérifiées pour lui : le garder petit devant l’effort',
  },
})

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
  const { yield: yieldStrength } = sheet.stuff
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
    return [stress('leg-bending', legTitle, worst.span, worst.section), deflectionCheck(p, l)]
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

/** The upright leg bends by its lever, the fixed leg turns its foot by the whole moment as far as the washers of its screws. */
function deflectionCheck(p: BracketValues, { t, sheet, fixed }: Layout): Check {
  const { secondMoment } = rectangularSection({ width: p.width, height: t })
  // Between the middles of the sheet.
  const lever = p.lever - t / 2
  const lifted = fixed.first + (fixed.slot - fixed.washer - t) / 2
  const stiffness = sheet.stuff.youngsModulus * secondMoment
  return atMost({
    id: 'beam-deflection',
    title: { en: 'Deflection at the lever', fr: 'Flèche au bras de levier' },
    value: (p.force * lever ** 2 * (lever / 3 + lifted)) / stiffness,
    limit: (lever + lifted) / 200,
    unit: 'mm',
    standard: spanRule(200),
    leavesOut: {
      en: 'Slip of the joint, yielding of the frame, the fixed leg that the force presses on the frame (stiffer).',
      fr: 'Glissement de l’assemblage, souplesse du bâti, l’aile fixe que l’effort plaque au bâti (plus raide).',
    },
  })
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

/** On the worst screw of a leg, N. */
interface ScrewLoad {
  shear: number
  tension: number
}

/** The force tilts the fixed leg about its heel or its end, a side force about an edge; its worst screw of the worst case. */
function fixedLoad(p: BracketValues, l: Layout): ScrewLoad {
  const { fixed, heel, half } = l
  const shears = boltShears(fixed.holes, { force: [p.force, p.sideForce], at: [0, 0] })
  const sideways = tiltTensions(
    fixed.holes.map(([, y]) => half + y),
    (p.sideForce * p.lever) / 1000,
  )
  const tension = tilted(fixed, heel, (p.force * p.lever) / 1000) + Math.max(...sideways)
  return { shear: Math.max(...shears), tension }
}

/** The force pulls at the screws of the carrying leg and tilts it by its lever to their middle; the side force shears and turns. */
function carryingLoad(p: BracketValues, l: Layout): ScrewLoad {
  const { carrying, heel, centre } = l
  const shears = boltShears(carrying.holes, { force: [0, p.sideForce], at: [p.lever, 0] })
  const moment = (p.force * Math.abs(p.lever - centre)) / 1000
  const tension = p.force / carrying.holes.length + tilted(carrying, heel, moment)
  return { shear: Math.max(...shears), tension }
}

const screwsTitle: Record<Leg['name'], Text> = {
  fixed: { en: 'Clamp force per screw of the fixed leg', fr: 'Effort de serrage par vis de l’aile fixe' },
  carrying: {
    en: 'Clamp force per screw of the carrying leg',
    fr: 'Effort de serrage par vis de l’aile porteuse',
  },
}

function screwsCheck(leg: Leg, l: Layout, load: ScrewLoad): Check {
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
