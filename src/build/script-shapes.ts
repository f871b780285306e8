import type { Geometry } from '#jscad'
import type { Colour } from '../formats/format.ts'
import { dimensionOf } from '../jscad/lazy.ts'
import { fileStem, unlike } from './paths.ts'

/** One thing that a script made, and the name of its files without their extension. */
export interface ScriptShape {
  stem: string
  geometry: Geometry
  /** What `colorize` gave it. */
  colour?: Colour
  dimension: 2 | 3
}

/**
 * The solids and flat shapes among what `main` returned, in lists of any depth. A shape that the script named keeps
 * its name, the second of a name with a number; others are numbered where there are several. No two stems are one file
 * on any system. Throws when there is nothing, or something that is no shape.
 */
export function shapesOf(result: unknown, script: string): { shapes: ScriptShape[]; warnings: string[] } {
  if (result === undefined || result === null)
    throw new Error('main returns nothing: return a geometry, or a list of geometries')
  const all = [result].flat(Number.POSITIVE_INFINITY)
  // What a condition leaves in a list: `flag && cube()`.
  const items = all.filter(item => item !== undefined && item !== null && item !== false)
  if (items.length === 0) throw new Error('main returns an empty list: return at least one geometry')
  const other = items.findIndex(item => dimensionOf(item) === 0)
  if (other >= 0)
    throw new Error(
      `main returns something that is no geometry (number ${all.indexOf(items[other]) + 1}: ${typeof items[other]})`,
    )
  const made = items.filter(item => dimensionOf(item) !== 1) as Geometry[] // judged above
  const paths = items.length - made.length
  if (made.length === 0)
    throw new Error('main returns paths only, which enclose nothing: expand or extrude them')
  const taken = new Set<string>()
  // The names that a script gave come first: no number takes one of them.
  const own = made.map(geometry => nameOf(geometry) && unlike(taken, nameOf(geometry)))
  const shapes = made.map(
    (geometry, i): ScriptShape => ({
      stem: own[i] || unlike(taken, made.length === 1 ? script : `${script}-${i + 1}`),
      geometry,
      colour: colourOf(geometry),
      dimension: dimensionOf(geometry) === 3 ? 3 : 2,
    }),
  )
  const warnings = [
    ...(paths ? [`${wereLeftOut(paths, 'path')}: a path encloses nothing`] : []),
    ...(all.length > items.length
      ? [`${wereLeftOut(all.length - items.length, 'member')} of the list: there is nothing in it`]
      : []),
  ]
  return { shapes, warnings }
}

const wereLeftOut = (count: number, what: string): string =>
  `${count} ${count === 1 ? `${what} was` : `${what}s were`} left out`

/** The name that a script put on a geometry, made safe for files; '' when there is none. */
function nameOf(geometry: Geometry): string {
  const { name } = geometry as { name?: unknown } // a custom of scripts, not of JSCAD's types
  return typeof name === 'string' ? fileStem(name) : ''
}

/** The colour of a geometry where it has one: red, green, blue and alpha from 0 to 1. */
function colourOf(geometry: Geometry): Colour | undefined {
  const { color } = geometry as { color?: unknown } // scripts may put anything there
  if (!Array.isArray(color) || color.length < 3 || !color.every(Number.isFinite)) return undefined
  const [red, green, blue, alpha] = color.map(part => Math.min(Math.max(part, 0), 1))
  return [red, green, blue, alpha ?? 1]
}
