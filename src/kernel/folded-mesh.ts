import type { BentZone } from '../jscad/folded-sheet.ts'
import { type Quality, segmentsFor } from '../jscad/quality.ts'
import type { Mat4 } from '../jscad/stock.ts'
import type { Outline } from './triangulate.ts'
import type { IndexedMesh } from './weld.ts'

type Point = [number, number]
type Triangulate = (outlines: readonly Outline[]) => ArrayLike<number>

/** A flat piece of a folded sheet: its outlines on the blank (outer ones counter-clockwise, holes clockwise), mm. */
export interface FlatPiece {
  outlines: readonly Point[][]
  placement: Mat4
}

/** mm within which points of two pieces are one: above the grid of flat shapes, far below any size. */
const near = 1e-6

/**
 * The mesh of a folded sheet, mm: each piece is triangulated on the blank and carried to its place, and pieces share their
 * corners where they meet, so that nothing can part there.
 */
export function foldedMesh(
  { thickness, faces, bends }: { thickness: number; faces: readonly FlatPiece[]; bends: readonly BentZone[] },
  quality: Quality,
  triangulate: Triangulate,
): IndexedMesh {
  const sheet = new Sheet(thickness)
  const zones = bends.map(bend => new Zone(bend, steps(bend, thickness, quality), sheet))
  for (const { outlines, placement } of faces)
    sheet.addFace(
      outlines.map(outline => ringOf(outline, placement, zones, sheet)),
      triangulate,
    )
  for (const zone of zones) zone.close(sheet)
  return sheet.mesh()
}

/** Number of chords of a bent zone: as many as stock draws, which rounds in this very way. */
function steps({ angle, radius }: BentZone, thickness: number, quality: Quality): number {
  const segments = quality === 'jscad' ? 12 : segmentsFor(radius + thickness, quality.chord, quality.times)
  const each = (2 * Math.PI) / segments
  const whole = Math.floor(Math.abs(angle) / each)
  return Math.abs(angle) > whole * each ? whole + 1 : whole
}

/** A corner of the sheet on the blank, and the number of it. */
interface Corner {
  readonly at: Point
  readonly number: number
}

/** Corners below and above, the triangles between them, and the edges that have a wall unless two pieces share them. */
class Sheet {
  readonly #thickness: number
  readonly #positions: number[] = []
  readonly #triangles: number[] = []
  readonly #edges = new Map<number, Set<number>>()

  constructor(thickness: number) {
    this.#thickness = thickness
  }

  /** A corner of the blank, whose places at the heights of both sides of the sheet are told. */
  corner(at: Point, place: (height: number) => readonly [number, number, number]): Corner {
    const number = this.#positions.length / 6
    this.#positions.push(...place(0), ...place(this.#thickness))
    return { at, number }
  }

  /** A triangle of the blank, counter-clockwise, on both sides. */
  triangle(a: Corner, b: Corner, c: Corner): void {
    const [i, j, k] = [2 * a.number, 2 * b.number, 2 * c.number]
    this.#triangles.push(i, k, j, i + 1, j + 1, k + 1)
  }

