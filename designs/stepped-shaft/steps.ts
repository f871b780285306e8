import { remembered } from '#design'
import {
  keyDimensions,
  keyLengths,
  materials,
  shaftCirclipDimensions,
  shaftCirclipGroove,
  shaftCirclips,
  thread,
  threadSizes,
} from '#hardware'
import type { ShaftValues } from './parameters.ts'

/** Edge chamfer in mm of shoulders; ends get twice as much. */
export const edge = 0.5

export type Shaft = ReturnType<typeof shaftOf>
export type Step = Shaft['steps'][number]
export type Shoulder = Shaft['shoulders'][number]

/** Rm and ReH in MPa of bars of any diameter up to 100 mm: the least of the standard's ranges (EN 10025-2, EN ISO 683-1). */
const steels = {
  S235JR: { tensileStrength: 360, yieldStrength: 215 },
  S355J2: { tensileStrength: 470, yieldStrength: 315 },
  C45N: { tensileStrength: 580, yieldStrength: 305 },
} as const

/** The shaft's steps from its left end, places along it in mm; diameters alike beside one another make no shoulder. */
export const shaftOf = remembered((p: ShaftValues) => {
  const rows = [
    { diameter: p.d1, length: p.l1, use: p.use1, fit: p.fit1, ring: p.ring1, force: p.force1 },
    { diameter: p.d2, length: p.l2, use: p.use2, fit: p.fit2, ring: p.ring2, force: p.force2 },
    { diameter: p.d3, length: p.l3, use: p.use3, fit: p.fit3, ring: p.ring3, force: p.force3 },
    { diameter: p.d4, length: p.l4, use: p.use4, fit: p.fit4, ring: p.ring4, force: p.force4 },
    { diameter: p.d5, length: p.l5, use: p.use5, fit: p.fit5, ring: p.ring5, force: p.force5 },
  ].slice(0, p.steps)
  const ends = rows.map((_, i) => rows.slice(0, i + 1).reduce((sum, r) => sum + r.length, 0))
  const steps = rows.map((row, i) => {
    const [from, to] = [ends[i] - row.length, ends[i]]
    const beside = (j: number) => rows[j]?.diameter ?? 0
    // The ring goes on from the side that is not closed by a larger diameter.
    const isOpen = { left: beside(i - 1) < row.diameter, right: beside(i + 1) < row.diameter }
    const side = isOpen.right ? ('right' as const) : isOpen.left ? ('left' as const) : undefined
    const last = i === 0 ? ('left' as const) : i === rows.length - 1 ? ('right' as const) : undefined
    const groove = row.ring === 'circlip' && side ? grooveOf(row.diameter, from, to, side) : undefined
    const seat = {
      from: groove && side === 'left' ? groove.to : from,
      to: groove && side === 'right' ? groove.from : to,
    }
    return {
      ...row,
      number: i + 1,
      /** What bears, mm: of a thread its root d3. */
      core: row.use === 'thread' ? rootOf(row.diameter) : row.diameter,
      from,
      to,
      middle: (from + to) / 2,
      end: last,
      groove,
      side,
      /** What a hub or ring sits on, up to the groove. */
      seat,
      key: row.use.startsWith('hub')
        ? keyOf(row.diameter, seat, row.use === 'hub-open' ? last : undefined)
        : undefined,
    }
  })
  const shoulders = steps.slice(1).flatMap((right, i) => {
    const left = steps[i]
    const [small, large] = [left.diameter, right.diameter].sort((a, b) => a - b)
    if (large - small < 1e-9) return []
    const height = (large - small) / 2
    return [
      {
        at: left.to,
        small,
        large,
        height,
        fillet: Math.min(p.fillet, 0.6 * height),
        between: [left.number, right.number] as const,
      },
    ]
  })
  return {
    steps,
    shoulders,
    length: ends[ends.length - 1],
    steel: steels[p.material],
    material: materials[p.material],
  }
})

/** Root diameter in mm of a coarse thread; a thread that does not exist is refused by the rules. */
function rootOf(diameter: number): number {
  const size = `M${diameter}`
  return threadSizes.includes(size) ? thread(size).rootDiameter : diameter
}

/** The groove's outer edge keeps the standard's distance, rounded up to 0.1 mm, and clears the chamfer. */
function grooveOf(diameter: number, from: number, to: number, side: 'left' | 'right') {
  if (!shaftCirclips.some(c => c.shaft === diameter)) return undefined
  const { width, diameter: bottom, edgeDistance, tolerance } = shaftCirclipGroove(diameter)
  const away = Math.ceil(10 * (edgeDistance + edge)) / 10
  const start = side === 'right' ? to - away - width : from + away
  const play = (width - shaftCirclipDimensions(diameter).thickness) / 2
  return { diameter: bottom, width, tolerance, from: start, to: start + width, ring: start + play, away }
}

/** The longest standard key that leaves 2.5 mm at a closed end; an open keyway runs out at the shaft's end. */
function keyOf(diameter: number, seat: { from: number; to: number }, open?: 'left' | 'right') {
  const key = keyDimensions(diameter)
  const room = seat.to - seat.from - (open ? 3 : 5)
  const length = keyLengths.filter(l => l >= key.shortest && l <= key.longest && l <= room + 1e-9).pop()
  if (length === undefined) return undefined
  const middles = {
    left: seat.from + length / 2 + 0.5,
    right: seat.to - length / 2 - 0.5,
    none: (seat.from + seat.to) / 2,
  }
  return { ...key, length, middle: middles[open ?? 'none'], isOpen: open !== undefined }
}
