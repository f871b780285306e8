import { boltTensions, tiltingMoment } from '#engineering'
import type { Layout } from './layout.ts'
import type { PlateValues } from './parameters.ts'
import { type Point, reach, turned } from './plane.ts'

/** A strip of plate between a screw of the motor and one of the machine: the moment at its ends in N·m, its width in mm. */
export interface Strip {
  moment: number
  width: number
}

/**
 * The strip that bends most. Weight and belt tilt the motor about axes square to each other; the pull of each of its screws
 * goes to the machine's screws about it, by the stiffness of beams that both screws hold flat (1/d³): F d/2 at either end.
 * A strip is 0.65 d wide, as finite elements of a wide plate show, and at most nine tenths of the plate that spigot, hole and
 * edge leave at the motor's screw.
 */
export function worstStrip(p: PlateValues, l: Layout, weight: { mass: number; overhang: number }): Strip {
  const { motorHoles, machineHoles, stack } = l
  const lever = Math.abs(p.beltDistance - stack)
  const strips = [1, -1].flatMap(pull => {
    const moment = [
      tiltingMoment(weight.mass, weight.overhang + stack),
      pull * tiltingMoment(0, 0, p.beltPull, Math.max(lever, p.beltDistance)),
    ] as const
    const pulls = boltTensions(motorHoles, { moment })
    return motorHoles.flatMap((at, i) => {
      const net = 0.9 * netAt(l, at)
      return [-1, 0, 1].flatMap(end => {
        const spans = machineHoles.map(([x, y]) =>
          Math.hypot(x + (end * p.slotTravel) / 2 - at[0], y - at[1]),
        )
        const all = spans.reduce((sum, span) => sum + span ** -3, 0)
        return spans.map(span => ({
          moment: (Math.abs(pulls[i]) * (span ** -3 / all) * span) / 2000,
          width: Math.max(1, Math.min(0.65 * span, net)),
        }))
      })
    })
  })
  return strips.reduce((a, b) => (b.moment / b.width > a.moment / a.width ? b : a))
}

/** Width in mm of plate on the line from the motor's axis through one of its screws, between spigot and edge, less the hole. */
function netAt({ motor, motorCentre, motorOpenings, spigot, outline }: Layout, [x, y]: Point): number {
  const [u, v] = [x - motorCentre[0], y - motorCentre[1]]
  const towards = (Math.atan2(v, u) * 180) / Math.PI
  // The edge is where the line leaves the first of the half-planes about the outline.
  const edge = Math.min(
    ...Array.from({ length: 35 }, (_, i) => towards - 85 + 5 * i).map(degrees => {
      const [c, s] = turned([1, 0], degrees)
      const off = reach(outline, degrees) - (motorCentre[0] * c + motorCentre[1] * s)
      return (off * Math.hypot(u, v)) / (u * c + v * s)
    }),
  )
  const bored = Math.max(spigot.radius, motor.spigotDiameter / 2)
  return edge - bored - 2 * motorOpenings[0].radius
}
