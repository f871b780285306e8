import { expect, test } from 'vitest'
import { moduleFormat } from '../../scripts/export/module-format.ts'

test.each([
  ['an export', 'const main = () => 1\nexport { main }', 'module'],
  ['an import', `import { primitives } from '@jscad/modeling'`, 'module'],
  ['a comment before an import', `/* x */ import 'y'`, 'module'],
  ['import.meta', 'const here = import.meta.url', 'module'],
  ['await at the top', 'const x = await y\nexport const main = () => x', 'module'],
  ['a line for the shell before an export', '#!/usr/bin/env node\nexport const main = () => 1', 'module'],
  ['an await in a function that is not async', 'exports.main = () => await 1', 'commonjs'],
  ['exports', 'exports.main = () => 1', 'commonjs'],
  ['an export in a template string', 'const text = `\nexport const x = 1\nimport y from "z"\n`', 'commonjs'],
  ['an import in a comment', '/*\nimport x from "y"\n*/', 'commonjs'],
  ['import()', `module.exports = () => import('@jscad/modeling')`, 'commonjs'],
  ['a return at the top', 'return', 'commonjs'],
  ['a fault', 'const main = () => [', 'commonjs'],
  ['a name that CommonJS gives', 'const module = 1', 'commonjs'],
])('%s makes a text a %3$s', (_, text, format) => {
  expect(moduleFormat('/part.js', text)).toBe(format)
  expect(moduleFormat('/part.jscad', text)).toBe(format)
  expect(moduleFormat('/part.mjs', text)).toBe('module')
  expect(moduleFormat('/part.cjs', text)).toBe('commonjs')
})
