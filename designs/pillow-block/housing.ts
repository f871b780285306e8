import { booleans, extrusions, type Geom2, type Geom3, hulls, primitives, transforms } from '#jscad'
import { column, edge, fillet, type Point, slab, upperBarrel, upright } from './blocks.ts'
import { type Lug, type Sizes, spotDepth } from './sizes.ts'

const { circle, polygon, rectangle } = primitives
const { intersect, subtract, union } = booleans
const { extrudeLinear, extrudeRotate } = extrusions
const { translate } = transforms

const sides = [-1, 1] as const

/** The housing in one piece: x across, y up from the mounting face, z along the shaft from the closed side on z = 0. */
export function solidHousing(s: Sizes): Geom3 {
  // The column carries the barrel's lower half; a little of it overlaps.
  const body = union(pedestal(s), at(s, upperBarrel(s.barrelRadius, s.housingWidth, -edge)))
  return subtract(body, at(s, bore(s)), ...nippleHole(s, s.shaftHeight), ...baseHoles(s))
}

/** The lower half of a split housing, up to the parting plane at the shaft's axis; axes as in `solidHousing`. */
export function splitBase(s: Sizes, lug: Lug): Geom3 {
  const tapped = drilled(lug.tapDrill / 2, lug.drillDepth)
  const pinned = hole(lug.pin / 2, -lug.pinLength / 2 - 2, 1)
  const holes = sides.flatMap(side => [
    translate([side * lug.screwX, s.shaftHeight, s.housingWidth / 2], tapped),
    translate([side * lug.pinX, s.shaftHeight, s.housingWidth / 2], pinned),
  ])
  return subtract(pedestal(s), at(s, bore(s)), ...holes, ...baseHoles(s))
}

/** The cap of a split housing: y up from the parting plane, z along the shaft from the closed side on z = 0. */
export function splitCap(s: Sizes, lug: Lug): Geom3 {
  const { barrelRadius, housingWidth: width } = s
  const body = union(
    upperBarrel(barrelRadius, width, 0),
    slab(s.columnHalf, lug.height, width, edge),
    ...capFillets(s, lug),
  )
  const top = barrelRadius + 1
  const holes = sides.flatMap(side => [
    translate([side * lug.screwX, 0, width / 2], hole(lug.hole / 2, -1, top)),
    translate([side * lug.screwX, 0, width / 2], hole(lug.head.diameter / 2, lug.grip, top)),
    translate([side * lug.pinX, 0, width / 2], hole(lug.pin / 2, -1, top)),
  ])
  return subtract(body, bore(s), ...holes, ...nippleHole(s, 0))
}

/** Bore and base bolts; cap screws and pins go through the cap only. */
export function throughHoles({ nipple }: Sizes, name: 'housing' | 'base' | 'cap'): number {
  const greasing = nipple ? 1 : 0
  return { housing: 1 + 2 + greasing, base: 2, cap: 2 + 2 + greasing }[name]
}

const at = (s: Sizes, solid: Geom3): Geom3 => translate([0, s.shaftHeight, 0], solid)

/** Foot, column up to the shaft's axis, ribs and toe radii. */
function pedestal(s: Sizes): Geom3 {
  const { columnHalf, footHalf, footThickness, housingWidth: width, shaftHeight, spotRadius } = s
  const radius = Math.min(6, s.free)
  const [x, y] = [columnHalf, footThickness]
  const toe = fillet(
    [
      [x - edge, y - edge],
      [x + radius, y - edge],
      [x + radius, y + radius],
      [x - edge, y + radius],
    ],
    [x + radius, y + radius],
    radius,
    width,
  )
  return union(
    slab(footHalf, footThickness, width, spotRadius / 2),
    column(columnHalf, width, edge, 1, shaftHeight),
    ...both(toe),
    ...ribs(s),
  )
}

/** What is turned out: shaft hole, grease chamber, seat, circlip groove and lead-in. */
function bore(s: Sizes): Geom3 {
  const { housingWidth: width, groove, holeGrowth } = s
  const seat = s.seatRadius + holeGrowth
  const grooveRadius = groove.diameter / 2 + holeGrowth
  const grooveFrom = s.seatFrom + s.bearing.width
  const slope = s.leadInHeight / s.leadInLength
  const points: Point[] = [
    [0, -1],
    [s.shaftHole + 1.5, -1],
    [s.shaftHole, 0.5],
    [s.shaftHole, s.chamberFrom],
    [s.chamberRadius, s.chamberFrom],
    [s.chamberRadius, s.seatFrom],
    [seat, s.seatFrom],
    [seat, grooveFrom],
    [grooveRadius, grooveFrom],
    [grooveRadius, grooveFrom + groove.width],
    [seat, grooveFrom + groove.width],
    [seat, width - s.leadInLength],
    [seat + s.leadInHeight + slope, width + 1],
    [0, width + 1],
  ]
  return extrudeRotate({}, polygon({ points }))
}

