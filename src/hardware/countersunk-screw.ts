import { type BoughtPart, boughtPart } from '#design'
import { booleans } from '#jscad'
import { steelDensity } from './densities.ts'
import { countersunkDimensions } from './dimensions.ts'
import { hexagonalPrism, hexagonalVolume } from './hexagon.ts'
import { expectLength, listedLengths } from './lengths.ts'
import { expectReducedClass, gradeSuffix, gradeText } from './screw-grades.ts'
import { shankProfile } from './shank.ts'
import { thread } from './thread.ts'
import { type TurnedPoint, turned, turnedVolume } from './turned.ts'

/**
 * ISO 10642 hexagon socket countersunk screw of a size such as `M6` and a standard length in mm, head included: the
 * head's face on z = 0, the tip on z = −length. The 90° cone is the largest that the standard allows, its rim the least
 * diameter of real heads. Throws an Error listing the sizes, lengths or classes that exist.
 */
export function countersunkScrew(size: string, length: number, { propertyClass = '010.9' } = {}): BoughtPart {
  const { coneDiameter, headDiameter, headHeight, key, socketDepth } = countersunkDimensions(size)
  expectLength(`ISO 10642 screw ${size}`, listedLengths('ISO 10642', size), length)
  expectReducedClass('ISO 10642', propertyClass)
  const profile: TurnedPoint[] = [
    ...shankProfile(thread(size), length, -headHeight),
    [headDiameter / 2, (headDiameter - coneDiameter) / 2],
    [headDiameter / 2, 0],
    [0, 0],
  ]
  return boughtPart({
    name: `iso-10642-${size.toLowerCase()}x${length}${gradeSuffix(propertyClass, '010.9')}`,
    title: {
      en: 'Hexagon socket countersunk screw',
      fr: 'Vis à tête fraisée à six pans creux',
    },
    designation: `ISO 10642 - ${size} × ${length} - ${propertyClass}`,
    material: gradeText(propertyClass),
    mass: steelDensity * (turnedVolume(profile) - hexagonalVolume(key, socketDepth)),
    // The socket's cutter stands out of the head so that no two faces coincide.
    solid: booleans.subtract(turned(profile), hexagonalPrism(key, -socketDepth, socketDepth + 1)),
  })
}
