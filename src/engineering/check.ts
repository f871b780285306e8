/** A text in both languages of the project. */
export interface Text {
  en: string
  fr: string
}

/** The outcome of one engineering check: what is checked, against which limit, and by which rule. */
export interface Check {
  /** Identifies the check within its design, e.g. `bearing-life`. */
  id: string
  /** What is checked. */
  title: Text
  value: number
  limit: number
  /** Unit of value and limit: N, MPa, h, mm, or '' for a ratio. */
  unit: string
  /** Whether the value must stay at or below the limit, or reach it. */
  sense: 'at-most' | 'at-least'
  /** Share of the limit that is used: above 1 the check fails. */
  utilisation: number
  pass: boolean
  /** Standard and clause, or the catalogue that the rule comes from. */
  standard: Text
  /** What the rating does not cover. */
  leavesOut: Text
}

/** What a check is made from; a standard that is a designation only, the same in both languages, may be a plain string. */
export interface CheckInput extends Omit<Check, 'standard' | 'sense' | 'utilisation' | 'pass'> {
  standard: string | Text
}

/** The check of a part or design that uses most of its limit: the one that governs. */
export function governingCheck(checks: readonly Check[]): Check | undefined {
  // A utilisation that is no number or below zero fails, and so comes before all that pass.
  const use = ({ pass, utilisation }: Check) =>
    !pass && !(utilisation > 1) ? Number.POSITIVE_INFINITY : utilisation
  return checks.reduce<Check | undefined>((most, c) => (most && use(most) >= use(c) ? most : c), undefined)
}

/** A check whose value must not exceed its limit, such as a stress; both in `unit`, limit above zero. */
export function atMost(input: CheckInput): Check {
  return finish(input, 'at-most', input.value / input.limit)
}

/** A check whose value must reach its limit, such as a life or a safety factor; both in `unit`. */
export function atLeast(input: CheckInput): Check {
  return finish(input, 'at-least', input.limit / input.value)
}

function finish(input: CheckInput, sense: Check['sense'], utilisation: number): Check {
  const { standard } = input
  return {
    ...input,
    standard: typeof standard === 'string' ? { en: standard, fr: standard } : standard,
    sense,
    utilisation,
    // A value that is no number must never read as a pass.
    pass: utilisation <= 1 && utilisation >= 0,
  }
}
