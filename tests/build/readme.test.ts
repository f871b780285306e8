import { expect, test } from 'vitest'
import { markdownFaults, readReadme } from '../../src/build/readme.ts'

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

test.each([
  ['a title', `title: { en: ${'x'.repeat(81)}, fr: Bague }`, 'title', /^title\.en: .*80/],
  ['a summary', `summary: { en: A ring., fr: ${'x'.repeat(401)} }`, 'summary', /^summary\.fr: .*400/],
  ['a tag', `tags: [${'x'.repeat(41)}]`, 'tags', /^tags\.0: .*40/],
  ['an author', `authors: [${'x'.repeat(101)}]`, 'authors', /^authors\.0: .*100/],
  ['a list of authors', `authors: [${'A, '.repeat(51)}]`, 'authors', /^authors: .*50/],
  ['a source', `sources: [${'x'.repeat(501)}]`, 'sources', /^sources\.0: /],
  ['a version', `version: 1.0.${'9'.repeat(1000)}`, 'version', /^version: .*semver/],
  [
    'what turns a line around',
    'title: { en: "Ring \\u202ecod", fr: Bague }',
    'title',
    /^title\.en: remove what cannot be seen from "Ring \\u\{202e\}cod"/,
  ],
  [
    'a NUL',
    'authors: ["A.\\0Maker"]',
    'authors',
    /^authors\.0: remove what cannot be seen from "A\.\\u\{0\}Maker"/,
  ],
])('%s has its limits', (_, line, field, message) => {
  const broken = yaml.replace(new RegExp(`^${field}:.*$`, 'm'), line)
  expect(broken).not.toBe(yaml)
  const faults = faultsOf(`---\n${broken}---\n`)
  expect(faults).toEqual([expect.stringMatching(message)])
  expect(faults[0].length).toBeLessThan(300)
})

test('fields without end are told in a line that ends', () => {
  const [fault] = faultsOf(`---\n${yaml}${'x'.repeat(100_000)}: 1\n---\n`)
  expect(fault.length).toBeLessThan(300)
  expect(faultsOf(`---${'x'.repeat(100_000)}\n`)[0].length).toBeLessThan(300)
})

test.each([
  ['20 001 characters', 'x'.repeat(20_001), /20001 characters: keep it to 20000/],
  ['images within images', '![a '.repeat(13) + '](x)'.repeat(13), /^line 1: .* nested too deep: at most 12/],
  ['brackets of one paragraph over its lines', `x\n\n${'[\n'.repeat(13)}`, /^line 15: /],
  ['quotations within quotations', '>'.repeat(13), /^line 1: .* nested too deep/],
  ['lists within lists', `${'- '.repeat(13)}a`, /^line 1: .* nested too deep/],
  [
    'lists that go in and in',
    Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    /^line 32: /,
  ],
  ['what turns a line around', 'a\nb\u202ec', /^line 2: remove what cannot be seen from "b\\u\{202e\}c"/],
  ['a NUL', 'a\0', /^line 1: remove what cannot be seen/],
])('%s are refused before anything reads the Markdown', (_, text, message) => {
  expect(markdownFaults(text)[0]).toMatch(message)
})

test('usual Markdown is not refused', () => {
  const usual = `# Ring

- [a](b), [c](d) and [0, 1)
  1. one
     > > quoted

| a | b |
|---|---|
\t| [x] | -----------------------------------------------  |

- - -
--------------------------------------------------------------------------------
${Array.from({ length: 100 }, () => '[0, 1)\n').join('\n')}`
  expect(markdownFaults(usual)).toEqual([])
  expect(markdownFaults(usual.replaceAll('\n', '\r\n'))).toEqual([])
})
