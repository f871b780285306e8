import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { vSectionDimensions } from './dimensions.ts'
import { expectClosed, loopAbout, pulley, strip, type Wheel } from './loop.ts'
import { type TurnedPoint, turned } from './turned.ts'

/** kg/mm³ */
const beltDensity = 1.25e-6
/** Between the flanks of a belt that lies straight, degrees. */
const flankAngle = 40

/** A V-belt drive of two pulleys, mm. */
export interface VBeltDrive {
  /** Ld */
  readonly length: number
  /** Datum diameters of the two pulleys. */
  readonly pulleys: readonly [first: number, second: number]
  readonly centreDistance: number
}

/**
 * Narrow V-belt of a section such as `SPA` and a datum length in mm as it runs about two pulleys: the first on the origin,
 * the second at (centre distance, 0), its middle on z = 0. Which lengths are sold is the maker's list. Throws an Error when
 * the belt does not close, and one that lists the sections.
 */
export function vBelt(section: string, { length, pulleys, centreDistance }: VBeltDrive): BoughtPart {
  const { topWidth, beltHeight, above } = vSectionDimensions(section)
  const [first, second] = [pulley(pulleys[0]), pulley(pulleys[1])]
  const loop = loopAbout(first, second, centreDistance)
  expectClosed(`a belt ${section}`, length, loop)
  const bottomWidth = topWidth - 2 * beltHeight * Math.tan(((flankAngle / 2) * Math.PI) / 180)
  const { whole, opening } = strip(first, second, centreDistance, beltHeight - above, above)
  const flank: TurnedPoint[] = [
    [0, bottomWidth / 2],
    [above - beltHeight, bottomWidth / 2],
    [above, topWidth / 2],
    [above, topWidth],
    [0, topWidth],
  ]
  // What lies beside the belt: the cones that its flank turns into about the pulleys, and what is between them.
  const besides = [1, -1].flatMap(side => between(first, second, centreDistance, flank, side))
  const cones = [first, second].map((wheel, i) =>
    transforms.translateX(i * centreDistance, turned(about(wheel, flank))),
  )
  const beside = booleans.union(...cones, ...besides)
  const ring = extrusions.extrudeLinear({ height: topWidth }, booleans.subtract(whole, opening))
  return boughtPart({
    name: `belt-${section.toLowerCase()}-${length}`,
    title: { en: 'Narrow V-belt', fr: 'Courroie trapézoïdale étroite' },
    designation: `ISO 4184 - ${section} ${length}`,
    material: { en: 'rubber, corded', fr: 'caoutchouc, câblé' },
    mass: beltDensity * length * beltHeight * ((topWidth + bottomWidth) / 2),
    solid: booleans.subtract(transforms.translateZ(-topWidth / 2, ring), beside, transforms.mirrorZ(beside)),
    wears: true,
  })
}

/** A profile whose inner points lie on the axis, the others so far from a wheel's pitch line. */
const about = ({ radius }: Wheel, flank: readonly TurnedPoint[]): TurnedPoint[] =>
  flank.map(([offset, z], i) => [i === 0 || i === flank.length - 1 ? 0 : radius + offset, z])

/** The convex body under a span, above (`side` 1) or below the line of centres, whose ends are the profile at the wheels. */
function between(
  first: Wheel,
  second: Wheel,
  centreDistance: number,
  flank: readonly TurnedPoint[],
  side: number,
): Geom3 {
  const lean = Math.asin((second.radius - first.radius) / centreDistance)
  const end = (wheel: Wheel, x: number) =>
    about(wheel, flank).map(([r, z]): [number, number, number] => [
      x - r * Math.sin(lean),
      side * r * Math.cos(lean),
      z,
    ])
  const count = flank.length
  const corners = flank.map((_, i) => i)
  const faces = [
    corners,
    corners.map(i => 2 * count - 1 - i),
    ...corners.map(i => [(i + 1) % count, i, count + i, count + ((i + 1) % count)]),
  ]
  return primitives.polyhedron({
    points: [...end(first, 0), ...end(second, centreDistance)],
    faces,
    orientation: side > 0 ? 'inward' : 'outward',
  })
}
