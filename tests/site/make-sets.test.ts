import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { Faults, refuse, type ValueRecord } from '#design'
import { makeSets } from '../../docs-site/batch/make-sets.ts'
import type { BatchSet } from '../../docs-site/model.ts'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'

const slug = '_template'
const { design, frontMatter } = await loadDesign(slug)
const request = { slug, design, frontMatter, siteUrl: '', languages: ['fr'] as const }
const [first] = Object.keys(design.parameters)
const values = design.preset()

async function build(values: ValueRecord) {
  const kernels = { mesh: await loadMeshKernel(), exact: () => Promise.reject(new Error('not wanted')) }
  return buildVariant({ ...request, values, formats: ['stl'], language: 'fr' }, kernels)
}

const sets = ['bon', 'refusé', 'échoué', 'impossible'].map(
  (name, i): BatchSet => ({
    line: i + 2,
    name,
    folder: `set-${i}`,
    given: values,
    read:
      name === 'refusé'
        ? {
            faults: [
              refuse(
                [first],
                () => 'no',
                () => `${first}: non`,
              ),
            ],
          }
        : { values },
  }),
)

test('a set that fails does not take the others with it: the summary says why, in words', async () => {
  let built = 0
  const steps: number[][] = []
  const made = await makeSets(sets, request, {
    build(values) {
      built++
      if (built === 2)
        throw new Faults([
          refuse(
            [first],
            () => 'too much',
            () => `${first}: trop grand`,
          ),
        ])
      if (built === 3) throw new Error('la tôle manque')
      return build(values)
    },
    isFatal: () => false,
    progress: (...step) => steps.push(step),
  })
  // Who is refused from the start takes no time.
  expect(steps).toEqual([0, 1, 2].map(done => [done, 3]))
  expect(made.failed).toEqual(['échoué', 'impossible'])
  const files = unzipSync(made.bytes)
  const folders = new Set(Object.keys(files).map(path => path.split('/')[0]))
  expect([...folders]).toEqual(['set-0', 'recapitulatif.csv'])
  const { data } = Papa.parse<Record<string, string>>(
    strFromU8(files['recapitulatif.csv']).replace('\ufeff', '').trim(),
    { header: true, delimiter: ';' },
  )
  const label = design.parameters[first].label.fr
  expect(data.map(row => row['Non réalisé, motif'])).toEqual([
    '',
    `${label}: non`,
    `${label}: trop grand`,
    'la tôle manque',
  ])
  expect(data.map(row => row.Dossier)).toEqual(['set-0/', '', '', ''])
})

test('a kernel that died ends it all', async () => {
  const crash = new RangeError('out of memory')
  const build = () => Promise.reject(crash)
  await expect(makeSets(sets, request, { build, isFatal: () => true, progress: () => {} })).rejects.toBe(
    crash,
  )
})
