import type { Shot } from './scene.ts'
import type { Surface } from './surface.ts'

/** A picture in the making: depth towards the eye, light, and whether a line covers each pixel. */
export class Canvas {
  readonly depth: Float32Array
  /** Red, green, blue and cover of each pixel, 0 to 255. */
  readonly pixels: Uint8Array

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.depth = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY)
    this.pixels = new Uint8Array(width * height * 4)
  }

  /** Fills the triangles that face the eye, shaded by their normals. */
  fill({ points: p, triangles, colour }: Shot, { normals }: Surface): void {
    const { width, height, depth } = this
    for (let t = 0; t < triangles.length; t += 3) {
      const a = triangles[t] * 3
      const b = triangles[t + 1] * 3
      const c = triangles[t + 2] * 3
      const area = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a])
      // Clockwise in a picture whose y points down is counter-clockwise in space: towards the eye.
      if (!(area < 0)) continue
      const top = Math.max(0, Math.ceil(Math.min(p[a + 1], p[b + 1], p[c + 1]) - 0.5))
      const bottom = Math.min(height - 1, Math.floor(Math.max(p[a + 1], p[b + 1], p[c + 1]) - 0.5))
      const left = Math.max(0, Math.ceil(Math.min(p[a], p[b], p[c]) - 0.5))
      const right = Math.min(width - 1, Math.floor(Math.max(p[a], p[b], p[c]) - 0.5))
      // The shares of corners a and b change evenly along a row.
      const stepA = (p[b + 1] - p[c + 1]) / area
      const stepB = (p[c + 1] - p[a + 1]) / area
      for (let y = top; y <= bottom; y++) {
        let wa =
          ((p[b] - left - 0.5) * (p[c + 1] - y - 0.5) - (p[b + 1] - y - 0.5) * (p[c] - left - 0.5)) / area
        let wb =
          ((p[c] - left - 0.5) * (p[a + 1] - y - 0.5) - (p[c + 1] - y - 0.5) * (p[a] - left - 0.5)) / area
        // Long thin triangles leave most of a row out: only what may lie inside is looked at.
        const shares = [wa, stepA, wb, stepB, 1 - wa - wb, -stepA - stepB]
        let [first, last] = [0, right - left]
        for (let i = 0; i < shares.length; i += 2) {
          const [share, step] = [shares[i], shares[i + 1]]
          const edge = -share / step
          if (step > 0) first = Math.max(first, Math.ceil(edge) - 1)
          else if (step < 0) last = Math.min(last, Math.floor(edge) + 1)
        }
        wa += first * stepA
        wb += first * stepB
        const end = left + last
        for (let x = left + first, entered = false; x <= end; x++, wa += stepA, wb += stepB) {
          const wc = 1 - wa - wb
          // Rounding must leave no gap between neighbours.
          if (wa < -1e-7 || wb < -1e-7 || wc < -1e-7) {
            if (entered) break
            continue
          }
          entered = true
          const z = wa * p[a + 2] + wb * p[b + 2] + wc * p[c + 2]
          const at = y * width + x
          if (z <= depth[at]) continue
          depth[at] = z
          this.#shade(at * 4, colour, normals, t * 3, wa, wb, wc)
        }
      }
    }
  }

  /** Colours a pixel by the normal between the three that start at `n`. */
  #shade(
    at: number,
    colour: Shot['colour'],
    normals: Float32Array,
    n: number,
    wa: number,
    wb: number,
    wc: number,
  ): void {
    const { pixels } = this
    const nx = wa * normals[n] + wb * normals[n + 3] + wc * normals[n + 6]
    const ny = wa * normals[n + 1] + wb * normals[n + 4] + wc * normals[n + 7]
    const nz = wa * normals[n + 2] + wb * normals[n + 5] + wc * normals[n + 8]
    // A broad lamp from the upper left, the sky from above, and a soft gleam half way to the eye.
    const lamp = Math.max(0, -0.46 * nx + 0.62 * ny + 0.63 * nz)
    const gleam = Math.max(0, -0.26 * nx + 0.34 * ny + 0.9 * nz)
    const light = 0.6 + 0.38 * lamp + 0.08 * ny
    const shine = gleam ** 24 * 20
    pixels[at] = Math.min(255, 255 * colour[0] * light + shine)
    pixels[at + 1] = Math.min(255, 255 * colour[1] * light + shine)
    // Shadows turn a little blue, as they do under a sky.
    pixels[at + 2] = Math.min(255, 255 * colour[2] * light + shine + 14 * (1 - lamp))
    pixels[at + 3] = 255
  }

  /** Draws lines (pairs of vertices) where nothing hides them, as dark strokes of a width in pixels. */
  draw({ points: p }: Shot, lines: Uint32Array, strokeWidth: number): void {
    const stamp = disc(strokeWidth / 2)
    for (let i = 0; i < lines.length; i += 2) {
      const [a, b] = [lines[i] * 3, lines[i + 1] * 3]
      const [dx, dy, dz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]]
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy))))
      for (let s = 0; s <= steps; s++) {
        const x = Math.floor(p[a] + (dx * s) / steps)
        const y = Math.floor(p[a + 1] + (dy * s) / steps)
        if (this.isSeen(x, y, p[a + 2] + (dz * s) / steps)) this.#stamp(x, y, stamp)
      }
    }
  }

  /** Whether a point of an edge is in front of what is drawn around it: an edge lies beside its own faces. */
  isSeen(x: number, y: number, z: number): boolean {
    const { width, height, depth } = this
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++)
        if (z >= depth[v * width + u] - 1) return true
    return false
  }

  #stamp(x: number, y: number, stamp: readonly (readonly [number, number])[]): void {
    const { width, height, pixels } = this
    for (const [dx, dy] of stamp) {
      const [u, v] = [x + dx, y + dy]
      if (u < 0 || v < 0 || u >= width || v >= height) continue
      const at = (v * width + u) * 4
      pixels[at] = 32
      pixels[at + 1] = 38
      pixels[at + 2] = 46
      pixels[at + 3] = 255
    }
  }
}

function disc(radius: number): [number, number][] {
  const reach = Math.ceil(radius)
  const span = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  return span.flatMap(x =>
    span.filter(y => x * x + y * y <= radius * radius).map((y): [number, number] => [x, y]),
  )
}
