import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives } from '#jscad'
import { keyLengths } from './data/lengths.ts'
import { keyDimensions } from './dimensions.ts'
import { hubKeyway } from './holes.ts'
import { expectLength } from './lengths.ts'

/**
 * DIN 6885-1 form A key (round ends) for a shaft diameter in mm, of a standard length in mm: along x, centred, width b
 * along y, from z = 0 up to h. Throws an Error listing the lengths that exist.
 */
export function parallelKey(shaftDiameter: number, length: number): BoughtPart {
  const { width, height, shortest, longest } = keyDimensions(shaftDiameter)
  const lengths = keyLengths.filter(l => l >= shortest && l <= longest)
  expectLength(`DIN 6885-1 key ${width} × ${height}`, lengths, length)
  const straight = length - width
  const ends = [-1, 1].map(side =>
    primitives.circle({ radius: width / 2, center: [(side * straight) / 2, 0] }),
  )
  const flat = straight > 0 ? [primitives.rectangle({ size: [straight, width] })] : []
  return boughtPart({
    name: `din-6885-${width}x${height}x${length}`,
    title: { en: 'Parallel key, form A', fr: 'Clavette parallèle, forme A' },
    designation: `DIN 6885-1 - A ${width} × ${height} × ${length}`,
    material: { en: 'steel C45+C', fr: 'acier C45 étiré' },
    mass: 7.85e-6 * height * (straight * width + (Math.PI / 4) * width ** 2),
    solid: extrusions.extrudeLinear({ height }, booleans.union(...flat, ...ends)),
  })
}

/** What to subtract from a hub's section to cut its DIN 6885-1 keyway: b wide, from the centre to the depth d/2 + t2 along +y. */
export function hubKeywayCutter(bore: number): Geom2 {
  const { width, depthOverBore } = hubKeyway(bore)
  const depth = depthOverBore - bore / 2
  return primitives.rectangle({ size: [width, depth], center: [0, depth / 2] })
}
