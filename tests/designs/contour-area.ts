import type { Contour } from '../../src/kernel/contour.ts'

/** Area in mm² that a contour encloses, whichever way it runs. */
export function contourArea(contour: Contour): number {
  if (contour.kind === 'circle') return Math.PI * contour.radius ** 2
  const { vertices } = contour
  const area = vertices.reduce((sum, { x, y, bulge }, i) => {
    const next = vertices[(i + 1) % vertices.length]
    return sum + (x * next.y - next.x * y) / 2 + segmentArea(Math.hypot(next.x - x, next.y - y), bulge)
  }, 0)
  return Math.abs(area)
}

/** Signed area in mm² between a chord and its arc: positive when the arc bulges to the right, the outside of a left turn. */
function segmentArea(chord: number, bulge: number): number {
  if (bulge === 0) return 0
  const angle = 4 * Math.atan(bulge)
  const radius = chord / (2 * Math.sin(angle / 2))
  return (radius ** 2 / 2) * (angle - Math.sin(angle))
}
