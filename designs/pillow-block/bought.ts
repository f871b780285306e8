import { type BoughtPart, boughtPart } from '#design'
import { ballBearing } from '#hardware'
import { booleans, extrusions, primitives } from '#jscad'
import type { Wanted } from './sizes.ts'

/** kg/mm³ */
const steelDensity = 7.85e-6
const steel = { en: 'steel, zinc plated', fr: 'acier zingué' }

/** The bearing for a way of lubricating: with a nipple it has one shield, on the side away from the grease chamber. */
export function bearingFor({ bearing, lubrication }: Pick<Wanted, 'bearing' | 'lubrication'>): BoughtPart {
  if (lubrication !== 'nipple') return ballBearing(bearing, { seal: lubrication === 'sealed' ? '2RS' : '2Z' })
  return {
    ...ballBearing(bearing, { seal: '2Z' }),
    name: `bearing-${bearing}-z`,
    title: { en: `Deep-groove ball bearing ${bearing}-Z`, fr: `Roulement à billes ${bearing}-Z` },
    designation: `${bearing}-Z`,
  }
}

/** Grease nipple DIN 71412 A M6 (straight): hexagon on z = 0, thread down to −5.5 mm, head up to 10 mm; simplified. */
export function greaseNipple(): BoughtPart {
  const head = primitives.polygon({
    points: [
      [0, -5.5],
      [2.6, -5.5],
      [3, -4.8],
      [3, 0.5],
      [2.6, 3],
      [2.6, 5],
      [2.1, 6.5],
      [3.25, 8],
      [2.2, 10],
      [0, 10],
    ],
  })
  const hexagon = primitives.cylinder({
    radius: 7 / Math.sqrt(3),
    height: 3,
    segments: 6,
    center: [0, 0, 1.5],
  })
  return boughtPart({
    name: 'din-71412-a-m6',
    title: { en: 'Grease nipple, straight', fr: 'Graisseur hydraulique droit' },
    designation: 'DIN 71412 - A M6',
    material: steel,
    mass: 0.002,
    solid: booleans.union(extrusions.extrudeRotate({}, head), hexagon),
  })
}

/** Hardened parallel pin ISO 8734 m6, centred on the origin along z, ends chamfered; mm. */
export function dowelPin(diameter: number, length: number): BoughtPart {
  const [r, half, c] = [diameter / 2, length / 2, diameter / 8]
  const profile = primitives.polygon({
    points: [
      [0, -half],
      [r - c, -half],
      [r, -half + c],
      [r, half - c],
      [r - c, half],
      [0, half],
    ],
  })
  return boughtPart({
    name: `iso-8734-${diameter}x${length}`,
    title: { en: 'Parallel pin, hardened', fr: 'Goupille cylindrique trempée' },
    designation: `ISO 8734 - ${diameter} m6 × ${length} - St`,
    material: { en: 'hardened steel', fr: 'acier trempé' },
    mass: steelDensity * Math.PI * r ** 2 * length,
    solid: extrusions.extrudeRotate({}, profile),
  })
}
