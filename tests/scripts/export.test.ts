import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, copyProject, outcome, type Project, settings } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  const ring = readFileSync(join(project.root, 'designs/ring/design.ts'), 'utf8')
  const broken = (slug: string, from: string, to: string) => {
    expect(ring).toContain(from)
    project.write(`designs/${slug}/design.ts`, ring.replace(from, to))
    project.write(
      `designs/${slug}/README.md`,
      readFileSync(join(project.root, 'designs/ring/README.md'), 'utf8'),
    )
  }
  broken('throws', 'const disc =', "if (width === 8) throw new Error('no row for M10')\n    const disc =")
  broken('empty', 'radius: bore / 2', 'radius: outsideDiameter')
  broken('open', 'booleans.subtract(disc, hole)', 'openSolid()')
  project.write('designs/open/open-solid.ts', openSolid)
  const open = readFileSync(join(project.root, 'designs/open/design.ts'), 'utf8')
  project.write('designs/open/design.ts', `import { openSolid } from './open-solid.ts'\n${open}`)
  broken('bare', 'checks: [wall]', 'checks: []')
  broken('script', 'radius: bore / 2', 'radius: bore / 2')
  project.write('designs/script/README.md', `---js\nprocess.exit(0)\n---\n`)
})
afterAll(() => project.remove())

const openSolid = `import { primitives } from '#jscad'
export const openSolid = () =>
  primitives.polyhedron({
    points: [[0, 0, 0], [9, 0, 0], [0, 9, 0], [0, 0, 9]],
    faces: [[0, 2, 1], [0, 1, 3], [1, 2, 3]],
  })
`
const run = (...args: string[]) => project.run('export', ...args)

test('a design is exported in other dimensions, beside the files of the user', () => {
  project.write('made/notes.txt', 'mine')
  const args = ['ring', '--set', 'bore=12', 'width=10', '--formats', 'stl,bom', '--out', 'made']
  const { code, out, err } = run(...args)
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual(['ring.stl', 'bom.csv', 'bom.json'].map(name => join(project.root, 'made', name)))
  expect(project.list('made')).toEqual(['bom.csv', 'bom.json', 'notes.txt', 'ring.stl'])
  const stl = readFileSync(join(project.root, 'made/ring.stl'))
  const heights = Array.from({ length: stl.readUInt32LE(80) }, (_, t) => stl.readFloatLE(84 + 50 * t + 20))
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([0, 10])
  const bom = JSON.parse(readFileSync(join(project.root, 'made/bom.json'), 'utf8'))
  expect(bom.parameters).toEqual({ bore: 12, outsideDiameter: 20, width: 10 })
  // (20² − 12²)·π/4 · 10 mm³ of steel at 7850 kg/m³, less what chords take.
  expect(bom.lines[0].mass).toBeCloseTo(0.01578, 4)
})

