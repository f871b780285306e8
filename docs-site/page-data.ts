import type { Language, Text, ValueRecord } from '#design'
import type { CatalogueEntry, CataloguePreset } from '../src/build/variant.ts'
import { readFields, sameValue } from './fields.ts'
import { givenValue } from './given.ts'

/** What a design's page is made from; the page carries it for the script that brings it to life. */
export interface PageData {
  language: Language
  /** Way from the page to the site's root: `../../`. */
  root: string
  entry: CatalogueEntry
  /** What each file extension is for. */
  purposes: Record<string, Text>
}

/** The values that parameters have when an address says nothing; those that follow from others are not among them. */
export function defaultsOf(entry: CatalogueEntry): ValueRecord {
  return Object.fromEntries(readFields(entry.schema).map(field => [field.name, field.default]))
}

/** The preset of exactly these values; what is not given follows from the others. */
export function presetOf(entry: CatalogueEntry, values: ValueRecord): CataloguePreset | undefined {
  return entry.presets.find(preset =>
    Object.keys(preset.values).every(name =>
      values[name] === undefined ? preset.derived.includes(name) : values[name] === preset.values[name],
    ),
  )
}

/** The preset that differs in the fewest values: what own dimensions are measured against. */
export function nearestPreset({ presets }: CatalogueEntry, values: ValueRecord): CataloguePreset {
  const differences = (preset: CataloguePreset) =>
    Object.keys(preset.values).filter(name => !sameValue(values[name], givenValue(preset, name))).length
  return presets.reduce((near, preset) => (differences(preset) < differences(near) ? preset : near))
}

/** The preset that a page shows before its script runs: that of the defaults, else the first. */
export function firstPreset(entry: CatalogueEntry): CataloguePreset {
  return presetOf(entry, defaultsOf(entry)) ?? entry.presets[0]
}
