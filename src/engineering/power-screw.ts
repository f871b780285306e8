import { degrees, radians } from './angle.ts'
import { atLeast, type RatedCheck } from './check.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** A screw that moves or presses: a jack, a spindle, a tensioner. */
export interface PowerScrew {
  /** d2, mm. */
  pitchDiameter: number
  /** Pitch times starts, mm. */
  lead: number
  /** Between the flanks, degrees: 30 trapezoidal (ISO 2901), 60 ISO thread, 0 square. */
  flankAngle: number
  /** In the thread: 0.1 oiled, 0.15 greased, 0.2 dry steel. */
  friction: number
  /** Under the head or on a collar: mean diameter in mm and friction; none when left out, as for a ball or thrust bearing. */
  collar?: { diameter: number; friction: number }
}

/** Lead angle and friction angle in the thread, radians. */
function angles({ pitchDiameter, lead, flankAngle, friction }: PowerScrew): { climb: number; grip: number } {
  requirePositive({ 'pitch diameter (mm)': pitchDiameter, 'lead (mm)': lead })
  requireBetween(0, 90, { 'flank angle (°)': flankAngle })
  requireNotNegative({ friction })
  const climb = Math.atan(lead / (Math.PI * pitchDiameter))
  return { climb, grip: Math.atan(friction / Math.cos(radians(flankAngle / 2))) }
}

const collarTorque = ({ collar }: PowerScrew, force: number) =>
  collar ? (force * collar.friction * collar.diameter) / 2000 : 0

/** Torque in N·m that raises a load, or presses with a force, in N: F d2/2 tan(φ + ρ') and the collar's. */
export function raisingTorque(screw: PowerScrew, force: number): number {
  const { climb, grip } = angles(screw)
  requireBetween(0, Math.PI / 2, { 'lead angle and friction angle together (rad)': climb + grip })
  return (force * screw.pitchDiameter * Math.tan(climb + grip)) / 2000 + collarTorque(screw, force)
}

/** Torque in N·m that lowers a load in N: F d2/2 tan(ρ' − φ) and the collar's; negative where the load runs down by itself. */
export function loweringTorque(screw: PowerScrew, force: number): number {
  const { climb, grip } = angles(screw)
  return (force * screw.pitchDiameter * Math.tan(grip - climb)) / 2000 + collarTorque(screw, force)
}

/** Force in N that a torque in N·m on the screw presses with. */
export function screwForce(screw: PowerScrew, torque: number): number {
  return torque / raisingTorque(screw, 1)
}

/** Share of the work that lifts: F lead/(2π T). */
export function screwEfficiency(screw: PowerScrew): number {
  return screw.lead / (2000 * Math.PI * raisingTorque(screw, 1))
}

/** Checks that a screw holds its load by friction in the thread alone: friction angle over lead angle, 1.2 by default. */
export function selfLockingCheck(screw: PowerScrew, required = 1.2): RatedCheck {
  const { climb, grip } = angles(screw)
  return atLeast({
    id: 'screw-self-locking',
    title: {
      en: 'Friction angle over lead angle',
      fr: 'Irréversibilité : angle de frottement sur angle d’hélice',
    },
    value: degrees(grip) / degrees(climb),
    limit: required,
    unit: '',
    standard: {
      en: 'Inclined plane; least friction as entered',
      fr: 'Plan incliné ; frottement minimal saisi',
    },
    leavesOut: {
      en: 'Vibration, which lets any screw creep, and oil that lowers the friction.',
      fr: 'Les vibrations, qui font tourner toute vis, et l’huile, qui réduit le frottement.',
    },
  })
}
