import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, primitives, transforms } from '#jscad'
import { tSlotDimensions } from './dimensions.ts'

/** kg/mm³ */
const aluminiumDensity = 2.7e-6

/**
 * A piece of T-slot profile such as `40 I8`, sawn to a length in mm: along z from 0 up to its length, centred on the axis.
 * Side, slot opening and core bore are the maker's, lips and webs of usual proportions: its mass is an estimate. Throws an
 * Error listing the profiles.
 */
export function tSlotProfile(name: string, length: number): BoughtPart {
  const { side } = tSlotDimensions(name)
  if (!(length > 0)) throw new Error(`no T-slot profile of length ${length} mm: give more than 0`)
  return boughtPart({
    name: `profile-${name.toLowerCase().replaceAll(' ', '-')}x${length}`,
    title: { en: 'Aluminium profile with T-slots', fr: 'Profilé aluminium à rainures' },
    designation: `${side} × ${name.replace(' ', ' - ')} × ${length}`,
    material: { en: 'aluminium EN AW-6060', fr: 'aluminium EN AW-6060' },
    mass: aluminiumDensity * areaOf(name) * length,
    solid: extrusions.extrudeLinear({ height: length }, tSlotSection(name)),
  })
}

/** Proportions that makers keep to themselves. */
function shapeOf(name: string) {
  const { side, opening, innerWidth, coreBore } = tSlotDimensions(name)
  const lip = side / (name.endsWith('light') ? 18 : 12)
  const depth = 0.31 * side
  const inner = innerWidth ?? 0.52 * side
  // The floor's 45° sides leave a diagonal web as thick as the lips.
  const taper = inner / 2 + depth - side / 2 + lip / Math.SQRT2
  return { side, opening, inner, lip, depth, coreBore, taper }
}

/** The section of a profile such as `40 I8`, centred on the origin. */
export function tSlotSection(name: string): Geom2 {
  const { side, opening, inner, lip, depth, coreBore, taper } = shapeOf(name)
  const [out, mouth, wide] = [side / 2, opening / 2, inner / 2]
  // From the middle of the mouth around the slot; its floor is narrower by the taper on each side.
  const slot = primitives.polygon({
    points: [
      [out + 1, -mouth],
      [out + 1, mouth],
      [out - lip, mouth],
      [out - lip, wide],
      [out - depth + taper, wide],
      [out - depth, wide - taper],
      [out - depth, taper - wide],
      [out - depth + taper, -wide],
      [out - lip, -wide],
      [out - lip, -mouth],
    ],
  })
  return booleans.subtract(
    primitives.roundedRectangle({ size: [side, side], roundRadius: side / 25 }),
    ...[0, 1, 2, 3].map(quarter => transforms.rotateZ((quarter * Math.PI) / 2, slot)),
    primitives.circle({ radius: coreBore / 2 }),
  )
}

/** mm² */
function areaOf(name: string): number {
  const { side, opening, inner, lip, depth, coreBore, taper } = shapeOf(name)
  const slot = opening * lip + inner * (depth - lip) - taper ** 2
  const corners = (4 - Math.PI) * (side / 25) ** 2
  return side ** 2 - corners - 4 * slot - (Math.PI / 4) * coreBore ** 2
}
