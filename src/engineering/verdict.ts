import type { Check, RatedCheck, Text } from './check.ts'

const words = {
  en: {
    all: 'all pass',
    none: 'nothing is rated',
    passed: (n: number) => `${n} passed`,
    failed: (n: number) => `${n} failed`,
    'not-rated': (n: number) => `${n} not rated`,
    colon: ': ',
    semicolon: '; ',
  },
  fr: {
    all: 'toutes conformes',
    none: "rien n'est évalué",
    passed: (n: number) => `${n} conforme${n > 1 ? 's' : ''}`,
    failed: (n: number) => `${n} non conforme${n > 1 ? 's' : ''}`,
    'not-rated': (n: number) => `${n} non évaluée${n > 1 ? 's' : ''}`,
    colon: ' : ',
    semicolon: ' ; ',
  },
}

/**
 * What all checks come to, in numbers: `3 passed, 1 not rated`. It reads "all pass" only where each is rated and
 * passed, and "nothing is rated" where none is.
 */
export const verdictCounts = (checks: readonly Check[]): Text => ({
  en: sumUp(checks, 'en', () => ''),
  fr: sumUp(checks, 'fr', () => ''),
})

/** The same with what failed and what is not rated: `3 passed, 1 not rated: Belt pull (enter the maker's limit)`. */
export const verdictSummary = (checks: readonly Check[]): Text => ({
  en: sumUp(checks, 'en', titles),
  fr: sumUp(checks, 'fr', titles),
})

/** Whether there are checks, and each is rated and passed. */
export const allPass = (checks: readonly Check[]): boolean =>
  checks.length > 0 && checks.every(check => check.verdict === 'passed')

/** The checks that failed. */
export const failedChecks = (checks: readonly Check[]): RatedCheck[] =>
  checks.flatMap(check => (check.verdict === 'failed' ? [check] : []))

type Say = (checks: readonly Check[], language: keyof Text) => string

const titles: Say = (checks, language) => {
  const said = checks.map(({ title, ...check }) =>
    check.verdict === 'not-rated' ? `${title[language]} (${check.why[language]})` : title[language],
  )
  return said.length ? words[language].colon + said.join(', ') : ''
}

function sumUp(checks: readonly Check[], language: keyof Text, say: Say): string {
  const { all, none, semicolon, ...count } = words[language]
  const of = (verdict: Check['verdict']) => checks.filter(check => check.verdict === verdict)
  if (allPass(checks)) return all
  if (of('not-rated').length === checks.length) return none + say(checks, language)
  const passed = of('passed').length
  const others = (['failed', 'not-rated'] as const)
    .filter(verdict => of(verdict).length > 0)
    .map(verdict => count[verdict](of(verdict).length) + say(of(verdict), language))
    .join(semicolon)
  return passed ? `${count.passed(passed)}, ${others}` : others
}
