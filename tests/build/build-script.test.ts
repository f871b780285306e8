import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { booleans, colors, primitives, transforms } from '#jscad'
import { buildScript } from '../../src/build/build-script.ts'
import type { FormatName } from '../../src/formats/index.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

const { cube, cuboid, circle, polyhedron } = primitives
const { translate } = transforms
const build = (result: unknown, formats: FormatName[], together = false) => {
  const { files, ...rest } = buildScript({ name: 'part', result, values: {}, formats, together }, kernel)
  return { files: Object.fromEntries(files.map(file => [file.name, file.bytes])), ...rest }
}
const empty = () => booleans.intersect(cube(), cube({ center: [5, 0, 0] }))
/** A tetrahedron without one of its faces. */
const open = () =>
  polyhedron({
    points: [
      [0, 0, 0],
      [9, 0, 0],
      [0, 9, 0],
      [0, 0, 9],
    ],
    faces: [
      [0, 2, 1],
      [0, 1, 3],
      [1, 2, 3],
    ],
  })

test('an empty shape is left out with a warning, solid or flat', () => {
  const nothing = booleans.subtract(circle(), circle({ radius: 2 }))
  const { files, warnings, missing } = build([cube(), empty(), circle(), nothing], ['stl', 'svg'])
  expect(Object.keys(files)).toEqual(['part-1.stl', 'part-3.svg'])
  expect(warnings).toEqual(['"part-2" was left out: it is empty', '"part-4" was left out: it is empty'])
  expect(missing).toEqual([])
})

test('a bad solid is named and left out, and the good ones are written', () => {
  const { files, warnings, missing } = build([cube(), open(), cuboid()], ['stl', '3mf'])
  expect(Object.keys(files)).toEqual(['part-1.stl', 'part-1.3mf', 'part-3.stl', 'part-3.3mf'])
  expect([warnings, missing]).toEqual([[], [expect.stringMatching(/^"part-2" cannot be written: .*open/)]])
})

test('where no shape is good, each is named', () => {
  expect(() => build([open(), empty()], ['stl'])).toThrow(
    /^"part-1" cannot be written: .*open.*; "part-2" cannot be written: the solid is empty$/,
  )
})

test('a solid too far away for single precision is refused, a flat shape there is exact', () => {
  const far = [translate([1e8, 0, 0], primitives.sphere({ radius: 1 })), translate([1e8, 0, 0], circle())]
  const { files, missing } = build(far, ['stl', '3mf', 'obj', 'dxf', 'svg'])
  expect(missing).toEqual([expect.stringMatching(/^"part-1" .*100000000 mm from the origin.*100 %.*closer/)])
  expect(Object.keys(files)).toEqual(['part-2.dxf', 'part-2.svg'])
  const xs = [...strFromU8(files['part-2.dxf']).matchAll(/^ 10\r\n(.*)\r$/gm)].map(([, x]) => Number(x))
  expect(Math.max(...xs)).toBe(1e8 + 1)
  expect(strFromU8(files['part-2.svg'])).toContain('width="2mm"')
})

test('numbers beyond the kernel are told as such', () => {
  const lens = booleans.intersect(circle(), circle({ center: [1, 0] }))
  expect(() => build(translate([1e12, 0, 0], lens), ['dxf'])).toThrow(
    /^"part" cannot be written: its numbers are beyond/,
  )
})

test('all solids stand together in one 3MF and one OBJ, each with its name and colour', () => {
  const red = Object.assign(colors.colorize([1, 0, 0], cube({ size: 2 })), { name: 'Red one' })
  const glass = translate([5, 0, 0], colors.colorize([0, 0.5, 1, 0.5], cube({ size: 2 })))
  const plain = translate([9, 0, 0], cube({ size: 2 }))
  const { files, missing } = build([red, glass, plain, open(), circle()], ['stl', '3mf', 'obj', 'dxf'], true)
  expect(Object.keys(files)).toEqual([
    'Red-one.stl',
    'part-2.stl',
    'part-3.stl',
    'part-5.dxf',
    'part.3mf',
    'part.obj',
  ])
  expect(missing).toHaveLength(1)
  const model = strFromU8(unzipSync(files['part.3mf'])['3D/3dmodel.model'])
  const objects = [...model.matchAll(/<object id="(\d+)" type="model" name="([^"]*)"(.*?)>/g)].map(m =>
    m.slice(1),
  )
  expect(objects).toEqual([
    ['2', 'Red-one', ' pid="1" pindex="0"'],
    ['3', 'part-2', ' pid="1" pindex="1"'],
    ['4', 'part-3', ''],
  ])
  expect([...model.matchAll(/<item objectid="(\d+)"/g)].map(m => m[1])).toEqual(['2', '3', '4'])
  expect(
    /<basematerials id="1">.*?<\/basematerials>/s.exec(model)?.[0].match(/displaycolor="(.*?)"/g),
  ).toEqual(['displaycolor="#FF0000FF"', 'displaycolor="#0080FF80"'])
  const lines = strFromU8(files['part.obj']).split('\n')
  expect(lines.filter(line => line.startsWith('o '))).toEqual(['o Red-one', 'o part-2', 'o part-3'])
  const tints = lines.filter(line => line.startsWith('v ')).map(line => line.split(' ').slice(4).join(' '))
  expect([tints.slice(0, 8), tints.slice(8, 16), tints.slice(16)].map(all => new Set(all))).toEqual(
    ['1 0 0', '0 0.5 1', ''].map(tint => new Set([tint])),
  )
})
