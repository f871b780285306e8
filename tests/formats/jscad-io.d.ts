// @jscad/io has no types of its own: what the tests read files back with, and what the bench is measured against.
declare module '@jscad/io' {
  import type { geometries } from '@jscad/modeling'

  type Geometry = geometries.geom2.Geom2 | geometries.geom3.Geom3 | geometries.path2.Path2
  type Read = (
    options: { output: 'geometry'; filename: string; target?: 'path'; strict?: boolean },
    data: string | ArrayBuffer,
  ) => Geometry | Geometry[]
  const io: {
    deserializers: Record<'stl' | 'obj' | 'dxf' | 'svg', Read>
    stlSerializer: { serialize(options: { binary: boolean }, ...solids: Geometry[]): unknown }
  }
  export default io
}
