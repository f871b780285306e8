import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { both, difference, measured } from './conformance/compare.ts'
import { functionsOf, type Library } from './conformance/library.ts'

beforeAll(async () => {
  const kernel = await loadMeshKernel()
  useEvaluator(node => kernel.geometry(node, 'jscad'))
})

const sources = join(import.meta.dirname, '../../node_modules/@jscad/modeling/src')

/** The examples in the comments of JSCAD's own sources, by file and number; drawings are none. */
function documentedExamples(): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.js') || file.endsWith('.test.js')) continue
    const comments = readFileSync(join(sources, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
    const examples = comments.flatMap(comment => comment.split('@example').slice(1))
    examples.forEach((example, i) => {
      const code = example
        .replace(/\*\/[\s\S]*$/, '')
        .replace(/^\s*\* ?/gm, '')
        .replace(/\n@[\s\S]*$/, '')
      if (!/\+--/.test(code)) found.set(`${file} ${i + 1}`, code)
    })
  }
  return found
}

/** By the rows of the known differences: a flat boolean's points in another order, and an expanded solid. */
const known = ['geometries/geom2/toOutlines.js 1', 'operations/expansions/expand.js 1']

/** Runs an example with every function of a library in scope, and gives the last thing that it names. */
function run(code: string, library: Library): unknown {
  const last = [...code.matchAll(/\b(?:let|const|var) (\w+) =/g)].at(-1)?.[1]
  const functions = [...functionsOf(library)].map(([path, f]) => [path.split('.').at(-1) ?? '', f] as const)
  const scope = Object.fromEntries([...functions, ['TAU', 2 * Math.PI]])
  const own = new Set([...code.matchAll(/\b(?:let|const|var) (\w+) =/g)].map(match => match[1]))
  const names = Object.keys(scope).filter(name => /^\w+$/.test(name) && name !== 'default' && !own.has(name))
  const body = `const require = name => name === '@jscad/modeling' ? jscad : nothing\n${code}\nreturn ${last ?? 'undefined'}`
  return new Function('jscad', ...names, body)(library, ...names.map(name => scope[name]))
}

test("JSCAD's documented examples give the same", () => {
  let ran = 0
  const differing: string[] = []
  for (const [name, code] of documentedExamples()) {
    const { ours, theirs } = both(j => run(code, j), measured)
    const found = difference(ours, theirs, 1e-4)
    if (found) differing.push(name)
    // Some examples are fragments that use names they do not make.
    if ('value' in theirs && theirs.value !== undefined) ran++
  }
  expect(differing).toEqual(known)
  expect(ran).toBeGreaterThan(60)
})
