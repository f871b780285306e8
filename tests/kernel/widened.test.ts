import fc from 'fast-check'
import loadManifold, { type CrossSection } from 'manifold-3d'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  booleans,
  expansions,
  extrusions,
  type Geom2,
  type Geom3,
  geometries,
  measurements,
  type Path2,
  primitives,
  text,
  transforms,
} from '#jscad'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import type { Mesh } from '../../src/kernel/mesh.ts'

const { expand, offset } = expansions
const { extrudeLinear, extrudeRectangular } = extrusions
const { fromPoints } = geometries.path2
const { measureArea } = measurements
const { SQRT2 } = Math

type Point = [number, number]
type Manifold = Awaited<ReturnType<typeof loadManifold>>

let kernel: MeshKernel
let manifold: Manifold
beforeAll(async () => {
  kernel = await loadMeshKernel()
  useEvaluator(node => kernel.geometry(node, 'jscad'))
  manifold = await loadManifold()
  manifold.setup()
})

const seed = Number(process.env.SEED ?? 20261201)
console.log(`widened shapes: SEED=${seed}`)

/** Segments of a turn: so many that a chord is as good as its arc. */
const segments = 256
const wide = (delta: number, line: Path2 | Geom2, corners: 'round' | 'edge' = 'round'): Geom2 =>
  expand({ delta, corners, segments }, line as Geom2)
const meshOf = (shape: Geom2): Mesh => kernel.mesh(extrudeLinear({ height: 1 }, shape), 'jscad')

/** Two strokes of 10√2 mm that cross at right angles, and one of 10 mm that joins their ends. */
const crossing: Point[] = [
  [0, 0],
  [10, 10],
  [10, 0],
  [0, 10],
]

/** mm² within reach of a line: the union of the hulls of two discs for each edge. */
function capsules(points: readonly Point[], isClosed: boolean, delta: number): number {
  const disc = manifold.CrossSection.circle(delta, segments)
  const edges = points.map((from, i): [Point, Point] => [from, points[(i + 1) % points.length]])
  const hulls = (isClosed ? edges : edges.slice(0, -1)).map(ends =>
    manifold.CrossSection.hull(ends.map(end => disc.translate(end))),
  )
  return area(manifold.CrossSection.union(hulls))
}

function area(section: CrossSection): number {
  const result = section.area()
  section.delete()
  return result
}

/** mm² within reach of a line, by counting the cells of a fine grid: no polygon is involved. */
function counted(points: readonly Point[], delta: number, cell: number): number {
  const near = ([x, y]: Point): boolean =>
    points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i]
      const [dx, dy] = [bx - ax, by - ay]
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
      return Math.hypot(x - ax - t * dx, y - ay - t * dy) <= delta
    })
  let count = 0
  for (let x = -3; x < 13; x += cell) for (let y = -3; y < 13; y += cell) if (near([x, y])) count++
  return count * cell * cell
}

/** Edges, by the coordinates of their ends, that are not walked exactly once in each direction. */
function oddEdges({ positions, triangles }: Mesh): number {
  const at = (v: number) => positions.slice(3 * v, 3 * v + 3).join()
  const walks = new Map<string, number>()
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const edge = `${at(triangles[t + k])} > ${at(triangles[t + ((k + 1) % 3)])}`
      walks.set(edge, (walks.get(edge) ?? 0) + 1)
    }
  return [...walks].filter(([edge, count]) => {
    return count !== 1 || walks.get(edge.split(' > ').reverse().join(' > ')) !== 1
  }).length
}

