import type { Box } from '../../src/kernel/mesh.ts'
import { type LengthUnit, millimetresPerInch, toInches } from '../length-unit.ts'
import type { Words } from '../text/words.ts'
import type { Figure } from './measure.ts'

/** How figures are written: in which language, and lengths in which unit. */
export interface Writing {
  words: Words
  unit: LengthUnit
}

/** A length with its unit: to so many digits of a millimetre, or to a ten-thousandth of an inch. */
export const lengthText = ({ words, unit }: Writing, mm: number, digits = 2): string =>
  unit === 'in' ? `${words.number(toInches(mm), 4)}\u00a0in` : `${words.number(mm, digits)}\u00a0mm`

/** An area with its unit, as near as a cut through facets is. */
export const areaText = ({ words, unit }: Writing, area: number): string =>
  unit === 'in'
    ? `${words.number(area / millimetresPerInch ** 2, 2)}\u00a0in²`
    : `${words.number(area, area < 100 ? 1 : 0)}\u00a0mm²`

/** Length × width × height of a box, with the unit. */
export const extentText = ({ words, unit }: Writing, box: Box): string =>
  unit === 'mm'
    ? words.extent(box)
    : `${box.max.map((max, i) => words.number(toInches(max - box.min[i]), 3)).join(' × ')}\u00a0in`

/** A figure as it stands on the picture: `⌀ 52 mm`, `≈ 12.3 mm`, `30°`. */
export function figureText(writing: Writing, figure: Figure): string {
  const { name, exact } = figure
  const sign = exact || isAngle(figure) ? '' : '≈\u00a0'
  const mark = name === 'diameter' ? '⌀\u00a0' : name === 'radius' ? 'R\u00a0' : ''
  return `${sign}${mark}${sizeText(writing, figure)}`
}

/** The value of a figure with its unit. */
export const sizeText = (writing: Writing, figure: Figure): string =>
  isAngle(figure)
    ? `${writing.words.number(figure.value, 2)}°`
    : lengthText(writing, figure.value, figure.exact ? 3 : 2)

/** Figures in a sentence, for who cannot see them: `Diameter 52 mm, exact`. */
export function readingText(writing: Writing, figures: readonly Figure[]): string {
  const { words } = writing
  return figures
    .map(figure => {
      const sure = figure.exact ? words.exact : words.near
      return `${words.figures[figure.name]} ${sizeText(writing, figure)}, ${sure}`
    })
    .join('; ')
}

const isAngle = ({ name }: Figure): boolean => name === 'angle' || name === 'arc'
