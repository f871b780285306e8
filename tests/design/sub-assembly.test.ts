import { expect, test } from 'vitest'
import {
  billOfMaterials,
  boughtPart,
  carry,
  part,
  partsOf,
  place,
  placeAssembly,
  placementMatrix,
} from '#design'
import { materials } from '#hardware'
import { primitives } from '#jscad'

const block = part({
  name: 'block',
  title: { en: 'Block', fr: 'Bloc' },
  process: 'mill',
  material: materials.S235JR,
  stock: { en: 'flat', fr: 'plat' },
  solid: primitives.cuboid({ size: [1, 2, 3], center: [0.5, 1, 1.5] }),
  throughHoles: 0,
})
const pin = boughtPart({
  name: 'pin',
  title: { en: 'Pin', fr: 'Goupille' },
  designation: 'ISO 8734 - 2 × 10',
  material: { en: 'steel', fr: 'acier' },
  mass: 0.001,
  solid: primitives.cylinder({ radius: 1, height: 10 }),
})
const inner = {
  placements: [
    place(block, { turn: [10, 20, 30], at: [4, 5, 6], explode: [0, 0, 7], step: 1 }),
    place(block, { turn: [0, 90, 0], at: [-4, 0, 0], step: 2 }),
    place(pin, { turn: [0, -90, 40], at: [0, 1, 0], step: 3 }),
  ],
  checks: [],
}

test('carries every point of a part to where turning and moving the whole assembly brings it', () => {
  const whole = { turn: [15, -25, 35], at: [100, 200, 300] } as const
  const placed = placeAssembly(inner, { name: 'left', ...whole, explode: [1, 2, 3], step: 4 })
  placed.forEach((placement, i) => {
    for (const point of [
      [0, 0, 0],
      [1, 2, 3],
      [-3, 5, 0.5],
    ] as const) {
      const wanted = carry(placementMatrix(whole), carry(placementMatrix(inner.placements[i]), point))
      const found = carry(placementMatrix(placement), point)
      for (let axis = 0; axis < 3; axis++) expect(found[axis]).toBeCloseTo(wanted[axis], 7)
    }
  })
  expect(placed.map(p => p.step)).toEqual([4, 5, 6])
  const complete = placeAssembly(inner, { name: 'left', step: 4, complete: true })
  expect(complete.map(p => p.step)).toEqual([4, 4, 4])
  const up = carry(placementMatrix({ turn: whole.turn, at: [0, 0, 0] }), [0, 0, 7])
  expect(placed[0].explode).toEqual([up[0] + 1, up[1] + 2, up[2] + 3])
})

test('renames made parts, keeps bought ones, and counts an assembly placed twice as one set of parts', () => {
  const placements = [
    ...placeAssembly(inner, { name: 'left' }),
    ...placeAssembly(inner, { name: 'left', at: [50, 0, 0] }),
    ...placeAssembly(inner, { name: 'right', turn: [0, 0, 180] }),
  ]
  const assembly = { placements, checks: [] }
  expect(partsOf(assembly).map(p => p.name)).toEqual(['left-block', 'pin', 'right-block'])
  const bom = billOfMaterials(assembly, { variant: { en: 'x', fr: 'x' }, massOf: () => 1, filesOf: () => [] })
  expect(bom.map(line => line.quantity)).toEqual([4, 3, 2])
})
