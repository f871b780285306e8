import io from '@jscad/io'
import modeling from '@jscad/modeling'
import { describe, expect, test } from 'vitest'
import type { FlatCut } from '../../src/formats/format.ts'
import { formats } from '../../src/formats/index.ts'
import { hostile, plate, plateArea } from './samples.ts'

const { measureBoundingBox, measureArea } = modeling.measurements
const { geom2, path2 } = modeling.geometries
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const dxf = decode(formats.dxf.write(plate, hostile))
const svg = decode(formats.svg.write(plate, hostile))

type Pair = [code: number, value: string]

/** The groups of a DXF, split at each code 0. */
function recordsOf(text: string): Pair[][] {
  const rows = text.split('\r\n')
  const pairs = Array.from(
    { length: (rows.length - 1) / 2 },
    (_, i): Pair => [Number(rows[2 * i]), rows[2 * i + 1]],
  )
  const records: Pair[][] = []
  for (const pair of pairs) {
    if (pair[0] === 0 || records.length === 0) records.push([])
    records[records.length - 1].push(pair)
  }
  return records
}

const records = recordsOf(dxf)
const typeOf = (record: Pair[]) => record[0][1]
const all = (record: Pair[], code: number) => record.filter(pair => pair[0] === code).map(pair => pair[1])
const one = (record: Pair[], code: number) => all(record, code)[0]
const section = (name: string) => {
  const start = records.findIndex(r => typeOf(r) === 'SECTION' && one(r, 2) === name)
  return records.slice(
    start + 1,
    records.findIndex((r, i) => i > start && typeOf(r) === 'ENDSEC'),
  )
}

/** Signed area inside a closed LWPOLYLINE: its polygon and the segments of circle on its arcs. */
function areaOf(record: Pair[]): number {
  const vertices: { x: number; y: number; bulge: number }[] = []
  for (const [code, value] of record) {
    if (code === 10) vertices.push({ x: Number(value), y: 0, bulge: 0 })
    if (code === 20) vertices[vertices.length - 1].y = Number(value)
    if (code === 42) vertices[vertices.length - 1].bulge = Number(value)
  }
  return vertices.reduce((sum, a, i) => {
    const b = vertices[(i + 1) % vertices.length]
    const angle = 4 * Math.atan(a.bulge)
    const radius = a.bulge ? Math.hypot(b.x - a.x, b.y - a.y) / 2 / Math.sin(Math.abs(angle) / 2) : 0
    return (
      sum +
      (a.x * b.y - a.y * b.x) / 2 +
      (Math.sign(angle) * radius ** 2 * (Math.abs(angle) - Math.sin(Math.abs(angle)))) / 2
    )
  }, 0)
}

