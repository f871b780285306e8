import { booleans, extrusions, type Geom2, type Geom3, hulls, primitives, transforms } from '#jscad'

const { circle, cuboid, polygon, rectangle } = primitives
const { intersect, subtract } = booleans
const { extrudeLinear, extrudeRotate } = extrusions

export type Point = [number, number]

/** Chamfer in mm along the front and back outline of a housing. */
export const edge = 1
const quarter = Math.PI / 2

/**
 * A flat block on y = 0, half its length along x, width along z from 0: its upright corners cut at 45° in plan, its ends
 * rounded above, its long upper edges chamfered.
 */
export function slab(half: number, height: number, width: number, corner: number): Geom3 {
  const round = 3
  const front = hulls.hull(
    rectangle({ size: [2 * half, 1], center: [0, 0.5] }),
    ...[-1, 1].map(side => circle({ radius: round, center: [side * (half - round), height - round] })),
  )
  // Seen along x, with z to the left.
  const end = polygon({
    points: [
      [0, -1],
      [0, height - edge],
      [-edge, height],
      [edge - width, height],
      [-width, height - edge],
      [-width, -1],
    ],
  })
  const long = transforms.rotateY(quarter, extrudeLinear({ height: 2 * half + 2 }, end))
  return intersect(
    extrudeLinear({ height: width }, front),
    column(half, width, corner, -1, height + 1),
    transforms.translateX(-half - 1, long),
  )
}

/** A block with its upright edges chamfered: half its length along x, width along z from 0, between two heights on y. */
export function column(half: number, width: number, chamfer: number, from: number, to: number): Geom3 {
  const right = chamfered(half, width, chamfer)
  const left = right.map(([x, z]): Point => [-x, z]).reverse()
  return upright(polygon({ points: [...right, ...left].map(([x, z]): Point => [x, -z]).reverse() }), from, to)
}

/** A profile of x and −z, extruded along y between two heights. */
export function upright(profile: Geom2, from: number, to: number): Geom3 {
  const solid = transforms.rotateX(-quarter, extrudeLinear({ height: to - from }, profile))
  return transforms.translateY(from, solid)
}

/** A barrel about the z axis with chamfered edges, cut off below a height. */
export function upperBarrel(radius: number, width: number, from: number): Geom3 {
  const points: Point[] = [[0, 0], ...chamfered(radius, width, edge), [0, width]]
  return intersect(
    extrudeRotate({}, polygon({ points })),
    cuboid({ size: [2 * radius + 2, 2 * radius, width + 2], center: [0, from + radius, width / 2] }),
  )
}

/** Fills an inner corner, drawn as an outline in x and y, up to a radius about a centre, with the chamfer of its neighbours. */
export function fillet(outline: Point[], centre: Point, radius: number, width: number): Geom3 {
  const cutter = polygon({
    points: [
      [0, -1],
      [radius + edge + 1, -1],
      [radius, edge],
      [radius, width - edge],
      [radius + edge + 1, width + 1],
      [0, width + 1],
    ],
  })
  return subtract(
    extrudeLinear({ height: width }, polygon({ points: outline })),
    transforms.translate([...centre, 0], extrudeRotate({}, cutter)),
  )
}

const chamfered = (reach: number, width: number, c: number): Point[] => [
  [reach - c, 0],
  [reach, c],
  [reach, width - c],
  [reach - c, width],
]
