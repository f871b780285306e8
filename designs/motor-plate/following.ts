import { type IecPower, iecPowers } from '#hardware'

/** Speed in min⁻¹ of a four-pole motor at 50 Hz under load. */
const speed = 1400

/** Holding torque in N·m of a usual stepper: makers differ, so the parameter's help asks for theirs. */
const steppers: Readonly<Record<string, number>> = { 'NEMA 17': 0.45, 'NEMA 23': 2, 'NEMA 34': 8.5 }

/**
 * Usual rated torque in N·m of the motor of a face such as `IEC 71 B14`, to a tenth: of the largest four-pole motor of its
 * frame; a frame smaller than those listed gives no more than the smallest of these.
 */
export function usualTorque(face: string): number {
  const [standard, number] = face.split(' ')
  if (standard !== 'IEC') return steppers[face] ?? 0
  const size = ({ frame }: IecPower) => Number.parseInt(frame, 10)
  const least = Math.min(...iecPowers.map(size).filter(s => s >= Number(number)))
  const power = Math.max(...iecPowers.filter(p => size(p) === least).flatMap(p => p.powers))
  return Math.round((10 * 9550 * power) / speed) / 10
}

/** Peak over rated torque: of a three-phase motor started directly; of a stepper, whose torque is that of holding, 1. */
export const usualPeak = (face: string): number => (face.startsWith('NEMA') ? 1 : 2.5)

/** What the plate says of itself: `71 B14 > 80 B14`, with its slots. */
export function usualLabel({
  motor,
  machine,
  slotTravel,
}: {
  motor: string
  machine: string
  slotTravel: number
}) {
  const steppers = [motor, machine].every(face => face.startsWith('NEMA'))
  const short = (face: string) => face.replace(steppers ? 'NEMA ' : 'IEC ', '')
  return `${short(motor)} > ${short(machine)}${slotTravel > 0 ? ' SLOTS' : ''}`
}
