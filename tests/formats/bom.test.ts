import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { checks, hostile, lines, unrated } from './samples.ts'

const alternatives = [
  { designation: 'UCP 204', name: { en: 'pillow block unit', fr: 'palier à semelle complet' } },
]

const csv = (language: 'en' | 'fr', of = checks) => {
  const bytes = formats.csv.write({ lines, checks: of, alternatives, language }, hostile)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const table = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: language === 'fr' ? ';' : ',' })
  return { text, table: table.data, errors: table.errors }
}

describe('bill of materials as CSV', () => {
  test.each(['en', 'fr'] as const)('is a plain table with a UTF-8 mark (%s)', language => {
    const { text, table, errors } = csv(language)
    expect(errors).toEqual([])
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(table.length).toBe(3)
    expect(new Set(table.map(row => row.length))).toEqual(new Set([16]))
    expect(new Set(table[0]).size).toBe(16)
  })

  test('speaks the reader’s language, with its decimal mark', () => {
    const [english, french] = [csv('en').table, csv('fr').table]
    expect(english[0].slice(0, 4)).toEqual(['Item', 'Quantity', 'Designation', 'Name'])
    expect(french[0].slice(0, 4)).toEqual(['Repère', 'Quantité', 'Désignation', 'Nom'])
    expect(english[1].slice(5, 13)).toEqual([
      'laser cutting',
      'make',
      'plate 12 × 160 × 50',
      '1.241',
      '1.241',
      'no',
      'plate.dxf',
      'plate.stl',
    ])
    expect(french[1].slice(5, 10)).toEqual([
      'découpe laser',
      'à fabriquer',
      'plaque 12 × 160 × 50',
      '1,241',
      '1,241',
    ])
    expect(english[1][13]).toBe('cut edges ISO 9013 | break edges')
    expect(french[1][13]).toBe('bords de coupe ISO 9013 | casser les arêtes')
    expect(english[2].slice(8, 11)).toEqual(['0.00012', '0.00048', 'yes'])
    expect(french[1][3]).toBe('Platine « A » ; supérieure')
  })

  test('has no cell that a spreadsheet runs or takes for something else', () => {
    const { table } = csv('en')
    expect(table[2].slice(2, 5)).toEqual(["'6204", "'=cmd()", "'-steel"])
    expect(table[2][7]).toBe("'=1+1")
    for (const cell of [...table, ...csv('fr').table].flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|[\t\r\n]/)
  })

  test('states the failed check once, for the whole variant in the line of the made part, and no passed one', () => {
    expect(
      csv('en')
        .table.slice(1)
        .map(row => row[15]),
    ).toEqual([
      'whole variant: Check failed: Bending of the foot: 123.5 MPa, at most 100 MPa allowed (EN 10025-2, table 7)',
      '',
    ])
    expect(csv('fr').table[1][15]).toBe(
      'toute la variante : Vérification non satisfaite : Flexion de la semelle : 123,5 MPa, maximum admis 100 MPa (EN 10025-2, tableau 7)',
    )
  })

  test('says what is not rated, and when nothing is', () => {
    expect(csv('en', [checks[1], unrated]).table[1][15]).toBe(
      'whole variant: 1 passed, 1 not rated: Belt pull (enter the limit of its maker)',
    )
    expect(csv('fr', []).table[1][15]).toBe("toute la variante : rien n'est évalué")
    expect(csv('fr', [checks[1]]).table[1][15]).toBe('')
  })
})

test('what to buy instead stands at the part that it replaces, and once where it replaces all of them', () => {
  const [plate, washer] = lines
  const cap = { ...plate, position: 3, part: 'cap' }
  const [whole] = alternatives
  const ofCap = { part: 'cap', designation: 'DIN 7 - 4', name: { en: 'pin', fr: 'goupille' } }
  const column = (language: 'en' | 'fr', of = [plate, cap, washer]) => {
    const bytes = formats.csv.write({ lines: of, checks, alternatives: [whole, ofCap], language }, hostile)
    const table = Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd(), {
      delimiter: language === 'fr' ? ';' : ',',
    })
    return table.data.slice(1).map(row => row[14])
  }
  expect(column('en')).toEqual(['all made parts: UCP 204 (pillow block unit)', 'DIN 7 - 4 (pin)', ''])
  expect(column('fr')[0]).toBe('toutes les pièces fabriquées : UCP 204 (palier à semelle complet)')
  expect(column('en', [plate, washer])).toEqual(['UCP 204 (pillow block unit)', ''])
})

test('what does not fit in this place is not offered in the table', () => {
  const misfits = [
    { en: 'shaft height 33.3 mm instead of 42 mm', fr: 'hauteur d’axe 33,3 mm au lieu de 42 mm' },
  ]
  const bytes = formats.csv.write(
    { lines, checks, alternatives: [{ ...alternatives[0], misfits }], language: 'en' },
    hostile,
  )
  expect(new TextDecoder().decode(bytes)).not.toContain('UCP 204')
})

test('bill of materials as JSON holds lines, checks and what failed', () => {
  const bytes = formats.json.write({ lines, checks, alternatives, language: 'en' }, hostile)
  const read = JSON.parse(new TextDecoder().decode(bytes))
  expect(read.lines).toEqual(lines)
  const sums = { ...checks[0], value: 0.1 + 0.2 }
  const summed = formats.json.write({ lines, checks: [sums], alternatives, language: 'en' }, hostile)
  expect(JSON.parse(new TextDecoder().decode(summed)).checks[0].value).toBe(0.3)
  expect(read.checks).toEqual(checks)
  expect(read.failedChecks.length).toBe(1)
  expect(read.failedChecks[0].en).toContain('Bending of the foot: 123.5 MPa')
  expect({ ...hostile, ...read }).toEqual({ ...read, ...hostile })
  expect(
    Buffer.compare(bytes, formats.json.write({ lines, checks, alternatives, language: 'fr' }, hostile)),
  ).toBe(0)
})
