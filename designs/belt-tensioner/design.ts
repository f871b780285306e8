import { type Alternative, defineDesign, misfitsOf, type Placement, place, say, type Text } from '#design'
import { raisingTorque } from '#engineering'
import {
  ballBearing,
  counterbore,
  hexNut,
  hexScrew,
  insertBearings,
  lengthIntoThread,
  plainWasher,
  shaftCirclip,
  socketScrew,
  threadedRod,
  washerDimensions,
} from '#hardware'
import { adjustment, checksOf } from './checks.ts'
import { axle, roller } from './idler.ts'
import { loadPath } from './load-path.ts'
import { parameters, presets, type TensionerValues } from './parameters.ts'
import { abutment, basePlate, carrier, type Sizes } from './parts.ts'
import { faultsOf, sizesOf } from './sizes.ts'

// For conveyors that place it: its hole pattern and thicknesses.
export { sizesOf, type TensionerValues }

/**
 * A belt take-up: a carrier with an idler or the end of a roller's axle slides on a plate, drawn by a rod and held by four
 * screws. Seen from above the rod pulls towards +x; the carrier is drawn in the middle of its travel.
 */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: faultsOf,
  build(v) {
    const s = sizesOf(v)
    return {
      placements: [
        ...frame(v, s),
        ...adjusting(v, s),
        ...clamping(v, s),
        ...(s.isIdler ? idlerOn(v, s) : axleScrewOn(v, s)),
      ],
      checks: checksOf(v, s),
      notes: notes(v, s),
      alternatives: v.carries === 'axle' ? [takeUpUnit(v.axleDiameter)] : [],
    }
  },
})

/** Its bore is that of an insert bearing: the nearest. */
function takeUpUnit(axle: number): Alternative {
  const { bore } = insertBearings.reduce((a, b) =>
    Math.abs(b.bore - axle) < Math.abs(a.bore - axle) ? b : a,
  )
  return {
    misfits: misfitsOf([{ name: { en: 'bore', fr: 'alésage' }, here: axle, there: bore }]),
    designation: `UCT 2${String(bore / 5).padStart(2, '0')} (ISO 3228)`,
    name: {
      en: 'take-up bearing unit, in its slotted frame with screw',
      fr: 'palier tendeur, dans son cadre à vis',
    },
    note: {
      en: 'For a shaft that turns; bores from 20 mm are stock parts. This tensioner holds an axle that stands still.',
      fr: 'Pour un arbre tournant ; en stock à partir de 20 mm d’alésage. Ce tendeur-ci tient un axe fixe.',
    },
  }
}

/** The rod goes in before the abutment closes its end; the axle's screw is out of reach once the carrier lies on the base. */
const steps = { carrier: 1, rod: 2, base: 3, clamps: 4, carried: 5, circlip: 6 }

/** How far the carrier and all on it rise in the exploded view, mm. */
const lift = 40
const sides = [-1, 1] as const

function frame(v: TensionerValues, s: Sizes): Placement[] {
  const { baseThickness: t, carrierThickness, washer } = s
  const step = steps.base
  const x = s.blockFrom + s.blockLength / 2
  const grip = carrierThickness + washer.thickness
  const screw = hexScrew(v.screw, lengthIntoThread(v.screw, grip, { depth: t }))
  return [
    place(basePlate(v, s), { step }),
    place(abutment(s), { at: [x, 0, t], explode: [0, 0, lift], step }),
    ...sides.flatMap(side => {
      const at = (z: number) => [x, side * s.row, z] as const
      return [
        place(plainWasher(v.screw), { at: at(t + carrierThickness), explode: [0, 0, 1.5 * lift], step }),
        place(screw, { at: at(t + grip), explode: [0, 0, 2.5 * lift], step }),
      ]
    }),
  ]
}

/** The rod in the carrier's end with its lock nut there, washer and two nuts outside the abutment. */
function adjusting(v: TensionerValues, s: Sizes): Placement[] {
  const z = s.baseThickness + s.carrierThickness / 2
  const along = (step: number, x: number, out: number) =>
    ({ turn: [0, 90, 0], at: [x, 0, z], explode: [out, 0, lift], step }) as const
  const end = s.carrierLength / 2
  const nut = hexNut(v.screw)
  const outside = s.blockEnd + s.washer.thickness
  const out = s.rod.length
  return [
    place(threadedRod(v.screw, s.rod.length), along(steps.rod, end - s.rod.inside, s.blockLength + 30)),
    place(nut, along(steps.rod, end, s.blockLength / 2 + 15)),
    place(plainWasher(v.screw), along(steps.clamps, s.blockEnd, out + 10)),
    place(nut, along(steps.clamps, outside, out + 25)),
    place(nut, along(steps.clamps, outside + s.nut.height, out + 40)),
  ]
}

