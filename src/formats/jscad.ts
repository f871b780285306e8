import { literal } from '../jscad/literal.ts'
import { moved, writeSource } from '../jscad/source.ts'
import { describe } from './describe.ts'
import type { FileInfo, RecordedModel } from './format.ts'

/**
 * Writes a design as one plain script for stock JSCAD, mm: the steps that lead to each part, and a `main` that returns
 * the parts coloured and in their places.
 */
export function writeJscad({ parts }: RecordedModel, info: FileInfo): Uint8Array {
  const names = constantNames(parts.map(part => part.name))
  const { imports, lines } = writeSource(new Map(parts.map((part, i) => [names[i], part])))
  const use = (room: string, name: string, args: readonly string[]): string => {
    imports.set(room, (imports.get(room) ?? new Set()).add(name))
    return `${name}(${args.join(', ')})`
  }
  const placed = parts.flatMap(({ colour, matrices }, i) =>
    matrices.map(matrix => {
      const solid = isIdentity(matrix) ? names[i] : moved([...matrix] as never, names[i], use) // sixteen numbers
      return use('colors', 'colorize', [literal(colour), solid])
    }),
  )
  const rooms = [...imports.keys()].sort()
  const script = [
    ...[...describe(info), 'Unit: mm. Written by Rouage; runs in JSCAD 2.'].map(
      line => `// ${oneLine(line)}`,
    ),
    '',
    `const { ${rooms.join(', ')} } = require(${literal('@jscad/modeling')})`,
    ...rooms.map(room => `const { ${[...(imports.get(room) ?? [])].sort().join(', ')} } = ${room}`),
    '',
    ...lines,
    '',
    `const main = () => [\n${placed.map(part => `  ${part},\n`).join('')}]`,
    '',
    'module.exports = { main }',
    '',
  ]
  return new TextEncoder().encode(script.join('\n'))
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')

const isIdentity = (matrix: readonly number[]): boolean =>
  matrix.every((value, i) => value === (i % 5 === 0 ? 1 : 0))

/** `base-plate` becomes `basePlatePart`, a name that no function of JSCAD and no step has. */
function constantNames(names: readonly string[]): string[] {
  const given = new Set<string>()
  return names.map(name => {
    const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean)
    const stem = words.map((word, i) => (i ? word[0].toUpperCase() + word.slice(1) : word)).join('')
    let constant = `${/^\d/.test(stem) ? '_' : ''}${stem}Part`
    while (given.has(constant)) constant += '_'
    given.add(constant)
    return constant
  })
}
