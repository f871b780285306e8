// @jscad/io has no types of its own: what scripts read files with and tests read them back with, and what the bench is measured against.
declare module '@jscad/io' {
  import type { geometries } from '@jscad/modeling'

  type Geometry = geometries.geom2.Geom2 | geometries.geom3.Geom3 | geometries.path2.Path2
  type Read = (
    options: { output: 'geometry'; filename: string; target?: 'path'; strict?: boolean },
    data: string | ArrayBuffer,
  ) => Geometry | Geometry[]
  const io: {
    deserializers: Record<'stl' | 'obj' | 'amf' | 'x3d' | 'dxf' | 'svg' | 'json', Read>
    stlSerializer: { serialize(options: { binary: boolean }, ...solids: Geometry[]): unknown }
  }
  export default io
}
