import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
  expect(project.run('build').code).toBe(0)
})
afterAll(() => project.remove())

const at = (path: string) => join(project.root, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
const left = () =>
  ['.', '.cache', '.cache/designs', 'dist'].flatMap(project.list).filter(name => name.endsWith('.tmp'))
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from)
  project.write(path, read(path).replace(from, to))
}

test('a site that was moved aside is there again before a faulty design can end the build', () => {
  renameSync(at('dist'), at('dist.1.old.tmp'))
  edit('designs/ring/design.ts', 'outsideDiameter: 30', 'outsideDiameter: 18')
  const { code, err } = project.run('build')
  expect([code, err]).toEqual([1, [expect.stringMatching(/^ring, preset "M16 × 20": outsideDiameter/)]])
  expect(read('dist/index.html')).toContain('<title>Site</title>')
  edit('designs/ring/design.ts', 'outsideDiameter: 18', 'outsideDiameter: 30')
})

test('what builds of any process number left is removed, and none of it is published', () => {
  // Number 1 runs on every machine; in a container it is the build's own.
  for (const number of [1, process.pid]) {
    project.write(`.cache/artifacts.${number}.tmp/files/ring/y.stl`, 'old')
    project.write(`.cache/designs/ring@1234.${number}.tmp/files/m10-8/ring.stl`, 'old')
    project.write(`dist.${number}.tmp/index.html`, 'old')
    project.write(`dist.${number}.old.tmp/index.html`, 'old')
  }
  project.write('notes.1.tmp', 'mine')
  edit('docs-site/index.html', 'Site', 'Other site')
  edit('designs/ring/design.ts', 'width: 20 }', 'width: 22 }')
  expect(project.run('build')).toMatchObject({ code: 0, err: [] })
  expect(left()).toEqual(['notes.1.tmp'])
  expect(read('dist/index.html')).toContain('Other site')
  expect(readdirSync(at('dist/files/ring'))).toEqual(['m10-8', 'm16-20'])
  expect(project.list('dist/files/ring/m10-8')).not.toContain('y.stl')
})

test('a dist that is a link is told when it leads nowhere, and else published through', () => {
  renameSync(at('dist'), at('elsewhere'))
  symlinkSync('nowhere', at('dist'))
  edit('docs-site/index.html', 'Other site', 'Third site')
  const { code, err } = project.run('build')
  expect([code, err]).toEqual([
    2,
    [expect.stringMatching(/dist: the link leads to nowhere, which does not exist/)],
  ])
  mkdirSync(at('nowhere'))
  expect(project.run('build')).toMatchObject({ code: 0, err: [] })
  expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true)
  expect(read('nowhere/index.html')).toContain('Third site')
})
