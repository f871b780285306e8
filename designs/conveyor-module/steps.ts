import type { Layout } from './layout.ts'

/**
 * The steps of assembly: all is built up on the side away from the drive, so that the endless belt goes on from the open
 * side before the second side plate closes it; then comes the drive.
 */
export const steps = {
  bed: 1,
  returns: 4,
  rollers: 5,
  belt: 6,
  bracket: 9,
  motor: 10,
  key: 11,
  pulleys: 12,
  timingBelt: 13,
} as const

/** Those of one side, −1 or +1 along y: its plate, its bearing plate and take-up, and the screws of return rollers and tail axle. */
export const sideSteps = (to: number) =>
  to < 0
    ? { plate: 2, ends: 3, returnScrews: steps.returns, axleScrew: steps.rollers }
    : { plate: 7, ends: 8, returnScrews: 7, axleScrew: 8 }

/** How far in mm the exploded view moves the belt out of the frame's open side. */
export const beltOut = ({ inside }: Layout): number => 2 * inside + 30

/** How far it moves what stands beyond the side plates, as y: on the open side the belt lies between. */
export const sideways = (l: Layout, to: number, out: number): number => to * (out + (to > 0 ? beltOut(l) : 0))
