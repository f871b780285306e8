import { expect, test } from 'vitest'
import { choice, flag, jsonSchema, length } from '#design'
import { readTable } from '../../docs-site/batch/read-table.ts'
import { tableTemplate } from '../../docs-site/batch/table-template.ts'
import { readFields } from '../../docs-site/fields.ts'
import { wordsOf } from '../../docs-site/text/words.ts'

const fields = readFields(
  jsonSchema({
    shaftHeight: length({
      label: { en: 'Shaft height', fr: "Hauteur d'axe" },
      default: 33.3,
      min: 25,
      max: 120,
    }),
    construction: choice({
      label: { en: 'Construction', fr: 'Construction' },
      default: 'solid',
      options: ['solid', 'split'],
      names: { solid: { en: 'solid', fr: 'monobloc' }, split: { en: 'split', fr: 'en deux parties' } },
    }),
    showMotor: flag({ label: { en: 'Count the motor', fr: 'Compter le moteur' }, default: true }),
  }),
)
const given = (text: string) => readTable(text, fields).rows.map(row => row.given)

test('a spreadsheet’s tabs, semicolons with decimal commas, and commas are all read', () => {
  const wanted = [{ shaftHeight: '60,5', construction: 'split' }]
  expect(given('shaftHeight\tconstruction\n60,5\tsplit')).toEqual(wanted)
  expect(given('shaftHeight;construction\r\n60,5;split\r\n')).toEqual(wanted)
  expect(given('shaftHeight,construction\n"60,5",split')).toEqual(wanted)
})

test('headings are names, or labels of either language with or without unit; options by their names', () => {
  for (const heading of ['Shaft height (mm)', "Hauteur d'axe", 'hauteur d’axe [mm]', 'SHAFTHEIGHT'])
    expect(given(`${heading};construction\n60;En deux parties`)).toEqual([
      { shaftHeight: '60', construction: 'split' },
    ])
})

test('an empty cell gives nothing, a 0 gives 0, an empty line no row', () => {
  expect(given('shaftHeight;construction\n;split\n;;\n\n0;')).toEqual([
    { construction: 'split' },
    { shaftHeight: '0' },
  ])
})

test('lines keep their numbers, names become folders that no two share', () => {
  const { rows, unknown } = readTable('Nom;shaftHeight;colour\nA/B;60;red\n\na b;61;\n;62;', fields)
  expect(rows.map(({ line, name, folder }) => [line, name, folder])).toEqual([
    [2, 'A/B', 'a-b'],
    [4, 'a b', 'a-b-2'],
    [5, '5', '5'],
  ])
  expect(unknown).toEqual(['colour'])
})

test('a name cannot lead out of the ZIP, nor a heading into the objects of the language', () => {
  const { rows } = readTable('name;__proto__\n../../etc/passwd;1\n..;2', fields)
  expect(rows.map(row => row.folder)).toEqual(['etc-passwd', 'set'])
  expect(rows.map(row => row.given)).toEqual([{}, {}])
})

for (const language of ['en', 'fr'] as const)
  test(`the table to begin with is read back as the standard sizes, in ${language}`, () => {
    const values = { shaftHeight: 36.5, construction: 'split', showMotor: false }
    const preset = { label: { en: '6205, split', fr: '6205 ; double' }, values, derived: [] }
    const words = wordsOf(language)
    const text = tableTemplate(fields, [preset], words)
    const { rows, unknown } = readTable(text, fields)
    expect(unknown).toEqual([])
    expect(rows[0].name).toBe(words.of(preset.label))
    expect(rows[0].given).toEqual({
      shaftHeight: language === 'fr' ? '36,5' : '36.5',
      construction: 'split',
      showMotor: words.no,
    })
  })
