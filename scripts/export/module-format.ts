import { extname } from 'node:path'
import { compileFunction } from 'node:vm'

/** What V8 says of a text that is no script but a module: the messages by which Node itself tells them apart. */
const moduleOnly = [
  'Cannot use import statement outside a module',
  "Unexpected token 'export'",
  "Cannot use 'import.meta' outside a module",
  'await is only valid in async functions and the top level bodies of modules',
]

/** A file is what its text is, whatever package it lies in; only .mjs and .cjs say so themselves. */
export function moduleFormat(path: string, text: string): 'module' | 'commonjs' {
  if (extname(path) === '.mjs') return 'module'
  if (extname(path) === '.cjs') return 'commonjs'
  try {
    compileFunction(text)
    return 'commonjs'
  } catch (error) {
    return error instanceof SyntaxError && moduleOnly.includes(error.message) ? 'module' : 'commonjs'
  }
}
