import type { Text } from '#engineering'
import { writtenNumber } from './written-number.ts'

export type { Text }
export type Language = keyof Text
export const languages: readonly Language[] = ['en', 'fr']

/** Writes a number for readers of a language: at most four decimals, the language's own decimal mark. */
export const formatNumber = (value: number, language: Language): string => writtenNumber(value, language)

type Write = (n: (value: number) => string) => string

/** Makes a text from one sentence for each language; `n` writes a number with that language's decimal mark. */
export function say(en: Write, fr: Write): Text {
  return { en: en(v => formatNumber(v, 'en')), fr: fr(v => formatNumber(v, 'fr')) }
}
