import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  for (const [name, code] of Object.entries(scripts)) project.write(`mine/${name}`, code)
})
afterAll(() => project.remove())

const cube = `require('@jscad/modeling').primitives.cube()`
const scripts = {
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
  'part.js': `const getParameterDefinitions = () => [{ name: 'width', type: 'int', initial: 20, min: 1, max: 100 }]
module.exports = { main: () => require('@jscad/modeling').primitives.cube(), getParameterDefinitions }
`,
  'module.js': `import { primitives } from '@jscad/modeling'
export const main = () => primitives.cube()
`,
  'throws.mjs': `export const main = () => {
  throw new Error('not\\ntoday')
}
`,
  'wrong.js': 'const main = () => [\n',
  'none.js': 'const main = () => 3\n',
  'missing.js': `require('./nowhere.js')\n`,
  'wrong-module.js': `import { primitives } from '@jscad/modeling'
export const main = () => [
`,
  'mixed.js': `const { main } = require('./module.js')
module.exports = { main }
`,
  'bad-file.js': `const model = require('./model.3mf')
`,
  'model.3mf': 'PK\u0003\u0004 <model>',
  'bare.js': 'module.exports = { main() { throw Object.create(null) } }\n',
  'timer.js': `module.exports = {
  main() {
    setTimeout(() => {
      throw new Error('too late')
    }, 5)
    return ${cube}
  },
}
`,
  'later.js': `module.exports = {
  async main() {
    await new Promise(() => setTimeout(() => {
      throw new Error('in between')
    }))
  },
}
`,
  'rejected.js': `module.exports = {
  main() {
    Promise.reject(new Error('nobody minds'))
    return ${cube}
  },
}
`,
  'waits.js': 'module.exports = { main: () => new Promise(() => {}) }\n',
  'leaves.js': 'module.exports = { main: () => process.exit(0) }\n',
  'loops.js': 'module.exports = { main() { for (;;); } }\n',
  'hoards.js': 'module.exports = { main() { for (const all = []; ; ) all.push({ x: [] }) } }\n',
  'buffers.js': 'module.exports = { main() { for (const all = []; ; ) all.push(Buffer.alloc(1e6, 1)) } }\n',
}

const run = (script: string, ...args: string[]) => project.run('export', `mine/${script}`, ...args)

const refused: [string, string, string[], RegExp][] = [
  ['a call that JSCAD refuses', 'throws.js', [], /^throws\.js:3: size must be an array/],
  ['an error of the script', 'throws.mjs', [], /^throws\.mjs:2: not; today$/],
  ['a script that cannot be parsed', 'wrong.js', [], /^wrong\.js:2: Unexpected end of input$/],
  ['what is empty once it is made', 'late.js', [], /^late\.js: "late" cannot be written: the solid is empty/],
  [
    'an ES module that cannot be parsed',
    'wrong-module.js',
    [],
    /^wrong-module\.js:3: Unexpected end of input$/,
  ],
  ['an ES module that is required', 'mixed.js', [], /^mixed\.js:1: module\.js is an ES module: import it/],
  [
    'a file that JSCAD does not read',
    'bad-file.js',
    [],
    /^bad-file\.js:1: model\.3mf is no script, and .* JSCAD reads \.stl/,
  ],
  ['something thrown that is no error', 'bare.js', [], /^bare\.js: threw \[Object: null prototype\] \{\}$/],
  ['an error in a timer', 'timer.js', [], /^timer\.js:4: too late$/],
  ['an error in a timer while main waits', 'later.js', [], /^later\.js:4: in between$/],
  ['a rejection that nobody handles', 'rejected.js', [], /^rejected\.js:3: nobody minds$/],
  [
    'a promise that is never resolved',
    'waits.js',
    [],
    /^waits\.js: main waits for a promise that is never resolved$/,
  ],
  [
    'an end of the process',
    'leaves.js',
    [],
    /^leaves\.js: it ended its process \(exit code 0\), running main, .*process\.exit/,
  ],
  ['an endless loop', 'loops.js', ['--timeout', '2'], /^loops\.js: stopped after 2 s, .*--timeout$/],
  [
    'objects without end',
    'hoards.js',
    ['--memory', '300'],
    /^hoards\.js: it ran out of memory \(300 MB\), .*--memory$/,
  ],
  [
    'buffers without end',
    'buffers.js',
    ['--memory', '300'],
    /^buffers\.js: it ran out of memory \(300 MB\), .*--memory$/,
  ],
  [
    'a limit that is no number',
    'part.js',
    ['--timeout', 'long'],
    /^error: option '--timeout <seconds>' argument 'long' is invalid\. Give seconds/,
  ],
  [
    'no format that holds several solids',
    'part.js',
    ['--formats', 'stl', '--together'],
    /^--together: only 3mf and obj/,
  ],
  ['no main', 'none.js', [], /^none\.js: there is no main/],
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
  ['formats of designs', 'part.js', ['--formats', 'bom'], /^--formats: a script makes stl/],
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
