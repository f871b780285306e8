import type { Text } from '#design'
import { reducedClasses } from './data/property-classes.ts'
import { propertyClass } from './dimensions.ts'
import { lookUp } from './look-up.ts'

/** What a screw or nut of a grade such as `8.8`, `8` or `A2-70` is made of; hard classes are not zinc plated (embrittlement). */
export function gradeText(name: string): Text {
  if (/^A\d/.test(name)) return { en: `stainless steel ${name}`, fr: `acier inoxydable ${name}` }
  const hard = /^0?1\d\.9$/.test(name)
  return hard
    ? { en: `steel, class ${name}, black`, fr: `acier, classe ${name}, noir` }
    : { en: `steel, class ${name}, zinc plated`, fr: `acier, classe ${name}, zingué` }
}

/** Keeps the names of two grades of one size apart: nothing for the usual one. */
export const gradeSuffix = (grade: string, usual: string): string =>
  grade === usual ? '' : `-${grade.toLowerCase().replace(/\W+/g, '-')}`

/** Throws an Error listing the classes when a screw of a nominal diameter has no such class. */
export function expectClass(name: string, diameter: number): void {
  propertyClass(name, diameter)
}

/** Throws an Error listing the classes of reduced loadability when `name` is none of them. */
export function expectReducedClass(standard: string, name: string): void {
  lookUp(`${standard} property class`, reducedClasses, c => c.name, name)
}
