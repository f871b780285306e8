import { beforeAll, expect, test } from 'vitest'
import { booleans, expansions, type Geom3, hulls, minkowski, primitives, transforms } from '#jscad'
import { stock } from '../../src/jscad/stock.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import type { Mesh } from '../../src/kernel/mesh.ts'
import { Draw, seed } from '../jscad/conformance/draw.ts'
import { type Library, recorded, stock as stockLibrary } from '../jscad/conformance/library.ts'

const { cuboid, cylinder, sphere } = primitives
const { hull, hullChain } = hulls
const { minkowskiSum } = minkowski
const { subtract, union } = booleans
const { rotate, translate } = transforms

// `SWEEP=2000 npm test` draws more solids; `SEED=…` repeats a run.
const sweep = Number(process.env.SWEEP ?? 100)
console.log(`hulls and sums: ${sweep} of each, SEED=${seed}`)

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const made = (solid: Geom3): Mesh => kernel.mesh(solid, 'jscad')

/** How far, mm, the corners of a mesh lie above its own faces: nothing where it is convex. */
function bulge({ positions: p, triangles }: Mesh): number {
  let most = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map(i => p.subarray(3 * triangles[t + i], 3 * triangles[t + i] + 3))
    const [u, v] = [b, c].map(q => [q[0] - a[0], q[1] - a[1], q[2] - a[2]])
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
    const twice = Math.hypot(...n)
    // A needle has no direction to speak of; what it would hide is seen in the volume.
    if (twice < 1e-7 * Math.hypot(...u) * Math.hypot(...v)) continue
    for (let i = 0; i < p.length; i += 3) {
      const height = (n[0] * (p[i] - a[0]) + n[1] * (p[i + 1] - a[1]) + n[2] * (p[i + 2] - a[2])) / twice
      if (height > most) most = height
    }
  }
  return most
}

test.each<[string, () => Geom3, number]>([
  // The volume of a ball of 16 segments, and of its shadow drawn along the distance.
  [
    'two balls',
    () => hull(sphere({ radius: 3, segments: 16 }), sphere({ radius: 3, segments: 16, center: [20, 0, 0] })),
    657.08225,
  ],
  [
    'two balls far apart',
    () => hull(sphere({ radius: 3, segments: 16 }), sphere({ radius: 3, segments: 16, center: [40, 0, 0] })),
    1208.14639,
  ],
  // As qhull finds them from all sums of their corners.
  [
    'a ball and a ball',
    () =>
      expansions.expand({ delta: 1, corners: 'round', segments: 16 }, sphere({ radius: 4, segments: 16 })),
    490.82455,
  ],
  [
    'a cylinder and a ball',
    () =>
      expansions.expand(
        { delta: 2, corners: 'round', segments: 32 },
        cylinder({ radius: 3.5, height: 10, segments: 32 }),
      ),
    1266.57138,
  ],
  [
    'a cylinder and a ball of few segments',
    () =>
      expansions.expand(
        { delta: 2, corners: 'round', segments: 16 },
        cylinder({ radius: 3.5, height: 10, segments: 16 }),
      ),
    1238.73474,
  ],
])('%s: the hull that Manifold does not find', (_, make, volume) => {
  const mesh = made(make())
  expect(mesh.volume).toBeCloseTo(volume, 4)
  expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
  expect(bulge(mesh)).toBeLessThan(1e-9)
})

/** Convex solids of the usual kinds, evenly placed, all turned alike or not. */
function convexSolids(draw: Draw, count: number, finest = 32): (j: Library) => Geom3[] {
  const turn = draw.pick([0, 0, 0], [0, 0, Math.PI / 4], [Math.PI / 2, 0, 0], [0.3, 0.4, 0.5])
  const makers = Array.from({ length: count }, () => {
    const center: [number, number, number] = [
      5 * draw.whole(-3, 3),
      5 * draw.whole(-3, 3),
      5 * draw.whole(-2, 2),
    ]
    const radius = draw.pick(1, 2, 3, 3.5, 4)
    const segments = Math.min(draw.pick(4, 6, 8, 12, 16, 32), finest)
    const height = draw.pick(2, 5, 10)
    return draw.pick(
      (j: Library) => j.primitives.sphere({ radius, segments, center }),
      (j: Library) => j.primitives.cylinder({ radius, height, segments, center }),
      (j: Library) => j.primitives.cuboid({ size: [radius, 2, height], center }),
    )
  })
  return j => makers.map(make => j.transforms.rotate(turn as [number, number, number], make(j))) // three angles
}

