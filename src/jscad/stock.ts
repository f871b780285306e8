// CommonJS without named exports: the default import is the only one that Node's ESM can read.
import modeling from '@jscad/modeling'

type Modeling = typeof import('@jscad/modeling')
type Geom2 = import('@jscad/modeling').geometries.geom2.Geom2
type Geom3 = import('@jscad/modeling').geometries.geom3.Geom3
type Path2 = import('@jscad/modeling').geometries.path2.Path2
export type Geometry = Path2 | Geom2 | Geom3
export type { Geom2, Geom3, Path2 }

/** The untouched library: the oracle in tests and the maker of leaves. */
export const stock = modeling as unknown as Modeling // its types describe named exports only

type Mat4 = ReturnType<typeof stock.maths.mat4.create>

export type { Mat4 }

/** The matrix that moves nothing, one object for all. */
export const identity: Mat4 = stock.maths.mat4.create()