function clamping(v: TensionerValues, s: Sizes): Placement[] {
  const { baseThickness: t, carrierThickness, washer } = s
  const grip = carrierThickness + washer.thickness
  const screw = hexScrew(v.screw, lengthIntoThread(v.screw, grip, { depth: t }))
  const places = sides.flatMap(x => sides.map(y => [(x * s.spacing) / 2, y * s.row] as const))
  return [
    place(carrier(v, s), { at: [0, 0, t], explode: [0, 0, lift], step: steps.carrier }),
    ...places.flatMap(([x, y]) => [
      place(plainWasher(v.screw), {
        at: [x, y, t + carrierThickness],
        explode: [0, 0, 1.5 * lift],
        step: steps.clamps,
      }),
      place(screw, { at: [x, y, t + grip], explode: [0, 0, 2.5 * lift], step: steps.clamps }),
    ]),
  ]
}

/** Axle from above, its screw from below, then bearing, roller, bearing and circlip. */
function idlerOn(v: TensionerValues, s: Sizes): Placement[] {
  const { idler, carrierThickness } = s
  const top = s.baseThickness + carrierThickness
  const { depth } = counterbore(v.screw)
  const web = carrierThickness - depth
  const screwLength = lengthIntoThread(v.screw, web, { engagement: 1.25 })
  const foot = top + idler.footHeight
  const bearing = ballBearing(v.bearing)
  const { width } = idler.bearing
  const above = 3 * lift
  const on = (z: number, up: number, step: number) => ({ at: [0, 0, z], explode: [0, 0, up], step }) as const
  return [
    place(socketScrew(v.screw, screwLength), {
      ...on(s.baseThickness + depth, lift / 2, steps.carrier),
      turn: [180, 0, 0],
    }),
    place(axle(v, s, screwLength - web), on(top, 2 * lift, steps.carrier)),
    place(bearing, on(foot + width / 2, above + idler.top - lift, steps.carried)),
    place(roller(v, s), on(foot, above + idler.top, steps.carried)),
    place(bearing, on(foot + idler.length - width / 2, above + idler.top + lift, steps.carried)),
    place(
      shaftCirclip(idler.bearing.bore),
      on(top + idler.groove.from, above + idler.top + 1.6 * lift, steps.circlip),
    ),
  ]
}

/** The screw into the end of the roller's axle, which comes from below. */
function axleScrewOn(v: TensionerValues, s: Sizes): Placement[] {
  const top = s.baseThickness + s.carrierThickness
  const { thickness } = washerDimensions(v.axleScrew)
  const length = lengthIntoThread(v.axleScrew, s.carrierThickness + thickness, { engagement: 1.5 })
  return [
    place(plainWasher(v.axleScrew), { at: [0, 0, top], explode: [0, 0, 1.5 * lift], step: steps.carried }),
    place(hexScrew(v.axleScrew, length), {
      at: [0, 0, top + thickness],
      explode: [0, 0, 2.5 * lift],
      step: steps.carried,
    }),
  ]
}

function notes(v: TensionerValues, s: Sizes): Text[] {
  const torque = Number(raisingTorque(adjustment(v, s), v.load).toPrecision(2))
  const mount: Text = {
    en: `Four mounting screws ${v.mountingScrew} of class 8.8 are as long as the machine needs and are not in the bill of materials.`,
    fr: `Les quatre vis de fixation ${v.mountingScrew} de classe 8.8 ont la longueur que demande la machine et ne sont pas dans la nomenclature.`,
  }
  const turn = say(
    n =>
      `About ${n(torque)} N·m on the adjusting nut give the force entered (friction 0.1 in the thread, 0.15 under the nut; the carrier’s own friction left out).`,
    n =>
      `Environ ${n(torque)} N·m sur l’écrou de réglage donnent l’effort saisi (frottement 0,1 au filet, 0,15 sous l’écrou ; sans le frottement du coulisseau).`,
  )
  if (s.isIdler) return [turn, mount]
  return [
    turn,
    mount,
    say(
      n =>
        `The machine’s wall needs the same slot as the base: ${n(2 * s.window)} mm wide, ${n(v.travel)} mm from centre to centre. The axle, Ø ${n(v.axleDiameter)} mm with ${v.axleScrew} in its end, belongs to the roller.`,
      n =>
        `La paroi de la machine reçoit la même boutonnière que la platine : ${n(2 * s.window)} mm de large, ${n(v.travel)} mm entre centres. L’axe, Ø ${n(v.axleDiameter)} mm taraudé ${v.axleScrew} en bout, appartient au rouleau.`,
    ),
    {
      en: 'The axle is taken to rest on its two ends: the force has no lever on the carrier.',
      fr: 'L’axe est supposé en appui sur ses deux bouts : l’effort n’a pas de bras de levier sur le coulisseau.',
    },
  ]
}
