import { degrees, radians } from './angle.ts'
import { atLeast, type RatedCheck } from './check.ts'
import { angleOfInvolute, involute } from './involute.ts'
import { requireBetween, requirePositive } from './range.ts'

/** One external spur gear by ISO 21771. */
export interface SpurGear {
  /** z */
  teeth: number
  /** mm */
  module: number
  /** Profile shift coefficient x, 0 when left out. */
  shift?: number
  /** Degrees, 20 when left out. */
  pressureAngle?: number
}

/** Two gears in mesh: one module and pressure angle, tooth counts and shifts of either. */
export interface GearPair {
  module: number
  teeth: readonly [number, number]
  shifts?: readonly [number, number]
  pressureAngle?: number
  /** Of both tips in modules, such as that of `tipAlteration`; 0 when left out. */
  alteration?: number
}

/** The gear of a pair: 0 the first, 1 the second. */
export function gearOf({ module, teeth, shifts, pressureAngle }: GearPair, which: 0 | 1): SpurGear {
  return { module, teeth: teeth[which], shift: shifts?.[which] ?? 0, pressureAngle }
}

/** Pitch (reference) diameter in mm: m z. */
export function gearPitchDiameter({ module, teeth }: SpurGear): number {
  requirePositive({ 'module (mm)': module, teeth })
  return module * teeth
}

/** Base diameter in mm: d cos α. */
export function gearBaseDiameter(gear: SpurGear): number {
  return gearPitchDiameter(gear) * Math.cos(radians(gear.pressureAngle ?? 20))
}

/** Tip diameter in mm: m (z + 2 + 2x + 2k), k the tip alteration of the pair (`tipAlteration`). */
export function gearTipDiameter(gear: SpurGear, alteration = 0): number {
  return gearPitchDiameter(gear) + 2 * gear.module * (1 + (gear.shift ?? 0) + alteration)
}

/** Root diameter in mm: m (z − 2·1.25 + 2x), the basic rack of ISO 53 with 0.25 m of clearance. */
export function gearRootDiameter(gear: SpurGear): number {
  return gearPitchDiameter(gear) + 2 * gear.module * ((gear.shift ?? 0) - 1.25)
}

/** Tooth thickness in mm on a circle of a diameter in mm, measured along the arc. */
export function toothThickness(gear: SpurGear, diameter: number): number {
  const { teeth, shift = 0, pressureAngle = 20 } = gear
  const cosine = gearBaseDiameter(gear) / diameter
  requireBetween(0, 1, { 'base diameter over diameter of the circle': cosine })
  const atPitch = (Math.PI / 2 + 2 * shift * Math.tan(radians(pressureAngle))) / teeth
  const angle = degrees(Math.acos(cosine))
  return diameter * (atPitch + involute(pressureAngle) - involute(angle))
}

/** Working pressure angle in degrees without backlash: inv αw = inv α + 2 (x1 + x2)/(z1 + z2) · tan α. */
export function workingPressureAngle({ teeth, shifts = [0, 0], pressureAngle = 20 }: GearPair): number {
  const share = (2 * (shifts[0] + shifts[1])) / (teeth[0] + teeth[1])
  return angleOfInvolute(involute(pressureAngle) + share * Math.tan(radians(pressureAngle)))
}

/** Centre distance in mm without backlash: m (z1 + z2)/2 · cos α/cos αw. */
export function gearCentreDistance(pair: GearPair): number {
  const reference = (pair.module * (pair.teeth[0] + pair.teeth[1])) / 2
  const { pressureAngle = 20 } = pair
  return (reference * Math.cos(radians(pressureAngle))) / Math.cos(radians(workingPressureAngle(pair)))
}

/** Sum of the shifts x1 + x2 that brings a pair to a centre distance in mm. */
export function shiftSumFor({ module, teeth, pressureAngle = 20 }: GearPair, centreDistance: number): number {
  const cosine = (module * (teeth[0] + teeth[1]) * Math.cos(radians(pressureAngle))) / (2 * centreDistance)
  requireBetween(0, 1, { 'sum of the base radii over the centre distance': cosine })
  const working = degrees(Math.acos(cosine))
  const difference = involute(working) - involute(pressureAngle)
  return ((teeth[0] + teeth[1]) * difference) / (2 * Math.tan(radians(pressureAngle)))
}