  /** An edge of a piece, which lies to its left. */
  edge(from: Corner, to: Corner): void {
    if (this.#edges.get(to.number)?.delete(from.number)) return
    const ends = this.#edges.get(from.number) ?? new Set<number>()
    this.#edges.set(from.number, ends.add(to.number))
  }

  addFace(rings: readonly Corner[][], triangulate: Triangulate): void {
    if (rings.length === 0) return
    const corners = rings.flat()
    const triangles = triangulate(rings.map(ring => ring.map(corner => corner.at)))
    for (let i = 0; i < triangles.length; i += 3)
      this.triangle(corners[triangles[i]], corners[triangles[i + 1]], corners[triangles[i + 2]])
    for (const ring of rings)
      for (const [i, corner] of ring.entries()) this.edge(corner, ring[(i + 1) % ring.length])
  }

  mesh(): IndexedMesh {
    for (const [from, ends] of this.#edges)
      for (const to of ends)
        this.#triangles.push(2 * from, 2 * to, 2 * to + 1, 2 * from, 2 * to + 1, 2 * from + 1)
    return { positions: Float64Array.from(this.#positions), triangles: Uint32Array.from(this.#triangles) }
  }
}

/** A bent zone: rows of corners along its bend line, of which the first and the last belong to faces too. */
class Zone {
  readonly #bend: BentZone
  readonly #rows: Corner[][]

  constructor(bend: BentZone, steps: number, sheet: Sheet) {
    this.#bend = bend
    const { length, width } = bend
    this.#rows = Array.from({ length: steps + 1 }, (_, k) =>
      [0, length].map(u =>
        sheet.corner(this.#onBlank(u, (width * k) / steps), h => this.#folded(u, k / steps, h)),
      ),
    )
  }

  /** The corners that it shares with faces, row by row. */
  get joints(): Corner[][] {
    return [this.#rows[0], this.#rows[this.#rows.length - 1]]
  }

  /** The triangles between its rows, and its edges. */
  close(sheet: Sheet): void {
    const rows = this.#rows.map(row => row.toSorted((a, b) => this.#along(a.at) - this.#along(b.at)))
    for (let k = 1; k < rows.length; k++) {
      const [low, high] = [rows[k - 1], rows[k]]
      this.#strip(low, high, sheet)
      sheet.edge(low[low.length - 1], high[high.length - 1])
      sheet.edge(high[0], low[0])
    }
    const [first, last] = [rows[0], rows[rows.length - 1].toReversed()]
    for (const row of [first, last]) for (let i = 1; i < row.length; i++) sheet.edge(row[i - 1], row[i])
  }

  #strip(low: readonly Corner[], high: readonly Corner[], sheet: Sheet): void {
    for (let i = 0, j = 0; i + 1 < low.length || j + 1 < high.length; ) {
      const onLow =
        j + 1 === high.length ||
        (i + 1 < low.length && this.#along(low[i + 1].at) <= this.#along(high[j + 1].at))
      if (onLow) sheet.triangle(low[i], low[++i], high[j])
      else sheet.triangle(low[i], high[j + 1], high[j++])
    }
  }

  #along([x, y]: Point): number {
    const { corner, along } = this.#bend
    return (x - corner[0]) * along[0] + (y - corner[1]) * along[1]
  }

  #onBlank(u: number, v: number): Point {
    const {
      corner: [x, y],
      along: [ux, uy],
    } = this.#bend
    return [x + u * ux - v * uy, y + u * uy + v * ux]
  }

  /** Where a point at a way along the bend line, a part of the bend and a height of the sheet lies. */
  #folded(u: number, part: number, height: number): [number, number, number] {
    const { angle, axis, placement } = this.#bend
    const [sin, cos] = [Math.sin(part * angle), Math.cos(part * angle)]
    const [x, y] = this.#onBlank(u, (axis - height) * sin)
    return carried(placement, x, y, axis - (axis - height) * cos)
  }
}

/** The corners of an outline: those of zones where it meets them, and new ones. */
function ringOf(outline: readonly Point[], placement: Mat4, zones: readonly Zone[], sheet: Sheet): Corner[] {
  const isClose = meets(outline)
  const rows = zones.flatMap(zone => zone.joints).filter(row => isClose(row[0].at, row[1].at))
  const own = outline.map(at => {
    for (const row of rows) {
      const known = row.find(corner => distance(corner.at, at) < near)
      if (known) return known
    }
    const made = sheet.corner(at, height => carried(placement, at[0], at[1], height))
    rows.find(row => isBetween(at, row[0].at, row[1].at))?.push(made)
    return made
  })
  const ring = own.filter((corner, i) => corner !== own[(i + 1) % own.length])
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length]
    const onTheWay = rows.flatMap(row => row.filter(({ at }) => isBetween(at, from.at, to.at)))
    return [from, ...onTheWay.sort((a, b) => distance(from.at, a.at) - distance(from.at, b.at))]
  })
}

/** Tells whether a line between two points may meet an outline: most holes are far from every bend. */
function meets(outline: readonly Point[]): (a: Point, b: Point) => boolean {
  const ends = [0, 1].map(axis => {
    const all = outline.map(point => point[axis])
    return [Math.min(...all) - near, Math.max(...all) + near]
  })
  return (a, b) =>
    ends.every(
      ([least, most], axis) => Math.max(a[axis], b[axis]) >= least && Math.min(a[axis], b[axis]) <= most,
    )
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Whether a point lies on the line between two others, and is neither. */
function isBetween([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  const along = ((x - ax) * dx + (y - ay) * dy) / length
  const aside = ((y - ay) * dx - (x - ax) * dy) / length
  return Math.abs(aside) < near && along > near && along < length - near
}

const carried = (m: Mat4, x: number, y: number, z: number): [number, number, number] => [
  m[0] * x + m[4] * y + m[8] * z + m[12],
  m[1] * x + m[5] * y + m[9] * z + m[13],
  m[2] * x + m[6] * y + m[10] * z + m[14],
]
