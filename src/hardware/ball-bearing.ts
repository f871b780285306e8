import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives, transforms } from '#jscad'
import { bearingDimensions } from './dimensions.ts'
import { ringProfile, turnedSection, turnedVolume } from './turned.ts'

/** `2RS` rubber seals, `2Z` steel shields, `open` neither. */
export type BearingSeal = '2RS' | '2Z' | 'open'

/** kg/mm³ */
const steelDensity = 7.85e-6

/**
 * Deep-groove ball bearing such as `6204`, centred on the origin with its axis along z.
 * Bore, outside diameter, width and chamfer are the standard's; raceways, balls and seals are drawn in usual proportions.
 * The mass is that of drawn rings and balls. Throws an Error listing the designations that exist.
 */
export function ballBearing(designation: string, { seal = '2RS' }: { seal?: BearingSeal } = {}): BoughtPart {
  const { bore, outsideDiameter, width, chamfer } = bearingDimensions(designation)
  const pitchRadius = (bore + outsideDiameter) / 4
  const ball = 0.15 * (outsideDiameter - bore)
  const groove = 1.04 * ball
  const shoulder = 0.6 * ball
  const inner = ringProfile(bore / 2, pitchRadius - shoulder, -width / 2, width / 2, chamfer)
  const outer = ringProfile(pitchRadius + shoulder, outsideDiameter / 2, -width / 2, width / 2, chamfer)
  const balls = Math.floor((Math.PI * pitchRadius) / (1.6 * ball))
  const full = seal === 'open' ? '' : `-${seal}`
  const section = booleans.union(
    ...[inner, outer].map(turnedSection),
    ...(seal === 'open' ? [] : [-1, 1].map(side => sealSection(side, pitchRadius, shoulder, width))),
  )
  const raceway = primitives.circle({ radius: groove, center: [pitchRadius, 0] })
  const rings = extrusions.extrudeRotate({}, booleans.subtract(section, raceway))
  const drawnBalls = Array.from({ length: seal === 'open' ? balls : 0 }, (_, i) =>
    transforms.rotateZ(
      (2 * Math.PI * i) / balls,
      primitives.sphere({ radius: ball, center: [pitchRadius, 0, 0] }),
    ),
  )
  const volume =
    turnedVolume(inner) +
    turnedVolume(outer) -
    4 * Math.PI * pitchRadius * circularSegment(groove, shoulder) +
    balls * (4 / 3) * Math.PI * ball ** 3
  return boughtPart({
    name: `bearing-${designation}${full.toLowerCase()}`,
    title: {
      en: `Deep-groove ball bearing ${designation}${full}`,
      fr: `Roulement à billes ${designation}${full}`,
    },
    designation: `${designation}${full}`,
    material: { en: 'bearing steel', fr: 'acier à roulement' },
    mass: steelDensity * volume,
    solid: drawnBalls.length ? booleans.union(rings, ...drawnBalls) : rings,
    wears: true,
  })
}

/** A seal's section: thin, a little under the faces of the rings, and let into both. */
function sealSection(side: number, radius: number, shoulder: number, width: number): Geom2 {
  const [recess, thickness] = [0.04 * width, 0.06 * width]
  const z = side * (width / 2 - recess - thickness / 2)
  return primitives.rectangle({ size: [2.2 * shoulder, thickness], center: [radius, z] })
}

/** Area of the part of a circle beyond a chord at a distance from its centre. */
const circularSegment = (radius: number, distance: number): number =>
  radius ** 2 * Math.acos(distance / radius) - distance * Math.sqrt(radius ** 2 - distance ** 2)
