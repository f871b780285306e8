import { expand, hullChain } from './compound.ts'
import { colorize, combining, ofOne, perGeometry, primitive } from './record.ts'
import { stock } from './stock.ts'
import { boxTransform, kind, matrixTransform } from './transforms.ts'

export { evaluateStock } from './evaluate.ts'
export { type BentZone, foldedSheet, type SheetPieces } from './folded-sheet.ts'
export type { Geom2, Geom3, Geometry, Path2 } from './stock.ts'

type Stock = typeof stock
/** A room of the library under its own types, with some of its functions recorded. */
const room = <K extends keyof Stock>(
  name: K,
  recorded: Partial<Record<keyof Stock[K], unknown>>,
): Stock[K] => ({
  ...stock[name],
  ...recorded,
})

const flat = ['circle', 'ellipse', 'polygon', 'rectangle', 'roundedRectangle', 'square', 'star', 'triangle']
const dimension = (name: string) => (name === 'arc' || name === 'line' ? 1 : flat.includes(name) ? 2 : 3)
const same = { 1: 1, 2: 2, 3: 3 } as const

/** The namespaces of @jscad/modeling, with the same names and signatures, recorded as a tree. */
export const { curves, maths, text, utils, measurements } = stock
export const geometries = {
  ...stock.geometries,
  geom2: kind(stock.geometries.geom2, 2),
  geom3: kind(stock.geometries.geom3, 3),
  path2: kind(stock.geometries.path2, 1),
}
export const colors = room('colors', { colorize })
export const primitives = room(
  'primitives',
  Object.fromEntries(Object.keys(stock.primitives).map(n => [n, primitive(n, dimension(n))])),
)
export const transforms = room('transforms', {
  ...Object.fromEntries(
    ['translate', 'rotate', 'scale']
      .flatMap(n => [n, `${n}X`, `${n}Y`, `${n}Z`])
      .concat('transform', 'mirror')
      .map(n => [n, matrixTransform(n, 1)]),
  ),
  ...Object.fromEntries(['mirrorX', 'mirrorY', 'mirrorZ'].map(n => [n, matrixTransform(n, 0)])),
  ...Object.fromEntries(['center', 'align'].map(n => [n, boxTransform(n, 1)])),
  ...Object.fromEntries(['centerX', 'centerY', 'centerZ'].map(n => [n, boxTransform(n, 0)])),
})
const minkowskiSum = combining('minkowski.minkowskiSum', [3])
export const booleans = room('booleans', {
  union: combining('booleans.union', [2, 3]),
  subtract: combining('booleans.subtract', [2, 3]),
  intersect: combining('booleans.intersect', [2, 3]),
  minkowski: minkowskiSum,
})
export const hulls = room('hulls', { hull: combining('hulls.hull', [1, 2, 3]), hullChain })
export const minkowski = room('minkowski', { minkowskiSum })
export const extrusions = room('extrusions', {
  extrudeLinear: perGeometry('extrusions.extrudeLinear', 1, { 1: 3, 2: 3 }),
  extrudeRotate: ofOne('extrusions.extrudeRotate', 1, { 2: 3 }),
  extrudeHelical: ofOne('extrusions.extrudeHelical', 1, { 2: 3 }),
  extrudeRectangular: perGeometry('extrusions.extrudeRectangular', 1, { 1: 3, 2: 3 }),
  project: perGeometry('extrusions.project', 1, { 3: 2 }),
})
export const expansions = room('expansions', {
  expand,
  offset: perGeometry('expansions.offset', 1, { 1: 1, 2: 2 }),
})
export const modifiers = room('modifiers', {
  generalize: perGeometry('modifiers.generalize', 1, same),
  snap: perGeometry('modifiers.snap', 0, same),
  retessellate: ofOne('modifiers.retessellate', 0, { 3: 3 }),
})
