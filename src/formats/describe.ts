import type { FileInfo } from './format.ts'

/** What a file says of itself in plain lines: title, version, makers, use, parameters, how to make the part, address, what its checks come to, and every warning. */
export function describe(info: FileInfo): string[] {
  const parameters = Object.entries(info.parameters).map(([name, value]) => `${name}=${value}`)
  return [
    `${info.title}, version ${info.version}`,
    `Designer: ${info.designer}`,
    `Licence: ${info.licence}`,
    ...info.about,
    ...(parameters.length ? [`Parameters: ${parameters.join(', ')}`] : []),
    `Permalink: ${info.permalink}`,
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
