import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname } from 'node:path'

const kinds = ['stl', 'obj', 'amf', 'x3d', 'svg', 'dxf', 'json'] as const
type Kind = (typeof kinds)[number]

/** Endings of the files that JSCAD requires as geometry. */
export const geometryFiles: readonly string[] = kinds.map(kind => `.${kind}`)

/** The kind of geometry that a file holds by its ending, small or large. */
export const geometryKind = (path: string): Kind | undefined =>
  kinds.find(kind => extname(path).toLowerCase() === `.${kind}`)

/**
 * Reads a file with the reader of JSCAD and gives what JSCAD gives: a geometry or a list of them; what stands in a JSON is
 * a list in any case. Throws when the reader is at a loss or finds nothing.
 */
export function readGeometry(path: string, kind: Kind): unknown {
  // Loaded when the first file is read.
  const io = createRequire(import.meta.url)('@jscad/io') as typeof import('@jscad/io')['default']
  const { buffer, byteOffset, length } = readFileSync(path)
  const name = basename(path)
  try {
    const bytes = buffer.slice(byteOffset, byteOffset + length)
    const read = heard(name, () => io.deserializers[kind]({ filename: name, output: 'geometry' }, bytes))
    if (Array.isArray(read) && read.length === 0) throw new Error('there is no geometry in it')
    return read
  } catch (error) {
    throw new Error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** The readers print their errors, and go on with what they read before: an error is thrown, a warning names its file. */
function heard<T>(name: string, read: () => T): T {
  const { log, warn } = console
  const errors: string[] = []
  console.log = console.warn = (said: unknown) => {
    if (/^error/i.test(String(said))) errors.push(String(said))
    else console.error(`${name}: ${said}`)
  }
  try {
    const result = read()
    if (errors.length) throw new Error(`it is damaged (${errors[0].replace(/^error: /i, '')})`)
    return result
  } finally {
    Object.assign(console, { log, warn })
  }
}
