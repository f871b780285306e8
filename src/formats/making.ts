import { type BomLine, type Fit, formatNumber, type Language } from '#design'

/** What a drawing says beside the shape of a made part: its fits with their limits, what holds for all other sizes, notes. */
export function makingLines(
  { fits, generalTolerances, notes }: Pick<BomLine, 'fits' | 'generalTolerances' | 'notes'>,
  language: Language,
): string[] {
  return [
    ...fits.map(fit => fitText(fit, language)),
    ...(generalTolerances ? [generalTolerances[language]] : []),
    ...notes.map(note => note[language]),
  ]
}

/** A fit with its limit deviations in mm: `bearing seat: 47 H7 (+0.025/0)`. */
export function fitText({ feature, nominal, tolerance, limits }: Fit, language: Language): string {
  const signed = (mm: number) => (mm > 0 ? '+' : '') + formatNumber(mm, language)
  const deviations = `${signed(limits.upper)}/${signed(limits.lower)}`
  const written = language === 'fr' ? tolerance.replaceAll('.', ',') : tolerance
  const size = `${formatNumber(nominal, language)} ${written}`
  // Limits that are written out already say all.
  const isClass = /^[A-Za-z]/.test(tolerance)
  return `${feature[language]}${language === 'fr' ? ' :' : ':'} ${size}${isClass ? ` (${deviations})` : ''} mm`
}
