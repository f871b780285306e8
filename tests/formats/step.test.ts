import { beforeAll, expect, test } from 'vitest'
import { hexNut, hexScrew } from '#hardware'
import { booleans, primitives } from '#jscad'
import type { FileInfo } from '../../src/formats/format.ts'
import { writeStep } from '../../src/formats/step.ts'
import { type ExactKernel, loadExactKernel } from '../../src/kernel/occt.ts'
import { readStep } from '../read-step.ts'

const { cuboid, cylinder } = primitives
let exact: ExactKernel
beforeAll(async () => {
  exact = await loadExactKernel()
})

const info: FileInfo = {
  title: "Bride d'essai Ø40 → 60",
  designer: 'A. Maker, É. Façonneur',
  licence: 'CERN-OHL-W-2.0',
  version: '1.2.3',
  parameters: { width: 40, label: "it's \\ here" },
  about: [],
  making: [],
  permalink: 'https://example.org/en/plate/?width=40',
  verdict: '1 failed: bearing life',
  warnings: ['bearing life: 100 h, at least 5000 h'],
}
const plate = () =>
  exact.solid(booleans.subtract(cuboid({ size: [40, 20, 4] }), cylinder({ radius: 5, height: 9 })))
const pin = () => exact.solid(cylinder({ radius: 5, height: 12 }))
const at = (x: number, y: number, z: number) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1]
const one = () =>
  writeStep(
    {
      step: exact.step({
        name: 'Plaque Ø5',
        products: [{ name: 'Plaque Ø5', colour: [0.2, 0.4, 0.6], shape: plate().shape }],
      }),
      faceted: [],
    },
    info,
  )
const two = () =>
  writeStep(
    {
      step: exact.step({
        name: 'Assembly',
        products: [
          { name: 'plate', colour: [0.2, 0.4, 0.6], shape: plate().shape },
          { name: 'ISO 2338 - 10 × 12', colour: [0.6, 0.6, 0.6], shape: pin().shape },
        ],
        instances: [
          { product: 0, name: 'plate 1', matrix: at(0, 0, 0) },
          { product: 1, name: 'pin 1', matrix: at(0, 0, 10) },
          { product: 1, name: 'pin 2', matrix: [0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 100, 0, 0, 1] },
        ],
      }),
      faceted: ['hulls.hull'],
    },
    info,
  )

