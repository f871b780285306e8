import { createRequire } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import { carry, type Part, partsOf } from '#design'
import { evaluateStock, extrusions, type Geom3, geometries, primitives, transforms } from '#jscad'
import { loadDesign, slugs } from '../../scripts/designs/designs.ts'
import { recordedModel } from '../../src/build/recorded-model.ts'
import type { RecordedModel } from '../../src/formats/format.ts'
import { writeJscad } from '../../src/formats/jscad.ts'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { full, type Quality } from '../../src/kernel/mesh.ts'
import { stock } from '../jscad/conformance/library.ts'
import { hostile } from './samples.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const scriptOf = (model: RecordedModel): string => new TextDecoder().decode(writeJscad(model, hostile))

/** What a written script gives in stock JSCAD. */
function run(script: string): Geom3[] {
  const module = { exports: { main: (): Geom3[] => [] } }
  new Function('require', 'module', script)(createRequire(import.meta.url), module)
  return module.exports.main()
}

/** Greatest relative difference of volume, area and box between what the script gives and our meshes in place. */
/** Of each placed part the greatest difference; `folded` names parts whose area stock gets wrong (see designs-in-stock). */
function differences(model: RecordedModel, folded: ReadonlySet<string> = new Set()): number[] {
  const placed = model.parts.flatMap(part => part.matrices.map(matrix => ({ ...part, matrix })))
  const solids = run(scriptOf(model))
  expect(solids).toHaveLength(placed.length)
  return placed.map(({ name, solid, matrix, colour, quality }, i) => {
    const mesh = kernel.mesh(solid, quality)
    expect(solids[i].color).toEqual([...colour, 1])
    const [min, max] = stock.measurements.measureBoundingBox(solids[i])
    const p = mesh.positions
    const corners = Array.from({ length: p.length / 3 }, (_, v) =>
      carry(matrix, [p[3 * v], p[3 * v + 1], p[3 * v + 2]]),
    )
    const size = Math.max(...mesh.box.max.map((v, axis) => v - mesh.box.min[axis]))
    return Math.max(
      Math.abs(stock.measurements.measureVolume(solids[i]) / mesh.volume - 1),
      folded.has(name) ? 0 : Math.abs(stock.measurements.measureArea(solids[i]) / mesh.area - 1),
      ...[0, 1, 2].map(axis => Math.abs(Math.min(...corners.map(c => c[axis])) - min[axis]) / size),
      ...[0, 1, 2].map(axis => Math.abs(Math.max(...corners.map(c => c[axis])) - max[axis]) / size),
    )
  })
}

// Stock snaps flat booleans to 1e-5 of their size, and its solid booleans now and then lose a piece, at one number of
// segments and not at another: a script that is wrong is wrong at each.
const snapping = 1e-4
const qualities: Quality[] = [full, { chord: 0.1 }, { chord: 0.15 }]

test.each(slugs)('%s as a script makes the same parts in stock JSCAD, in place and coloured', async slug => {
  const { design } = await loadDesign(slug)
  const assembly = design.build(design.preset())
  const isFolded = (part: Part) => part.kind === 'made' && !!part.flat?.bends.length
  const folded = new Set(
    partsOf(assembly)
      .filter(isFolded)
      .map(part => part.name),
  )
  let least: number[] = []
  for (const quality of qualities) {
    if (least.length && least.every(d => d < snapping)) break
    const found = differences(
      recordedModel(assembly, () => quality),
      folded,
    )
    least = found.map((d, i) => Math.min(d, least[i] ?? Infinity))
  }
  // A conveyor belt is a metre long and a millimetre thick: 1e-5 of its size is much of its volume.
  const isBought = new Map(partsOf(assembly).map(part => [part.name, part.kind === 'bought']))
  const names = recordedModel(assembly, () => full).parts.flatMap(part => part.matrices.map(() => part.name))
  least.forEach((d, i) => {
    expect(d, names[i]).toBeLessThan(isBought.get(names[i]) ? 10 * snapping : snapping)
  })
})

const part = (name: string, solid: Geom3) => ({
  name,
  solid,
  colour: [1, 0.5, 0] as const,
  quality: full,
  matrices: [[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]],
})

test('shapes made by hand, names of functions and numbers without end come through', () => {
  const { geom2, geom3, path2 } = geometries
  const third = 1 / 3
  const flat = geom2.fromPoints([
    [0, 0],
    [4, 0.1 + 0.2],
    [0, third],
  ])
  const path = path2.fromPoints({ closed: true }, [
    [0, 0],
    [5, 0],
    [0, -7],
  ])
  const tetrahedron = geom3.fromPoints([
    [
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ],
    [
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ],
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ],
  ])
  const parts = [
    part('union', extrusions.extrudeLinear({ height: 0.1 + 0.2 }, flat)),
    part('cube', extrusions.extrudeLinear({ height: 2 }, path as never)), // closed paths are extruded too
    part('3-way', transforms.scale([1, 2, 3], tetrahedron)),
    part('3.way', primitives.sphere({ radius: 2 })),
  ]
  const model = { parts }
  const solids = run(scriptOf(model))
  solids.forEach((solid, i) => {
    const oracle = evaluateStock(nodeOf(parts[i].solid), full)
    expect(stock.geometries.geom3.toPoints(solid)).toEqual(stock.geometries.geom3.toPoints(oracle as Geom3))
  })
  expect(scriptOf(model)).toBe(scriptOf({ ...model }))
})

test('what the file says of itself stays in comments, and steps in common are written once', () => {
  const hole = primitives.cylinder({ radius: 3, height: 9 })
  const script = scriptOf({
    parts: [part('pin', hole), part('peg', transforms.translateX(9, hole))],
  })
  expect(script.match(/cylinder\(/g)).toHaveLength(1)
  expect(script).toContain('segments: 40')
  expect(script).toContain('// Permalink: /en/pillow-block/?bore=20&label=x')
  expect(script.split('\n').filter(line => line.includes('next line'))).toEqual([
    expect.stringMatching(/^\/\/ /),
  ])
})
