import { type Geom2, primitives } from '#jscad'

/** A run of points, mm: two are a straight line, three and more a smooth curve through them. */
export type Run = readonly (readonly [number, number])[]

/**
 * A flat shape of one outline, counter-clockwise, from runs that join at corners: each begins where the one before ends,
 * the first where the last ends. A smooth run becomes a few arcs that touch each other and pass within 0.001 mm of every
 * point: put the points closer than that would ask, as on a gear's flank. STEP and DXF get the arcs, meshes chords of them.
 * Throws on runs that do not join.
 */
export function smoothProfile(runs: readonly Run[]): Geom2 {
  const points: [number, number][] = []
  const smooth: [number, number][] = []
  runs.forEach((run, i) => {
    const [x, y] = run[0] ?? []
    const before = runs.at(i - 1)?.at(-1)
    if (run.length < 2 || !before || Math.hypot(x - before[0], y - before[1]) > 1e-9)
      throw new Error(`run ${i + 1} of the profile does not begin where the one before ends`)
    if (run.length > 2) smooth.push([points.length, points.length + run.length - 1])
    points.push(...run.slice(0, -1).map(([px, py]): [number, number] => [px, py]))
  })
  // `smooth`: from which point to which; stock reads over it.
  const options = { points, smooth }
  return primitives.polygon(options)
}

/** Greatest distance in mm of an arc from the chords between its points. */
const chord = 0.004

/**
 * A run of points along an arc about a centre, from an angle to another in radians (clockwise when it falls), within
 * 0.004 mm: STEP and DXF make the one arc of it again.
 */
export function arcRun([x, y]: readonly [number, number], radius: number, from: number, to: number): Run {
  const step = 2 * Math.acos(Math.max(0, 1 - chord / radius))
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / step))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}