describe('a line that crosses itself', () => {
  test('is one body, and counts where it crosses once', () => {
    // What stock counts, less the square of 2 mm in which the long strokes cross.
    const path = fromPoints({}, crossing)
    const { volume, bodies, genus } = meshOf(expand({ delta: 1, corners: 'round', segments: 64 }, path))
    expect(volume).toBeCloseTo(77.22907522863322 - 4, 6)
    expect([bodies, genus]).toEqual([1, 1])
  })

  test('is so for whoever reads the shape, and turned while it rises', () => {
    const shape = wide(1, fromPoints({}, crossing))
    expect(measureArea(shape)).toBeCloseTo(capsules(crossing, false, 1), 2)
    const twisted = extrudeLinear({ height: 1, twistAngle: 0.1, twistSteps: 20 }, shape)
    expect(kernel.mesh(twisted, 'jscad').volume / capsules(crossing, false, 1)).toBeCloseTo(1, 2)
  })

  test('has the corners that are asked for', () => {
    // Strokes of 2 mm that end square and cross in a square; triangles of 135° turns, without and with their tips.
    const strokes = 2 * (10 * SQRT2) * 2 + 2 * 10 - 4
    const overlap = Math.tan((3 / 8) * Math.PI)
    const chamfer = Math.sin((3 / 4) * Math.PI) / 2
    for (const [corners, wedge] of [
      ['edge', overlap],
      ['chamfer', chamfer],
    ] as const) {
      const shape = expand({ delta: 1, corners }, fromPoints({}, crossing))
      expect(measureArea(shape), corners).toBeCloseTo(strokes + 2 * (wedge - overlap), 6)
    }
  })

  test.each(['edge', 'chamfer', 'round'] as const)('is a wall with %s corners as it is a stroke', corners => {
    for (const closed of [false, true]) {
      const line = fromPoints({ closed }, crossing)
      const wall = extrudeRectangular({ size: 1, height: 2, corners, segments }, line)
      const stroke = expand({ delta: 1, corners, segments }, line)
      expect(kernel.mesh(wall, 'jscad').volume).toBeCloseTo(2 * measureArea(stroke), 6)
    }
    const outline = extrudeRectangular(
      { size: 1, height: 2, corners, segments },
      primitives.polygon({ points: crossing }),
    )
    const stroke = expand({ delta: 1, corners, segments }, fromPoints({ closed: true }, crossing))
    expect(kernel.mesh(outline, 'jscad').volume).toBeCloseTo(2 * measureArea(stroke), 6)
  })
})

const coordinate = fc.integer({ min: 0, max: 100 }).map(tenths => tenths / 10)
const point = fc.tuple(coordinate, coordinate)
const line = fc.uniqueArray(point, { minLength: 2, maxLength: 9, selector: String })
const delta = fc.double({ min: 0.1, max: 2.5, noNaN: true })

test('random lines, open and closed, cover what the hulls of discs along them do', () => {
  fc.assert(
    fc.property(line, fc.boolean(), delta, (points, isClosed, reach) => {
      const closed = isClosed && points.length > 2
      const mesh = meshOf(wide(reach, fromPoints({ closed }, points)))
      expect(mesh.volume / capsules(points, closed, reach)).toBeCloseTo(1, 3)
      expect(mesh.bodies).toBe(1)
    }),
    { seed, numRuns: 80 },
  )
})

test('random lines cover what a grid counts', () => {
  const cell = 0.03
  fc.assert(
    fc.property(line, delta, (points, reach) => {
      const length = points.slice(1).reduce((sum, [x, y], i) => {
        return sum + Math.hypot(x - points[i][0], y - points[i][1])
      }, 0)
      const off = measureArea(wide(reach, fromPoints({}, points))) - counted(points, reach, cell)
      // No more than the cells that the rim runs through.
      expect(Math.abs(off)).toBeLessThan(cell * (2 * length + 2 * Math.PI * reach))
    }),
    { seed, numRuns: 8 },
  )
})

test('random outlines grow and shrink as those of Clipper do', () => {
  const star = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 3, maxLength: 10 })
  const by = fc.double({ min: -2.5, max: 2.5, noNaN: true }).filter(d => Math.abs(d) > 0.01)
  fc.assert(
    fc.property(star, by, fc.constantFrom('round', 'edge'), (radii, change, corners) => {
      const points = radii.map((radius, i): Point => {
        const angle = (2 * Math.PI * i) / radii.length
        return [radius * Math.cos(angle), radius * Math.sin(angle)]
      })
      const shape = new manifold.CrossSection([points], 'NonZero')
      const grown = shape.offset(change, corners === 'round' ? 'Round' : 'Miter', 1e6, segments)
      shape.delete()
      const drawn = offset({ delta: change, corners, segments }, primitives.polygon({ points }))
      expect(measureArea(drawn as Geom2)).toBeCloseTo(area(grown), 1)
    }),
    { seed, numRuns: 80 },
  )
})