test('a part reads back as one sound solid of its volume, with a true cylinder, in millimetres', async () => {
  const { solids, names, text } = await readStep(one())
  expect(solids).toHaveLength(1)
  expect(solids[0].valid).toBe(true)
  expect(Math.abs(solids[0].volume / (3200 - 100 * Math.PI) - 1)).toBeLessThan(1e-9)
  expect(solids[0].box).toEqual([-20, -10, -2, 20, 10, 2].map(v => expect.closeTo(v, 4)))
  expect(names).toEqual(['Plaque \\X2\\00D8\\X0\\5'])
  expect(text.match(/CYLINDRICAL_SURFACE\('',#\d+,5\.\)/g)).toHaveLength(1)
  expect(text).toContain('SI_UNIT(.MILLI.,.METRE.)')
  expect(text).toMatch(/FILE_SCHEMA\(\('AP242_/)
  const [, r, g, b] = /COLOUR_RGB\('',([\d.]+),([\d.]+),\s*([\d.]+)\)/.exec(text) ?? []
  expect([r, g, b].map(Number)).toEqual([0.2, 0.4, 0.6].map(v => expect.closeTo(v, 3)))
})

test('an assembly holds each product once and its instances in their places', async () => {
  const { solids, names, text } = await readStep(two())
  expect(names).toEqual(['Assembly', 'plate', 'ISO 2338 - 10 \\X2\\00D7\\X0\\ 12'])
  expect(text.match(/MANIFOLD_SOLID_BREP/g)).toHaveLength(2)
  expect(
    [...text.matchAll(/NEXT_ASSEMBLY_USAGE_OCCURRENCE\('(\d+)','([^']*)'/g)].map(m => m.slice(1)),
  ).toEqual([
    ['1', 'plate 1'],
    ['2', 'pin 1'],
    ['3', 'pin 2'],
  ])
  expect(solids.map(s => s.box[5])).toEqual([2, 16, 6].map(z => expect.closeTo(z, 4)))
  expect(solids[2].box[0]).toBeCloseTo(95, 4)
})

test('an assembly of any number of instances is written, wherever OpenCascade breaks its lines', () => {
  const products = [{ name: 'pin', colour: [0.2, 0.4, 0.6] as const, shape: pin().shape }]
  for (let count = 1; count < 130; count++) {
    const instances = Array.from({ length: count }, (_, i) => ({
      product: 0,
      name: `pin ${i}`,
      matrix: at(20 * i, 0, 0),
    }))
    const { assembly } = exact.assemblySteps({ name: 'Assembly', products, instances })
    expect(assembly.match(/NEXT_ASSEMBLY_USAGE_OCCURRENCE/g)).toHaveLength(count)
    expect(assembly.match(/COLOUR_RGB/g)).toHaveLength(1)
  }
})

test('the header tells of the part in plain ASCII, with quotes and backslashes as the standard writes them', () => {
  const text = new TextDecoder().decode(two())
  expect(/^[\x20-\x7e\n]*$/.test(text)).toBe(true)
  expect(text).toContain("'Bride d''essai \\X2\\00D8\\X0\\40 \\X2\\2192\\X0\\ 60, version 1.2.3'")
  expect(text).toContain("label=it''s \\\\ here")
  expect(text).toContain("'WARNING: bearing life: 100 h, at least 5000 h'")
  expect(text).toContain("'In facets, not exact: hulls.hull'")
  expect(text).toContain("'https://example.org/en/plate/?width=40'".slice(1))
})

test('the same model gives the same bytes, whatever was written before', () => {
  const [first, assembly] = [one(), two()]
  expect(one()).toEqual(first)
  expect(two()).toEqual(assembly)
  expect(new TextDecoder().decode(first)).not.toMatch(/\d{4}-\d\d-\d\dT/)
})

test.each(['M8', 'M10', 'M12', 'M16', 'M18', 'M20', 'M24'])(
  'the bevel of a hexagon, %s, reads back no farther from its faces than the 1e-7 mm that readers allow',
  async size => {
    for (const { name, solid } of [hexNut(size), hexScrew(size, 60)]) {
      const { shape } = exact.solid(solid)
      const { solids } = await readStep(
        new TextEncoder().encode(exact.step({ name, products: [{ name, colour: [0.6, 0.6, 0.6], shape }] })),
      )
      expect(solids[0].looseness, name).toBeLessThan(1.001e-7)
    }
  },
)

test('text that is no STEP is refused', () => {
  expect(() => writeStep({ step: '', faceted: [] }, info)).toThrow('no STEP data')
})

test('the products of an assembly alone are whole files: every number in them is defined, and they read back as the parts do', async () => {
  const pieces = exact.solid(
    booleans.union(cuboid({ size: [2, 2, 2] }), cuboid({ size: [2, 2, 2], center: [5, 0, 0] })),
  )
  const shapes = [pieces, plate(), pin(), exact.solid(hexNut('M6').solid)]
  const content = {
    name: 'Assembly',
    products: shapes.map(({ shape }, i) => ({
      name: [
        'two pieces',
        "plate d'essai",
        'ISO 2338 - 10 × 12',
        'a name that is long enough to be broken'.repeat(3),
      ][i],
      colour: [i / 4, 0.5, 0.25] as const,
      shape,
    })),
    // The first two are placed the other way round.
    instances: [1, 2, 0, 2, 3].map((product, i) => ({ product, name: `${i}`, matrix: at(50 * i, 0, 0) })),
  }
  const { assembly, products } = exact.assemblySteps(content)
  const withoutDate = (step: string) => new TextDecoder().decode(writeStep({ step, faceted: [] }, info))
  expect(withoutDate(assembly)).toBe(withoutDate(exact.step(content)))
  for (const [i, text] of products.entries()) {
    const defined = new Set([...text.matchAll(/^#(\d+) = /gm)].map(m => m[1]))
    expect([...text.matchAll(/#(\d+)/g)].filter(([, id]) => !defined.has(id))).toEqual([])
    const alone = exact.step({ name: 'alone', products: [content.products[i]] })
    const [own, wanted] = [
      await readStep(new TextEncoder().encode(text)),
      await readStep(new TextEncoder().encode(alone)),
    ]
    expect({ ...own, text: '' }).toEqual({ ...wanted, text: '' })
    expect(text.match(/COLOUR_RGB.*/g)).toEqual(alone.match(/COLOUR_RGB.*/g))
  }
})
