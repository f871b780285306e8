import type { Language, Text } from '#design'
import { writtenNumber } from '../../src/design/written-number.ts'
import type { Box } from '../../src/kernel/mesh.ts'
import { about } from './about.ts'
import { batch } from './batch.ts'
import { downloads } from './downloads.ts'
import { find } from './find.ts'
import { form } from './form.ts'
import { print } from './print.ts'
import { results } from './results.ts'
import { site } from './site.ts'
import { viewer } from './viewer.ts'

/** Everything the site says; each subject has its file, in both languages, where a missing key is a type error. */
export type Dictionary = ReturnType<typeof dictionaryOf>

/** A language's texts, with how it writes numbers, masses and sizes. */
export interface Words extends Dictionary {
  language: Language
  of(text: Text): string
  /** A number with at most so many digits after the decimal mark. */
  number(value: number, digits?: number): string
  /** A value with its unit, to four significant digits; tiny or huge ones by powers of ten. */
  quantity(value: number, unit: string): string
  /** From the least to the largest. */
  span(from: string, to: string, unit?: string): string
  /** Length × width × height of a box in mm. */
  extent(box: Box): string
  /** A mass in kg, or in g below one. */
  mass(kg: number): string
  percent(share: number): string
  bytes(count: number): string
}

const dictionaryOf = (language: Language) => ({
  ...site[language],
  ...find[language],
  ...viewer[language],
  ...form[language],
  ...results[language],
  ...downloads[language],
  ...batch[language],
  ...about[language],
  ...print[language],
})

const space = '\u00a0'

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const dictionary = dictionaryOf(language)
  const number = (value: number, decimals = 1) => writtenNumber(value, language, { decimals, grouped: true })
  const figures = (value: number, significant: number) =>
    writtenNumber(value, language, { significant, grouped: true })
  const significant = (value: number) => (Math.abs(value) >= 1000 ? number(value, 0) : figures(value, 4))
  return {
    ...dictionary,
    language,
    of: text => text[language],
    number,
    quantity: (value, unit) => (unit ? `${significant(value)}${space}${unit}` : significant(value)),
    span: (from, to, unit) => `${from} – ${to}${unit ? space + unit : ''}`,
    extent: ({ min, max }) => `${[0, 1, 2].map(i => number(max[i] - min[i])).join(' × ')}${space}mm`,
    mass: kg => (kg < 1 ? `${figures(kg * 1000, 3)}${space}g` : `${figures(kg, 4)}${space}kg`),
    percent: share =>
      share > 9.99 ? `>${space}999${space}%` : `${number(share * 100, 0)}${language === 'fr' ? space : ''}%`,
    bytes: count =>
      count < 1000
        ? `${count}${space}${dictionary.units.byte}`
        : count < 1e6
          ? `${number(count / 1000, 0)}${space}${dictionary.units.kilobyte}`
          : `${number(count / 1e6, 1)}${space}${dictionary.units.megabyte}`,
  }
}
