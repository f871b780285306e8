import type { Canvas } from './canvas.ts'
import type { Shot } from './scene.ts'

/** Points of a line in the picture, in pixels: x, y and depth. */
export type Run = [x: number, y: number, z: number][]

/** Joins lines (pairs of vertices) end to end into runs, as long as exactly two meet at a vertex. */
export function joinLines({ points }: Shot, lines: Uint32Array): Run[] {
  const meeting = new Map<number, number[]>()
  lines.forEach((vertex, place) => {
    const places = meeting.get(vertex)
    if (places) places.push(place)
    else meeting.set(vertex, [place])
  })
  const used = new Uint8Array(lines.length / 2)
  const at = (vertex: number): Run[number] => [
    points[vertex * 3],
    points[vertex * 3 + 1],
    points[vertex * 3 + 2],
  ]
  /** Follows the lines from a place in `lines` on, away from it. */
  const follow = (place: number): Run => {
    const run: Run = []
    for (let from = place; ; ) {
      used[from >> 1] = 1
      const vertex = lines[from ^ 1]
      run.push(at(vertex))
      const next = meeting.get(vertex) ?? []
      const onward = next.length === 2 ? next.find(other => !used[other >> 1]) : undefined
      if (onward === undefined) return run
      from = onward
    }
  }
  const runs: Run[] = []
  for (let line = 0; line < used.length; line++) {
    if (used[line]) continue
    const forth = follow(2 * line)
    const start = meeting.get(lines[2 * line]) ?? []
    const onward = start.length === 2 ? start.find(other => !used[other >> 1]) : undefined
    const back = onward === undefined ? [] : follow(onward).reverse()
    runs.push([...back, at(lines[2 * line]), ...forth])
  }
  return runs
}

/** What is inked of a picture already, so that no line is drawn twice. */
export class Ink {
  readonly #pixels: Uint8Array

  constructor(readonly canvas: Canvas) {
    this.#pixels = new Uint8Array(canvas.width * canvas.height)
  }

  /** The parts of a run that nothing hides and that no earlier run has drawn. */
  visible(run: Run): Run[] {
    const { canvas } = this
    const shown: { points: Run; fresh: number }[] = []
    let open: (typeof shown)[number] | undefined
    let stale = 0
    for (const point of samples(run)) {
      const [x, y] = [Math.floor(point[0]), Math.floor(point[1])]
      stale = this.#pixels[y * canvas.width + x] ? stale + 1 : 0
      // A line may cross others, but what runs along another is that line.
      if (!canvas.isSeen(x, y, point[2]) || stale > along) open = undefined
      else {
        if (!open) {
          open = { points: [], fresh: 0 }
          shown.push(open)
        }
        open.points.push(point)
        if (!stale) open.fresh++
      }
    }
    const kept = shown.filter(({ fresh }) => fresh >= shortest).map(({ points }) => points)
    for (const points of kept) for (const point of points) this.#mark(point)
    return kept
  }

  #mark([px, py]: Run[number]): void {
    const { width, height } = this.canvas
    for (let y = Math.floor(py) - 1; y <= Math.floor(py) + 1; y++)
      for (let x = Math.floor(px) - 1; x <= Math.floor(px) + 1; x++)
        if (x >= 0 && y >= 0 && x < width && y < height) this.#pixels[y * width + x] = 1
  }
}

/** Pixels that a line may run along another before it counts as the same. */
const along = 8
/** Pixels below which a line is left out as a speck. */
const shortest = 4

/** A point for every pixel of a run. */
function* samples(run: Run): Generator<Run[number]> {
  yield run[0]
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1], run[i]]
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]))))
    for (let s = 1; s <= steps; s++) {
      const t = s / steps
      yield [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
    }
  }
}

/** A run with only the points that it needs to stay within a distance of what it was (Douglas and Peucker). */
export function simplified(run: Run, tolerance: number): Run {
  const kept = new Uint8Array(run.length)
  kept[0] = kept[run.length - 1] = 1
  const spans: [number, number][] = [[0, run.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let [farthest, distance] = [0, tolerance]
    for (let i = from + 1; i < to; i++) {
      const d = distanceTo(run[i], run[from], run[to])
      if (d > distance) [farthest, distance] = [i, d]
    }
    if (!farthest) continue
    kept[farthest] = 1
    spans.push([from, farthest], [farthest, to])
  }
  return run.filter((_, i) => kept[i])
}

function distanceTo([x, y]: Run[number], [ax, ay]: Run[number], [bx, by]: Run[number]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  return length < 1e-9 ? Math.hypot(x - ax, y - ay) : Math.abs((x - ax) * dy - (y - ay) * dx) / length
}
