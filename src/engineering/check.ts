/** A text in both languages of the project. */
export interface Text {
  en: string
  fr: string
}

/** The outcome of one engineering check: passed, failed, or not rated because something is missing. */
export type Check = RatedCheck | UnratedCheck

/** A check with a figure: what is checked, against which limit, and by which rule. */
export interface RatedCheck {
  /** Identifies the check within its design, e.g. `bearing-life`. */
  id: string
  /** What is checked. */
  title: Text
  verdict: 'passed' | 'failed'
  value: number
  limit: number
  /** Unit of value and limit: N, MPa, h, mm, or '' for a ratio. */
  unit: string
  /** Whether the value must stay at or below the limit, or reach it. */
  sense: 'at-most' | 'at-least'
  /** Share of the limit that is used: above 1 the check fails. */
  utilisation: number
  /** Standard and clause, or the catalogue that the rule comes from. */
  standard: Text
  /** What the rating does not cover. */
  leavesOut: Text
}

/** A check that there is no figure for: nothing is known to be wrong, and nothing to be right. */
export interface UnratedCheck {
  id: string
  title: Text
  verdict: 'not-rated'
  /** What is missing and what to do about it, as it stands in brackets: "enter the maker's limit". */
  why: Text
  /** The rule that would rate it. */
  standard?: Text
  /** Name of the parameter that rates it once it is entered. */
  parameter?: string
}

/** What a rated check is made from; a standard that is a designation only, the same in both languages, may be a plain string. */
export interface CheckInput extends Omit<RatedCheck, 'standard' | 'sense' | 'utilisation' | 'verdict'> {
  standard: string | Text
}

/** The check of a part or design that uses most of its limit: the one that governs, of those that are rated. */
export function governingCheck(checks: readonly Check[]): RatedCheck | undefined {
  // A utilisation that is no number or below zero fails, and so comes before all that pass.
  const use = ({ verdict, utilisation }: RatedCheck) =>
    verdict === 'failed' && !(utilisation > 1) ? Number.POSITIVE_INFINITY : utilisation
  return checks
    .filter(check => check.verdict !== 'not-rated')
    .reduce<RatedCheck | undefined>((most, c) => (most && use(most) >= use(c) ? most : c), undefined)
}

/** A check whose value must not exceed its limit, such as a stress; both in `unit`, limit above zero. */
export function atMost(input: CheckInput): RatedCheck {
  return rated(input, 'at-most', input.value / input.limit)
}

/** A check whose value must reach its limit, such as a life or a safety factor; both in `unit`. */
export function atLeast(input: CheckInput): RatedCheck {
  return rated(input, 'at-least', input.limit / input.value)
}

/** A check that cannot be made: a limit is not known, or no rule covers the material or the shape. */
export function notRated({
  standard,
  ...input
}: Omit<UnratedCheck, 'verdict' | 'standard'> & { standard?: string | Text }): UnratedCheck {
  return { ...input, ...(standard && { standard: inBoth(standard) }), verdict: 'not-rated' }
}

function rated(input: CheckInput, sense: RatedCheck['sense'], utilisation: number): RatedCheck {
  return {
    ...input,
    standard: inBoth(input.standard),
    sense,
    utilisation,
    // A value that is no number must never read as a pass.
    verdict: utilisation <= 1 && utilisation >= 0 ? 'passed' : 'failed',
  }
}

const inBoth = (text: string | Text): Text => (typeof text === 'string' ? { en: text, fr: text } : text)
