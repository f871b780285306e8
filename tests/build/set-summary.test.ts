import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { defineDesign, flag, jsonSchema, length, type Part, part, place } from '#design'
import { atMost } from '#engineering'
import { primitives } from '#jscad'
import { readTable } from '../../docs-site/batch/read-table.ts'
import { readFields } from '../../docs-site/fields.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import { type SetResult, setSummary } from '../../src/build/set-summary.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { endParameters, frontMatter, steel, text } from './subject.ts'

const two = (spacer: Part) => [place(spacer), place(spacer)]

const design = defineDesign({
  parameters: {
    height: length({ label: { en: 'Height', fr: 'Hauteur' }, default: 20, min: 1, max: 90 }),
    width: length({ label: { en: 'Width', fr: 'Largeur' }, default: 10, min: 1, max: 90 }),
    ...endParameters,
    painted: flag({ label: { en: 'Painted', fr: 'Peinte' }, default: false }),
  },
  loadPath: () => [],
  presets: { one: { label: text, values: {} } },
  build: ({ height, width }) => ({
    placements: two(
      part({
        name: 'spacer',
        title: text,
        process: 'mill',
        material: steel,
        solid: primitives.cuboid({ size: [10, width, height] }),
        throughHoles: 0,
        stock: text,
      }),
    ),
    checks: [
      atMost({
        id: 'buckling',
        title: { en: 'Buckling', fr: 'Flambage' },
        value: height,
        limit: 30,
        unit: 'mm',
        standard: { en: 'Euler; usual practice', fr: 'Euler ; usage courant' },
        leavesOut: text,
      }),
    ],
  }),
})

async function results(): Promise<SetResult[]> {
  const mesh = await loadMeshKernel()
  const made = async (line: number, name: string, given: Record<string, unknown>): Promise<SetResult> => {
    const { values, bom, checks, missing } = await buildVariant(
      { slug: 'spacer', design, frontMatter, values: given, formats: [], language: 'en', siteUrl: '' },
      { mesh, exact: () => Promise.reject(new Error('no exact kernel is wanted here')) },
    )
    return { line, name, values, made: { folder: `set-${line}`, bom, checks, missing }, reasons: [] }
  }
  return [
    await made(2, 'Short', { height: 12.5 }),
    await made(3, '=Long', { height: 45, ends: 'tapped', painted: true }),
    { line: 5, name: '7', values: { height: '200', ends: 'plain' }, reasons: ['Hauteur : au plus 90 mm'] },
  ]
}

const written = async (language: 'en' | 'fr'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(setSummary(await results(), design, language))

/** kg of two spacers of S235JR, 10 mm by 10 mm. */
const mass = (height: number): number => 2 * 10 * 10 * height * 7850e-9

test('one row for each set tells what differs, where its files are, its mass, and what fails', async () => {
  const csv = await written('fr')
  expect(csv.startsWith('\ufeff')).toBe(true)
  const { data } = Papa.parse<string[]>(csv.slice(1).trim(), { delimiter: ';' })
  const [headings, short, long, refused] = data
  // Of the parameters, only those that some set has unlike the default.
  expect(headings.slice(0, -5)).toEqual(['Ligne', 'nom', 'Hauteur (mm)', 'Extrémités', 'Peinte'])
  expect(headings.slice(-5)).toEqual([
    'Dossier',
    'Masse (kg)',
    'Vérifications',
    'Vérifications non satisfaites',
    'Non réalisé, motif',
  ])
  expect(short.slice(0, -4)).toEqual(['2', 'Short', '12,5', 'lisses', 'non', 'set-2/'])
  expect(Number(short[6].replace(',', '.')) / mass(12.5)).toBeCloseTo(1, 3)
  expect(short.slice(-3)).toEqual(['toutes conformes', '', ''])
  // No spreadsheet runs a name as a formula.
  expect(long.slice(0, -4)).toEqual(['3', "'=Long", '45', 'taraudées', 'oui', 'set-3/'])
  expect(Number(long[6].replace(',', '.')) / mass(45)).toBeCloseTo(1, 3)
  expect(long.slice(-3)).toEqual([
    '1 non conforme : Flambage',
    'Vérification non satisfaite : Flambage : 45 mm, maximum admis 30 mm (Euler ; usage courant)',
    '',
  ])
  expect(refused).toEqual(['5', '7', '200', 'lisses', '', '', '', '', '', 'Hauteur : au plus 90 mm'])
})

test('in English it has commas and decimal points, and the site reads it as a table of sets', async () => {
  const csv = await written('en')
  expect(csv).toContain('\r\n2,Short,12.5,plain,no,set-2/,')
  const { rows } = readTable(csv, readFields(jsonSchema(design.parameters)))
  expect(rows.map(row => row.given.height)).toEqual(['12.5', '45', '200'])
  expect(rows.map(row => row.given.ends)).toEqual(['plain', 'tapped', 'plain'])
  expect(rows[0].name).toBe('Short')
})
