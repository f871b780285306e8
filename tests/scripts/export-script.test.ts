import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  for (const [name, code] of Object.entries(scripts)) project.write(`mine/${name}`, code)
})
afterAll(() => project.remove())

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
  'lib/peg.js': `const jscad = require('@jscad/modeling')
exports.peg = () => Object.assign(jscad.primitives.cylinder({ radius: 1, height: 4 }), { name: 'Big peg' })
`,
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
  'late.js': `const { booleans, extrusions, primitives } = require('@jscad/modeling')
const main = () => extrusions.extrudeLinear({ height: 3 }, booleans.subtract(primitives.square(), primitives.square()))
module.exports = { main }
`,
  'throws.js': `const { primitives } = require('@jscad/modeling')
const main = () => {
  return primitives.cuboid({ size: [1, -2] })
}
module.exports = { main }
`,
  'throws.mjs': `export const main = () => {
  throw new Error('not\\ntoday')
}
`,
  'wrong.js': 'const main = () => [\n',
  'idle.js': 'module.exports = { main() {} }\n',
  'word.js': `module.exports = { main: () => ['cube'] }\n`,
  'nothing.js': 'module.exports = { main: () => [] }\n',
  'paths.js': `module.exports = { main: () => require('@jscad/modeling').primitives.line([[0, 0], [1, 1]]) }\n`,
  'none.js': 'const main = () => 3\n',
  'missing.js': `require('./nowhere.js')\n`,
}

const run = (script: string, ...args: string[]) => project.run('export', `mine/${script}`, ...args)
const read = (path: string) => readFileSync(join(project.root, path))
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
  expect(project.list('sphere')).toEqual(['module.3mf', 'module.stl'])
  expect(extent('sphere/module.stl', 2)).toEqual([0, 6])
  expect(run('measured.cjs', '--formats', 'stl', '--out', 'measured').code).toBe(0)
  const [low, high] = extent('measured/measured.stl', 0)
  expect(high - low).toBeCloseTo(16 * 100 * Math.sin(Math.PI / 16), 3)
})

const refused: [string, string, string[], RegExp][] = [
  ['a call that JSCAD refuses', 'throws.js', [], /^throws\.js:3: size must be an array/],
  ['an error of the script', 'throws.mjs', [], /^throws\.mjs:2: not; today$/],
  ['a script that cannot be parsed', 'wrong.js', [], /^wrong\.js:2: Unexpected end of input$/],
  ['what is empty once it is made', 'late.js', [], /^late\.js: "late" cannot be written: the solid is empty/],
  ['no main', 'none.js', [], /^none\.js: there is no main/],
  ['nothing returned', 'idle.js', [], /^idle\.js: main returns nothing/],
  ['an empty list', 'nothing.js', [], /^nothing\.js: main returns an empty list/],
  ['something else returned', 'word.js', [], /^word\.js: .*no geometry \(number 1: string\)/],
  ['paths only', 'paths.js', [], /^paths\.js: main returns paths only/],
  ['a file that is not there', 'lost.js', [], /lost\.js: the script cannot be read \(ENOENT\)/],
  [
    'a file beside it that is not there',
    'missing.js',
    [],
    /^missing\.js:1: Cannot find module '\.\/nowhere\.js'/,
  ],
  ['an unknown parameter', 'part.js', ['--set', 'widht=3'], /^no parameter "widht", did you mean "width"\?/],
  [
    'a wrong value',
    'part.js',
    ['--set', 'width=thick'],
    /^width: "thick" is not a whole number from 1 to 100$/,
  ],
  [
    'formats that no shape has',
    'module.js',
    ['--formats', 'dxf'],
    /^--formats: dxf and svg need a flat shape/,
  ],
  ['formats of designs', 'part.js', ['--formats', 'bom,step'], /^--formats: a script makes stl/],
  ['a preset', 'part.js', ['--preset', 'M8'], /^--preset is for designs/],
]
test.each(refused)(
  "%s is the user's fault, told in one line, and nothing is written",
  (_, script, args, message) => {
    const { code, out, err } = run(script, ...args, '--out', 'refused')
    expect(err).toEqual([expect.stringMatching(message)])
    expect([code, out]).toEqual([2, []])
    expect(project.list('.')).not.toContain('refused')
  },
)
