import type { Geometry } from '#jscad'
import { dimensionOf } from '../jscad/lazy.ts'

/** One thing that a script made, and the name of its files without their extension. */
export interface ScriptShape {
  stem: string
  geometry: Geometry
  dimension: 2 | 3
}

/**
 * The solids and flat shapes among what `main` returned, in lists of any depth. A shape that the script named keeps
 * its name; others are numbered where there are several. Throws when there is nothing, or something that is no shape.
 */
export function shapesOf(result: unknown, script: string): { shapes: ScriptShape[]; warnings: string[] } {
  if (result === undefined || result === null)
    throw new Error('main returns nothing: return a geometry, or a list of geometries')
  const items = [result].flat(Number.POSITIVE_INFINITY)
  if (items.length === 0) throw new Error('main returns an empty list: return at least one geometry')
  const other = items.findIndex(item => dimensionOf(item) === 0)
  if (other >= 0)
    throw new Error(
      `main returns something that is no geometry (number ${other + 1}: ${kindOf(items[other])})`,
    )
  const made = items.filter(item => dimensionOf(item) !== 1) as Geometry[] // judged above
  const paths = items.length - made.length
  if (made.length === 0)
    throw new Error('main returns paths only, which enclose nothing: expand or extrude them')
  const taken = new Set<string>()
  const shapes = made.map((geometry, i): ScriptShape => {
    const numbered = made.length === 1 ? script : `${script}-${i + 1}`
    const own = nameOf(geometry)
    const stem = own && !taken.has(own) ? own : numbered
    taken.add(stem)
    return { stem, geometry, dimension: dimensionOf(geometry) === 3 ? 3 : 2 }
  })
  const warnings = paths
    ? [`${paths} ${paths === 1 ? 'path was' : 'paths were'} left out: a path encloses nothing`]
    : []
  return { shapes, warnings }
}

/** The name that a script put on a geometry, made safe for files; '' when there is none. */
function nameOf(geometry: Geometry): string {
  const { name } = geometry as { name?: unknown } // a custom of scripts, not of JSCAD's types
  return typeof name === 'string' ? safeStem(name) : ''
}

/** A name made of letters, digits, hyphens and dots. */
export const safeStem = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
