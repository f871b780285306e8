import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import io from '@jscad/io'
import modeling from '@jscad/modeling'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  for (const [name, code] of Object.entries(scripts)) project.write(`mine/${name}`, code)
})
afterAll(() => project.remove())

const peg = `const jscad = require('@jscad/modeling')
exports.peg = () => Object.assign(jscad.primitives.cylinder({ radius: 1, height: 4 }), { name: 'Big peg' })
`
const scripts = {
  // A bracket, a washer to be cut, and a named part from a file beside it.
  'part.js': `const { booleans, primitives } = require('@jscad/modeling')
const { peg } = require('./lib/peg')
const getParameterDefinitions = () => [
  { name: 'width', type: 'int', initial: 20, min: 1, max: 100 },
  { name: 'hole', type: 'choice', values: [2, 3], captions: ['small', 'large'], initial: 2 },
]
const main = ({ width, hole }) => [
  booleans.subtract(primitives.cuboid({ size: [width, 10, 5] }), primitives.cylinder({ radius: hole, height: 9 })),
  [[booleans.subtract(primitives.circle({ radius: 9 }), primitives.circle({ radius: hole }))], primitives.arc()],
  peg(),
]
module.exports = { main, getParameterDefinitions }
`,
  'lib/peg.js': peg,
  'module.js': `import jscad, { primitives } from '@jscad/modeling'
export const main = () => jscad.transforms.translate([0, 0, 3], primitives.sphere({ radius: 3 }))
`,
  'measured.cjs': `const { measurements, primitives } = require('@jscad/modeling')
module.exports.main = () => {
  // 32 sides of a circle in JSCAD, not those of a finer tolerance.
  const area = measurements.measureArea(primitives.circle({ radius: 10 }))
  return primitives.cuboid({ size: [area, 1, 1] })
}
`,
  // What JSCAD lets a script do: a name in .jscad, files of the library, import(), a main that is all there is.
  '100% #1?/all.jscad': `const { cuboid } = require('@jscad/modeling/src/primitives')
const subtract = require('@jscad/modeling/src/operations/booleans/subtract')
const { TAU } = require('@jscad/modeling/src/maths/constants')
const inner = require('./block.stl')
const text = \`
export const main = 'no module'
\`
module.exports = async () => {
  const { transforms } = await import('@jscad/modeling')
  const { peg } = await import('./lib/peg.js')
  return [subtract(cuboid({ size: [4, 4, TAU] }), inner), transforms.translateX(text.length, peg())]
}
`,
  '100% #1?/block.stl': stlOfBlock(),
  '100% #1?/lib/peg.js': peg,
  '100% #1?/package.json': '{ "type": "module" }',
  'with-helper.js': `import { transforms } from '@jscad/modeling'
import primitives from '@jscad/modeling/src/primitives/index.js'
import block from './100% #1?/block.stl'
import { peg } from './lib/peg.js'
export default () => [transforms.translateX(10, peg()), block, primitives.cuboid({ size: [1, 2, 3] })]
`.replace('100% #1?', '100%25%20%231%3F'),
  'mixed.js': `const { booleans, geometries, primitives } = require('@jscad/modeling')
const { cube } = primitives
const faces = geometries.geom3.toPolygons(cube())
module.exports.main = () => {
  setInterval(() => {}, 1000)
  console.log('three of four')
  return [cube(), geometries.geom3.create(faces.slice(1)), booleans.intersect(cube(), cube({ center: [5, 0, 0] })), cube({ size: 4 })]
}
`,
}

const run = (script: string, ...args: string[]) => project.run('export', `mine/${script}`, ...args)
const read = (path: string) => readFileSync(join(project.root, path))
/** A block of 2 × 2 × 9 as a text. */
function stlOfBlock(): string {
  const parts = io.stlSerializer.serialize({ binary: false }, modeling.primitives.cuboid({ size: [2, 2, 9] }))
  return (parts as string[]).join('') // a text is in one piece
}
/** mm³, of a binary STL. */
function volume(path: string): number {
  const stl = read(path)
  let sum = 0
  for (let at = 84; at < stl.length; at += 50) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = Array.from({ length: 9 }, (_, k) =>
      stl.readFloatLE(at + 12 + 4 * k),
    )
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
  }
  return sum / 6
}
/** Greatest and least value of an axis in a binary STL. */
function extent(path: string, axis: number): [number, number] {
  const stl = read(path)
  const count = stl.readUInt32LE(80)
  const values = Array.from({ length: 3 * count }, (_, i) =>
    stl.readFloatLE(84 + 50 * Math.floor(i / 3) + 12 + 12 * (i % 3) + 4 * axis),
  )
  return [Math.min(...values), Math.max(...values)]
}

