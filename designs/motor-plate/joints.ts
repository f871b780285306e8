import { hexNutDimensions, type MotorFace, socketScrewLengths, thread, washerDimensions } from '#hardware'
import type { PlateValues } from './parameters.ts'

/** A screw that fits its place: ISO 4762 length in mm, with so many ISO 7089 washers under its head. */
export interface Joint {
  readonly size: string
  readonly length: number
  readonly washers: number
  /** With a washer and an ISO 4032 nut at its end. */
  readonly nut: boolean
  /** Length of thread in mm beyond the parts that it clamps. */
  readonly engagement: number
}

interface Place {
  size: string
  /** Parts between head and thread without washers, mm. */
  grip: number
  /** Counts of washers to try, the best first. */
  washers: readonly number[]
  /** Length of screw beyond the grip in mm. */
  least: number
  most: number
  nut?: boolean
}

/** The first screw that ends between the least and the greatest depth, or undefined when no length does. */
function choose({ size, grip, washers, least, most, nut = false }: Place): Joint | undefined {
  for (const count of washers) {
    const clamped = grip + count * washerDimensions(size).thickness
    const length = socketScrewLengths(size).find(
      l => l >= clamped + least - 1e-9 && l <= clamped + most + 1e-9,
    )
    if (length) return { size, length, washers: count, nut, engagement: length - clamped }
  }
  return undefined
}

/** Least thread in the plate as a share of the diameter; the screws are tightened to 60 % (see `loads.ts`). */
export const plateEngagement = 0.8

const nutted = (place: Omit<Place, 'least' | 'most' | 'nut'>): Joint | undefined => {
  const { height } = hexNutDimensions(place.size)
  const grip = place.grip + washerDimensions(place.size).thickness
  const least = height + 2 * thread(place.size).pitch
  return choose({ ...place, grip, least, most: Number.POSITIVE_INFINITY, nut: true })
}

/** Thread in mm that a tapped motor offers. NEMA 17: 4.5 mm deep, as makers print; IEC: left to the maker, so a note says it. */
const motorThread = ({ name, screw }: MotorFace) => {
  const { diameter } = thread(screw)
  return name.startsWith('NEMA')
    ? { least: diameter, most: 1.5 * diameter }
    : { least: 1.25 * diameter, most: 2.5 * diameter }
}

/** The screws between motor and plate. */
export function motorJoint(
  motor: MotorFace,
  thickness: number,
  how: PlateValues['motorScrews'],
): Joint | undefined {
  const { screw: size, hole } = motor
  const { diameter } = thread(size)
  if (hole === null) {
    // Heads in a spacer have no room for a washer.
    const washers = how === 'flush' ? [0] : [1, 2]
    return choose({ size, grip: thickness, washers, ...motorThread(motor) })
  }
  // The corners of a NEMA flange have no room for washers.
  const washers = motor.shape === 'square' ? [0] : [1, 0, 2, 3]
  const { thickness: flange } = motor
  if (how === 'flush')
    return choose({ size, grip: flange, washers, least: plateEngagement * diameter, most: thickness })
  return nutted({ size, grip: flange + thickness, washers: washers.slice(0, 1) })
}

/** The screws between plate and machine; `spacer` is the thickness of a spacer plate, 0 without one. */
export function machineJoint(
  machine: MotorFace,
  thickness: number,
  spacer: number,
  { machineScrews, machineWall }: Pick<PlateValues, 'machineScrews' | 'machineWall'>,
): Joint | undefined {
  const { screw: size } = machine
  const { diameter } = thread(size)
  const through = thickness + spacer
  if (machineScrews === 'nuts') return nutted({ size, grip: through + machineWall, washers: [1] })
  if (machineScrews === 'into-machine')
    return choose({ size, grip: through, washers: [1, 2], least: 1.2 * diameter, most: 2.5 * diameter })
  const grip = machineWall + spacer
  return choose({ size, grip, washers: [1, 0, 2, 3], least: plateEngagement * diameter, most: thickness })
}
