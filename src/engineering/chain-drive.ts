import { atLeast, atMost, type RatedCheck } from './check.ts'
import { requireBetween, requirePositive } from './range.ts'

/** Pitch diameter in mm of a sprocket: p/sin(180°/z) (ISO 606). */
export function sprocketPitchDiameter(teeth: number, pitch: number): number {
  requireBetween(5, 200, { teeth })
  requirePositive({ 'chain pitch (mm)': pitch })
  return pitch / Math.sin(Math.PI / teeth)
}

/** Two sprockets and their chain's pitch in mm. */
export interface ChainDrive {
  teeth: readonly [number, number]
  pitch: number
}

const teethDifference = ({ teeth }: ChainDrive) => ((teeth[1] - teeth[0]) / (2 * Math.PI)) ** 2

/** Length of a chain in pitches at a centre distance in mm: 2a/p + (z1 + z2)/2 + ((z2 − z1)/2π)² p/a (ISO 10823). */
export function chainPitches(drive: ChainDrive, centreDistance: number): number {
  requirePositive({ 'chain pitch (mm)': drive.pitch, 'centre distance (mm)': centreDistance })
  const spans = centreDistance / drive.pitch
  return 2 * spans + (drive.teeth[0] + drive.teeth[1]) / 2 + teethDifference(drive) / spans
}

/** Links of a chain that reaches a centre distance in mm: the next even number, so that no cranked link is needed. */
export function chainLinks(drive: ChainDrive, centreDistance: number): number {
  return 2 * Math.ceil(chainPitches(drive, centreDistance) / 2 - 1e-9)
}

/** Centre distance in mm of a chain with so many links, taut: `chainPitches` solved for it (ISO 10823). */
export function chainCentreDistance(drive: ChainDrive, links: number): number {
  const straight = links - (drive.teeth[0] + drive.teeth[1]) / 2
  const root = straight ** 2 - 8 * teethDifference(drive)
  requirePositive({ 'chain pitch (mm)': drive.pitch, 'links beyond the sprockets': Math.min(straight, root) })
  return (drive.pitch / 4) * (straight + Math.sqrt(root))
}

/** Chain speed in m/s: z p n/60000, speed in min⁻¹. */
export function chainSpeed(teeth: number, pitch: number, speed: number): number {
  return (teeth * pitch * speed) / 60_000
}

/** Tooth factor f2 of the smaller sprocket: (19/z)^1.08, for capacities stated at 19 teeth (ISO 10823). */
export function chainToothFactor(teeth: number): number {
  requireBetween(9, 57, { teeth })
  return (19 / teeth) ** 1.08
}

/**
 * Power in kW that a single-strand chain of the American series (ISO 606 A) carries for about 15,000 h, well lubricated:
 * the lesser of the fatigue of its plates, 0.004 z^1.08 n^0.9 p^(3 − 0.07p) hp, and of its rollers and bushes, 1000 K
 * (z/n)^1.5 p^0.8 hp, p in inches, K = 29 below 1/2", else 17 (American Chain Association). The European series (B) of
 * the same pitch differs a little. Speed in min⁻¹, 9 to 60 teeth.
 */
export function chainPowerCapacity(teeth: number, pitch: number, speed: number): number {
  requireBetween(9, 60, { teeth })
  requireBetween(6, 80, { 'chain pitch (mm)': pitch })
  requirePositive({ 'speed (min⁻¹)': speed })
  const inches = pitch / 25.4
  const plates = 0.004 * teeth ** 1.08 * speed ** 0.9 * inches ** (3 - 0.07 * inches)
  const rollers = 1000 * (inches < 0.49 ? 29 : 17) * (teeth / speed) ** 1.5 * inches ** 0.8
  return 0.7457 * Math.min(plates, rollers)
}

/** Checks the power in kW times a service factor (1 even, 1.4 shocks, 1.8 heavy shocks) against the chain's capacity. */
export function chainPowerCheck(
  drive: { teeth: number; pitch: number; speed: number },
  load: { power: number; serviceFactor?: number },
): RatedCheck {
  return atMost({
    id: 'chain-power',
    title: { en: 'Power carried by the chain', fr: 'Puissance transmise par la chaîne' },
    value: load.power * (load.serviceFactor ?? 1.4),
    limit: chainPowerCapacity(drive.teeth, drive.pitch, drive.speed),
    unit: 'kW',
    standard: {
      en: 'American Chain Association rating (A series, about 15,000 h); selection as in ISO 10823',
      fr: 'Puissances de l’American Chain Association (série A, environ 15 000 h) ; choix selon ISO 10823',
    },
    leavesOut: {
      en: 'Poor lubrication and dirt, cranked links, chains of the B series that differ from the A series.',
      fr: 'Mauvaise lubrification et saleté, maillons coudés, chaînes de la série B qui diffèrent de la série A.',
    },
  })
}

/**
 * Checks the breaking load of a chain in N over its pull, the pull in N times a service factor plus q v² (kg/m, m/s); 7 or
 * more is usual practice for drives, 10 for slow lifting.
 */
export function chainSafetyCheck(load: {
  breakingLoad: number
  pull: number
  serviceFactor?: number
  massPerMetre: number
  speed: number
  required?: number
}): RatedCheck {
  return atLeast({
    id: 'chain-safety',
    title: { en: 'Safety of the chain against breaking', fr: 'Sécurité de la chaîne à la rupture' },
    value:
      load.breakingLoad / (load.pull * (load.serviceFactor ?? 1.4) + load.massPerMetre * load.speed ** 2),
    limit: load.required ?? 7,
    unit: '',
    standard: {
      en: 'Least breaking load of ISO 606; limit: usual practice',
      fr: 'Charge de rupture minimale de l’ISO 606 ; limite d’usage',
    },
    leavesOut: {
      en: 'Wear of the pins, sag, polygon effect, corrosion.',
      fr: 'Usure des axes, flèche du brin mou, effet de polygone, corrosion.',
    },
  })
}
