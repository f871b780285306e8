import loadManifold, { type ManifoldToplevel } from 'manifold-3d'
import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, type Geom3, hulls, primitives, transforms } from '#jscad'
import { loadMeshKernel, MeshKernel } from '../../src/kernel/manifold.ts'
import { full, preview } from '../../src/kernel/mesh.ts'

// `REBUILDS=10000 npx vitest run …` for a long session.
const rebuilds = Number(process.env.REBUILDS ?? 600)

let wasm: ManifoldToplevel
beforeAll(async () => {
  await loadMeshKernel()
  wasm = await loadManifold()
  wasm.setup()
})

/** A part of the usual kind: flat and solid booleans, a revolution, a hull, a mesh from stock. */
function part(width: number): Geom3 {
  const { cuboid, circle, cylinder, polygon, rectangle, sphere } = primitives
  const plate = extrusions.extrudeLinear(
    { height: 6 },
    booleans.subtract(rectangle({ size: [width, 30] }), circle({ radius: 5 })),
  )
  const hub = extrusions.extrudeRotate(
    {},
    polygon({
      points: [
        [0, 0],
        [9, 0],
        [7, 15],
        [0, 15],
      ],
    }),
  )
  const foot = hulls.hull(cuboid({ size: [width / 2, 8, 4] }), sphere({ radius: 4, center: [0, 0, 9] }))
  const pins = [-1, 1].map(side => cylinder({ radius: 2, height: 40, center: [(side * width) / 3, 9, 0] }))
  return booleans.subtract(
    booleans.union(plate, hub, transforms.translateX(width / 4, foot)),
    cylinder({ radius: 3, height: 90 }),
    ...pins,
  )
}

test(`${rebuilds} rebuilds leave the WASM memory flat`, async () => {
  // A small cache is full soon, as a large one is in a long session.
  const kernel = new MeshKernel(wasm, { cacheLimit: 20_000 })
  const heaps: number[] = []
  const cached: number[] = []
  for (let i = 0; i < rebuilds; i++) {
    kernel.mesh(part(40 + (20 * i) / rebuilds), i % 5 ? preview : full)
    // The engine frees handles that nobody holds between two turns.
    if (i % 10 === 0) await new Promise(setImmediate)
    if (i % (rebuilds / 6) === 0) {
      heaps.push(kernel.memoryBytes)
      cached.push(kernel.cached)
    }
  }
  // They fill up in the first half; after that they may not grow by a tenth.
  for (const sizes of [heaps, cached])
    expect(Math.max(...sizes.slice(3)), sizes.join(', ')).toBeLessThan(1.1 * sizes[3])
})

test('what a cache lets go is deleted, not left to the engine', () => {
  const kernel = new MeshKernel(wasm, { cacheLimit: 20_000 })
  const { difference } = wasm.Manifold
  // Every handle of Emscripten has it.
  const made: { isDeleted(): boolean }[] = []
  wasm.Manifold.difference = new Proxy(difference, {
    apply(target, self, args) {
      const solid = Reflect.apply(target, self, args)
      made.push(solid)
      return solid
    },
  })
  try {
    for (let i = 0; i < 40; i++) kernel.mesh(part(40 + i / 10))
    expect(made.length).toBe(40)
    expect(made.filter(solid => !solid.isDeleted()).length).toBeLessThan(15)
    kernel.clear()
    expect(made.filter(solid => !solid.isDeleted()).length).toBe(0)
  } finally {
    wasm.Manifold.difference = difference
  }
})
