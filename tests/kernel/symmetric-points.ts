import { Draw } from '../jscad/conformance/draw.ts'

type Point = readonly [number, number, number]

/** Points of the kinds at which hulls go wrong: many in one plane, on one line, on one sphere, or all but so. */
const kinds: Record<string, (draw: Draw) => Point[]> = {
  grid: draw => {
    const [nx, ny, nz] = [draw.whole(2, 5), draw.whole(2, 5), draw.whole(2, 4)]
    const flat = across(nx, i => across(ny, j => [2 * i, 3 * j])).flat()
    return flat.flatMap(([x, y]) => across(nz, (z): Point => [x, y, z]))
  },
  prism: draw => {
    const [n, radius, height] = [draw.whole(3, 24), draw.number(), draw.number()]
    return [-height / 2, height / 2].flatMap(z => ring(n, radius, z))
  },
  cone: draw => [...ring(draw.whole(3, 24), draw.number(), 0), [0, 0, draw.number()]],
  sphere: draw => sphere(draw.whole(2, 12), draw.number()),
  /** All points of whole coordinates at one distance from the origin. */
  cospherical: draw => {
    const square = draw.pick(9, 14, 17, 26, 29, 41, 50)
    const reach = across(15, i => i - 7)
    return reach.flatMap(x =>
      reach.flatMap(y => reach.filter(z => x * x + y * y + z * z === square).map((z): Point => [x, y, z])),
    )
  },
  box: draw => {
    const [x, y, z] = [draw.number(), draw.number(), draw.number()]
    return [-x, x].flatMap(i => [-y, y].flatMap(j => [-z, z].map((k): Point => [i, j, k])))
  },
}

const across = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

const ring = (n: number, radius: number, z: number): Point[] =>
  across(n, i => [radius * Math.cos((2 * Math.PI * i) / n), radius * Math.sin((2 * Math.PI * i) / n), z])

/** As JSCAD draws a sphere: rings of twice as many points, and the poles as often. */
const sphere = (n: number, radius: number): Point[] =>
  across(n + 1, i => {
    const pitch = (Math.PI * i) / n
    return ring(2 * n, radius * Math.sin(pitch), radius * Math.cos(pitch))
  }).flat()

/** Sets of points, and how each was drawn: one shape, several placed evenly, or the sums of two; turned or not. */
export function* draws(seed: number, count: number): Generator<{ points: Float64Array; where: string }> {
  for (let n = 0; n < count; n++) {
    const draw = new Draw(seed + n)
    const names = Object.keys(kinds)
    const drawn = across(draw.whole(1, 2), () => draw.pick(...names))
    const [first, second] = drawn.map(name => kinds[name](draw))
    const isSum = second !== undefined && first.length * second.length < 600 && draw.once(2)
    const copies = across(draw.whole(1, 3), (): Point => [5 * draw.whole(-3, 3), 5 * draw.whole(-3, 3), 0])
    const points = isSum
      ? first.flatMap(p => second.map(q => plus(p, q)))
      : copies.flatMap(by => [...first, ...(second ?? [])].map(p => plus(p, by)))
    const turn = draw.pick(0, 0, Math.PI / 4, draw.number(-3, 3))
    const placed = points.map(p => turned(turned(p, turn, 0, 1), turn, 1, 2))
    yield {
      points: Float64Array.from(placed.flat()),
      where: `SEED=${seed + n} ${isSum ? 'sum' : copies.length} ${drawn.join()} turned by ${turn}`,
    }
  }
}

const plus = (p: Point, q: Point): Point => [p[0] + q[0], p[1] + q[1], p[2] + q[2]]

function turned(p: Point, angle: number, i: number, j: number): Point {
  const q: [number, number, number] = [...p]
  q[i] = p[i] * Math.cos(angle) - p[j] * Math.sin(angle)
  q[j] = p[i] * Math.sin(angle) + p[j] * Math.cos(angle)
  return q
}
