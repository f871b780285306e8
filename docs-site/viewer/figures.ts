import type { Words } from '../text/words.ts'
import type { Figure } from './measure.ts'

/** A length as the view writes it: to a hundredth of a millimetre, with its unit. */
export const lengthText = (words: Words, mm: number): string => `${words.number(mm, 2)}\u00a0mm`

/** A figure as it stands on the picture: `⌀ 52 mm`, `≈ 12.3 mm`, `30°`. */
export function figureText(words: Words, { name, value, exact }: Figure): string {
  const sign = exact || name === 'angle' || name === 'arc' ? '' : '≈\u00a0'
  const mark = name === 'diameter' ? '⌀\u00a0' : name === 'radius' ? 'R\u00a0' : ''
  return `${sign}${mark}${sizeText(words, { name, value })}`
}

/** The value of a figure with its unit. */
export const sizeText = (words: Words, { name, value }: Pick<Figure, 'name' | 'value'>): string =>
  name === 'angle' || name === 'arc' ? `${words.number(value, 2)}°` : lengthText(words, value)

/** Figures in a sentence, for who cannot see them: `Diameter 52 mm, exact`. */
export const readingText = (words: Words, figures: readonly Figure[]): string =>
  figures
    .map(
      figure =>
        `${words.figures[figure.name]} ${sizeText(words, figure)}, ${figure.exact ? words.exact : words.about}`,
    )
    .join('; ')
