import { type Point2, remembered, tenthAbove } from '#design'
import { bendAllowance, bendDeduction, bendRelief } from '#engineering'
import {
  bendRules,
  bentSheet,
  kFactor,
  laserLimits,
  screwLength,
  socketScrewDimensions,
  thread,
  washerDimensions,
} from '#hardware'
import type { GuardValues } from './parameters.ts'

/** Gap in mm between the sides at a corner, and between the ends of a box and the wall. */
export const gap = 0.5

/** Where everything lies on the guard, mm: x along, y across from the middle of the front; `flat…` on the blank. */
export const layoutOf = remembered((p: GuardValues) => {
  const sheet = bentSheet(p)
  const { thickness: t, radius } = sheet
  const bend = { thickness: t, radius, angle: 90, kFactor: kFactor(sheet.material, t, radius) }
  const rules = bendRules(sheet.material, t, radius)
  const shift = bendDeduction(bend) / 2
  const zone = bendAllowance(bend)
  const relief = bendRelief(bend)
  const box = p.form === 'box'
  const metric = thread(p.screw)
  const washer = washerDimensions(p.screw)
  // From the outside of the side to the screws: in the middle of what the bend leaves flat.
  const screwFrom = (radius + p.flange) / 2
  const inset = Math.max(washer.outsideDiameter / 2, socketScrewDimensions(p.screw).headDiameter) + 2 * t + 4
  const span = p.length - 2 * inset
  const engaged = 1.2 * metric.diameter
  const length = screwLength(p.screw, t + washer.thickness + engaged)
  return {
    sheet,
    bend,
    rules,
    t,
    radius,
    /** From an outside corner to its bend line on the blank. */
    shift,
    zone,
    box,
    halfLength: p.length / 2,
    halfWidth: p.width / 2,
    /** Half of the front on the blank as far as the bend lines of its sides. */
    flatLength: p.length / 2 - (box ? shift : 0),
    flatWidth: p.width / 2 - shift,
    /** Half the length of the bend lines along the box: past the bends of its ends, their reliefs and a web. */
    lineHalf: box ? p.length / 2 - shift - Math.max(zone / 2, relief.depth) - relief.width - t : p.length / 2,
    /** From the bend line of a side to that of its flange, and on to the flange's edge. */
    side: p.depth - 2 * shift,
    flangeFlat: p.flange + t - shift,
    metric,
    washer,
    screwFrom,
    /** From the ends of a flange to its first screws. */
    inset,
    span,
    screws: Array.from({ length: p.screwCount }, (_, i) => span * (i / (p.screwCount - 1) - 0.5)),
    /** Shank that slips through the thread of the flange, with a gap of 0.2 mm all round. */
    shank: Math.floor(10 * (metric.minorDiameter - 0.4)) / 10,
    /** Thread left at the tip of a screw. */
    engaged,
    screwLength: length,
    /** By how far a screw enters the frame, with some of its thin shank. */
    entered: length - t - washer.thickness,
    openings: openingsOf(p),
    /** Least border between the outside of the front and its field. */
    leastBorder: Math.max(shift + rules.holeToBend, laserLimits.edge.usual * t),
  }
})

export type Layout = ReturnType<typeof layoutOf>

/** Columns and rows of the openings that fill the field at a pitch, and their steps in mm. */
function gridOf(
  { opening, openingSize: size, slotLength, border, length, width }: GuardValues,
  pitch: number,
) {
  const [fieldX, fieldY] = [length - 2 * border, width - 2 * border]
  const along = opening === 'slots' ? Math.max(slotLength, size) : size
  const stepX = opening === 'slots' ? along + pitch - size : pitch
  const stepY = opening === 'slots' ? pitch : (pitch * Math.sqrt(3)) / 2
  const columns = Math.max(0, Math.floor((fieldX - along) / stepX + 1e-9) + 1)
  const rows = Math.max(0, Math.floor((fieldY - size) / stepY + 1e-9) + 1)
  // Every second row of round holes lies between those beside it.
  const shorter = opening === 'round' && columns > 0 ? 1 : 0
  return { stepX, stepY, columns, rows, shorter }
}

/** The least pitch in tenths of a millimetre, from `pitch` on, at which the field has no more openings than `most`. */
export function pitchFor(p: GuardValues, pitch: number, most: number): number {
  const { columns, rows, shorter } = gridOf(p, pitch)
  const count = columns * rows - shorter * Math.floor(rows / 2)
  return count <= most ? pitch : pitchFor(p, tenthAbove(pitch + 0.1), most)
}

/** Centres of the openings, in even rows about the middle of the front. */
function openingsOf(p: GuardValues): Point2[] {
  if (p.opening === 'none') return []
  const { stepX, stepY, columns, rows, shorter } = gridOf(p, p.pitch)
  return Array.from({ length: rows }, (_, row) => {
    const count = columns - shorter * (row % 2)
    return Array.from(
      { length: count },
      (_, i): Point2 => [(i - (count - 1) / 2) * stepX, (row - (rows - 1) / 2) * stepY],
    )
  }).flat()
}