describe('a flat shape', () => {
  const { rectangle, square } = primitives
  const notched = booleans.subtract(square({ size: 10 }), rectangle({ size: [2, 8], center: [0, 1] }))

  test('that closes its own notch is full there', () => {
    // 2 mm to each side closes 2 mm in the middle, but for the corners of the notch at its bottom.
    expect(measureArea(offset({ delta: 2 }, notched) as Geom2)).toBeCloseTo(14 * 14, 4)
  })

  test('of which nothing is left is empty', () => {
    expect(() => meshOf(offset({ delta: -3 }, notched) as Geom2)).toThrow('the solid is empty')
  })

  test('that touches itself at a corner grows to one', () => {
    const touching = booleans.union(
      square({ size: 4, center: [-2, -2] }),
      square({ size: 4, center: [2, 2] }),
    )
    const { volume, bodies } = meshOf(offset({ delta: 1 }, touching) as Geom2)
    expect(volume).toBeCloseTo(2 * 36 - 4, 4)
    expect(bodies).toBe(1)
  })

  test('keeps a hole of which the wall is as wide as it is asked for', () => {
    const wall = extrudeRectangular({ size: 1, height: 1 }, square({ size: 10 }))
    expect(kernel.mesh(wall, 'jscad').volume).toBeCloseTo(12 * 12 - 8 * 8, 9)
    const full = extrudeRectangular({ size: 6, height: 1 }, square({ size: 10 }))
    expect(kernel.mesh(full, 'jscad').volume).toBeCloseTo(22 * 22, 6)
  })
})

test('an outline that crosses itself encloses the same, however it is extruded', () => {
  // Two triangles of 25 mm² that meet in a point, on the whole 10 mm from the axis.
  const bow = primitives.polygon({ points: crossing.map(([x, y]): Point => [x + 5, y]) })
  const volume = (solid: Geom3) => kernel.mesh(solid, 'jscad').volume
  expect(volume(extrudeLinear({ height: 1 }, bow))).toBeCloseTo(50, 9)
  expect(volume(extrudeLinear({ height: 1, twistAngle: 0.1, twistSteps: 50 }, bow)) / 50).toBeCloseTo(1, 2)
  const turned = 2 * Math.PI * 10 * 50
  for (const angle of [2 * Math.PI, 1]) {
    const solid = extrusions.extrudeRotate({ segments: 256, angle }, bow)
    expect(volume(solid) / (turned * (angle / (2 * Math.PI)))).toBeCloseTo(1, 2)
  }
  expect(kernel.mesh(extrusions.extrudeRotate({}, bow), { chord: 0.001 }).volume / turned).toBeCloseTo(1, 3)
})

test('a round wall is as round as the quality says', () => {
  const wall = extrudeRectangular(
    { size: 20, height: 1, corners: 'round' },
    fromPoints({}, [
      [0, 0],
      [9, 0],
    ]),
  )
  const { positions } = kernel.mesh(wall, { chord: 0.01 })
  const angles = new Set<number>()
  for (let v = 0; v < positions.length; v += 3)
    if (positions[v] < -1e-9) angles.add(Math.atan2(positions[v + 1], -positions[v]))
  const sorted = [...angles].sort((a, b) => a - b)
  const widest = Math.max(...sorted.slice(1).map((angle, i) => angle - sorted[i]))
  expect(20 * (1 - Math.cos(widest / 2))).toBeLessThanOrEqual(0.01)
})

describe.each(['&', '8', 'B', '%', 'A8&'])('the lettering %s', input => {
  const strokes = () => text.vectorText({ height: 10, input }).map(points => points as Point[])
  const letters = () => booleans.union(strokes().map(points => wide(0.6, fromPoints({}, points)))) as Geom2

  test('covers its strokes, and each edge of its solid has two sides', () => {
    const mesh = meshOf(letters())
    const disc = manifold.CrossSection.circle(0.6, segments)
    const hulls = strokes().flatMap(points =>
      points
        .slice(1)
        .map((to, i) => manifold.CrossSection.hull([disc.translate(points[i]), disc.translate(to)])),
    )
    expect(mesh.volume / area(manifold.CrossSection.union(hulls))).toBeCloseTo(1, 3)
    expect(oddEdges(mesh)).toBe(0)
  })

  test('is raised from a plate and engraved into it by its area', () => {
    const plate = primitives.cuboid({ size: [100, 40, 4], center: [10, 5, -2] })
    const label = extrudeLinear({ height: 1 }, letters())
    const lettered = measureArea(letters())
    const raised = kernel.mesh(booleans.union(plate, label), 'jscad')
    expect(raised.volume).toBeCloseTo(16_000 + lettered, 4)
    expect(oddEdges(raised)).toBe(0)
    const engraved = kernel.mesh(booleans.subtract(plate, transforms.translateZ(-1, label)), 'jscad')
    expect(engraved.volume).toBeCloseTo(16_000 - lettered, 4)
    expect(oddEdges(engraved)).toBe(0)
  })
})
