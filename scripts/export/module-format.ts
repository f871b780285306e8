import { extname } from 'node:path'
import { compileFunction } from 'node:vm'

/** What V8 says of a text that is no script but a module: the messages by which Node itself tells them apart. */
const moduleOnly = [
  'Cannot use import statement outside a module',
  "Unexpected token 'export'",
  "Cannot use 'import.meta' outside a module",
]
const awaitsAtTop = 'await is only valid in async functions and the top level bodies of modules'

/** A file is what its text is, whatever package it lies in; only .mjs and .cjs say so themselves. */
export function moduleFormat(path: string, text: string): 'module' | 'commonjs' {
  if (extname(path) === '.mjs') return 'module'
  if (extname(path) === '.cjs') return 'commonjs'
  const code = text.replace(/^#!.*/, '')
  const fault = faultOf(code)
  // An await at the top hides an export further down; in a function that is not async it is a mistake.
  const decisive = fault === awaitsAtTop ? faultOf(`async () => {${code}\n}`) : fault
  return moduleOnly.includes(decisive) ? 'module' : 'commonjs'
}

/** What V8 says against a text as the body of a function, which is what CommonJS makes of it; '' for nothing. */
function faultOf(code: string): string {
  try {
    compileFunction(code)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
