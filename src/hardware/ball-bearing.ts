import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives, transforms } from '#jscad'
import { steelDensity } from './densities.ts'
import { bearingDimensions } from './dimensions.ts'
import { ballsLessGrooves, type Raceway, racewayOf } from './raceway.ts'
import { ringProfile, turnedSection, turnedVolume } from './turned.ts'

/** `2RS` rubber seals, `2Z` steel shields, `open` neither. */
export type BearingSeal = '2RS' | '2Z' | 'open'

/**
 * Deep-groove ball bearing such as `6204` or `608`, centred on the origin with its axis along z.
 * Bore, outside diameter, width and chamfer are the standard's; raceways, balls and seals are drawn in usual proportions.
 * The mass is that of drawn rings and balls. Throws an Error listing the designations that exist.
 */
export function ballBearing(designation: string, { seal = '2RS' }: { seal?: BearingSeal } = {}): BoughtPart {
  const { bore, outsideDiameter, width, chamfer } = bearingDimensions(designation)
  const raceway = racewayOf(bore, outsideDiameter)
  const { pitchRadius, ball, groove, shoulder, balls } = raceway
  const inner = ringProfile(bore / 2, pitchRadius - shoulder, -width / 2, width / 2, chamfer)
  const outer = ringProfile(pitchRadius + shoulder, outsideDiameter / 2, -width / 2, width / 2, chamfer)
  const full = seal === 'open' ? '' : `-${seal}`
  const section = booleans.union(
    ...[inner, outer].map(turnedSection),
    ...(seal === 'open' ? [] : sealSections(raceway, width)),
  )
  const grooves = primitives.circle({ radius: groove, center: [pitchRadius, 0] })
  const rings = extrusions.extrudeRotate({}, booleans.subtract(section, grooves))
  const drawnBalls = Array.from({ length: seal === 'open' ? balls : 0 }, (_, i) =>
    transforms.rotateZ(
      (2 * Math.PI * i) / balls,
      primitives.sphere({ radius: ball, center: [pitchRadius, 0, 0] }),
    ),
  )
  return boughtPart({
    name: `bearing-${designation}${full.toLowerCase()}`,
    title: {
      en: `Deep-groove ball bearing ${designation}${full}`,
      fr: `Roulement à billes ${designation}${full}`,
    },
    designation: `${designation}${full}`,
    material: { en: 'bearing steel', fr: 'acier à roulement' },
    mass: steelDensity * (turnedVolume(inner) + turnedVolume(outer) + ballsLessGrooves(raceway)),
    solid: drawnBalls.length ? booleans.union(rings, ...drawnBalls) : rings,
    wears: true,
  })
}

/** Bore and outside diameter of a bearing, mm. */
interface Rings {
  bore: number
  outsideDiameter: number
}

/**
 * Height in mm of a shoulder that a ring stands against: near the largest of the catalogues, so that the other ring and seals
 * run free.
 */
const abutmentHeight = ({ bore, outsideDiameter }: Rings): number => 0.105 * (outsideDiameter - bore)

/** Diameter in mm of the opening in a shoulder that an outer ring stands against; compare it with the bearing maker's Da. */
export const outerRingAbutment = (rings: Rings): number => rings.outsideDiameter - 2 * abutmentHeight(rings)

/** Diameter in mm of a shoulder that an inner ring stands against; compare it with the bearing maker's da. */
export const innerRingAbutment = (rings: Rings): number => rings.bore + 2 * abutmentHeight(rings)

/** The sections of two seals: thin, a little under the faces of rings of a width, and let into both. */
export function sealSections({ pitchRadius, shoulder }: Raceway, width: number): Geom2[] {
  const [recess, thickness] = [0.04 * width, 0.06 * width]
  const z = width / 2 - recess - thickness / 2
  return [-1, 1].map(side =>
    primitives.rectangle({ size: [2.2 * shoulder, thickness], center: [pitchRadius, side * z] }),
  )
}
