import { bentPart, flatPart, type MadePart, say, stockOf, type Text } from '#design'
import { clearanceHole, materials, roundHole, sheetBend, slotHole } from '#hardware'
import { booleans, type Geom2, primitives } from '#jscad'
import { type Layout, standoffs } from './layout.ts'
import type { ModuleValues } from './parameters.ts'

type Point = readonly [x: number, y: number]

const box = (x0: number, y0: number, x1: number, y1: number): Geom2 =>
  primitives.rectangle({ size: [x1 - x0, y1 - y0], center: [(x0 + x1) / 2, (y0 + y1) / 2] })

/** A rectangle with its corners cut off at 45°. */
export function chamfered(x0: number, y0: number, x1: number, y1: number, c: number): Geom2 {
  const points: [number, number][] = [
    [x0 + c, y0],
    [x1 - c, y0],
    [x1, y0 + c],
    [x1, y1 - c],
    [x1 - c, y1],
    [x0 + c, y1],
    [x0, y1 - c],
    [x0, y0 + c],
  ]
  return primitives.polygon({ points })
}

export const edges: Text = {
  en: 'Break all edges 0.3 mm; paint or zinc plate before assembly.',
  fr: 'Casser toutes les arêtes à 0,3 mm ; peindre ou zinguer avant montage.',
}

/** Holes of the feet or stand in each side plate, from the middle, mm. */
const feetOf = ({ half, bottom }: Layout): Point[] =>
  [-1, 1].flatMap(side => [-20, 20].map((dx): Point => [side * 0.6 * half + dx, bottom + 13]))

/** A side plate, seen from +y turned so that x runs as the belt does and y is up. Both sides are alike. */
export function sidePlate(p: ModuleValues, l: Layout): MadePart {
  const { half, bottom, upper, bed, takeUp } = l
  const square = [-1, 1].flatMap(x =>
    [-1, 1].map((y): Point => [half + (x * l.plateScrews) / 2, (y * l.plateScrews) / 2]),
  )
  const { mounting, window } = takeUp.sizes
  const mountings = [mounting.from, mounting.to].flatMap(x =>
    [-1, 1].map((y): Point => [-half - x, y * mounting.row]),
  )
  const holes = [
    roundHole(l.bearing.outsideDiameter, [half, 0]),
    ...square.map(at => roundHole(clearanceHole('M8'), at)),
    ...standoffs.map(([x, z]) => roundHole(clearanceHole('M10'), [half + x, z])),
    ...mountings.map(at => roundHole(clearanceHole('M8'), at)),
    ...bed.members.map(x => roundHole(clearanceHole('M8'), [x, bedScrewZ(l)])),
    ...l.returns.map(x => roundHole(clearanceHole('M6'), [x, l.returnZ])),
    ...feetOf(l).map(at => roundHole(clearanceHole('M10'), at)),
  ]
  const [long, high] = [2 * half + l.ahead + l.behind, upper - bottom]
  return flatPart({
    name: 'side',
    title: { en: 'Side plate', fr: 'Flanc' },
    process: 'laser',
    material: materials.S235JR,
    profile: booleans.subtract(
      chamfered(-half - l.behind, bottom, half + l.ahead, upper, 10),
      slotHole(2 * window, p.takeUp, [-half, 0]),
      ...holes,
    ),
    thickness: l.side,
    throughHoles: 1 + holes.length,
    stock: stockOf('sheet', l.side, Math.ceil(long), Math.ceil(high)),
    kerf: p.kerf,
    notes: [
      {
        en: 'Two alike. The holes for the drive bracket stay empty on the other side, or move the drive there.',
        fr: 'Deux pièces identiques. Les trous du support d’entraînement restent vides de l’autre côté, ou permettent d’y placer l’entraînement.',
      },
      edges,
    ],
  })
}

/** Height of the screws through side plate, bed and cross member. */
export const bedScrewZ = ({ top }: Pick<Layout, 'top'>): number => top - 24