test('solids, flat shapes and named parts of a script each get their files; a path is left out and told', () => {
  const { code, out, err } = run(
    'part.js',
    '--set',
    'width=30',
    'hole=large',
    '--formats',
    'stl,dxf',
    '--out',
    'made',
  )
  expect(err).toEqual(['warning: part.js: 1 path was left out: a path encloses nothing'])
  expect(code).toBe(0)
  expect(out).toEqual(
    ['part-1.stl', 'part-2.dxf', 'Big-peg.stl'].map(name => join(project.root, 'made', name)),
  )
  expect(extent('made/part-1.stl', 0)).toEqual([-15, 15])
  expect(extent('made/Big-peg.stl', 2)).toEqual([-2, 2])
  // The washer: 32 straight sides outside, 32 inside, as JSCAD draws them.
  const dxf = read('made/part-2.dxf').toString()
  expect(dxf.match(/\bLWPOLYLINE\r?\n/g)).toHaveLength(2)
  expect(dxf).toMatch(/CUT_OUTER|CUT-OUTER|OUTER/i)
})

test('an ES module runs as well, and everything has the segments of JSCAD', () => {
  expect(run('module.js', '--out', 'sphere').code).toBe(0)
  expect(project.list('sphere')).toEqual(['module.3mf', 'module.step', 'module.stl'])
  expect(extent('sphere/module.stl', 2)).toEqual([0, 6])
  expect(run('measured.cjs', '--formats', 'stl', '--out', 'measured').code).toBe(0)
  const [low, high] = extent('measured/measured.stl', 0)
  expect(high - low).toBeCloseTo(16 * 100 * Math.sin(Math.PI / 16), 3)
})

test('a script finds what it finds in JSCAD: its own name and path, files of the library, models, other modules', () => {
  const { code, out, err } = run('100% #1?/all.jscad', '--formats', 'stl', '--out', 'all')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual(['all-1.stl', 'Big-peg.stl'].map(name => join(project.root, 'all', name)))
  expect(volume('all/all-1.stl')).toBeCloseTo((16 - 4) * 2 * Math.PI, 3)
})

test('an ES module imports CommonJS that requires JSCAD, files of the library and models', () => {
  const { code, err } = run('with-helper.js', '--formats', 'stl', '--out', 'helped')
  expect([code, err]).toEqual([0, []])
  expect(project.list('helped')).toEqual(['Big-peg.stl', 'with-helper-2.stl', 'with-helper-3.stl'])
  expect(extent('helped/Big-peg.stl', 0)).toEqual([9, 11])
  expect(volume('helped/with-helper-2.stl')).toBeCloseTo(36, 3)
  expect(volume('helped/with-helper-3.stl')).toBeCloseTo(6, 3)
})

test('a shape that cannot be made is told with exit code 1; the others come, past a timer and what the script prints', () => {
  const { code, out, err } = run('mixed.js', '--formats', '3mf', '--together', '--out', 'mixed')
  expect(err).toEqual([
    'three of four',
    'warning: mixed.js: "mixed-3" was left out: it is empty',
    expect.stringMatching(/^mixed\.js: "mixed-2" cannot be written: .*open/),
  ])
  expect([code, out]).toEqual([1, [join(project.root, 'mixed/mixed.3mf')]])
  const model = strFromU8(unzipSync(read('mixed/mixed.3mf'))['3D/3dmodel.model'])
  expect(model.match(/<object [^>]*>/g)).toEqual([
    '<object id="1" type="model" name="mixed-1">',
    '<object id="2" type="model" name="mixed-4">',
  ])
})
