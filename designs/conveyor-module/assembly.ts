import { type Assembly, type Part, type Placement, place, placeAssembly, type Vec3 } from '#design'
import { throughBolt, timingBelt } from '#hardware'
import { conveyorBelt } from './belt.ts'
import { driveBracket, spacer } from './bracket.ts'
import { bedScrewZ, crossMember, sidePlate, slidingBed } from './frame.ts'
import { bracketThickness, type Layout, layoutOf, standoffs } from './layout.ts'
import { moduleChecks } from './loads.ts'
import { moduleNotes } from './notes.ts'
import type { ModuleValues } from './parameters.ts'
import { pulleysOf } from './pulleys.ts'
import { handedOn, overloadNotes, reused } from './reused.ts'

/** The conveyor: see `layoutOf` for where it lies. */
export function assemble(p: ModuleValues): Assembly {
  const l = layoutOf(p)
  return {
    placements: [...frame(p, l), ...rollers(p, l), ...drive(p, l), ...belts(p, l)],
    checks: [...moduleChecks(p), ...handedOn(p)],
    notes: [...overloadNotes(p), ...moduleNotes(p, l)],
  }
}

/** A part drawn in x and y, stood up: y becomes height, its thickness reaches from `y` towards −y. */
const stood = (part: Part, at: Vec3, spec: Partial<Placement> = {}): Placement =>
  place(part, { turn: [90, 0, 0], at, ...spec })

/** Side plates, bed, cross members, and the screws that hold the three together. */
function frame(p: ModuleValues, l: Layout): Placement[] {
  const { inside, side, bed, top } = l
  const [plate, member] = [sidePlate(p, l), crossMember(p, l)]
  const out = 150
  return [
    ...bed.members.map(x => place(member, { at: [x, 0, top - bed.thickness - 36], explode: [0, 0, -60] })),
    place(slidingBed(p, l), { at: [0, 0, top - bed.flange] }),
    stood(plate, [0, inside + side, 0], { explode: [0, out, 0], step: 2 }),
    stood(plate, [0, -inside, 0], { explode: [0, -out, 0], step: 2 }),
    ...[1, -1].flatMap(to =>
      bed.members.flatMap(x =>
        bolted('M8', {
          x,
          z: bedScrewZ(l),
          to,
          from: inside + side,
          until: inside - 2 * bed.thickness,
          out,
          step: 2,
        }),
      ),
    ),
  ]
}

interface Bolting {
  x: number
  z: number
  /** +1 or −1: the side that the head is on. */
  to: number
  /** Distances from the middle of the face under the head and of that under the nut. */
  from: number
  until: number
  /** How far the exploded view moves the side plate, and all of the drive or take-up along x. */
  out: number
  along?: number
  step: number
}

/** A screw from outside with washers and a nut. */
function bolted(size: string, { x, z, to, from, until, out, along = 0, step }: Bolting): Placement[] {
  const away = [out + 30, out + 60, 30, 15]
  return throughBolt(size, { top: from, bottom: until, standard: 'ISO 4017' }).map(({ part, height }, i) =>
    place(part, {
      turn: [-90 * to, 0, 0],
      at: [x, to * height, z],
      explode: [along, to * away[i], 0],
      step,
    }),
  )
}

/** An assembly without the parts whose names begin so: another one brings them. */
const without = (of: Assembly, begin: string): Assembly => ({
  ...of,
  placements: of.placements.filter(({ part }) => !part.name.startsWith(begin)),
})

