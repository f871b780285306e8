import { roundBars } from './data/bars.ts'
import { type Plywood, plywoods, sheetStock } from './data/sheets.ts'
import { lookUp, missing } from './look-up.ts'

/** Thicknesses in mm in which sheet of a material by its id, such as `s235jr`, is usually kept; an Error listing the materials. */
export const sheetThicknesses = (material: string): readonly number[] =>
  lookUp('sheet of', sheetStock, s => s.material, material).thicknesses

/** The thinnest usual sheet of a material that is at least `needed` mm thick; an Error when none is. */
export const sheetThickness = (material: string, needed: number): number =>
  next(`sheet of ${material}`, sheetThicknesses(material), needed)

/** The smallest usual diameter of bright round bar of at least `needed` mm; an Error when none is. */
export const roundBar = (needed: number): number => next('bright round bar', roundBars, needed)

/** Birch plywood sold as a nominal thickness in mm, with what it really measures. */
export const plywood = (nominal: number): Plywood =>
  lookUp('birch plywood', plywoods, p => p.nominal, nominal)

function next(what: string, sizes: readonly number[], needed: number): number {
  const size = sizes.find(s => s >= needed - 1e-9)
  if (size === undefined) throw new Error(`${missing(what, sizes, needed)}: no size is as large`)
  return size
}
