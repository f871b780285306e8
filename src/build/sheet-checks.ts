import { type Check, formatNumber, type Language, type LoadElement } from '#design'
import { failedCheckText } from '../formats/failed-check.ts'

const words = {
  en: {
    is: ':',
    passes: 'Passes',
    atMost: 'at most',
    atLeast: 'at least',
    used: (percent: string) => `${percent} % of the limit used`,
    notRated: 'Not rated',
    leavesOut: 'Leaves out',
  },
  fr: {
    is: ' :',
    passes: 'Conforme',
    atMost: 'maximum admis',
    atLeast: 'minimum admis',
    used: (percent: string) => `taux d'utilisation ${percent} %`,
    notRated: 'Non évaluée',
    leavesOut: 'Ne couvre pas',
  },
}

/** What the sheet says of one check: value, limit, share and rule, and what it leaves out; or why it is not rated. */
export function checkLines(check: Check, language: Language): string[] {
  const w = words[language]
  const title = check.title[language]
  if (check.verdict === 'not-rated') return [`- ${w.notRated}${w.is} ${title}${w.is} ${check.why[language]}`]
  const short = (x: number) => formatNumber(Number(x.toPrecision(4)), language)
  const { value, limit, unit, sense, utilisation, standard, leavesOut } = check
  const of = unit && ` ${unit}`
  return [
    check.verdict === 'passed'
      ? `- ${w.passes}${w.is} ${title}${w.is} ${short(value)}${of}, ${sense === 'at-most' ? w.atMost : w.atLeast} ${short(limit)}${of}, ${w.used(short(Math.round(100 * utilisation)))} (${standard[language]})`
      : `- ${failedCheckText(check)[language]}`,
    `  ${w.leavesOut}${w.is} ${leavesOut[language]}`,
  ]
}

/** What the sheet says of one element of the load path: for each way to fail, the checks, or why there is none. */
export function elementLines(
  { element, modes }: LoadElement,
  checks: readonly Check[],
  language: Language,
): string[] {
  const { is, notRated } = words[language]
  const lines = modes.map(({ mode, checks: ids, notRated: why }) => {
    const titles = checks.filter(({ id }) => ids?.includes(id)).map(({ title }) => title[language])
    const covered = titles.join(', ') || notRated.toLowerCase() + (why ? ` (${why[language]})` : '')
    return `  ${mode[language]}${is} ${covered}`
  })
  return [`- ${element[language]}`, ...lines]
}