/** Rollers along y, with bearing plates and take-ups. */
function rollers(p: ModuleValues, l: Layout): Placement[] {
  const { half, inside, side, takeUp } = l
  const across: Vec3 = [0, 0, 90]
  const outer = inside + side
  const { mounting, baseThickness } = takeUp.sizes
  const mountings = [mounting.from, mounting.to].flatMap(x =>
    [-1, 1].map(y => ({ x: -half - x, z: y * mounting.row })),
  )
  return [
    ...l.returns.flatMap(x =>
      placeAssembly(reused(p, 'returnRoller'), {
        name: 'return',
        turn: across,
        at: [x, 0, l.returnZ],
        explode: [0, 0, -150],
        step: 2,
      }),
    ),
    // The key comes with the pulley, the screws of the axle with the take-ups.
    ...placeAssembly(without(reused(p, 'driveRoller'), 'din-6885'), {
      name: 'drive',
      turn: across,
      at: [half, 0, 0],
      explode: [200, 0, 0],
      step: 3,
    }),
    ...placeAssembly(without(reused(p, 'tailRoller'), 'iso-'), {
      name: 'tail',
      turn: across,
      at: [-half, 0, 0],
      explode: [-200, 0, 0],
      step: 3,
    }),
    ...[1, -1].flatMap(to => [
      ...placeAssembly(reused(p, 'bearingPlate'), {
        name: 'bearing-plate',
        turn: [-90 * to, 0, 0],
        at: [half, to * outer, 0],
        explode: [200, to * 200, 0],
        step: 4,
      }),
      ...placeAssembly(reused(p, 'takeUp'), {
        name: 'take-up',
        turn: [90 * to, 0, 180],
        at: [-half, to * outer, 0],
        explode: [-200, to * 200, 0],
        step: 4,
      }),
      ...mountings.flatMap(at =>
        bolted('M8', {
          ...at,
          to,
          from: outer + baseThickness,
          until: inside,
          out: 250,
          along: -200,
          step: 4,
        }),
      ),
    ]),
  ]
}

/** Bracket, motor plate with motor, pulleys and timing belt, outside on the side of +y. */
function drive(p: ModuleValues, l: Layout): Placement[] {
  const { half, inside, side, drive } = l
  const { centreDistance: c, bracketOuter, width, teeth } = drive
  const { motorFace, rollerFace, plane } = pulleysOf(p)
  const column = spacer()
  const out = 400
  const timing = timingBelt('HTD 5M', {
    teeth,
    width,
    pulleys: [p.rollerTeeth, p.motorTeeth],
    centreDistance: c,
  })
  return [
    ...standoffs.map(([x, z]) =>
      place(column, {
        turn: [-90, 0, 0],
        at: [half + x, inside + side, z],
        explode: [200, out - 100, 0],
        step: 6,
      }),
    ),
    stood(driveBracket(p, l), [half, bracketOuter, 0], { explode: [200, out, 0], step: 6 }),
    ...standoffs.flatMap(([x, z]) =>
      bolted('M10', { x: half + x, z, to: 1, from: bracketOuter, until: inside, out, along: 200, step: 6 }),
    ),
    ...placeAssembly(reused(p, 'motorPlate'), {
      name: 'motor-plate',
      turn: [0, -90, 90],
      at: [half, bracketOuter - bracketThickness, -c],
      explode: [200, 250, -100],
      step: 7,
    }),
    ...placeAssembly(reused(p, 'rollerPulley'), {
      name: 'roller-pulley',
      turn: [90, 0, 0],
      at: [half, rollerFace, 0],
      explode: [200, out + 150, 0],
      step: 10,
    }),
    // The motor brings its own key, which points along x.
    ...placeAssembly(without(reused(p, 'motorPulley'), 'din-6885'), {
      name: 'motor-pulley',
      turn: [90, 90, 0],
      at: [half, motorFace, -c],
      explode: [200, out + 150, -100],
      step: 10,
    }),
    place(timing, {
      turn: [0, 90, 90],
      at: [half, plane - width / 2, 0],
      explode: [200, out + 300, 0],
      step: 14,
    }),
  ]
}

const belts = (p: ModuleValues, l: Layout): Placement[] => [
  stood(conveyorBelt(p, l), [0, p.beltWidth / 2, 0], { explode: [0, 0, 300], step: 5 }),
]
