import {
  type Assembly,
  type Design,
  Faults,
  type MadePart,
  type Part,
  partsOf,
  type ValueRecord,
} from '#design'
import type { RatedCheck, UnratedCheck } from '#engineering'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full, type Mesh, type Point3 } from '../../src/kernel/mesh.ts'

/** An assembly, or the values that it is built from; what they leave out is as in the first preset. */
export type Subject = Assembly | ValueRecord

const isAssembly = (subject: Subject): subject is Assembly => Array.isArray(subject.placements)

/** Makes the meshes of the designs' own tests. */
export const kernel = await loadMeshKernel()

/** What the tests of one design ask of it, by the names of its presets, parts and checks. Each throws on an unknown name. */
export function inspecting(design: Design) {
  /** A preset with some of its values changed. */
  const build = (preset: string, changes: ValueRecord = {}): Assembly =>
    design.build(design.preset(preset, changes))
  const assembly = (subject: Subject): Assembly => (isAssembly(subject) ? subject : design.build(subject))
  const part = (subject: Subject, name: string): Part =>
    found(
      partsOf(assembly(subject)).find(p => p.name === name),
      `part ${name}`,
    )
  /** A made part, the first when it is not named. */
  const made = (subject: Subject, name?: string): MadePart =>
    found(
      partsOf(assembly(subject)).find(
        (p): p is MadePart => p.kind === 'made' && (name === undefined || p.name === name),
      ),
      `made part ${name ?? ''}`,
    )
  return {
    presets: Object.keys(design.presets),
    build,
    part,
    made,
    /** The mesh of a part at full quality, of the first made one when it is not named. */
    mesh: (subject: Subject, name?: string): Mesh =>
      kernel.mesh((name === undefined ? made(subject) : part(subject, name)).solid, full),
    check: (subject: Subject, id: string): RatedCheck =>
      found(
        assembly(subject).checks.find((c): c is RatedCheck => c.id === id && c.verdict !== 'not-rated'),
        `rated check ${id}`,
      ),
    unrated: (subject: Subject, id: string): UnratedCheck =>
      found(
        assembly(subject).checks.find((c): c is UnratedCheck => c.id === id && c.verdict === 'not-rated'),
        `unrated check ${id}`,
      ),
    /** How many parts are placed that satisfy a condition. */
    count: (subject: Subject, holds: (part: Part) => boolean): number =>
      assembly(subject).placements.filter(p => holds(p.part)).length,
    /** Why values are refused, in English; empty when they are not. */
    refusal: (values: ValueRecord): string => faultsOf(() => design.build(values))?.message ?? '',
  }
}

/** The faults by which something is refused. */
export function faultsOf(attempt: () => unknown): Faults | undefined {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Faults) return error
    throw error
  }
  return undefined
}

/** The corners of a mesh, mm. */
export const cornersOf = ({ positions }: Mesh): Point3[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`)
  return value
}
