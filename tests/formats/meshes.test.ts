import io from '@jscad/io'
import modeling from '@jscad/modeling'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { hostile, meshOf, tube } from './samples.ts'

const { measureVolume, measureBoundingBox } = modeling.measurements
const totalVolume = (solids: Parameters<typeof measureVolume>) =>
  [measureVolume(...solids)].flat().reduce((sum, volume) => sum + volume, 0)
const pipe = tube(20, 12.3456789, 30, 90, [100, -50, 7])
const solids = [{ name: 'pipe', mesh: pipe }]

/** Facets of a binary STL: stored normal, and three corners, as exact float32. */
function facetsOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(80, true)
  expect(bytes.length).toBe(84 + 50 * count)
  return Array.from({ length: count }, (_, f) => {
    const at = (k: number) => view.getFloat32(84 + 50 * f + 4 * k, true)
    const point = (k: number): [number, number, number] => [at(k), at(k + 1), at(k + 2)]
    return { normal: point(0), corners: [point(3), point(6), point(9)] }
  })
}

/** Edges that are not walked once in each direction when corners are joined by a name. */
function unpairedEdges(triangles: readonly (readonly string[])[]): string[] {
  const edges = new Map<string, number>()
  for (const corners of triangles)
    corners.forEach((from, k) => {
      const to = corners[(k + 1) % 3]
      edges.set(`${from} > ${to}`, (edges.get(`${from} > ${to}`) ?? 0) + 1)
    })
  return [...edges]
    .filter(([name, n]) => n !== 1 || edges.get(name.split(' > ').reverse().join(' > ')) !== 1)
    .map(([name]) => name)
}

describe('STL', () => {
  const bytes = formats.stl.write(solids, hostile)

  test('holds the float32 next to each coordinate, in a closed surface', () => {
    const facets = facetsOf(bytes)
    expect(facets.length).toBe(pipe.triangles.length / 3)
    expect(unpairedEdges(facets.map(f => f.corners.map(String)))).toEqual([])
    const xs = facets.flatMap(f => f.corners.map(c => c[0]))
    expect(Math.min(...xs)).toBe(Math.fround(pipe.box.min[0]))
    expect(Math.max(...xs)).toBe(Math.fround(pipe.box.max[0]))
  })

  test('stores unit normals that point out of the solid', () => {
    for (const { normal, corners } of facetsOf(bytes)) {
      expect(Math.hypot(...normal)).toBeCloseTo(1, 6)
      const [a, b, c] = corners
      const [u, v] = [b.map((x, k) => x - a[k]), c.map((x, k) => x - a[k])]
      const across = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
      const length = Math.hypot(...across)
      expect(normal[0] * across[0] + normal[1] * across[1] + normal[2] * across[2]).toBeCloseTo(length, 4)
    }
  })

  test('has the volume of the solid when @jscad/io reads it', () => {
    const read = io.deserializers.stl({ output: 'geometry', filename: 'a.stl' }, bytes.slice().buffer)
    expect(totalVolume([read].flat()) / pipe.volume).toBeCloseTo(1, 6)
  })

  test('does not call itself a text file, and carries the warning', () => {
    const header = strFromU8(bytes.subarray(0, 80))
    expect(header).not.toMatch(/^\s*solid/i)
    expect(header).toMatch(/^[\x20-\x7e]+\0*$/)
    expect(header).toContain('1.2.3')
    expect(header).toContain('WARNING: Bending: 200 MPa')
    const open = formats.stl.write(solids, { ...hostile, verdict: '3 passed, 1 not rated', warnings: [] })
    expect(strFromU8(open.subarray(0, 80))).toContain('checks: 3 passed, 1 not ra')
  })
})

describe('3MF', () => {
  const bytes = formats['3mf'].write([...solids, { name: 'a <b> "c" & d', mesh: tube(5, 2, 8, 12) }], hostile)
  const entries = unzipSync(bytes)
  const model = strFromU8(entries['3D/3dmodel.model'])

  test('is a package with its parts in place and the model in millimetres', () => {
    expect(Object.keys(entries)).toEqual(['[Content_Types].xml', '_rels/.rels', '3D/3dmodel.model'])
    expect(model).toContain('<model unit="millimeter"')
    expect(model.match(/<item objectid="\d"\/>/g)).toEqual(['<item objectid="1"/>', '<item objectid="2"/>'])
  })

  test('keeps every object closed by its vertex numbers, with its volume', () => {
    const meshes = model.split('<object ').slice(1)
    expect(meshes.length).toBe(2)
    const points = [...meshes[0].matchAll(/<vertex x="(.*?)" y="(.*?)" z="(.*?)"\/>/g)].map(
      ([, x, y, z]) => [Number(x), Number(y), Number(z)] as [number, number, number],
    )
    const faces = [...meshes[0].matchAll(/<triangle v1="(\d+)" v2="(\d+)" v3="(\d+)"\/>/g)].map(
      ([, a, b, c]) => [Number(a), Number(b), Number(c)] as [number, number, number],
    )
    expect(points.length).toBe(4 * 90)
    expect(unpairedEdges(faces.map(f => f.map(String)))).toEqual([])
    expect(meshOf(points, faces).volume / pipe.volume).toBeCloseTo(1, 7)
  })

  test('takes hostile texts as texts', () => {
    const plain = (name: string) => {
      const found = new RegExp(`<metadata name="${name}">([^<>]*)</metadata>`).exec(model)?.[1] ?? ''
      return found
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&')
    }
    expect(plain('Title')).toBe(hostile.title.replace('\u0007', ''))
    expect(plain('Designer')).toBe(hostile.designer)
    expect(plain('LicenseTerms')).toBe('CERN-OHL-W-2.0')
    expect(plain('Application')).toBe('Rouage')
    for (const text of [
      'version 1.2.3',
      'bore=20, label==cmd()',
      hostile.permalink,
      hostile.verdict,
      hostile.warnings[0],
    ])
      expect(plain('Description')).toContain(text)
    expect(model).toContain('name="a &lt;b&gt; &quot;c&quot; &amp; d"')
    expect(model).not.toContain('<script')
  })
})