test('what is not rated is told in the end, and keeps no file back', () => {
  const { code, out, err } = run('bare', '--formats', 'stl', '--locale', 'fr', '--out', 'bare')
  expect([code, out]).toEqual([0, [join(project.root, 'bare/ring.stl')]])
  expect(err).toEqual([expect.stringMatching(/^vérifications : rien n'est évalué/)])
})

test('a preset is the start, what is set goes over it, and the bill of materials speaks French', () => {
  const { code } = run(
    'ring',
    '--preset',
    'M16 × 20',
    '--set',
    'width=12,5',
    '--formats',
    'csv',
    '--locale',
    'fr',
    '--out',
    'fr',
  )
  expect(code).toBe(0)
  const csv = readFileSync(join(project.root, 'fr/bom.csv'), 'utf8')
  expect(csv.startsWith('\uFEFFRepère;Quantité;')).toBe(true)
  expect(csv).toContain('rond 30 × 15,5')
})

test('a design is written as a script, and that script gives its files again', () => {
  expect(run('ring', '--set', 'bore=12', '--formats', 'jscad', '--out', 'script').code).toBe(0)
  expect(project.list('script')).toEqual(['ring.jscad.js'])
  expect(readFileSync(join(project.root, 'script/ring.jscad.js'), 'utf8')).toContain('bore=12')
  expect(run('script/ring.jscad.js', '--formats', 'stl', '--out', 'script').code).toBe(0)
  expect(run('ring', '--set', 'bore=12', '--formats', 'stl', '--out', 'script').code).toBe(0)
  const facets = (name: string) => readFileSync(join(project.root, 'script', name)).readUInt32LE(80)
  expect(facets('ring.jscad.stl')).toBe(facets('ring.stl'))
})

test('the schema and the list are printed for other programs', () => {
  const schema = JSON.parse(run('ring', '--schema').out.join('\n'))
  expect(schema.properties.bore).toMatchObject({ default: 10.5, minimum: 2, maximum: 100 })
  project.write(
    'designs/script/README.md',
    readFileSync(join(project.root, 'designs/ring/README.md'), 'utf8'),
  )
  expect(
    run('--list')
      .out.filter(line => !line.startsWith(' '))
      .map(line => line.split(':')[0]),
  ).not.toContain('_template')
  project.write('designs/script/README.md', `---js\nprocess.exit(0)\n---\n`)
})

const refused: [string, string[], RegExp[]][] = [
  ['no design', [], [/name a design/]],
  ['an unknown design', ['rign'], [/no design "rign", did you mean "ring"\?/]],
  ['an unknown preset', ['ring', '--preset', 'M10 x 8'], [/no preset "M10 x 8", did you mean "M10 × 8"\?/]],
  ['an unknown parameter', ['ring', '--set', 'bor=3'], [/no parameter "bor", did you mean "bore"\?/]],
  ['an unknown format', ['ring', '--formats', 'stl,dfx'], [/no format "dfx", did you mean "dxf"\?/]],
  ['a format that no part has', ['ring', '--formats', 'dxf'], [/dxf need a flat part, and ring has none/]],
  ['a value out of range', ['ring', '--set', 'bore=1000'], [/^bore: .*from 2 to 100 mm/]],
  ['no number', ['ring', '--set', 'bore=wide'], [/^bore: "wide" is not a number/]],
  ['an empty value', ['ring', '--set', 'bore='], [/^bore: "" is not a number/]],
  ['two faults', ['ring', '--set', 'bore=1', 'width=0'], [/^bore: /, /^width: /]],
  ['a setting without a value', ['ring', '--set', 'bore'], [/"bore" has no name and value/]],
  ['a setting given twice', ['ring', '--set', 'bore=9', 'bore=8'], [/bore is given twice/]],
  ['what cannot be built', ['ring', '--set', 'bore=19'], [/^outsideDiameter: .*at least 22 mm/]],
  ['a name of the prototype', ['constructor'], [/no design "constructor"/]],
  ['a parameter of the prototype', ['ring', '--set', '__proto__=1'], [/no parameter "__proto__"/]],
  ['an unknown option', ['ring', '--colour', 'red'], [/unknown option '--colour'/]],
  ['an unknown language', ['ring', '--locale', 'de'], [/'de' is invalid.*en, fr/]],
  ['two designs', ['ring', 'ring'], [/too many arguments/]],
]
test.each(refused)("%s is the user's fault", (_, args, messages) => {
  const { code, out, err } = run(...args, '--out', 'refused')
  expect(err).toHaveLength(messages.length)
  for (const [i, message] of messages.entries()) expect(err[i]).toMatch(message)
  expect([code, out]).toEqual([2, []])
  expect(project.list('.')).not.toContain('refused')
})

test('without a folder nothing is written', () => {
  const { code, err } = run('ring')
  expect([code, err]).toEqual([2, [expect.stringContaining('--out is missing')]])
})

const ours: [string, RegExp][] = [
  ['throws', /^throws, preset "M10 × 8": no row for M10$/],
  ['empty', /^empty, preset "M10 × 8", part "ring": .*empty/],
  ['open', /^open, preset "M10 × 8", part "ring": .*open/],
  ['script', /^script: designs\/script\/README.md: front matter must be YAML/],
]
test.each([
  ...ours.map(row => [...row, 'stl'] as const),
  // What fails in the worker of the exact solids fails in the same words.
  [...ours[1], 'step,stl'] as const,
])('design "%s" is our fault', (slug, message, formats) => {
  const { code, out, err } = run(slug, '--formats', formats, '--out', 'broken')
  expect(err).toEqual([expect.stringMatching(message)])
  expect([code, out]).toEqual([1, []])
  expect(project.list('.')).not.toContain('broken')
})

test('a folder that cannot be made is told', () => {
  project.write('file', 'mine')
  for (const folder of ['file', 'file/below', '/proc/rouage', 'a'.repeat(300)]) {
    const { code, err } = run('ring', '--formats', 'stl', '--out', folder)
    expect(err).toEqual([expect.stringMatching(/choose another/)])
    expect(code).toBe(2)
  }
  expect(readFileSync(join(project.root, 'file'), 'utf8')).toBe('mine')
})

test('a folder in the place of a file is told before anything is written', () => {
  project.write('taken/bom.json/notes.txt', 'mine')
  const { code, err } = run('ring', '--formats', 'stl,json', '--out', 'taken')
  expect([code, err]).toEqual([2, [expect.stringContaining('a folder is in the way')]])
  expect(project.list('taken')).toEqual(['bom.json'])
})

test('a disk that is full leaves what was there, and nothing half written', () => {
  project.write('full/ring.stl', 'the last good one')
  // A limit on the size of files stands for the full disk: the write fails midway in the same manner.
  const limited = (folder: string) => {
    const line = commandLine(project.root, 'export', ['ring', '--formats', 'bom,stl', '--out', folder])
    return outcome(
      spawnSync(
        'bash',
        ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, ...line],
        settings(project.root),
      ),
    )
  }
  const { code, err } = limited('full')
  expect([code, err]).toEqual([2, [expect.stringMatching(/the disk is full/)]])
  expect(project.list('full')).toEqual(['ring.stl'])
  expect(readFileSync(join(project.root, 'full/ring.stl'), 'utf8')).toBe('the last good one')
  expect(limited('new/folder').code).toBe(2)
  expect(project.list('.')).not.toContain('new')
})
