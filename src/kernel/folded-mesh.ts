import type { BentZone } from '../jscad/folded-sheet.ts'
import { type Quality, segmentsFor } from '../jscad/quality.ts'
import type { Mat4 } from '../jscad/stock.ts'
import { flatBoxOf, type Outline } from './rings.ts'
import { type Corner, carried, type Ring, Sheet, type Triangulate } from './sheet.ts'
import type { IndexedMesh } from './weld.ts'

type Point = readonly [number, number]

/** A flat piece of a folded sheet: its outlines on the blank (outer ones counter-clockwise, holes clockwise), mm. */
export interface FlatPiece {
  outlines: readonly Outline[]
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
      outlines.map(outline => {
        const rows = rowsNear(outline, zones)
        // Most holes are far from every bend.
        return rows.length ? ringOf(outline, placement, rows, sheet) : sheet.freeRing(outline, placement)
      }),
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
      if (onLow) sheet.triangle(low[i].number, low[++i].number, high[j].number)
      else sheet.triangle(low[i].number, high[j + 1].number, high[j++].number)
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

/** The corners of an outline: those of zones, by their rows, where it meets them, and new ones. */
function ringOf(outline: Outline, placement: Mat4, rows: readonly Corner[][], sheet: Sheet): Ring {
  const own = outline.map(([x, y]) => {
    const at: Point = [x, y]
    for (const row of rows) {
      const known = row.find(corner => distance(corner.at, at) < near)
      if (known) return known
    }
    const made = sheet.corner(at, height => carried(placement, x, y, height))
    rows.find(row => isBetween(at, row[0].at, row[1].at))?.push(made)
    return made
  })
  const distinct = own.filter((corner, i) => corner !== own[(i + 1) % own.length])
  const ring = distinct.flatMap((from, i) => {
    const to = distinct[(i + 1) % distinct.length]
    const onTheWay = rows.flatMap(row => row.filter(({ at }) => isBetween(at, from.at, to.at)))
    return [from, ...onTheWay.sort((a, b) => distance(from.at, a.at) - distance(from.at, b.at))]
  })
  return {
    outline: ring.map(corner => corner.at),
    numbers: ring.map(corner => corner.number),
    isFree: false,
  }
}

/** The rows of zones that an outline may meet. */
function rowsNear(outline: Outline, zones: readonly Zone[]): Corner[][] {
  const [minX, minY, maxX, maxY] = flatBoxOf(outline)
  return zones
    .flatMap(zone => zone.joints)
    .filter(([{ at: a }, { at: b }]) => {
      const isBeside = Math.max(a[0], b[0]) < minX - near || Math.min(a[0], b[0]) > maxX + near
      return !isBeside && Math.max(a[1], b[1]) >= minY - near && Math.min(a[1], b[1]) <= maxY + near
    })
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
