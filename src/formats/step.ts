import { describe } from './describe.ts'
import type { ExactModel, FileInfo } from './format.ts'

/**
 * Writes STEP AP242 (ISO 10303-21) in millimetres: the kernel's data under a header of our own, with what the file says
 * of itself. There is no time stamp and no running number in it: the same model gives the same bytes.
 */
export function writeStep({ step, faceted }: ExactModel, info: FileInfo): Uint8Array {
  const schema = /FILE_SCHEMA\s*\(\s*\(\s*'([^']*)'/.exec(step)?.[1].trim()
  const data = step.slice(step.indexOf('\nDATA;') + 1, step.lastIndexOf('ENDSEC;') + 7)
  if (!schema || !data.startsWith('DATA;')) throw new Error('OpenCascade wrote no STEP data')
  const lines = [
    ...describe(info),
    ...(faceted.length ? [`In facets, not exact: ${faceted.join(', ')}`] : []),
  ]
  const header = [
    'ISO-10303-21;',
    'HEADER;',
    `FILE_DESCRIPTION((${lines.map(quoted).join(',\n')}),'2;1');`,
    `FILE_NAME(${quoted(info.title)},'',(${quoted(info.designer)}),('Rouage'),'Open CASCADE 8.0','Rouage',${quoted(info.licence)});`,
    `FILE_SCHEMA((${quoted(schema)}));`,
    'ENDSEC;',
  ]
  const text = [...header, inAscii(numbered(data)), 'END-ISO-10303-21;', ''].join('\n')
  return new TextEncoder().encode(text)
}

/** Numbers the instances of an assembly from 1: OpenCascade counts on from file to file. */
function numbered(data: string): string {
  let count = 0
  return data.replace(/(NEXT_ASSEMBLY_USAGE_OCCURRENCE\s*\(\s*)'\d+'/g, (_, start) => `${start}'${++count}'`)
}

/** A string of a STEP file: on one line, quotes doubled, backslashes too, as a backslash starts a code. */
const quoted = (text: string): string =>
  inAscii(`'${text.replace(/\s+/g, ' ').replace(/\\/g, '\\\\').replace(/'/g, "''")}'`)

/** Other than ASCII is written in the codes of ISO 10303-21, clause 6.4.3: UTF-16 in hexadecimal. */
const inAscii = (text: string): string =>
  text.replace(/[^\x20-\x7e\r\n\t]+/g, run => {
    const codes = Array.from({ length: run.length }, (_, i) => run.charCodeAt(i).toString(16).toUpperCase())
    return `\\X2\\${codes.map(code => code.padStart(4, '0')).join('')}\\X0\\`
  })
