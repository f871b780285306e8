import { type BoughtPart, boughtPart } from '#design'
import { steelDensity } from './densities.ts'
import { expectClass, gradeSuffix, gradeText } from './screw-grades.ts'
import { thread } from './thread.ts'
import { type TurnedPoint, turned } from './turned.ts'

/**
 * DIN 976-1 stud, threaded all along (form A), bought by length or cut from threaded rod, of a size such as `M10` and a
 * length in mm: along z from 0 up to its length, drawn as a plain bar of diameter d with chamfered ends. Its mass is that
 * of a bar of pitch diameter, which is what dealers' lists have. Throws an Error listing the sizes or classes that exist.
 */
export function threadedRod(size: string, length: number, { propertyClass = '8.8' } = {}): BoughtPart {
  const { diameter, pitchDiameter, rootDiameter, pitch } = thread(size)
  expectClass(propertyClass, diameter)
  const [radius, end, edge] = [diameter / 2, rootDiameter / 2, Math.min(pitch, length / 3)]
  const profile: TurnedPoint[] = [
    [0, 0],
    [end, 0],
    [radius, edge],
    [radius, length - edge],
    [end, length],
    [0, length],
  ]
  return boughtPart({
    name: `din-976-1-${size.toLowerCase()}x${String(length).replace('.', '-')}${gradeSuffix(propertyClass, '8.8')}`,
    title: { en: 'Stud, threaded rod', fr: 'Tige filetée' },
    designation: `DIN 976-1 - ${size} × ${length} - A - ${propertyClass}`,
    material: gradeText(propertyClass),
    mass: steelDensity * (Math.PI / 4) * pitchDiameter ** 2 * length,
    solid: turned(profile),
  })
}
