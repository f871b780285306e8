import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives, transforms } from '#jscad'
import { type FlangeUnit, flangeUnits, type PillowBlockUnit, pillowBlockUnits } from './data/bearing-units.ts'
import { insertBearingDimensions } from './dimensions.ts'
import { insertBearing } from './insert-bearing.ts'
import { lookUp } from './look-up.ts'

/** kg/mm³ of the drawn housing: cast iron of 7.2e-6, of which the hollows that are not drawn take three tenths. */
const housingDensity = 0.7 * 7.2e-6

/** Dimensions of a pillow block unit such as `UCP204`; an Error listing them. */
export const pillowBlockUnitDimensions = (designation: string): PillowBlockUnit =>
  lookUp('pillow block unit', pillowBlockUnits, u => u.designation, designation)

/** Dimensions of a square flange unit such as `UCF204`; an Error listing them. */
export const flangeUnitDimensions = (designation: string): FlangeUnit =>
  lookUp('flange unit', flangeUnits, u => u.designation, designation)

/** Half the width of the bearing's opening in a housing: it leaves the bearing's outer ring in the iron. */
const openingRadius = (insert: string): number => 0.45 * insertBearingDimensions(insert).outsideDiameter

/**
 * Pillow block unit such as `UCP204`: the shaft's axis along z, the middle of the bearing on the origin, the foot on
 * y = −h with its slots along x. Foot, slots, height and bearing are the catalogue's, the housing a plain arch. Its mass is
 * an estimate. Throws an Error listing the units.
 */
export function pillowBlockUnit(designation: string): BoughtPart {
  const u = pillowBlockUnitDimensions(designation)
  const insert = designation.replace('UCP', 'UC')
  const [arch, thickness] = [u.height - u.centreHeight, 0.7 * u.width]
  const opening = openingRadius(insert)
  const bearing = insertBearing(insert)
  // The circle may reach below the foot: only its upper half is wanted.
  const archSection = booleans.subtract(
    booleans.union(
      primitives.circle({ radius: arch }),
      primitives.rectangle({ size: [2 * arch, u.centreHeight], center: [0, -u.centreHeight / 2] }),
    ),
    primitives.rectangle({ size: [2 * arch, u.length], center: [0, -u.centreHeight - u.length / 2] }),
  )
  const slot = primitives.roundedRectangle({
    size: [u.slotLength, u.slotWidth],
    roundRadius: u.slotWidth / 2 - 1e-3,
  })
  const foot = booleans.subtract(
    primitives.rectangle({ size: [u.length, u.width] }),
    ...[-1, 1].map(side => transforms.translateX((side * u.boltSpacing) / 2, slot)),
  )
  // The foot is drawn flat and turned over about x, so that its height lies along y.
  const standing = transforms.translateY(
    -u.centreHeight,
    transforms.rotateX(-Math.PI / 2, extrusions.extrudeLinear({ height: u.footHeight }, foot)),
  )
  const housing = booleans.subtract(
    booleans.union(centred(archSection, thickness), standing),
    centred(primitives.circle({ radius: opening }), 2 * u.width),
  )
  const slotArea = u.slotWidth * (u.slotLength - u.slotWidth) + (Math.PI / 4) * u.slotWidth ** 2
  const archArea =
    (Math.PI / 2) * arch ** 2 + 2 * arch * (u.centreHeight - u.footHeight) - Math.PI * opening ** 2
  const iron = archArea * thickness + (u.length * u.width - 2 * slotArea) * u.footHeight
  return unit(designation, { en: 'Pillow block unit', fr: 'Palier à semelle' }, housing, iron, bearing)
}

/**
 * Square flange unit such as `UCF204`: the shaft's axis along z, the middle of the bearing on the origin, the flange's
 * face on z = −i. Flange, holes, depth and bearing are the catalogue's, the housing a plain boss; otherwise as `pillowBlockUnit`.
 */
export function flangeUnit(designation: string): BoughtPart {
  const u = flangeUnitDimensions(designation)
  const insert = designation.replace('UCF', 'UC')
  const opening = openingRadius(insert)
  const boss = 0.62 * insertBearingDimensions(insert).outsideDiameter
  const corner = (u.side - u.boltSquare) / 2
  const flange = booleans.subtract(
    primitives.roundedRectangle({ size: [u.side, u.side], roundRadius: corner }),
    ...[-1, 1].flatMap(x =>
      [-1, 1].map(y =>
        primitives.circle({ radius: u.hole / 2, center: [(x * u.boltSquare) / 2, (y * u.boltSquare) / 2] }),
      ),
    ),
  )
  const raised = (height: number, section: Geom2) =>
    transforms.translateZ(-u.centre, extrusions.extrudeLinear({ height }, section))
  const housing = booleans.subtract(
    booleans.union(raised(u.flangeHeight, flange), raised(u.depth, primitives.circle({ radius: boss }))),
    centred(primitives.circle({ radius: opening }), 4 * u.depth),
  )
  const flangeArea = u.side ** 2 - (4 - Math.PI) * corner ** 2 - Math.PI * u.hole ** 2
  const iron =
    (flangeArea - Math.PI * opening ** 2) * u.flangeHeight +
    Math.PI * (boss ** 2 - opening ** 2) * (u.depth - u.flangeHeight)
  return unit(
    designation,
    { en: 'Square flange unit', fr: 'Palier applique carré' },
    housing,
    iron,
    insertBearing(insert),
  )
}

const centred = (section: Geom2, height: number) =>
  transforms.translateZ(-height / 2, extrusions.extrudeLinear({ height }, section))

function unit(
  designation: string,
  title: BoughtPart['title'],
  housing: BoughtPart['solid'],
  iron: number,
  bearing: BoughtPart,
): BoughtPart {
  return boughtPart({
    name: `unit-${designation.toLowerCase()}`,
    title: { en: `${title.en} ${designation}`, fr: `${title.fr} ${designation}` },
    designation,
    material: { en: 'cast iron and bearing steel', fr: 'fonte et acier à roulement' },
    mass: housingDensity * iron + bearing.mass,
    solid: booleans.union(housing, bearing.solid),
    wears: true,
  })
}
