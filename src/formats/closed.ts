import { mixed } from './mixed.ts'

/**
 * Whether a mesh is closed: every edge is walked as often in one direction as in the other. By two sums of numbers that
 * edges get, in which an edge and its way back cancel out: so it can run on every file that is written. The sums of an open
 * mesh come out as nothing once in 2^64 times.
 */
export function isClosed(triangles: Uint32Array): boolean {
  let low = 0
  let high = 0
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const from = triangles[t + k]
      const to = triangles[k === 2 ? t : t + k + 1]
      const least = Math.min(from, to)
      const most = Math.max(from, to)
      const first = mixed(Math.imul(least, 0x9e3779b1) ^ mixed(most))
      const second = mixed(first ^ Math.imul(most, 0x85ebca77))
      low = (from < to ? low + first : low - first) | 0
      high = (from < to ? high + second : high - second) | 0
    }
  return low === 0 && high === 0
}
