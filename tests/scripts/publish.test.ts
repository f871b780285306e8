import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishPublishing, publish, publishingFault } from '../../scripts/files/publish.ts'

let above: string
let folder: string
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'rouage-publish-'))
  folder = join(above, 'dist')
})
afterEach(() => rmSync(above, { recursive: true }))

type Files = Record<string, string>
const put = (root: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
const published = (files: Files) => publish(folder, async stage => put(stage, files))
/** What a reader finds, without what publishing keeps for itself. */
const found = (): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => !path.startsWith('.') && statSync(join(folder, path)).isFile())
      .sort()
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )

const first = { 'assets/a-1.js': '1', 'en/ring/index.html': 'ring', 'index.html': 'one' }
const second = { 'assets/a-2.js': '2', 'index.html': 'two', 'service-worker.js': 'two' }

test('a new site takes the place of the one before, file by file in the same folder', async () => {
  await published(first)
  expect(found()).toEqual(first)
  // A mount point cannot be moved, and who serves the folder holds it open: it stays the same one.
  const { ino } = statSync(folder)
  put(folder, { CNAME: 'parts.example.org', 'en/ring/notes.tmp': 'mine' })
  await published(second)
  expect(statSync(folder).ino).toBe(ino)
  // What was not published is the user's, and stays.
  expect(found()).toEqual({ ...second, CNAME: 'parts.example.org', 'en/ring/notes.tmp': 'mine' })
  rmSync(join(folder, 'en/ring/notes.tmp'))
  await published({ ...second, 'en/ring/index.html': 'ring' })
  await published(second)
  // Folders that it leaves empty go too.
  expect(readdirSync(folder).sort()).toEqual([
    '.files.json',
    'CNAME',
    'assets',
    'index.html',
    'service-worker.js',
  ])
})

test('a link to a folder stays a link, and what it leads to holds the site', async () => {
  mkdirSync(join(above, 'elsewhere'))
  symlinkSync(join(above, 'elsewhere'), folder)
  await published(first)
  await published(second)
  expect(lstatSync(folder).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(above, 'elsewhere/index.html'), 'utf8')).toBe('two')
})

test('a site that is not finished leaves the one before as it was', async () => {
  await published(first)
  const before = readdirSync(folder, { recursive: true }).sort()
  const failing = publish(folder, async stage => {
    put(stage, second)
    throw new Error('a page fails')
  })
  await expect(failing).rejects.toThrow('a page fails')
  expect(found()).toEqual(first)
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
})

test('pages come after what they show, what is stale goes last, and what was interrupted is finished', async () => {
  await published(first)
  // A folder in the place of a page stands for the kill: nothing after it is done.
  rmSync(join(folder, 'index.html'))
  put(folder, { 'index.html/in-the-way': '' })
  await expect(published(second)).rejects.toThrow()
  expect(found()).toEqual({
    'assets/a-1.js': '1',
    'assets/a-2.js': '2',
    'en/ring/index.html': 'ring',
    'index.html/in-the-way': '',
  })
  rmSync(join(folder, 'index.html'), { recursive: true })
  finishPublishing(folder)
  expect(found()).toEqual(second)
  finishPublishing(folder)
  expect(found()).toEqual(second)
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a list of published files that was changed touches nothing outside of the folder', async () => {
  put(above, { 'mine.txt': 'mine' })
  await published(first)
  writeFileSync(join(folder, '.files.json'), JSON.stringify(['../mine.txt', 'assets/../../mine.txt', 7]))
  await published(second)
  expect(readFileSync(join(above, 'mine.txt'), 'utf8')).toBe('mine')
})

test('a link that leads nowhere and a file in the place of the folder are told before a site is made', () => {
  expect(publishingFault(folder)).toBeUndefined()
  symlinkSync(join(above, 'nowhere'), folder)
  expect(publishingFault(folder)).toMatch(
    /the link leads to .*nowhere, which does not exist: make that folder/,
  )
  rmSync(folder)
  writeFileSync(folder, '')
  expect(publishingFault(folder)).toMatch(/a file is in the way of the site's folder: move it away/)
  expect(existsSync(folder)).toBe(true)
})
