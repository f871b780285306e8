import { type Point2, remembered } from '#design'
import { bentSheet, clearanceHole, laserLimits, lengthThroughNut, washerDimensions } from '#hardware'
import type { SieveValues } from './parameters.ts'

/** Where everything lies, mm, from the middle of the screen. */
export const layoutOf = remembered((p: SieveValues) => {
  // The screen stays flat: of the sheet only its material and thickness count.
  const { stuff, thickness: t } = bentSheet({ ...p, bendRadius: 0 })
  const frame = Number(p.frameThickness)
  const washer = washerDimensions(p.screw)
  const hole = clearanceHole(p.screw)
  // Between the opening and the outside: washers, or holes with their edges.
  const edge = laserLimits.edge.usual * Math.max(frame, t)
  const rim = Math.ceil(Math.max(washer.outsideDiameter + 2, hole + 2 * edge))
  const rib = Math.ceil(Math.max(3 * frame, 10))
  const window = (p.length - p.ribs * rib) / (p.ribs + 1)
  const windows = Array.from(
    { length: p.ribs + 1 },
    (_, i) => -p.length / 2 + i * (window + rib) + window / 2,
  )
  const web = p.pitch - p.hole
  const holes = windows.flatMap(x =>
    fieldOf(p, window - 2 * web, p.width - 2 * web).map(([u, v]): Point2 => [x + u, v]),
  )
  return {
    stuff,
    t,
    frame,
    washer,
    hole,
    rim,
    rib,
    /** Of the corners of the windows, at both ends of a rib: as large as the holes beside them leave room for. */
    corner:
      Math.floor(
        2 *
          Math.min(
            rib / 2,
            window / 3,
            p.width / 3,
            p.pattern === 'square-in-line' ? 2 * web : web + p.hole / 2,
          ),
      ) / 2,
    window,
    windows,
    web,
    holes,
    screws: screwsOf(p, rim),
    grip: 2 * frame + t + washer.thickness,
    outside: [p.length + 2 * rim, p.width + 2 * rim] as const,
  }
})

export type Layout = ReturnType<typeof layoutOf>

/** Length of the clamping screws; throws an Error when no standard one is long enough. */
export const screwLengthOf = (p: SieveValues, { grip, washer }: Layout): number =>
  lengthThroughNut(p.screw, grip + washer.thickness)

/** Holes that lie whole in a field of so many mm, about its middle. */
function fieldOf({ pattern, hole, pitch }: SieveValues, length: number, width: number): Point2[] {
  const staggered = pattern === 'round-staggered'
  const step = staggered ? (pitch * Math.sqrt(3)) / 2 : pitch
  const columns = Math.floor((length - hole) / pitch + 1e-9) + 1
  const rows = Math.floor((width - hole) / step + 1e-9) + 1
  if (columns < 1 || rows < 1) return []
  return Array.from({ length: rows }, (_, row) => {
    const count = staggered && row % 2 === 1 ? columns - 1 : columns
    return Array.from(
      { length: count },
      (_, i): Point2 => [(i - (count - 1) / 2) * pitch, (row - (rows - 1) / 2) * step],
    )
  }).flat()
}

/** Screws along the middle of the rim: one in each corner, the others spread between them. */
function screwsOf({ length, width, screwPitch }: SieveValues, rim: number): Point2[] {
  const [x, y] = [(length + rim) / 2, (width + rim) / 2]
  const between = (span: number) => Math.ceil((2 * span) / screwPitch)
  const [alongX, alongY] = [between(x), between(y)]
  return [
    ...Array.from({ length: alongX + 1 }, (_, i) => -x + (2 * x * i) / alongX).flatMap((u): Point2[] => [
      [u, y],
      [u, -y],
    ]),
    ...Array.from({ length: alongY - 1 }, (_, i) => -y + (2 * y * (i + 1)) / alongY).flatMap(
      (v): Point2[] => [
        [x, v],
        [-x, v],
      ],
    ),
  ]
}
