import { closest, distance } from 'fastest-levenshtein'
import type { Parameter } from './parameters.ts'
import { visible } from './shown.ts'
import { say, type Text } from './text.ts'

/** One thing wrong with an input: the parameters at fault and a sentence that says what to change. */
export interface Fault {
  /** Names of the parameters concerned; the message is shown at each of them. */
  parameters: readonly string[]
  message: Text
}

/** A fault at some parameters, in the words of both languages; `n` writes a number with the language's decimal mark. */
export const refuse = (parameters: readonly string[], ...words: Parameters<typeof say>): Fault => ({
  parameters,
  message: say(...words),
})

type Words = Parameters<typeof say>
type Labelled = Readonly<Record<string, Pick<Parameter, 'label'>>>

/**
 * `refuse` for a design's parameters: the sentences say what is wrong with the first of them and what to change, and its
 * name, in French its label, is put before them.
 */
export const refusing =
  <P extends Labelled>(parameters: P) =>
  (names: readonly (keyof P & string)[], en: Words[0], fr: Words[1]): Fault =>
    refuse(
      names,
      n => `${names[0]}: ${en(n)}`,
      n => `${parameters[names[0]].label.fr} : ${fr(n)}`,
    )

/** The next tenth above a bound in mm that a message proposes: typed, it holds. */
export const tenthAbove = (mm: number): number => Math.ceil(10 * mm - 1e-6) / 10

/** The next tenth below such a bound. */
export const tenthBelow = (mm: number): number => Math.floor(10 * mm + 1e-6) / 10

/** The user's faults, thrown together so that all are told at once. */
export class Faults extends Error {
  override readonly name = 'Faults'
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(f => f.message.en).join('\n'))
  }

  /** The fault for a name that does not exist, offering the nearest that does. */
  static unknown(kind: keyof typeof kinds, name: string, known: readonly string[]): Faults {
    const { en, fr } = kinds[kind]
    const near = nearest(name, known)
    const given = visible(name)
    return new Faults([
      {
        parameters: kind === 'parameter' ? [name] : [],
        message: say(
          () => `no ${en} "${given}"${near ? `, did you mean "${near}"?` : ''} (known: ${list(known)})`,
          () =>
            `${fr} « ${given} » inconnu${near ? `, vouliez-vous « ${near} » ?` : ''} (connus : ${list(known)})`,
        ),
      },
    ])
  }
}

const kinds = {
  design: { en: 'design', fr: 'modèle' },
  preset: { en: 'preset', fr: 'préréglage' },
  parameter: { en: 'parameter', fr: 'paramètre' },
  format: { en: 'format', fr: 'format' },
}

/** The known name that a mistyped one most likely means, or undefined when none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 200) return undefined
  const lower = new Map(known.map(k => [k.toLowerCase(), k]))
  const begun = [...lower.keys()].find(k => k.startsWith(name.toLowerCase()))
  if (begun !== undefined && name !== '') return lower.get(begun)
  const best = closest(name.toLowerCase(), [...lower.keys()])
  return distance(name.toLowerCase(), best) <= Math.max(2, name.length / 3) ? lower.get(best) : undefined
}

const list = (names: readonly string[]): string =>
  names.length > 24 ? `${names.slice(0, 24).join(', ')} …` : names.join(', ')