/** Tip alteration k in modules, 0 or less, that keeps the clearance of 0.25 m: (a − a0)/m − (x1 + x2). */
export function tipAlteration(pair: GearPair): number {
  const { module, teeth, shifts = [0, 0] } = pair
  return (gearCentreDistance(pair) - (module * (teeth[0] + teeth[1])) / 2) / module - shifts[0] - shifts[1]
}

/**
 * The line of action of a pair, mm: its length between the base circles, how far along it the tip of either gear reaches
 * from its own base circle, at most to where the other's involute ends, and the base pitch.
 */
export function lineOfAction(pair: GearPair) {
  const bases = ([0, 1] as const).map(which => gearBaseDiameter(gearOf(pair, which)) / 2)
  const line = Math.sqrt(gearCentreDistance(pair) ** 2 - (bases[0] + bases[1]) ** 2)
  requirePositive({ 'centre distance less the base radii (mm)': line })
  const [first, second] = ([0, 1] as const).map(which => {
    const tip = gearTipDiameter(gearOf(pair, which), pair.alteration) / 2
    return Math.min(line, Math.sqrt(Math.max(0, tip ** 2 - bases[which] ** 2)))
  })
  const basePitch = Math.PI * pair.module * Math.cos(radians(pair.pressureAngle ?? 20))
  return { line, first, second, basePitch }
}

/** Transverse contact ratio εα of a pair: the length of the path of contact over the base pitch (ISO 21771). */
export function contactRatio(pair: GearPair): number {
  const { line, first, second, basePitch } = lineOfAction(pair)
  return (first + second - line) / basePitch
}

/** Least number of teeth that a rack tool does not undercut: 2 (1 − x)/sin² α, 17.1 at 20° without shift. */
export function leastTeeth(shift = 0, pressureAngle = 20): number {
  requireBetween(10, 45, { 'pressure angle (°)': pressureAngle })
  return Math.max(0, (2 * (1 - shift)) / Math.sin(radians(pressureAngle)) ** 2)
}

/** Least profile shift without undercut: 1 − z sin² α/2. */
export function leastShift(teeth: number, pressureAngle = 20): number {
  return 1 - (teeth * Math.sin(radians(pressureAngle)) ** 2) / 2
}

/** Checks the number of teeth against undercut by a rack tool. */
export function undercutCheck(gear: SpurGear): RatedCheck {
  return atLeast({
    id: 'gear-undercut',
    title: { en: 'Teeth against undercut', fr: 'Nombre de dents face à l’interférence de taillage' },
    value: gear.teeth,
    limit: leastTeeth(gear.shift, gear.pressureAngle),
    unit: '',
    standard: {
      en: 'z = 2 (1 − x)/sin² α, rack tool with a tip of 1 m (geometry of ISO 21771)',
      fr: 'z = 2 (1 − x)/sin² α, outil-crémaillère à saillie de 1 m (géométrie de l’ISO 21771)',
    },
    leavesOut: {
      en: 'The rounding of the tool; a slight undercut, down to about five sixths of the limit, weakens little.',
      fr: 'Le rayon de tête de l’outil ; un léger dégagement, jusqu’aux cinq sixièmes de la limite environ, affaiblit peu.',
    },
  })
}

/** Checks the contact ratio of a pair, 1.2 or more by default. */
export function contactRatioCheck(pair: GearPair, required = 1.2): RatedCheck {
  return atLeast({
    id: 'gear-contact-ratio',
    title: { en: 'Contact ratio of the gears', fr: 'Rapport de conduite des engrenages' },
    value: contactRatio(pair),
    limit: required,
    unit: '',
    standard: {
      en: 'εα after ISO 21771; limit: usual practice',
      fr: 'εα selon ISO 21771 ; limite d’usage',
    },
    leavesOut: {
      en: 'Tolerances of tip circles and centre distance, chamfers at the tips, undercut.',
      fr: 'Tolérances des cercles de tête et de l’entraxe, chanfreins de tête, dégagement au pied.',
    },
  })
}
