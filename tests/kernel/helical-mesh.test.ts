import { beforeAll, expect, test } from 'vitest'
import { booleans, evaluateStock, extrusions, type Geom2, type Geom3, measurements, primitives } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const quality = { chord: 0.02 }
const coil = (profile: Geom2, options: Parameters<typeof extrusions.extrudeHelical>[0]) =>
  extrusions.extrudeHelical(options, profile)

function inStock(solid: Geom3) {
  const geometry = evaluateStock(nodeOf(solid), quality)
  return {
    volume: measurements.measureVolume(geometry),
    area: measurements.measureArea(geometry),
    box: measurements.measureBoundingBox(geometry),
  }
}

test.each([
  [
    'a bar, as round as the quality says',
    coil(primitives.rectangle({ size: [2, 3], center: [9, 1] }), { angle: 7, pitch: 5 }),
  ],
  [
    'a thread of counted segments that starts aside',
    coil(
      primitives.polygon({
        points: [
          [5, 0],
          [8, 1],
          [6, 2],
        ],
      }),
      {
        angle: 20,
        startAngle: 1,
        pitch: 4,
        segmentsPerRotation: 20,
      },
    ),
  ],
])('%s has the corners of stock', (_, solid) => {
  const mesh = kernel.mesh(solid, quality)
  const stock = inStock(solid)
  expect(mesh.volume / stock.volume).toBeCloseTo(1, 12)
  expect(mesh.area / stock.area).toBeCloseTo(1, 12)
  expect([mesh.box.min, mesh.box.max]).toEqual(
    stock.box.map(corner => corner.map(v => expect.closeTo(v, 12))),
  )
  expect([mesh.genus, mesh.bodies]).toEqual([0, 1])
})

test('a coiled tube is open at both ends, its volume that of its section along the way of its centre', () => {
  const round = (radius: number): Geom2 => primitives.circle({ radius, center: [9, 0] })
  const [angle, pitch] = [4, 6]
  const mesh = kernel.mesh(coil(booleans.subtract(round(2), round(1)), { angle, pitch }), { chord: 0.0005 })
  expect([mesh.genus, mesh.bodies]).toEqual([1, 1])
  // Pappus: what rises as it turns fills as much as what only turns.
  expect(mesh.volume / (Math.PI * (4 - 1) * 9 * angle)).toBeCloseTo(1, 3)
})
