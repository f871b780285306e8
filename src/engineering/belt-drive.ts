import { atLeast, atMost, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** Pitch diameter in mm of a timing pulley: z·p/π (ISO 5294; the pitch line lies in the belt). */
export function pulleyPitchDiameter(teeth: number, pitch: number): number {
  return (teeth * pitch) / Math.PI
}

/** Outside diameter in mm of a timing pulley: pitch diameter less twice the pitch line difference of the belt. */
export function pulleyOutsideDiameter(teeth: number, pitch: number, pitchLineDifference: number): number {
  return pulleyPitchDiameter(teeth, pitch) - 2 * pitchLineDifference
}

/** Two pulleys of an open drive, mm: pitch diameters and centre distance. */
export interface OpenDrive {
  largeDiameter: number
  smallDiameter: number
  centreDistance: number
}

/** Angle in degrees by which the belt wraps the smaller pulley of an open drive: 180° − 2 asin((D − d)/2C). */
export function wrapAngle({ largeDiameter, smallDiameter, centreDistance }: OpenDrive): number {
  return 180 - (360 / Math.PI) * Math.asin((largeDiameter - smallDiameter) / (2 * centreDistance))
}

/** Pitch length in mm of the belt of an open drive, exact: 2√(C² − ((D−d)/2)²) + π(D+d)/2 + (D−d) asin((D−d)/2C). */
export function beltLength({ largeDiameter, smallDiameter, centreDistance }: OpenDrive): number {
  const difference = largeDiameter - smallDiameter
  const straight = Math.sqrt(centreDistance ** 2 - (difference / 2) ** 2)
  const wrapped = (Math.PI / 2) * (largeDiameter + smallDiameter)
  return 2 * straight + wrapped + difference * Math.asin(difference / (2 * centreDistance))
}

/**
 * Centre distance in mm of an open drive for a belt's pitch length in mm, exact: `beltLength` solved by halving. Throws
 * when the belt is too short for the pulleys.
 */
export function centreDistanceFor(
  pulleys: Pick<OpenDrive, 'largeDiameter' | 'smallDiameter'>,
  length: number,
): number {
  const at = (centreDistance: number) => beltLength({ ...pulleys, centreDistance }) - length
  // Above 0, so that equal pulleys have an angle too.
  let low = Math.max((pulleys.largeDiameter - pulleys.smallDiameter) / 2, 1e-9)
  let high = length / 2
  requirePositive({ 'belt length beyond the pulleys (mm)': -at(low) })
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (at(middle) > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}

/** Teeth of the smaller pulley in mesh, whole ones: floor(z · wrap/360°). */
export function teethInMesh(teeth: number, wrap: number): number {
  // Half of an even number of teeth must not lose one to round-off.
  return Math.floor((teeth * wrap) / 360 + 1e-9)
}

/** Belt speed in m/s from the pitch diameter in mm and the speed in min⁻¹. */
export function beltSpeed(pitchDiameter: number, speed: number): number {
  return (Math.PI * pitchDiameter * speed) / 60000
}

/** Effective pull of a belt in N from the torque in N·m on a pulley of a pitch diameter in mm: 2T/d. */
export function effectivePull(torque: number, pitchDiameter: number): number {
  return (2000 * torque) / pitchDiameter
}

/** Torque in N·m of a power in kW at a speed in min⁻¹: P/ω. */
export function torqueOfPower(power: number, speed: number): number {
  return (30000 * power) / (Math.PI * speed)
}

/** Checks the teeth in mesh of the smaller pulley: makers rate their belts in full from 6 teeth in mesh on. */
export function teethInMeshCheck(teeth: number, drive: OpenDrive, required = 6): RatedCheck {
  return atLeast({
    id: 'teeth-in-mesh',
    title: { en: 'Teeth in mesh', fr: 'Dents en prise' },
    value: teethInMesh(teeth, wrapAngle(drive)),
    limit: required,
    unit: '',
    standard: {
      en: 'belt makers’ rule (ContiTech, Gates): full rating from 6 teeth in mesh',
      fr: 'Règle des fabricants de courroies (ContiTech, Gates) : pleine capacité dès 6 dents en prise',
    },
    leavesOut: {
      en: 'Belt tension, alignment, jumping of teeth under peaks of load.',
      fr: 'Tension de pose, alignement, saut de dents sous les pointes de charge.',
    },
  })
}

/** Checks a speed in m/s of a belt against the one up to which static balance of its pulleys is enough. */
export function beltSpeedCheck(speed: number): RatedCheck {
  return atMost({
    id: 'belt-speed',
    title: { en: 'Belt speed', fr: 'Vitesse de la courroie' },
    value: speed,
    limit: 30,
    unit: 'm/s',
    standard: {
      en: 'usual practice: static balance is enough up to about 30 m/s',
      fr: 'Usage courant : l’équilibrage statique suffit jusqu’à environ 30 m/s',
    },
    leavesOut: {
      en: 'Bursting of the rim, dynamic balance of wide pulleys, the limit of the belt itself.',
      fr: 'L’éclatement de la jante, l’équilibrage dynamique des poulies larges, la limite de la courroie elle-même.',
    },
  })
}

/**
 * Checks the effective pull times a service factor against the pull in N that the belt's maker allows for its width.
 * That limit is the user's, from the maker's catalogue; this project has not verified it.
 */
export function beltPullCheck(load: {
  pull: number
  serviceFactor?: number
  allowedPull: number
}): RatedCheck {
  return atMost({
    id: 'belt-pull',
    title: { en: 'Effective pull of the belt', fr: 'Effort tangentiel de la courroie' },
    value: load.pull * (load.serviceFactor ?? 1),
    limit: load.allowedPull,
    unit: 'N',
    standard: {
      en: 'F = 2T/d; limit as entered, from the belt maker’s catalogue',
      fr: 'F = 2T/d ; limite saisie, du catalogue du fabricant de la courroie',
    },
    leavesOut: {
      en: 'The limit itself, which is not verified here; installation tension, speed, small-pulley and mesh factors.',
      fr: 'La limite elle-même, non vérifiée ici ; tension de pose, vitesse, facteurs de petite poulie et de dents en prise.',
    },
  })
}
