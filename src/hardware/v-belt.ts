import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom3, hulls, transforms } from '#jscad'
import { vSectionDimensions } from './dimensions.ts'
import { expectClosed, loopAbout, pulley, strip } from './loop.ts'
import { turned } from './turned.ts'

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
  // What lies beside the belt is convex: the hull of the two cones that the flank turns into about the pulleys.
  const beside = hulls.hull(
    ...[first, second].map((wheel, i): Geom3 => {
      const [inside, outside] = [wheel.radius + above - beltHeight, wheel.radius + above]
      const cone = turned([
        [0, bottomWidth / 2],
        [inside, bottomWidth / 2],
        [outside, topWidth / 2],
        [outside, topWidth],
        [0, topWidth],
      ])
      return transforms.translateX(i * centreDistance, cone)
    }),
  )
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
