import type { Section } from './bending.ts'
import { requireNotNegative, requirePositive } from './range.ts'

/** What bending asks of a cross-section: area in mm², second moment in mm⁴, section modulus in mm³. */
export interface SectionValues {
  area: number
  secondMoment: number
  modulus: number
}

function valuesOf(area: number, secondMoment: number, depth: number): SectionValues {
  return { area, secondMoment, modulus: secondMoment / (depth / 2) }
}

/**
 * A round bar, or a tube with a `bore`, mm. Its polar moment and torsion modulus are twice the values given.
 * Throws when the bore is not smaller than the diameter.
 */
export function roundSection(diameter: number, bore = 0): SectionValues {
  requireNotNegative({ 'bore (mm)': bore })
  requirePositive({ 'diameter (mm)': diameter, 'diameter less bore (mm)': diameter - bore })
  const area = (Math.PI / 4) * (diameter ** 2 - bore ** 2)
  return valuesOf(area, (Math.PI / 64) * (diameter ** 4 - bore ** 4), diameter)
}

/** A rectangular bar; `height` lies in the direction of the load, mm. */
export function rectangularSection({ width, height }: Section): SectionValues {
  requirePositive({ 'width (mm)': width, 'height (mm)': height })
  return valuesOf(width * height, (width * height ** 3) / 12, height)
}

/** A rectangular tube with sharp corners, mm: a few per cent more than the rounded ones of EN 10219. */
export function hollowSectionValues({ width, height }: Section, wall: number): SectionValues {
  const inside = { width: width - 2 * wall, height: height - 2 * wall }
  requirePositive({
    'wall (mm)': wall,
    'inside width (mm)': inside.width,
    'inside height (mm)': inside.height,
  })
  const [outer, inner] = [rectangularSection({ width, height }), rectangularSection(inside)]
  return valuesOf(outer.area - inner.area, outer.secondMoment - inner.secondMoment, height)
}
