import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import io from '@jscad/io'
import modeling, { type geometries } from '@jscad/modeling'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { geometryKind, readGeometry } from '../../scripts/export/read-geometry.ts'

const { measureArea, measureVolume } = modeling.measurements
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rouage-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file and reads it by its ending. */
function read(name: string, content: string | Uint8Array): unknown {
  const path = join(folder, name)
  writeFileSync(path, content)
  const kind = geometryKind(path)
  if (!kind) throw new Error(`${name} is no geometry`)
  return readGeometry(path, kind)
}

const box = modeling.primitives.cuboid({ size: [2, 3, 4] })
const stl = (binary: boolean) =>
  Buffer.concat(
    (io.stlSerializer.serialize({ binary }, box) as (string | ArrayBuffer)[]).map(part =>
      Buffer.from(part as string),
    ),
  ) // text or bytes
const obj = box.polygons
  .map(
    ({ vertices }, i) =>
      `${vertices.map(v => `v ${v.join(' ')}`).join('\n')}\nf ${vertices.map((_, k) => 4 * i + k + 1).join(' ')}`,
  )
  .join('\n')
const amfOf = (size: number) => `<?xml version="1.0"?><amf unit="millimeter"><object id="0"><mesh><vertices>
${[
  [0, 0, 0],
  [size, 0, 0],
  [0, size, 0],
  [0, 0, size],
]
  .map(([x, y, z]) => `<vertex><coordinates><x>${x}</x><y>${y}</y><z>${z}</z></coordinates></vertex>`)
  .join('')}
</vertices><volume>${[
  [0, 2, 1],
  [0, 1, 3],
  [0, 3, 2],
  [1, 2, 3],
]
  .map(([a, b, c]) => `<triangle><v1>${a}</v1><v2>${b}</v2><v3>${c}</v3></triangle>`)
  .join('')}</volume></mesh></object></amf>`

test.each<[string, string | Uint8Array, number]>([
  ['text.stl', stl(false), 24],
  ['binary.stl', stl(true), 24],
  ['OF-WINDOWS.STL', stl(true), 24],
  ['box.obj', obj, 24],
  ['box.amf', amfOf(6), 36],
  ['box.json', JSON.stringify(box), 24],
])('%s has the volume of its solid', (name, content, volume) => {
  const solids = [read(name, content)].flat() as geometries.geom3.Geom3[]
  expect(solids).toHaveLength(1)
  // The writer of JSCAD moves corners to a grid of 1e-5.
  expect(measureVolume(solids[0]) / volume).toBeCloseTo(1, 4)
})

test('a drawing has the area of its outline', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20"><rect x="2" y="3" width="4" height="5"/></svg>'
  const dxf = [
    '0',
    'SECTION',
    '2',
    'ENTITIES',
    '0',
    'LWPOLYLINE',
    '8',
    '0',
    '90',
    '4',
    '70',
    '1',
    ...[
      [0, 0],
      [4, 0],
      [4, 5],
      [0, 5],
    ].flatMap(([x, y]) => ['10', `${x}`, '20', `${y}`]),
    '0',
    'ENDSEC',
    '0',
    'EOF',
  ].join('\n')
  for (const [name, content] of [
    ['plate.svg', svg],
    ['plate.dxf', dxf],
  ]) {
    const [path] = [read(name, content)].flat() as geometries.path2.Path2[]
    const points = modeling.geometries.path2.toPoints(path)
    expect(Math.abs(measureArea(modeling.primitives.polygon({ points })))).toBeCloseTo(20, 3)
  }
})

test('a JSON of anything else is a list, as JSCAD has it', () => {
  expect(read('sizes.json', '{"width":3}')).toEqual([{ width: 3 }])
})

test.each([
  ['no.stl', 'solid nothing\nendsolid', /three or more points/],
  ['no.obj', 'v 1', /there is no geometry in it/],
  ['no.amf', '<amf', /damaged/],
  ['no.svg', 'hello', /damaged/],
  ['no.dxf', 'x', /there is no geometry in it/],
  ['no.json', '{', /JSON/],
])('%s is refused by its name, and what was read before does not take its place', (name, content, reason) => {
  read('good.amf', amfOf(6))
  read('good.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="5"/></svg>')
  expect(() => read(name, content)).toThrow(reason)
  expect(() => read(name, content)).toThrow(`${name} cannot be read: `)
})
