import { expect, test } from 'vitest'
import { readReadme } from '../../src/build/readme.ts'

const yaml = `title: { en: Ring, fr: Bague }
summary: { en: A ring., fr: Une bague. }
notFor: { en: lifting, fr: le levage }
family: template
tags: [ring]
version: 1.0.0
licence: CERN-OHL-W-2.0
authors: [A. Maker]
maturity: concept
processes: [turn]
sources: [workshop practice]
`
const faultsOf = (content: string): string[] => {
  const read = readReadme(content)
  return 'faults' in read ? read.faults : []
}

test('front matter and text are taken apart', () => {
  const read = readReadme(`---\n${yaml}---\n\nA ring.\n`)
  expect(read).toMatchObject({
    frontMatter: { title: { fr: 'Bague' }, version: '1.0.0' },
    text: '\nA ring.\n',
  })
  expect(readReadme(`\uFEFF---\r\n${yaml.replaceAll('\n', '\r\n')}---\r\nA ring.`)).toHaveProperty(
    'frontMatter',
  )
})

test.each(['js', 'javascript', 'json', 'coffee', 'toml'])(
  'front matter in %s is refused and never run',
  language => {
    const [fault] = faultsOf(`---${language}\nglobalThis.intruder = true\n---\n`)
    expect(fault).toContain(`"---${language}"`)
    expect(globalThis).not.toHaveProperty('intruder')
  },
)

test('YAML cannot make functions', () => {
  const content = `---\n${yaml}intruder: !!js/function 'function () { return 1 }'\n---\n`
  expect(faultsOf(content)[0]).toMatch(/not valid YAML: unknown tag/)
})

test('each wrong field is named with what to write', () => {
  const broken = yaml
    .replace('1.0.0', 'one')
    .replace('maturity: concept', 'maturity: in-service')
    .replace('family: template\n', '')
  const faults = faultsOf(`---\n${broken}---\n`)
  expect(faults.find(fault => fault.startsWith('version:'))).toContain('1.0.0 (semver)')
  expect(faults.find(fault => fault.startsWith('family:'))).toContain('the group')
  expect(faultsOf(`---\n${yaml}colour: red\n---\n`)).toEqual([
    expect.stringMatching(/^colour: unknown field, remove it/),
  ])
})

test('a file without front matter is told', () => {
  expect(faultsOf('# Ring\n')).toEqual([expect.stringContaining('begin the file with a line ---')])
  expect(faultsOf('')).toEqual([expect.stringContaining('missing')])
  expect(faultsOf('---\ntitle: [\n---\n')[0]).toMatch(/^front matter is not valid YAML/)
})
