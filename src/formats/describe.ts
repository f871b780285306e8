import type { FileInfo } from './format.ts'

/** What a file says of itself in plain lines: title, version, makers, use, parameters, how to make the part, address, what its checks come to, and every warning. */
export function describe(info: FileInfo): string[] {
  const list = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ')
  const [parameters, derived] = [list(info.parameters), list(info.derived)]
  return [
    `${info.title}, version ${info.version}`,
    `Designer: ${info.designer}`,
    `Licence: ${info.licence}`,
    ...info.about,
    ...(parameters ? [`Parameters: ${parameters}`] : []),
    ...(derived ? [`Derived from them: ${derived}`] : []),
    ...(info.permalink ? [`Permalink: ${info.permalink}`] : []),
    ...(info.command ? [`Made again by: ${info.command}`] : []),
    ...info.making.map(line => `Make: ${line}`),
    `Checks: ${info.verdict}`,
    ...info.warnings.map(warning => `WARNING: ${warning}`),
  ]
}

/** Text in plain ASCII on one line: accents are dropped, other foreign characters become `?`. */
export function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[×⌀]/g, c => (c === '×' ? 'x' : 'dia. '))
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?')
    .trim()
}
