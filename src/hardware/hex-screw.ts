import { type BoughtPart, boughtPart, type Text } from '#design'
import { booleans } from '#jscad'
import { steelDensity } from './densities.ts'
import { hexScrewDimensions } from './dimensions.ts'
import { hexagonalPrism, hexagonalVolume } from './hexagon.ts'
import { expectLength, listedLengths } from './lengths.ts'
import { expectClass, gradeSuffix, gradeText } from './screw-grades.ts'
import { shankProfile } from './shank.ts'
import { thread } from './thread.ts'
import { type TurnedPoint, turned, turnedVolume } from './turned.ts'

/**
 * ISO 4017 hexagon head screw, threaded to the head, of a size such as `M8` and a standard length in mm.
 * On the z axis: the head's underside on z = 0, the head up to k with flats facing ±y, the shank down to −length. The
 * thread is drawn as a plain shank of diameter d. Throws an Error listing the sizes, lengths or classes that exist.
 */
export function hexScrew(size: string, length: number, { propertyClass = '8.8' } = {}): BoughtPart {
  const title = { en: 'Hexagon head screw', fr: 'Vis à tête hexagonale entièrement filetée' }
  return hexagonHead('ISO 4017', title, size, length, propertyClass)
}

/** ISO 4014 hexagon head bolt, with a plain shank above the thread; otherwise as `hexScrew`. */
export function hexBolt(size: string, length: number, { propertyClass = '8.8' } = {}): BoughtPart {
  const title = { en: 'Hexagon head bolt', fr: 'Vis à tête hexagonale partiellement filetée' }
  return hexagonHead('ISO 4014', title, size, length, propertyClass)
}

function hexagonHead(
  standard: 'ISO 4014' | 'ISO 4017',
  title: Text,
  size: string,
  length: number,
  propertyClass: string,
): BoughtPart {
  const { acrossFlats, headHeight } = hexScrewDimensions(size)
  expectLength(`${standard} screw ${size}`, listedLengths(standard, size), length)
  const metric = thread(size)
  expectClass(propertyClass, metric.diameter)
  const [corner, face] = [acrossFlats / Math.sqrt(3), acrossFlats / 2]
  const bevel = (corner - face) * Math.tan(Math.PI / 6)
  // The turned blank bevels the head's upper corners at 30°.
  const blank: TurnedPoint[] = [
    [0, 0],
    [corner, 0],
    [corner, headHeight - bevel],
    [face, headHeight],
    [0, headHeight],
  ]
  // The drawn shank reaches into the head so that the two are one body.
  const shank = (top: number): TurnedPoint[] => [...shankProfile(metric, length, top), [0, top]]
  const head = booleans.intersect(hexagonalPrism(acrossFlats, 0, headHeight + 1), turned(blank))
  return boughtPart({
    name: `${standard.toLowerCase().replace(' ', '-')}-${size.toLowerCase()}x${length}${gradeSuffix(propertyClass, '8.8')}`,
    title,
    designation: `${standard} - ${size} × ${length} - ${propertyClass}`,
    material: gradeText(propertyClass),
    mass: steelDensity * (hexagonalVolume(acrossFlats, headHeight) + turnedVolume(shank(0))),
    solid: booleans.union(head, turned(shank(headHeight / 2))),
  })
}
