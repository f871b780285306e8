import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkLayering, importsOf } from '../scripts/layering/check-layering.ts'
import { readSources } from '../scripts/layering/read-sources.ts'
import { doors } from '../scripts/layering/rules.ts'

const root = resolve(import.meta.dirname, '..')

test('no file imports what its room must not', () => {
  const sources = readSources(root)
  expect(sources.size).toBeGreaterThan(40)
  expect(checkLayering(sources)).toEqual([])
})

test('the doors are the subpath imports of package.json', () => {
  const { imports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  const files = Object.entries(doors).map(([door, room]) => [door, `./${room}/index.ts`])
  expect(imports).toEqual(Object.fromEntries(files))
})

test.each([
  ['designs/a/design.ts', `import { loadMeshKernel } from '../../src/kernel/manifold.ts'`],
  ['designs/a/design.ts', `import { sizes } from '../b/sizes.ts'`],
  ['designs/a/design.ts', `import { z } from 'zod'`],
  ['src/build/paths.ts', `import {\n  join,\n  resolve,\n} from 'node:path'`],
  ['src/build/paths.ts', `export * from 'path'`],
  ['src/build/paths.ts', `const a = await import('../../designs/a/design.ts')`],
  ['src/design/part.ts', `import type { Mesh } from '../kernel/mesh.ts'`],
  ['src/kernel/mesh.ts', `import '#design'`],
  ['src/jscad/index.ts', `import { x } from '#kernel'`],
  ['scripts/build.ts', `import { page } from '../docs-site/page.ts'`],
  ['scripts/build.ts', `import fs from 'fs'`],
  ['docs-site/page.ts', `const all = import.meta.glob<{ a: 1 }>('../scripts/*.ts')`],
  ['elsewhere/a.ts', ``],
])('%s: %s is told', (path, text) => {
  const faults = checkLayering(new Map([[path, text]]))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(path)
})

test.each([
  ['designs/a/design.ts', `import { part } from '#design'\nimport { rows } from './table.ts'`],
  ['designs/a/design.ts', `import b from '../b/design.ts'`],
  ['src/kernel/manifold.ts', `const { default: load } = await import('manifold-3d')`],
  ['src/jscad/stock.ts', `import { sha256 } from '@noble/hashes/sha2.js'`],
  ['docs-site/viewer.ts', `import { x } from 'three/addons/x.js'\nimport '../src/build/paths.ts'`],
])('%s: %s is allowed', (path, text) => {
  expect(checkLayering(new Map([[path, text]]))).toEqual([])
})

test('imports are found in every form, and nowhere else', () => {
  const text = `import a, { b } from 'one'; export { c } from "two"\nimport 'three'\nawait import('four')
export const from = 'five'\nconst text = "where it comes from 'six'"`
  expect(importsOf(text).sort()).toEqual(['four', 'one', 'three', 'two'])
})