describe('DXF', () => {
  const entities = section('ENTITIES')

  test('draws true circles and arcs, each line on the layer of its role, and nothing twice', () => {
    expect(entities.map(e => `${typeOf(e)} ${one(e, 8)} ${one(e, 70) ?? ''}`.trim())).toEqual([
      'CIRCLE CUT_INNER',
      'LWPOLYLINE CUT_INNER 1',
      'LWPOLYLINE CUT_OUTER 1',
      'LWPOLYLINE ENGRAVE 0',
      'LINE BEND',
    ])
    const [circle] = entities
    expect([one(circle, 10), one(circle, 20), one(circle, 40)]).toEqual(['10', '20', '4'])
  })

  test('encloses the area of the part to a square micrometre', () => {
    const [circle, slot, outer] = entities
    const area = Math.abs(areaOf(outer)) - Math.abs(areaOf(slot)) - Math.PI * Number(one(circle, 40)) ** 2
    expect(area).toBeCloseTo(plateArea, 6)
  })

  test('says millimetres and the extents of the part, also where only an arc reaches them', () => {
    const bulging: FlatCut = {
      ...plate,
      engraving: [],
      bends: [],
      contours: [
        {
          outer: true,
          kind: 'path',
          vertices: [
            { x: 0, y: 0, bulge: 0.5 },
            { x: 10, y: 0, bulge: 3 },
            { x: 10, y: 4, bulge: 0 },
            { x: 0, y: 4, bulge: 0 },
          ],
        },
      ],
    }
    // Sagitta 0.5 × 10 / 2 below the first line; circle of radius 4 × (1 + 9) / 12 around x = 10 + (9 - 1) / 12 × 4.
    const radius = (4 * 10) / 12
    const right = 10 + (4 * 8) / 12 + radius
    const header = recordsOf(decode(formats.dxf.write(bulging, hostile)))[1]
    const value = (name: string, code: number) => {
      const start = header.findIndex(pair => pair[1] === name)
      return Number(header.slice(start).find(pair => pair[0] === code)?.[1])
    }
    expect([value('$EXTMIN', 10), value('$EXTMIN', 20)]).toEqual([0, -2.5])
    expect(value('$EXTMAX', 10)).toBeCloseTo(right, 8)
    expect(value('$EXTMAX', 20)).toBeCloseTo(2 + radius, 8)
    expect([value('$INSUNITS', 70), value('$MEASUREMENT', 70)]).toEqual([4, 1])
  })

  test('has a handle for every object, each once, and a dashed line for bends', () => {
    const handles = records.flatMap(r => all(r, typeOf(r) === 'DIMSTYLE' ? 105 : 5))
    expect(new Set(handles).size).toBe(handles.length)
    for (const entity of entities) expect(handles).toContain(one(entity, 330))
    const named = (table: string) => records.filter(r => typeOf(r) === table).map(r => one(r, 2))
    expect(named('LAYER')).toEqual(['0', 'CUT_OUTER', 'CUT_INNER', 'ENGRAVE', 'BEND'])
    const bend = records.find(r => typeOf(r) === 'LAYER' && one(r, 2) === 'BEND')
    const dashed = records.find(r => typeOf(r) === 'LTYPE' && one(r, 2) === 'DASHED')
    expect(bend && one(bend, 6)).toBe('DASHED')
    expect(dashed && all(dashed, 49).map(Number)).toEqual([6, -3])
    // The line says it of itself too: who prices by the lines reads no layers.
    expect(entities.map(e => one(e, 6))).toEqual([undefined, undefined, undefined, undefined, 'DASHED'])
  })

  test('has only the layers that it needs', () => {
    const bare = recordsOf(decode(formats.dxf.write({ ...plate, engraving: [], bends: [] }, hostile)))
    expect(bare.filter(r => typeOf(r) === 'LAYER').map(r => one(r, 2))).toEqual([
      '0',
      'CUT_OUTER',
      'CUT_INNER',
    ])
    expect(bare.some(r => typeOf(r) === 'LTYPE' && one(r, 2) === 'DASHED')).toBe(false)
  })

  test('keeps hostile texts in comments, in ASCII, where they cannot become drawing', () => {
    expect(dxf).toMatch(/^[\x20-\x7e\r\n]*$/)
    const comments = all(records[0], 999)
    expect(comments.join('\n')).toContain('WARNING: Bending: 200 MPa')
    expect(comments[0]).toContain('<script>"\'&]]>')
    expect(records[0].every(pair => pair[0] === 999)).toBe(true)
  })

  test('gives @jscad/io the same circle and box', () => {
    const read = [io.deserializers.dxf({ output: 'geometry', filename: 'a.dxf', strict: true }, dxf)].flat()
    const [circle] = read.filter(geom2.isA)
    // It draws the circle with 16 or more chords.
    expect(Math.abs(Number(measureArea(circle)) / (Math.PI * 16) - 1)).toBeLessThan(0.03)
    const boxes = read.filter(path2.isA).map(p => measureBoundingBox(p))
    expect(boxes.map(([min, max]) => [max[0] - min[0], max[1] - min[1]])).toContainEqual([100, 60])
  })
})

describe('SVG', () => {
  test('is as large as the part, one unit per millimetre', () => {
    expect(svg).toContain('width="100mm" height="60mm" viewBox="0 0 100 60"')
  })

  test('has a group per role with closed paths and arcs of the right radius and side', () => {
    const group = (id: string) => new RegExp(`<g id="${id}"[^>]*>(.*?)</g>`, 's').exec(svg)?.[1] ?? ''
    expect(group('cut-inner')).toContain('<circle cx="20" cy="45" r="4"/>')
    expect(group('cut-outer').match(/A5 5 0 0 0 /g)?.length).toBe(4)
    expect(group('cut-outer')).toMatch(/^\s*<path d="M5 60 [^"]* Z"\/>\s*$/)
    expect(group('engrave').match(/<path/g)?.length).toBe(1)
    expect(group('engrave')).not.toContain('Z')
    expect(group('bend')).toContain('M40 60 L40 0')
  })

  test('gives @jscad/io the same boxes, also around the arcs of the slot', () => {
    const read = [io.deserializers.svg({ output: 'geometry', filename: 'a.svg', target: 'path' }, svg)].flat()
    const sizes = read
      .map(p => measureBoundingBox(p))
      .map(([min, max]) => [max[0] - min[0], max[1] - min[1]].map(x => Math.round(x)))
    expect(sizes).toContainEqual([100, 60])
    expect(sizes).toContainEqual([28, 8])
    expect(sizes).toContainEqual([8, 8])
  })

  test('takes hostile texts as texts', () => {
    expect(svg).not.toContain('<script')
    expect(svg).toContain('<title>solid Ø20 &lt;script&gt;&quot;&apos;&amp;]]&gt;\nnext line</title>')
  })
})

test.each(['dxf', 'svg'] as const)(
  '%s has the same bytes each time and refuses a part without an outline',
  name => {
    expect(Buffer.compare(formats[name].write(plate, hostile), formats[name].write(plate, hostile))).toBe(0)
    expect(() => formats[name].write({ ...plate, contours: [] }, hostile)).toThrow(/outline/)
  },
)
