import type { Geom2, Geom3, Geometry, Path2 } from '#jscad'
import { type Library, recorded, stock } from './library.ts'

/** What a call ends in: its value as plain data, or its error's message. */
export type Outcome = { value: unknown } | { error: string }
export type Call = (j: Library) => unknown
type Describe = (geometry: Geometry) => unknown

const { geom2, geom3, path2 } = stock.geometries
const { measureArea, measureBoundingBox, measureVolume } = stock.measurements

/** Runs a call through ours and through stock. */
export function both(call: Call, describe: Describe): { ours: Outcome; theirs: Outcome } {
  return { ours: run(recorded, call, describe), theirs: run(stock, call, describe) }
}

function run(library: Library, call: Call, describe: Describe): Outcome {
  try {
    return { value: plain(call(library), describe) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * A geometry as its kind, its coordinates in their order, its colour and its name. One that was moved by no number is
 * nowhere: stock keeps or loses its colour by a sign that is lost with the numbers.
 */
export function exactly(geometry: Geometry): unknown {
  const box = measureBoundingBox(geometry)
  if (box.flat().some(Number.isNaN)) return 'nowhere'
  const { color, name } = geometry as { color?: unknown; name?: unknown } // scripts name their parts
  if (geom3.isA(geometry)) return { color, name, faces: geom3.toPoints(geometry as Geom3) }
  if (geom2.isA(geometry)) return { color, name, sides: geom2.toSides(geometry as Geom2) }
  const path = geometry as Path2
  return { color, name, points: path2.toPoints(path), closed: path.isClosed }
}

/**
 * A geometry as its kind, colour, volume, area and box, in parts of its farthest coordinate. Triangles are another
 * matter: booleans and hulls of stock and of Manifold cut the same faces differently.
 */
export function measured(geometry: Geometry): unknown {
  const box = measureBoundingBox(geometry)
  const size = Math.max(...box.flat().map(Math.abs), 1e-3)
  const { color } = geometry
  const corners = box.flat().map(v => v / size)
  if (geom3.isA(geometry))
    return {
      color,
      corners,
      volume: measureVolume(geometry) / size ** 3,
      area: measureArea(geometry) / size ** 2,
    }
  if (geom2.isA(geometry)) return { color, corners, area: measureArea(geometry) / size ** 2 }
  return { color, corners, points: path2.toPoints(geometry as Path2).length }
}

function plain(value: unknown, describe: Describe): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (geom3.isA(value) || geom2.isA(value) || path2.isA(value))
    return plain(describe(value as Geometry), describe)
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array)
  if (Array.isArray(value)) return value.map(v => plain(v, describe))
  // A polygon keeps its plane once that was asked for.
  const fields = Object.entries(value).filter(([name]) => name !== 'plane')
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field, describe)]))
}

/** Where two outcomes differ by more than a tolerance (relative above 1), as a path into them; undefined when nowhere. */
export function difference(a: unknown, b: unknown, tolerance: number): string | undefined {
  if (typeof a === 'number' && typeof b === 'number') {
    const isClose = Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
    return isClose ? undefined : `: ${a} instead of ${b}`
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? undefined : `: ${String(a)} instead of ${String(b)}`
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[name as keyof typeof a], b[name as keyof typeof b], tolerance)
    if (found) return `.${name}${found}`
  }
  return undefined
}
