import { radians } from './angle.ts'
import { gearBaseDiameter, gearTipDiameter, type SpurGear } from './gear-geometry.ts'
import { angleOfInvolute, involute } from './involute.ts'
import { requirePositive } from './range.ts'

/** How many teeth a span should take, so that the micrometer touches near the middle of the flanks (ISO 21771). */
export function spanTeeth({ teeth, shift = 0, pressureAngle = 20 }: SpurGear): number {
  const angle = radians(pressureAngle)
  const reach = Math.sqrt((1 + (2 * shift) / teeth) ** 2 - Math.cos(angle) ** 2) / Math.cos(angle)
  const turn = (reach - involute(pressureAngle) - ((2 * shift) / teeth) * Math.tan(angle)) / Math.PI
  return Math.max(1, Math.round(teeth * turn + 0.5))
}

/**
 * Span Wk in mm over k teeth, without backlash: m cos α ((k − ½) π + z inv α) + 2 x m sin α (ISO 21771). Throws when
 * the micrometer would touch beyond the tips.
 */
export function spanMeasurement(gear: SpurGear, k = spanTeeth(gear)): number {
  const { teeth, module, shift = 0, pressureAngle = 20 } = gear
  requirePositive({ 'module (mm)': module, teeth, 'teeth of the span': k })
  const angle = radians(pressureAngle)
  const span =
    module * Math.cos(angle) * ((k - 0.5) * Math.PI + teeth * involute(pressureAngle)) +
    2 * shift * module * Math.sin(angle)
  const inside = gearTipDiameter(gear) - Math.hypot(span, gearBaseDiameter(gear))
  requirePositive({ [`tip diameter less diameter of contact over ${k} teeth (mm)`]: inside })
  return span
}

/** Diameter in mm on which the micrometer touches the flanks: √(db² + Wk²). */
export function spanContactDiameter(gear: SpurGear, k = spanTeeth(gear)): number {
  return Math.hypot(gearBaseDiameter(gear), spanMeasurement(gear, k))
}

/**
 * Measurement in mm over two pins or balls in opposite tooth spaces, without backlash; with an odd number of teeth in the
 * spaces nearest to opposite (ISO 21771). It can be measured only where it exceeds the tip diameter.
 */
export function overPinsMeasurement(gear: SpurGear, pinDiameter: number): number {
  const { teeth, shift = 0, pressureAngle = 20 } = gear
  requirePositive({ 'pin diameter (mm)': pinDiameter })
  const base = gearBaseDiameter(gear)
  const atCentre =
    involute(pressureAngle) +
    pinDiameter / base +
    (2 * shift * Math.tan(radians(pressureAngle)) - Math.PI / 2) / teeth
  const between = base / Math.cos(radians(angleOfInvolute(atCentre)))
  return (teeth % 2 === 0 ? between : between * Math.cos(Math.PI / (2 * teeth))) + pinDiameter
}
