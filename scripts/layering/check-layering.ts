import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { doors, type Rule, rules } from './rules.ts'

/** Judges the imports of files, given as their texts by path from the project's root; one line per forbidden import. */
export function checkLayering(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const rule = rules.find(({ room }) => isBelow(path, room))
    if (!rule) return [`${path}: belongs to no room: move it, or add its room to scripts/layering/rules.ts`]
    return importsOf(text).flatMap(specifier => {
      const fault = judge(path, specifier, rule)
      return fault ? [`${path}: imports ${specifier}: ${fault}`] : []
    })
  })
}

/** Everything that a source text imports, statically, dynamically or by a glob. */
export function importsOf(text: string): string[] {
  const forms = [
    /(?:^|[;\n])\s*(?:import|export)\s+[\w$*\s{},]*?from\s*(['"])(.+?)\1/g,
    /(?:^|[;\n])\s*import\s*(['"])(.+?)\1/g,
    /\b(?:import|require)\s*\(\s*(['"`])(.+?)\1/g,
    /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*(['"`])(.+?)\1/g,
  ]
  return forms.flatMap(form => [...text.matchAll(form)].map(match => match[2]))
}

function judge(path: string, specifier: string, rule: Rule): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (isBelow(path, 'designs') && isBelow(target, 'designs'))
      return target.split('/')[1] === path.split('/')[1] || target.split('/')[2] === 'design.ts'
        ? undefined
        : 'a design uses another by its design.ts only'
    return judgeRoom(target, rule)
  }
  if (specifier.startsWith('#')) {
    const room = Object.hasOwn(doors, specifier) ? doors[specifier] : undefined
    return room ? judgeRoom(room, rule) : 'there is no such subpath import'
  }
  if (isBuiltin(specifier)) {
    if (!rule.node) return `${rule.room} runs in browsers too: keep Node's modules in scripts`
    return specifier.startsWith('node:') ? undefined : `write node:${specifier}`
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const allowed = rule.packages.includes('*') || rule.packages.includes(name)
  return allowed ? undefined : `${rule.room} may use ${list(rule.packages)} only`
}

function judgeRoom(target: string, { room, rooms }: Rule): string | undefined {
  const allowed = isBelow(target, room) || rooms.some(other => isBelow(target, other))
  return allowed ? undefined : `${room} may import ${list(rooms)} only`
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const list = (names: readonly string[]): string => names.join(', ') || 'nothing of ours'