test(`${sweep} hulls of convex solids are those of stock`, () => {
  for (let n = 0; n < sweep; n++) {
    const draw = new Draw(seed + n)
    const solids = convexSolids(draw, draw.whole(1, 5))
    const mesh = made(hull(...solids(recorded)))
    const theirs = stock.measurements.measureVolume(stockLibrary.hulls.hull(...solids(stockLibrary)))
    expect(mesh.volume / theirs, `SEED=${seed + n}`).toBeCloseTo(1, 9)
    expect([mesh.bodies, mesh.genus, bulge(mesh) < 1e-9], `SEED=${seed + n}`).toEqual([1, 0, true])
  }
})

test('the hulls of a chain are found too', () => {
  const ball = (x: number, y: number) => sphere({ radius: 3, segments: 16, center: [x, y, 0] })
  const mesh = made(hullChain(ball(0, 0), ball(20, 0), ball(20, 20)))
  // Each arm, less the ball that both have.
  const arm = 657.08225
  expect(mesh.volume).toBeCloseTo(2 * arm - made(intersection(ball)).volume, 4)
  expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
})

const intersection = (ball: (x: number, y: number) => Geom3): Geom3 =>
  booleans.intersect(hull(ball(0, 0), ball(20, 0)), hull(ball(20, 0), ball(20, 20)))

/** Three quarters of a square, as high as it is wide. */
const ell = (width: number, at: [number, number, number] = [0, 0, 0]): Geom3 => {
  const block = cuboid({ size: [width, width, width] })
  const quarter = cuboid({ size: [width, width, 2 * width], center: [width / 2, width / 2, 0] })
  return translate(at, subtract(block, quarter))
}

// Worked by hand; the notch of the small one leaves two of its own size in the sum of two.
const ellAndEll = 4.4 * (4.4 ** 2 - 2 ** 2 - 2 * 0.2 ** 2)
test.each<[string, () => [Geom3, Geom3], number]>([
  [
    'a cube off the origin',
    () => [ell(4), cuboid({ size: [1, 1, 1], center: [10, 0, 0] })],
    5 * (5 ** 2 - 2 ** 2),
  ],
  ['a small one with a dent', () => [ell(4), ell(0.4)], ellAndEll],
  [
    'a small one with a dent, both off the origin',
    () => [ell(4, [30, 1, 2]), ell(0.4, [-5, 7, 8])],
    ellAndEll,
  ],
  [
    'a small cube inside a hollow one',
    () => [subtract(cuboid({ size: [4, 4, 4] }), cuboid({ size: [3, 3, 3] })), cuboid({ size: [1, 1, 1] })],
    5 ** 3 - 2 ** 3,
  ],
  [
    'two cubes',
    () => [
      union(cuboid({ size: [1, 1, 1] }), cuboid({ size: [1, 1, 1], center: [9, 0, 0] })),
      cuboid({ size: [1, 1, 1] }),
    ],
    16,
  ],
  [
    'two cubes and a dent',
    () => [union(cuboid({ size: [1, 1, 1] }), cuboid({ size: [1, 1, 1], center: [9, 0, 0] })), ell(4)],
    2 * 5 * (5 ** 2 - 2 ** 2),
  ],
])('the sum with %s, in either order', (_, make, volume) => {
  const [a, b] = make()
  for (const sum of [minkowskiSum(a, b), minkowskiSum(b, a)]) expect(made(sum).volume).toBeCloseTo(volume, 7)
})

test(`${Math.ceil(sweep / 10)} sums of a solid with dents are the unions of the sums of its convex parts`, () => {
  for (let n = 0; n < sweep; n += 10) {
    const draw = new Draw(seed + n)
    const parts = convexSolids(draw, 2, 8)(recorded)
    const tool = rotate(draw.pick([0, 0, 0], [0.3, 0.4, 0.5]), draw.pick(cuboid(), sphere({ segments: 6 })))
    const whole = made(minkowskiSum(union(...parts), tool))
    const pieces = made(union(...parts.map(part => minkowskiSum(part, tool))))
    expect(whole.volume / pieces.volume, `SEED=${seed + n}`).toBeCloseTo(1, 9)
    expect(whole.bodies, `SEED=${seed + n}`).toBe(pieces.bodies)
  }
})

test('a hull is the same far from the origin', () => {
  const dumbbell = (x: number) => hull(sphere({ center: [x, 0, 0] }), sphere({ center: [x + 5, 0, 0] }))
  expect(made(dumbbell(1e6)).volume / made(dumbbell(0)).volume).toBeCloseTo(1, 7)
})
