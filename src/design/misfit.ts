import { type Language, say, type Text } from './text.ts'

/** A number, a designation, or words. */
type Size = number | string | Text

/** A size by which a part meets what is around it: what it is here, and what it is on a part to buy. */
export interface MeetingSize {
  name: Text
  here: Size
  there: Size
  /** Of numbers. */
  unit?: string
  /** By how much numbers may differ and still fit; 0.05 unless told. */
  play?: number
}

/** The sizes by which a part to buy does not fit in the place of this one, in words; none when it fits. */
export const misfitsOf = (sizes: readonly MeetingSize[]): Text[] =>
  sizes.filter(isOff).map(({ name, here, there, unit = 'mm' }) =>
    say(
      n => `${name.en} ${written(there, unit, n, 'en')} instead of ${written(here, unit, n, 'en')}`,
      n => `${name.fr} ${written(there, unit, n, 'fr')} au lieu de ${written(here, unit, n, 'fr')}`,
    ),
  )

const isOff = ({ here, there, play = 0.05 }: MeetingSize): boolean =>
  typeof here === 'number' && typeof there === 'number'
    ? Math.abs(here - there) > play + 1e-9
    : here !== there

function written(size: Size, unit: string, n: (value: number) => string, language: Language): string {
  if (typeof size === 'number') return `${n(size)}${unit && ` ${unit}`}`
  return typeof size === 'string' ? size : size[language]
}
