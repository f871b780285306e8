import type { ValueRecord } from '#design'
import { readStored, writeStored } from './storage.ts'

/** A named set of parameters that this device keeps. */
export interface SavedSet {
  name: string
  values: ValueRecord
}

const keyOf = (slug: string): string => `rouage.sets.${slug}`

/** The sets of a design on this device, by name. What another version or a person wrote there wrongly is passed over. */
export function savedSets(slug: string): SavedSet[] {
  return read(slug).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}

/** Keeps a set under its name, in place of one that had it; false when only the open page can keep it. */
export function saveSet(slug: string, set: SavedSet): boolean {
  // Read again at once: another tab may have saved since.
  return write(slug, [...read(slug).filter(({ name }) => name !== set.name), set])
}

export function removeSet(slug: string, name: string): void {
  write(
    slug,
    read(slug).filter(set => set.name !== name),
  )
}

/** Calls back when another tab changed the sets of a design; returns how to stop. */
export function watchSets(slug: string, changed: () => void): () => void {
  const hear = ({ key }: StorageEvent) => (key === keyOf(slug) || key === null) && changed()
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}

function read(slug: string): SavedSet[] {
  try {
    const list: unknown = JSON.parse(readStored(keyOf(slug)) ?? '[]')
    return Array.isArray(list) ? list.filter(isSet) : []
  } catch {
    return []
  }
}

const write = (slug: string, sets: readonly SavedSet[]): boolean =>
  writeStored(keyOf(slug), JSON.stringify(sets))

const isSet = (set: unknown): set is SavedSet =>
  isRecord(set) && typeof set.name === 'string' && isRecord(set.values)

const isRecord = (value: unknown): value is ValueRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A set as a file: what it belongs to stands beside its values. */
export interface SetFile {
  design: string
  version: string
  name: string
  values: ValueRecord
}

export const writeSetFile = (set: SetFile): string => `${JSON.stringify(set, null, 2)}\n`

/** Values that a file may hold: far more than any design has parameters. */
export const mostValues = 500

/** What a file holds: a set, plain parameters by name, or too many of them. */
type ReadSet = (Partial<SetFile> & Pick<SetFile, 'values'>) | 'too-many'

/** Reads a set's file, or plain parameters by name; undefined when it is neither. Values are judged by the design's reader. */
export function readSetFile(text: string): ReadSet | undefined {
  try {
    const read: unknown = JSON.parse(text)
    if (!isRecord(read)) return undefined
    const values = isRecord(read.values) ? read.values : read
    if (Object.keys(values).length > mostValues) return 'too-many'
    if (values === read) return { values }
    const { design, version, name } = read
    return { design: textOf(design), version: textOf(version), name: textOf(name), values }
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
