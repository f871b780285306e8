import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, fingerprint } from '../files/fingerprint.ts'
import { publishedPaths } from '../files/publish.ts'
import { root } from '../files/root.ts'

export const cache = join(root, '.cache')
export const dist = join(root, 'dist')
/** What the site is made from: catalogue.json and files/. */
export const artifacts = join(cache, 'artifacts')
/** One folder of artifacts for every design and state of its sources. */
export const shelf = join(cache, 'designs')
/** Address of the published site, for permalinks inside files; without it they hold none. */
export const siteUrl = process.env.SITE_URL ?? ''

const stateFile = join(cache, 'dist.state')
const nodeMajor = process.versions.node.split('.')[0]
/** What every artifact depends on beside its own design. */
const sources = ['src', 'scripts', 'package-lock.json']

/** Names the state of all that the artifacts of a design depend on: its own folder and those of the designs it uses. */
export const designKey = (slug: string): string =>
  fingerprint(root, [...foldersOf(slug), ...sources], nodeMajor, siteUrl).slice(0, 16)

/** The folders of a design and, by their imports, of all designs whose parts it uses. */
export function foldersOf(slug: string, from = root, known: ReadonlySet<string> = new Set()): string[] {
  const folder = `designs/${slug}`
  if (known.has(folder)) return []
  const code = filesBelow(join(from, folder)).filter(
    file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const used = code.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bfrom '\.\.\/([a-z0-9-]+)\//g)].map(match => match[1]),
  )
  const others = [...new Set(used)].flatMap(other => foldersOf(other, from, new Set([...known, folder])))
  return [...new Set([folder, ...others])].sort()
}

/** Names the state of all that the finished site depends on. */
export const distKey = (): string =>
  fingerprint(root, ['designs', 'docs-site', ...sources], nodeMajor, siteUrl)

/** Whether dist holds the finished site of these sources, with no file lost or cut short. */
export const isDistCurrent = (key: string): boolean =>
  existsSync(stateFile) && readFileSync(stateFile, 'utf8') === state(key)

export const noteDist = (key: string): void => writeFileSync(stateFile, state(key))

function state(key: string): string {
  const size = (path: string) => statSync(join(dist, path), { throwIfNoEntry: false })?.size
  return JSON.stringify([key, ...publishedPaths(dist).map(path => `${path} ${size(path)}`)])
}
