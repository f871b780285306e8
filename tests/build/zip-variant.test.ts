import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defineDesign, length, part, place } from '#design'
import { atLeast, atMost, notRated } from '#engineering'
// Under another name here: test runners know `fit` as a test that runs alone.
import { fit as fitOf } from '#hardware'
import { primitives } from '#jscad'
import { buildVariant } from '../../src/build/build-variant.ts'
import { zipVariant } from '../../src/build/zip-variant.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { endParameters, frontMatter, steel, text } from './subject.ts'

const design = defineDesign({
  parameters: {
    height: length({ label: { en: 'Height', fr: 'Hauteur' }, default: 12.5, min: 1, max: 90 }),
    ...endParameters,
  },
  loadPath: () => [
    {
      element: { en: 'Spacer', fr: 'Entretoise' },
      modes: [
        { mode: { en: 'buckling', fr: 'flambage' }, checks: ['buckling'] },
        { mode: { en: 'rust', fr: 'rouille' }, notRated: { en: 'paint it', fr: 'la peindre' } },
      ],
    },
  ],
  presets: { 'Size 12': { label: { en: 'size 12', fr: 'taille 12' }, values: {} } },
  build: ({ height }) => ({
    placements: [
      place(
        part({
          name: 'spacer',
          title: { en: 'Spacer', fr: 'Entretoise' },
          process: 'mill',
          material: steel,
          solid: primitives.cuboid({ size: [10, 10, height], center: [0, 0, height / 2] }),
          throughHoles: 0,
          stock: text,
          fits: [fitOf({ en: 'width', fr: 'largeur' }, 10, 'h7')],
        }),
      ),
    ],
    checks: [
      atMost({
        id: 'buckling',
        title: { en: 'Buckling', fr: 'Flambage' },
        value: 200,
        limit: 100,
        unit: 'N',
        standard: 'Euler',
        leavesOut: { en: 'Shocks.', fr: 'Les chocs.' },
      }),
      atLeast({
        id: 'life',
        title: { en: 'Life', fr: 'Durée' },
        value: 200,
        limit: 100,
        unit: 'h',
        standard: { en: 'ISO 281, simplified', fr: 'ISO 281 simplifiée' },
        leavesOut: { en: 'Dirt.', fr: 'La saleté.' },
      }),
      notRated({
        id: 'screws',
        title: { en: 'Screws', fr: 'Vissage' },
        why: { en: 'enter the torque', fr: 'saisir le couple' },
      }),
    ],
    alternatives: [{ designation: 'DIN 6303', name: { en: 'knurled nut', fr: 'écrou moleté' } }],
  }),
})

const built = async (preset?: string) => {
  const request = { slug: 'spacer', design, frontMatter, preset, siteUrl: 'https://example.org' }
  const mesh = await loadMeshKernel()
  const variant = await buildVariant(
    { ...request, values: {}, formats: ['stl', 'csv', 'json'], language: 'en' },
    { mesh, exact: () => Promise.reject(new Error('no exact kernel is wanted here')) },
  )
  return { request, variant }
}

test('a standard size has a sheet and a bill of materials in each language beside its files', async () => {
  const { request, variant } = await built('Size 12')
  const { name, mediaType, bytes } = zipVariant({ ...request, languages: ['en', 'fr'] }, variant)
  expect([name, mediaType]).toEqual(['spacer-size-12.zip', 'application/zip'])
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'LISEZMOI.txt',
    'spacer.stl',
    'bom.json',
    'bom.csv',
    'bom.fr.csv',
  ])
  expect(files['spacer.stl']).toEqual(variant.files.find(file => file.name === 'spacer.stl')?.bytes)
  expect(strFromU8(files['bom.csv'])).toContain('Item,Quantity')
  expect(strFromU8(files['bom.fr.csv'])).toContain('Repère;Quantité')
  expect(zipVariant({ ...request, languages: ['en', 'fr'] }, variant).bytes).toEqual(bytes)
})

test('the sheet tells name, version, licence, link, parameters, what fails, what to buy, and each file', async () => {
  const { request, variant } = await built('Size 12')
  const files = unzipSync(zipVariant({ ...request, languages: ['fr'] }, variant).bytes)
  const lines = strFromU8(files['LISEZMOI.txt']).replace('\ufeff', '').split('\r\n')
  expect(lines.slice(0, 2)).toEqual(['Plaque', 'taille 12'])
  expect(lines).toEqual(
    expect.arrayContaining([
      'Version 1.2.3',
      'Licence CERN-OHL-W-2.0',
      "S'ouvre avec ces cotes à l'adresse https://example.org/fr/spacer/",
      '!!! Vérification non satisfaite : Flambage : 200 N, maximum admis 100 N (Euler)',
      'Emploi prévu : chose',
      'À ne pas employer pour : le levage de personnes',
      'Vérifié : géométrie et vérifications par le calcul seulement ; aucun exemplaire réalisé',
      '- 1 × Entretoise (spacer taille 12 - spacer) : fraisage, S235JR, chose',
      // ISO 286-2: 10 h7 is 0/−15 µm.
      '  largeur : 10 h7 (0/-0,015) mm',
      '  cotes sans tolérance : ISO 2768-mK ; arêtes cassées',
      '- DIN 6303 : écrou moleté',
      '- Hauteur : 12,5 mm',
      '- Extrémités : lisses',
      'Vérifications : 1 conforme, 1 non conforme : Flambage ; 1 non évaluée : Vissage (saisir le couple)',
      "- Conforme : Durée : 200 h, minimum admis 100 h, taux d'utilisation 50 % (ISO 281 simplifiée)",
      '  Ne couvre pas : La saleté.',
      '- Non évaluée : Vissage : saisir le couple',
      "CE QUI EST VÉRIFIÉ, CE QUI NE L'EST PAS",
      '- Entretoise',
      '  flambage : Flambage',
      '  rouille : non évaluée (la peindre)',
      "- spacer.stl : Maillage pour l'impression 3D, lu par tous les trancheurs",
      '- bom.csv : Nomenclature pour tableur',
    ]),
  )
  // A parameter that has no say is not told of.
  expect(lines.join()).not.toContain('taraudage')
})

test('own dimensions have their own name and say so', async () => {
  const { request, variant } = await built()
  const { name, bytes } = zipVariant({ ...request, languages: ['en'] }, variant)
  expect(name).toBe('spacer-custom.zip')
  expect(strFromU8(unzipSync(bytes)['README.txt'])).toContain('own dimensions')
})