/** Gussets from the barrel's or the column's flank to the foot; a printed housing has them over its whole width. */
function ribs(s: Sizes): Geom3[] {
  const { columnHalf, footThickness, housingWidth: width, shaftHeight } = s
  const rise = shaftHeight - footThickness
  const run = Math.min(s.free - 1, 1.2 * rise)
  if (run < 10 || rise < 10) return []
  const thickness = s.isPrinted ? width - 2 * edge : Math.max(6, Math.round(0.35 * width))
  const round = 2
  const toe = circle({ radius: round, center: [columnHalf + run - round, footThickness - round + 0.5] })
  // Tangent to the barrel, but just inside it, so that no two faces coincide.
  const head = s.lug
    ? circle({
        radius: round,
        center: [columnHalf - round - 0.2, footThickness + Math.min(0.75 * rise, 1.6 * run)],
      })
    : circle({ radius: s.barrelRadius - 0.2, center: [0, shaftHeight] })
  const root = rectangle({ size: [round, round], center: [columnHalf - round - 1, footThickness - round] })
  const aboveGround = rectangle({
    size: [4 * columnHalf + 4 * run, 4 * shaftHeight],
    center: [0, 2 * shaftHeight + 1],
  })
  const outline = intersect(hulls.hull(head, toe, root), aboveGround)
  return both(translate([0, 0, (width - thickness) / 2], extrudeLinear({ height: thickness }, outline)))
}

/** Radii between the cap's barrel and the tops of its lugs. */
function capFillets({ barrelRadius, housingWidth: width }: Sizes, { height }: Lug): Geom3[] {
  const radius = 4
  if (height + radius > barrelRadius - 2) return []
  const x = Math.sqrt((barrelRadius + radius) ** 2 - (height + radius) ** 2)
  // Where the radius meets the chamfered edge of the barrel.
  const share = (barrelRadius - edge) / (barrelRadius + radius)
  const inside: Point = [share * x, share * (height + radius)]
  return both(
    fillet(
      [[inside[0], height - edge], [x, height - edge], [x, height + radius], inside],
      [x, height + radius],
      radius,
      width,
    ),
  )
}

/** Slots or holes through the foot with their spot faces. */
function baseHoles(s: Sizes): Geom3[] {
  const slot = (radius: number): Geom2 => {
    const ends = sides.map(side => circle({ radius, center: [side * s.adjustment, 0] }))
    return s.adjustment > 0 ? hulls.hull(...ends) : circle({ radius })
  }
  const cut = (radius: number, from: number, to: number) => upright(slot(radius), from, to)
  const floor = s.footThickness - spotDepth
  return sides.flatMap(side =>
    [
      cut(s.holeDiameter / 2 + s.holeGrowth, -1, floor + 1),
      cut(s.spotRadius, floor, s.footThickness + 12),
    ].map(tool => translate([side * s.boltX, 0, s.housingWidth / 2], tool)),
  )
}

/** The nipple's tapping hole from the barrel's top into the grease chamber, with its flat; y of the shaft's axis given. */
function nippleHole({ nipple, barrelRadius, chamberRadius }: Sizes, axis: number): Geom3[] {
  if (!nipple) return []
  const [flat, radius] = [barrelRadius - spotDepth, 4.5]
  const stepped = alongY([
    [0, chamberRadius - 2],
    [nipple.drill / 2, chamberRadius - 2],
    [nipple.drill / 2, flat],
    [radius, flat],
    [radius, barrelRadius + 1],
    [0, barrelRadius + 1],
  ])
  return [translate([0, axis, nipple.z], stepped)]
}

const hole = (radius: number, from: number, to: number): Geom3 => upright(circle({ radius }), from, to)

/** A blind hole along y, from above y = 0 down to a depth, with the tip of a 118° drill. */
function drilled(radius: number, depth: number): Geom3 {
  const tip = radius / Math.tan((59 * Math.PI) / 180)
  return alongY([
    [0, -depth - tip],
    [radius, -depth],
    [radius, 1],
    [0, 1],
  ])
}

/** A profile of radii and heights, turned about the y axis. */
const alongY = (points: Point[]): Geom3 =>
  transforms.rotateX(-Math.PI / 2, extrudeRotate({}, polygon({ points })))

const both = (solid: Geom3): Geom3[] => [solid, transforms.mirrorX(solid)]
