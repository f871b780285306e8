import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, copyProject, type Project, settings } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
})
afterAll(() => project.remove())

const read = (path: string) => readFileSync(join(project.root, path))
const edit = (path: string, from: string, to: string) =>
  project.write(path, read(path).toString().replace(from, to))
const left = () =>
  [...project.list('.'), ...project.list('.cache'), ...project.list('.cache/designs')].filter(n =>
    n.endsWith('.tmp'),
  )
/** SHA-256 of every file of dist by path. */
function dist(): Record<string, string> {
  const folder = join(project.root, 'dist')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f =>
    statSync(join(folder, f)).isFile(),
  )
  return Object.fromEntries(
    files.sort().map(f => [
      f,
      createHash('sha256')
        .update(read(join('dist', f)))
        .digest('hex'),
    ]),
  )
}

test('the build writes the site, the files and the catalogue that describes them', () => {
  const { code, out } = project.run('build')
  expect(code).toBe(0)
  expect(out.join('\n')).toMatch(/ring 2\/2/)
  const files = dist()
  const catalogue = JSON.parse(read('dist/catalogue.json').toString())
  // The template is built, so that it works, but not published.
  expect(catalogue.designs.map((d: { slug: string }) => d.slug)).toEqual(['ring'])
  const presets: { name: string; files: File[]; picture: File; drawing: File; model: File }[] =
    catalogue.designs[0].presets
  expect(presets.map(p => p.name)).toEqual(['M10 × 8', 'M16 × 20'])
  const told = presets.flatMap(p => [...p.files, p.picture, p.drawing, p.model])
  for (const { path, sha256, size } of told) {
    expect(files[path]).toBe(sha256)
    expect(statSync(join(project.root, 'dist', path)).size).toBe(size)
  }
  expect(Object.keys(files).filter(path => path.startsWith('files/'))).toEqual(told.map(f => f.path).sort())
  expect(files).toHaveProperty(['index.html'])
  expect(left()).toEqual([])
})
interface File {
  path: string
  sha256: string
  size: number
}

test('a build with nothing to do does nothing, and a lost file is something to do', () => {
  const before = dist()
  expect(project.run('build').out).toEqual(['dist is up to date'])
  rmSync(join(project.root, 'dist/files/ring/m10-8/ring.stl'))
  const { out } = project.run('build')
  // What is cached is put back without building it again.
  expect(out.join('\n')).not.toMatch(/ring 1\/2/)
  expect(dist()).toEqual(before)
})

test('only what changed is built, and the same sources give the same bytes', () => {
  const before = dist()
  edit('designs/ring/design.ts', 'width: 20 }', 'width: 22 }')
  const { code, out } = project.run('build')
  expect(code).toBe(0)
  expect(out.join('\n')).toMatch(/ring 2\/2/)
  expect(out.join('\n')).not.toMatch(/_template/)
  const after = dist()
  expect(after['files/ring/m16-20/ring.stl']).not.toBe(before['files/ring/m16-20/ring.stl'])
  expect(after['files/ring/m10-8/ring.3mf']).toBe(before['files/ring/m10-8/ring.3mf'])
  edit('designs/ring/design.ts', 'width: 22 }', 'width: 20 }')
  rmSync(join(project.root, '.cache'), { recursive: true })
  expect(project.run('build').code).toBe(0)
  expect(dist()).toEqual(before)
})

test('a broken design leaves the last good site, and all faults are told', () => {
  const before = dist()
  edit('designs/ring/design.ts', 'outsideDiameter: 30', 'outsideDiameter: 18')
  edit('designs/_template/README.md', 'version: 1.0.0', 'version: one')
  const { code, err } = project.run('build')
  expect(code).toBe(1)
  expect(err.join('\n')).toMatch(/ring, preset "M16 × 20": outsideDiameter: 18/)
  expect(err.join('\n')).toMatch(/_template: designs\/_template\/README\.md: version: /)
  expect(dist()).toEqual(before)
  expect(left()).toEqual([])
  edit('designs/ring/design.ts', 'outsideDiameter: 18', 'outsideDiameter: 30')
  edit('designs/_template/README.md', 'version: one', 'version: 1.0.0')
})

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a build ended by %s leaves the last good site',
  async signal => {
    const before = dist()
    const design = read('designs/ring/design.ts').toString()
    edit('designs/ring/design.ts', 'const disc =', `${busy}    const disc =`)
    await interrupt(signal)
    expect(dist()).toEqual(before)
    if (signal !== 'SIGKILL') expect(left()).toEqual([])
    project.write('designs/ring/design.ts', design)
    expect(project.run('build').code).toBe(0)
    expect(dist()).toEqual(before)
    expect(left()).toEqual([])
  },
)

/** Keeps the second preset at work for a minute, so that a build cannot end before it is interrupted. */
const busy = 'if (width === 20) for (const end = Date.now() + 60_000; Date.now() < end; ) {}\n'

/** Starts a build and ends it as soon as it has built its first preset. */
function interrupt(signal: NodeJS.Signals): Promise<void> {
  const child = spawn(process.execPath, commandLine(project.root, 'build', []), settings(project.root))
  child.stdout.on('data', data => {
    if (String(data).includes('1/2')) child.kill(signal)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, by) => {
      // A process that was still to be ended would have built the site.
      if (by === signal || code === 130) resolve()
      else reject(new Error(`the build ended by itself with ${code}`))
    })
  })
}
