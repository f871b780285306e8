import type { Geom2, Geom3 } from '#jscad'
import { stock } from '../jscad/stock.ts'
import type { IndexedMesh } from './weld.ts'

/** A mesh as a JSCAD solid of triangles. */
export function toGeom3({ positions, triangles }: IndexedMesh): Geom3 {
  const { geom3, poly3 } = stock.geometries
  const vertex = (n: number): [number, number, number] => [
    positions[3 * n],
    positions[3 * n + 1],
    positions[3 * n + 2],
  ]
  const polygons: ReturnType<typeof poly3.create>[] = []
  for (let t = 0; t < triangles.length; t += 3)
    polygons.push(poly3.create([vertex(triangles[t]), vertex(triangles[t + 1]), vertex(triangles[t + 2])]))
  return geom3.create(polygons)
}

/** Outlines as a flat JSCAD shape. */
export function toGeom2(outlines: [number, number][][]): Geom2 {
  const sides = outlines.flatMap(points =>
    points.map((to, i): [[number, number], [number, number]] => [points.at(i - 1) ?? to, to]),
  )
  return stock.geometries.geom2.create(sides)
}
