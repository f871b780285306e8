import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, primitives } from '#jscad'
import { steelDensity } from './densities.ts'
import { buttonScrewDimensions } from './dimensions.ts'
import { hexagonalPrism, hexagonalVolume } from './hexagon.ts'
import { expectLength, listedLengths } from './lengths.ts'
import { expectReducedClass, gradeSuffix, gradeText } from './screw-grades.ts'
import { shankProfile } from './shank.ts'
import { thread } from './thread.ts'
import { turnedSection, turnedVolume } from './turned.ts'

/**
 * ISO 7380-1 hexagon socket button head screw of a size such as `M6` and a standard length in mm: the head's underside on
 * z = 0, the dome up to k, the tip on z = −length. The dome is part of a sphere above a low rim. Throws an Error listing
 * the sizes, lengths or classes that exist.
 */
export function buttonScrew(size: string, length: number, { propertyClass = '010.9' } = {}): BoughtPart {
  const { headDiameter, headHeight, key, socketDepth } = buttonScrewDimensions(size)
  expectLength(`ISO 7380-1 screw ${size}`, listedLengths('ISO 7380-1', size), length)
  expectReducedClass('ISO 7380-1', propertyClass)
  const dome = sphereZone(headDiameter / 2, 1.25 * (key / Math.sqrt(3)), headHeight / 20, headHeight)
  const shank = shankProfile(thread(size), length, dome.from / 2)
  const stem = turnedSection([...shank, [0, dome.from / 2]])
  const rim = primitives.rectangle({
    size: [headDiameter / 2, dome.from],
    center: [headDiameter / 4, dome.from / 2],
  })
  const cap = booleans.intersect(
    primitives.circle({ radius: dome.radius, center: [0, dome.centre] }),
    primitives.rectangle({
      size: [headDiameter / 2, headHeight],
      center: [headDiameter / 4, headHeight / 2],
    }),
  )
  const blank = extrusions.extrudeRotate({}, booleans.union(stem, rim, cap))
  const head = (Math.PI / 4) * headDiameter ** 2 * dome.from + dome.volume
  const below = turnedVolume([...shankProfile(thread(size), length, 0), [0, 0]])
  return boughtPart({
    name: `iso-7380-1-${size.toLowerCase()}x${length}${gradeSuffix(propertyClass, '010.9')}`,
    title: {
      en: 'Hexagon socket button head screw',
      fr: 'Vis à tête cylindrique bombée plate à six pans creux',
    },
    designation: `ISO 7380-1 - ${size} × ${length} - ${propertyClass}`,
    material: gradeText(propertyClass),
    mass: steelDensity * (below + head - hexagonalVolume(key, socketDepth)),
    solid: booleans.subtract(blank, hexagonalPrism(key, headHeight - socketDepth, socketDepth + 1)),
  })
}

/** The zone of a sphere about the z axis between a wide rim at `from` and a flat at `to`: centre, radius and volume. */
function sphereZone(rim: number, flat: number, from: number, to: number) {
  const height = to - from
  const drop = (rim ** 2 - flat ** 2 - height ** 2) / (2 * height)
  return {
    from,
    centre: from - drop,
    radius: Math.hypot(rim, drop),
    volume: ((Math.PI * height) / 6) * (3 * rim ** 2 + 3 * flat ** 2 + height ** 2),
  }
}
