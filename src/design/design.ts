import type { Assembly } from './assembly.ts'
import { Derived } from './derived.ts'
import { type Fault, Faults } from './faults.ts'
import { coveredBy, type LoadPath } from './load-path.ts'
import type { Parameters, ValueRecord, Values } from './parameters.ts'
import type { Text } from './text.ts'
import { readValues } from './values.ts'

/** A named standard size: the values that differ from the defaults. Those that follow from others are left out. */
export interface Preset<P extends Parameters = Parameters> {
  label?: Text
  values: Partial<Values<P>>
}

/** What a contributor writes. */
export interface DesignSpec<P extends Parameters> {
  parameters: P
  /** Standard sizes by name, the most usual first; the build exports every one. */
  presets: Record<string, Preset<P>>
  /** Rules across parameters: each fault names the parameter and says what to change. */
  validate?(values: Values<P>): Fault[]
  build(values: Values<P>): Assembly
  /** What the load goes through in this variant and how it can fail: for each way a check, or why it is not rated. */
  loadPath(values: Values<P>): LoadPath
}

/** A design as the build, the site and the command line use it: without its own types. */
export interface Design {
  readonly parameters: Parameters
  readonly presets: Readonly<Record<string, Preset>>
  /**
   * All values of a preset, the first when no name is given, with some of them changed: what follows from those follows.
   * Throws Faults on an unknown name, and on changes that cannot be built.
   */
  preset(name?: string, changes?: ValueRecord): ValueRecord
  /**
   * Checks raw input and fills in defaults. Texts are read as numbers where a number is wanted.
   * Throws Faults, one per wrong field. What it gives cannot be changed; given it again, it gives it back.
   */
  values(input: ValueRecord): ValueRecord
  /** Builds the assembly. Throws Faults when the values cannot be built. */
  build(values: ValueRecord): Assembly
}

/**
 * Declares a design: pure, without side effects. The default export of a `design.ts`.
 * Presets are checked when they are built, and by a test over every design.
 */
export function defineDesign<const P extends Parameters>(spec: DesignSpec<P>): Design {
  const { parameters, presets } = spec
  const names = Object.keys(presets)
  assertNoCircles(parameters)
  // What has been checked is frozen, so that it stays good, and what was worked out for it is found again.
  const checked = new WeakSet<ValueRecord>()
  const design: Design = {
    parameters,
    presets: presets as Design['presets'],
    preset(name = names[0], changes = {}) {
      if (!Object.hasOwn(presets, name)) throw Faults.unknown('preset', name, names)
      return design.values({ ...presets[name].values, ...changes })
    },
    values(input) {
      if (checked.has(input)) return input
      const values = Object.freeze(readValues(parameters, input))
      // readValues has judged every field by the schema that the type is inferred from.
      const faults = spec.validate?.(values as Values<P>) ?? []
      if (faults.length) throw new Faults(faults)
      checked.add(values)
      return values
    },
    build(input) {
      const values = design.values(input) as Values<P>
      const assembly = spec.build(values)
      return { ...assembly, ...coveredBy(assembly.checks, spec.loadPath(values)) }
    },
  }
  return design
}

/** Throws unless what a default follows from stands before it: then nothing follows from itself. */
function assertNoCircles(parameters: Parameters): void {
  const names = Object.keys(parameters)
  for (const [i, name] of names.entries()) {
    const { default: usual } = parameters[name]
    const after = usual instanceof Derived ? usual.from.find(f => !names.slice(0, i).includes(f)) : undefined
    if (after) throw new Error(`${name} follows from ${after}: declare ${after} before it`)
  }
}