describe('OBJ', () => {
  test('has the volume and the box of both solids when @jscad/io reads it', () => {
    const other = tube(5, 2, 8, 12)
    const text = strFromU8(formats.obj.write([...solids, { name: 'two\nf 1 2 3', mesh: other }], hostile))
    const read = [io.deserializers.obj({ output: 'geometry', filename: 'a.obj' }, text)].flat()
    expect(totalVolume(read) / (pipe.volume + other.volume)).toBeCloseTo(1, 7)
    expect(text.match(/^v /gm)?.length).toBe((pipe.positions.length + other.positions.length) / 3)
    const [min, max] = measureBoundingBox(read[0])
    expect([min[0], max[0], max[2]]).toEqual([-5, 120, 37])
  })

  test('has the same solids when they have colours', () => {
    const tinted = { name: 'pipe', mesh: pipe, colour: [0.2, 0.4, 1, 0.5] as const }
    const text = strFromU8(formats.obj.write([tinted], hostile))
    expect(text).toMatch(/^v \S+ \S+ \S+ 0\.2 0\.4 1$/m)
    const read = [io.deserializers.obj({ output: 'geometry', filename: 'a.obj' }, text)].flat()
    expect(totalVolume(read) / pipe.volume).toBeCloseTo(1, 7)
  })
})

test.each(['stl', '3mf', 'obj'] as const)('%s has the same bytes each time, in any time zone', name => {
  const zone = process.env.TZ
  const first = formats[name].write(solids, hostile)
  process.env.TZ = 'Pacific/Auckland'
  const second = formats[name].write(solids, hostile)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(Buffer.compare(first, second)).toBe(0)
})

test.each(['stl', '3mf', 'obj'] as const)('%s refuses what single precision would change', name => {
  const at = (distance: number) => [{ name: 'pipe', mesh: tube(2, 1, 3, 24, [distance, 0, 0]) }]
  expect(formats[name].write(at(1e4), hostile).length).toBeGreaterThan(0)
  expect(() => formats[name].write(at(1e8), hostile)).toThrow(
    /100000000 mm from the origin.*closer to the origin/,
  )
})

describe('a mesh finer than the numbers of its file', () => {
  // A box of 10 whose upper face carries one more vertex: on an edge, or next to a corner.
  const box = (
    x: number,
    y: number,
    z: number,
    top: [number, number, number][] = [
      [4, 5, 8],
      [5, 6, 8],
      [6, 7, 8],
      [7, 4, 8],
    ],
  ) => {
    const points: [number, number, number][] = [
      [0, 0, 0],
      [10, 0, 0],
      [10, 10, 0],
      [0, 10, 0],
      [0, 0, 10],
      [10, 0, 10],
      [10, 10, 10],
      [0, 10, 10],
      [x, y, z],
    ]
    return meshOf(points, [
      [0, 2, 1],
      [0, 3, 2],
      [0, 1, 5],
      [0, 5, 4],
      [1, 2, 6],
      [1, 6, 5],
      [2, 3, 7],
      [2, 7, 6],
      [3, 0, 4],
      [3, 4, 7],
      ...top,
    ])
  }

  test('a long thin triangle gives its edge away to a neighbour in its plane', () => {
    const mesh = box(4.9995, 5.0005, 10, [
      [4, 5, 6],
      [4, 6, 8],
      [6, 7, 8],
      [7, 4, 8],
    ])
    const facets = facetsOf(formats.stl.write([{ name: 'box', mesh }], hostile))
    expect(facets.length).toBe(14)
    expect(unpairedEdges(facets.map(f => f.corners.map(String)))).toEqual([])
    for (const { corners } of facets) {
      const [u, v] = [1, 2].map(k => corners[k].map((c, axis) => c - corners[0][axis]))
      const area = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
      expect(area).toBeGreaterThan(40)
    }
  })

  test.each([
    ['two corners that become one', box(1e-12, 0, 10), 12],
    ['a corner a hair beside another', box(3e-6, 2e-6, 10), 12],
    ['a flat triangle on an edge', box(4, 1e-9, 10), 14],
  ])('%s stays closed and without slivers', (_, mesh, count) => {
    const facets = facetsOf(formats.stl.write([{ name: 'box', mesh }], hostile))
    expect(facets.length).toBe(count)
    expect(unpairedEdges(facets.map(f => f.corners.map(String)))).toEqual([])
    for (const { normal } of facets) expect(Math.hypot(...normal)).toBeCloseTo(1, 6)
  })

  test('an open mesh and an empty one are refused', () => {
    const open = { ...pipe, triangles: pipe.triangles.slice(3) }
    expect(() => formats.stl.write([{ name: 'a', mesh: open }], hostile)).toThrow(/open/)
    const empty = { ...pipe, triangles: new Uint32Array() }
    expect(() => formats['3mf'].write([{ name: 'a', mesh: empty }], hostile)).toThrow(/empty/)
    const notANumber = { ...pipe, positions: pipe.positions.map((v, i) => (i === 4 ? Number.NaN : v)) }
    expect(() => formats.stl.write([{ name: 'a', mesh: notANumber }], hostile)).toThrow(/finite/)
  })
})
