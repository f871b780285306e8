import { type Design, Faults, jsonSchema, type Language, type ValueRecord } from '#design'
import { type SetResult, setSummary, summaryName } from '../../src/build/set-summary.ts'
import type { Variant } from '../../src/build/variant.ts'
import { addVariant, type ZipRequest } from '../../src/build/zip-variant.ts'
import { ZipWriter } from '../../src/formats/zip.ts'
import { faultText } from '../fault-text.ts'
import type { BatchSet, MadeSets, Progress } from '../model.ts'

/** What sets are made with. */
interface Maker {
  build(values: ValueRecord): Promise<Variant>
  /** Whether an error ends it all, not the set alone. */
  isFatal(error: unknown): boolean
  progress: Progress
}

/** Makes the files of many sets as one ZIP with a folder for each, and a table of what came of every one. */
export async function makeSets(
  sets: readonly BatchSet[],
  request: ZipRequest,
  { build, isFatal, progress }: Maker,
): Promise<MadeSets> {
  const { slug, design, languages } = request
  const [language] = languages
  const zip = new ZipWriter()
  const results: SetResult[] = []
  const failed: string[] = []
  const refuse = ({ line, name }: BatchSet, values: ValueRecord, error: unknown) =>
    results.push({ line, name, values, reasons: reasonsOf(error, design, language) })
  const sound = sets.filter(({ read }) => 'values' in read).length
  let begun = 0
  for (const set of sets) {
    const { line, name, folder, given, read } = set
    if ('faults' in read) {
      refuse(set, given, new Faults(read.faults))
      continue
    }
    progress(begun++, sound)
    try {
      const variant = await build(read.values)
      addVariant(zip, `${folder}/`, request, variant)
      // Its meshes and files are not kept.
      const { values, bom, checks, missing } = variant
      results.push({ line, name, values, made: { folder, bom, checks, missing }, reasons: [] })
    } catch (error) {
      if (isFatal(error)) throw error
      failed.push(name)
      refuse(set, read.values, error)
    }
  }
  zip.add(summaryName[language], setSummary(results, design, language))
  return { name: `${slug}.zip`, mediaType: 'application/zip', bytes: zip.end(), failed }
}

/** Why a set could not be made, in words. */
function reasonsOf(error: unknown, { parameters }: Design, language: Language): string[] {
  if (!(error instanceof Faults)) return [error instanceof Error ? error.message : String(error)]
  return error.faults.map(fault => faultText(fault, jsonSchema(parameters), { of: text => text[language] }))
}
