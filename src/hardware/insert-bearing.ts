import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, primitives, transforms } from '#jscad'
import { sealSections } from './ball-bearing.ts'
import { steelDensity } from './densities.ts'
import { insertBearingDimensions } from './dimensions.ts'
import { ballsLessGrooves, racewayOf } from './raceway.ts'
import { ringProfile, turnedSection, turnedVolume } from './turned.ts'

/**
 * Insert bearing such as `UC204`, its axis along z, the middle of its spherical outside on the origin; the inner ring
 * reaches from −S to B − S with the two set screws at its long end, in +x and +y. Bore, sphere, inner ring are the
 * standard's; the outer ring's width, raceways and seals are drawn in usual proportions. Throws an Error listing the
 * designations that exist.
 */
export function insertBearing(designation: string): BoughtPart {
  const { bore, outsideDiameter, innerRingWidth, shortSide } = insertBearingDimensions(designation)
  const raceway = racewayOf(bore, outsideDiameter)
  const { pitchRadius, groove, shoulder } = raceway
  const width = 8.5 + 0.17 * outsideDiameter
  const longSide = innerRingWidth - shortSide
  const inner = ringProfile(bore / 2, pitchRadius - shoulder, -shortSide, longSide, bore / 40)
  const sphere = outsideDiameter / 2
  const inside = pitchRadius + shoulder
  const outer = booleans.intersect(
    primitives.circle({ radius: sphere }),
    primitives.rectangle({ size: [sphere, width], center: [inside + sphere / 2, 0] }),
  )
  const section = booleans.subtract(
    booleans.union(turnedSection(inner), outer, ...sealSections(raceway, width)),
    primitives.circle({ radius: groove, center: [pitchRadius, 0] }),
  )
  const screwHole = primitives.cylinder({
    radius: (longSide - width / 2) / 5,
    height: sphere,
    center: [0, 0, sphere / 2],
  })
  const middle = (longSide + width / 2) / 2
  const holes = [
    transforms.translateZ(middle, transforms.rotateY(Math.PI / 2, screwHole)),
    transforms.translateZ(middle, transforms.rotateX(-Math.PI / 2, screwHole)),
  ]
  const outerVolume = Math.PI * width * (sphere ** 2 - width ** 2 / 12 - inside ** 2)
  return boughtPart({
    name: `bearing-${designation.toLowerCase()}`,
    title: { en: `Insert bearing ${designation}`, fr: `Roulement-insert ${designation} à vis de blocage` },
    designation,
    material: { en: 'bearing steel', fr: 'acier à roulement' },
    mass: steelDensity * (turnedVolume(inner) + outerVolume + ballsLessGrooves(raceway)),
    solid: booleans.subtract(extrusions.extrudeRotate({}, section), ...holes),
    wears: true,
  })
}
