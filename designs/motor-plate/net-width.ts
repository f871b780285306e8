import type { Layout } from './layout.ts'
import { turned } from './plane.ts'

/**
 * Least width in mm of plate on a line through the motor's axis or the machine's, as wide as the face there, less what
 * openings take from it: every 5°, the bored spigot at its full size.
 */
export function netWidth({
  motor,
  machine,
  motorCentre,
  spigot,
  motorOpenings,
  machineOpenings,
}: Layout): number {
  const bored = { ...spigot, radius: Math.max(spigot.radius, motor.spigotDiameter / 2) }
  const openings = [bored, ...motorOpenings, ...machineOpenings]
  const widths = Array.from({ length: 36 }, (_, i) => 5 * i).flatMap(degrees =>
    (
      [
        [motorCentre, motor.size / 2],
        [[0, 0], machine.size / 2],
      ] as const
    ).map(([centre, half]) => {
      const cuts = openings.map(({ points, radius }) => {
        const local = points.map(([x, y]) => turned([x - centre[0], y - centre[1]], -degrees))
        const [xs, ys] = [local.map(q => q[0]), local.map(q => q[1])]
        const off = Math.max(Math.min(...ys), -Math.max(...ys), 0)
        // A slot that the line meets counts with its whole length.
        const chord = local.length > 1 ? radius : Math.sqrt(Math.max(0, radius ** 2 - off ** 2))
        const reach = off < radius ? [Math.min(...xs) - chord, Math.max(...xs) + chord] : [half, half]
        return [Math.max(-half, reach[0]), Math.min(half, reach[1])] as const
      })
      return 2 * half - covered(cuts)
    }),
  )
  return Math.max(1, Math.min(...widths))
}

/** Length that intervals cover together. */
function covered(intervals: readonly (readonly [number, number])[]): number {
  let [total, end] = [0, Number.NEGATIVE_INFINITY]
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return total
}
