import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, copyProject, outcome, type Project, settings } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  // Of two designs the second is listed after the first could not be written.
  cpSync(join(project.root, 'designs/ring'), join(project.root, 'designs/washer'), { recursive: true })
})
afterAll(() => project.remove())

const run = (...args: string[]) => project.run('export', ...args)
/** Runs a command in a line of the shell, where it stands as "$@". */
const inShell = (line: string, command: string, ...args: string[]) =>
  outcome(
    spawnSync(
      'bash',
      ['-c', line, process.execPath, process.execPath, ...commandLine(project.root, command, args)],
      settings(project.root),
    ),
  )

const long = 'x'.repeat(100_000)
const many = Array.from({ length: 3000 }, (_, i) => `x${i}=1`)
test.each([
  ['a value', ['ring', '--set', `bore=${long}`], 1],
  ['the name of a parameter', ['ring', '--set', `${long}=1`], 1],
  ['a setting', ['ring', '--set', long], 1],
  ['a preset', ['ring', '--preset', long], 1],
  ['a design', [long], 1],
  ['a format', ['ring', '--formats', long], 1],
  ['a language', ['ring', '--locale', long], 1],
  ['an option', ['ring', `--${long}`], 1],
  ['a folder', ['ring', '--formats', 'csv', '--out', long], 1],
  ['thousands of parameters', ['ring', '--set', ...many], 11],
  ['thousands of settings', ['ring', '--set', ...many.map(text => text.replace('=', ''))], 21],
  ['thousands of formats', ['ring', '--formats', many.join()], 21],
])('%s of any length is refused in lines that end', (_, args, lines) => {
  const { code, err } = run(...(args.includes('--out') ? args : [...args, '--out', 'refused']))
  expect([code, err.length]).toEqual([2, lines])
  expect(Math.max(...err.map(line => line.length))).toBeLessThan(1100)
})

test('what would turn a line around or steer the terminal is written out', () => {
  for (const args of [
    ['ring', '--set', 'bore=\u001b[31m\u202e1'],
    ['ring', '--\u001b[31m\u202e'],
    ['\u001b[31m\u202e'],
  ]) {
    const { code, err } = run(...args, '--out', 'refused')
    expect(code).toBe(2)
    expect(err).toEqual([expect.stringContaining('\\u{1b}[31m\\u{202e}')])
    expect(err[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
})

test('what --schema would ignore is refused', () => {
  expect(run('ring', '--schema', '--preset', 'M10 x 8').err).toEqual([
    expect.stringMatching(/no preset "M10 x 8", did you mean "M10 × 8"\?/),
  ])
  expect(run('ring', '--schema', '--set', 'bore=1')).toMatchObject({ code: 2, out: [] })
  expect(run('ring', '--schema', '--preset', 'M10 × 8').code).toBe(0)
})

test('output that nobody reads ends nothing, and output that cannot be written is told in a line', () => {
  const unread = inShell('"$@" | :; exit $PIPESTATUS', 'export', '--list')
  expect(unread).toEqual({ code: 0, out: [], err: [] })
  const full = inShell('"$@" > /dev/full', 'export', '--list')
  expect(full).toEqual({
    code: 2,
    out: [],
    err: [expect.stringMatching(/^the output cannot be written \(ENOSPC\)/)],
  })
})

test('faults of the sources are told with their place, and no trace', () => {
  const design = readFileSync(join(project.root, 'designs/ring/design.ts'), 'utf8')
  project.write('designs/ring/package.json', '{}')
  expect(run('ring', '--schema')).toEqual({
    code: 1,
    out: [],
    err: [expect.stringMatching(/designs\/ring\/package\.json: remove it: names such as #design/)],
  })
  rmSync(join(project.root, 'designs/ring/package.json'))
  project.write('designs/ring/design.ts', `const = 3\n${design}`)
  expect(run('ring', '--schema').err).toEqual([
    'the sources cannot be bundled: designs/ring/design.ts:1:7: Unexpected token',
  ])
  project.write('designs/ring/design.ts', design)
})

test.each(['?', '\\', '#'])('a checkout in a folder with %s in its name is told so', sign => {
  const scripts = join(project.root, `a${sign}b/scripts`)
  mkdirSync(scripts, { recursive: true })
  copyFileSync(join(project.root, 'scripts/run.cjs'), join(scripts, 'run.cjs'))
  const { code, err } = outcome(
    spawnSync(process.execPath, [join(scripts, 'run.cjs'), 'build'], settings(project.root)),
  )
  expect([code, err]).toEqual([2, [expect.stringMatching(/in its path: rename or move it$/)]])
})

test('a check without the packages that only checks need says how to get them', () => {
  const modules = join(project.root, 'node_modules')
  const whole = readlinkSync(modules)
  rmSync(modules)
  mkdirSync(modules)
  for (const name of readdirSync(whole))
    if (!['typescript', '@biomejs'].includes(name)) symlinkSync(join(whole, name), join(modules, name))
  const { code, out, err } = project.run('check')
  expect(code).toBe(1)
  expect(err.filter(line => line.includes('is not installed: run npm install'))).toHaveLength(2)
  expect(err.join('\n')).not.toMatch(/^\s+at /m)
  expect(out).toEqual([
    'types: failed',
    'style: failed',
    'front matter: ok',
    expect.stringMatching(/^layering/),
  ])
})