/** The sliding bed, drawn flat along x: tongues towards the rollers, flanges turned down on both sides. */
export function slidingBed(p: ModuleValues, l: Layout): MadePart {
  const { bed } = l
  const [start, end] = bed.tongues
  const edge = bed.toBend + bed.toEdge
  const holes = bed.members.flatMap(x =>
    [-1, 1].map(side => roundHole(clearanceHole('M8'), [x, side * (bed.toBend + bed.toScrew)])),
  )
  const profile = booleans.union(
    box(start, -bed.tongueHalf, end, bed.tongueHalf),
    chamfered(bed.from, -edge, bed.to, edge, 8),
  )
  const down = (from: Point, to: Point) => sheetBend(bed.sheet, [from, to], 90, 'down')
  return bentPart({
    name: 'bed',
    title: { en: 'Sliding bed', fr: 'Sole de glissement' },
    material: bed.material,
    profile: booleans.subtract(profile, ...holes),
    thickness: bed.thickness,
    bends: [
      down([bed.from, bed.toBend], [bed.to, bed.toBend]),
      down([bed.to, -bed.toBend], [bed.from, -bed.toBend]),
    ],
    raise: bed.flange - bed.thickness,
    throughHoles: holes.length,
    stock: stockOf('sheet', bed.thickness, Math.ceil(end - start), Math.ceil(2 * edge)),
    kerf: p.kerf,
    notes: [
      say(
        n =>
          `Outside width after bending ${n(2 * l.inside)} mm, 0 to −0.5. Round the edges that the belt passes; no paint on top.`,
        n =>
          `Largeur extérieure après pliage ${n(2 * l.inside)} mm, 0 à −0,5. Arrondir les arêtes où passe la bande ; pas de peinture dessus.`,
      ),
    ],
  })
}

/** Half of a cross member's width along x, and depth of its sides and ends, mm. */
const member = { half: 32, depth: 36 }

/** A cross member like a box's lid, drawn along y: its top carries the bed, its ends take the screws. */
export function crossMember(p: ModuleValues, l: Layout): MadePart {
  const { bed, inside } = l
  const long = bed.flat(inside - bed.thickness)
  const wide = bed.flat(member.half)
  const flange = bed.flat(member.depth)
  const notch = bed.relief.depth
  const profile = booleans.union(
    box(-wide - flange, -long + notch, wide + flange, long - notch),
    box(-wide + notch, -long - flange, wide - notch, long + flange),
  )
  // From the upper face of the member, which lies under the bed.
  const screw = bed.flat(24 - bed.thickness)
  const holes = [-1, 1].map(side => roundHole(clearanceHole('M8'), [0, side * (long + screw)]))
  const down = (from: Point, to: Point) => sheetBend(bed.sheet, [from, to], 90, 'down')
  return bentPart({
    name: 'cross-member',
    title: { en: 'Cross member', fr: 'Traverse' },
    material: bed.material,
    profile: booleans.subtract(profile, ...holes),
    thickness: bed.thickness,
    bends: [
      down([-wide, -long + notch], [-wide, long - notch]),
      down([wide, long - notch], [wide, -long + notch]),
      down([-wide + notch, long], [wide - notch, long]),
      down([wide - notch, -long], [-wide + notch, -long]),
    ],
    raise: member.depth - bed.thickness,
    throughHoles: 2,
    stock: stockOf('sheet', bed.thickness, Math.ceil(2 * (long + flange)), Math.ceil(2 * (wide + flange))),
    kerf: p.kerf,
    notes: [
      say(
        n =>
          `Outside length ${n(2 * (inside - bed.thickness))} mm, 0 to −0.5: it sets the width of the frame.`,
        n =>
          `Longueur extérieure ${n(2 * (inside - bed.thickness))} mm, 0 à −0,5 : elle donne la largeur du châssis.`,
      ),
    ],
  })
}
