import type { Outline } from './rings.ts'
import type { IndexedMesh } from './weld.ts'

/** A helix about z: the angle that it turns over and where it starts, radians; pitch, mm; segments of a full turn. */
export interface Helix {
  angle: number
  startAngle: number
  pitch: number
  segments: number
}

/**
 * The mesh of outlines right of the axis (outer ones counter-clockwise, holes clockwise), mm, swept along a helix upwards:
 * the vertices of stock, which lays the profile's y axis downwards. `triangulate` splits the outlines into triangles.
 */
export function helicalMesh(
  outlines: readonly Outline[],
  { angle, startAngle, pitch, segments }: Helix,
  triangulate: (outlines: readonly Outline[]) => ArrayLike<number>,
): IndexedMesh {
  const points = outlines.flat()
  const count = points.length
  const steps = Math.max(2, Math.round((segments / (2 * Math.PI)) * angle))
  const positions = new Float64Array(3 * count * (steps + 1))
  let end = 0
  for (let step = 0; step <= steps; step++) {
    const turned = (angle / steps) * step
    const [cos, sin] = [Math.cos(startAngle + turned), Math.sin(startAngle + turned)]
    const rise = (turned / (2 * Math.PI)) * pitch
    for (const [x, y] of points) {
      positions[end++] = x * cos
      positions[end++] = x * sin
      positions[end++] = rise - y
    }
  }
  const caps = triangulate(outlines)
  const triangles = new Uint32Array(6 * count * steps + 2 * caps.length)
  end = 0
  const add = (a: number, b: number, c: number): void => {
    triangles[end++] = a
    triangles[end++] = b
    triangles[end++] = c
  }
  let first = 0
  for (const outline of outlines) {
    outline.forEach((_, i) => {
      const [from, to] = [first + i, first + ((i + 1) % outline.length)]
      for (let low = 0; low < count * steps; low += count) {
        add(low + from, low + count + to, low + count + from)
        add(low + from, low + to, low + count + to)
      }
    })
    first += outline.length
  }
  const last = count * steps
  for (let i = 0; i < caps.length; i += 3) {
    add(caps[i], caps[i + 2], caps[i + 1])
    add(last + caps[i], last + caps[i + 1], last + caps[i + 2])
  }
  return { positions, triangles }
}
