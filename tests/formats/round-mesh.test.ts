import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { booleans, extrusions, primitives, transforms } from '#jscad'
import { roundMesh } from '../../src/formats/round-mesh.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { measured } from '../../src/kernel/measure.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

test('a plate with slots keeps its faces: no triangle is turned over or laid over another', () => {
  const { rectangle, roundedRectangle } = primitives
  const slot = fc.record({
    length: fc.integer({ min: 10, max: 60 }),
    x: fc.integer({ min: -60, max: 60 }),
    turn: fc.constantFrom(0, 0, 0, 0.1, 1),
    width: fc.constantFrom(3.4, 5.5, 6.6, 9),
  })
  fc.assert(
    fc.property(fc.array(slot, { minLength: 1, maxLength: 4 }), slots => {
      const holes = slots.map(({ length, width, x, turn }, i) =>
        transforms.translate(
          [x, 20 * i - 30],
          transforms.rotateZ(turn, roundedRectangle({ size: [length, width], roundRadius: width / 2.0001 })),
        ),
      )
      const plate = extrusions.extrudeLinear(
        { height: 3 },
        booleans.subtract(rectangle({ size: [200, 160] }), ...holes),
      )
      const mesh = kernel.mesh(plate)
      const filed = measured({ ...roundMesh(mesh, Math.fround), bodies: 1 })
      expect(Math.abs(filed.area / mesh.area - 1)).toBeLessThan(1e-6)
      expect(Math.abs(filed.volume / mesh.volume - 1)).toBeLessThan(1e-6)
    }),
    { numRuns: 200 },
  )
})
