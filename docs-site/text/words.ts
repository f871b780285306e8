import type { Language, Text } from '#design'
import type { Box } from '../../src/kernel/mesh.ts'
import { type Dictionary, en } from './en.ts'
import { fr } from './fr.ts'

/** A language's texts, with how it writes numbers, masses and sizes. */
export interface Words extends Dictionary {
  language: Language
  of(text: Text): string
  /** A number with at most so many digits after the decimal mark. */
  number(value: number, digits?: number): string
  /** A value with its unit, to four significant digits; tiny or huge ones by powers of ten. */
  quantity(value: number, unit: string): string
  /** Length × width × height of a box in mm. */
  extent(box: Box): string
  /** A mass in kg, or in g below one. */
  mass(kg: number): string
  percent(share: number): string
  bytes(count: number): string
}

const dictionaries: Record<Language, Dictionary> = { en, fr }
const space = '\u00a0'

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const dictionary = dictionaries[language]
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const format = (value: number, options: Intl.NumberFormatOptions) => value.toLocaleString(locale, options)
  const number = (value: number, digits = 1) => format(value, { maximumFractionDigits: digits })
  const significant = (value: number) =>
    Math.abs(value) >= 1000
      ? format(value, { maximumFractionDigits: 0 })
      : format(value, { maximumSignificantDigits: 4 })
  return {
    ...dictionary,
    language,
    of: text => text[language],
    number,
    quantity: (value, unit) => (unit ? `${significant(value)}${space}${unit}` : significant(value)),
    extent: ({ min, max }) => `${[0, 1, 2].map(i => number(max[i] - min[i])).join(' × ')}${space}mm`,
    mass: kg =>
      kg < 1
        ? `${format(kg * 1000, { maximumSignificantDigits: 3 })}${space}g`
        : `${format(kg, { maximumSignificantDigits: 4 })}${space}kg`,
    percent: share => (share > 9.99 ? `>${space}999${space}%` : format(share, { style: 'percent' })),
    bytes: count =>
      count < 1000
        ? `${count}${space}${dictionary.units.byte}`
        : count < 1e6
          ? `${number(count / 1000, 0)}${space}${dictionary.units.kilobyte}`
          : `${number(count / 1e6, 1)}${space}${dictionary.units.megabyte}`,
  }
}
