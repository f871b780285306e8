import { atLeast, type RatedCheck, type Text } from './check.ts'
import { requirePositive } from './range.ts'

/** Openings of a guard: a slot is judged by its width, a square by its side, a round hole by its diameter. */
export type GuardOpening = 'slot' | 'square' | 'round'

/** Safety distances in mm for openings up to so many mm, persons from 14 years on (ISO 13857:2019, table 4). */
const distances: readonly ({ readonly upTo: number } & Readonly<Record<GuardOpening, number>>)[] = [
  { upTo: 4, slot: 2, square: 2, round: 2 },
  { upTo: 6, slot: 10, square: 5, round: 5 },
  { upTo: 8, slot: 20, square: 15, round: 5 },
  { upTo: 10, slot: 80, square: 25, round: 20 },
  { upTo: 12, slot: 100, square: 80, round: 80 },
  { upTo: 20, slot: 120, square: 120, round: 120 },
  { upTo: 30, slot: 850, square: 120, round: 120 },
  { upTo: 40, slot: 850, square: 200, round: 120 },
  { upTo: 120, slot: 850, square: 850, round: 850 },
]

/**
 * Least distance in mm from a guard's openings to the danger behind, by their size in mm (ISO 13857:2019, table 4,
 * persons from 14 years on). A slot of 20 to 30 mm that is no longer than 65 mm stops at the thumb: then 200 mm.
 * Openings above 120 mm are no guard: throws.
 */
export function reachThroughDistance(opening: GuardOpening, size: number, slotLength?: number): number {
  requirePositive({ 'opening (mm)': size })
  const row = distances.find(({ upTo }) => size <= upTo)
  if (!row) throw new RangeError(`opening (mm) is ${size}; above 120 mm a person reaches in: make it smaller`)
  const thumbStops = opening === 'slot' && row.upTo === 30 && slotLength !== undefined && slotLength <= 65
  return thumbStops ? 200 : row[opening]
}

/**
 * Least distance in mm behind a gap of no regular form that a rectangle of two sides in mm just takes in: the least of what
 * the table asks for the round hole, the square and the slot that it fits into (ISO 13857:2019, irregular openings).
 */
export function reachGapDistance(sides: readonly [number, number]): number {
  const [narrow, wide] = [Math.min(...sides), Math.max(...sides)]
  const around = [
    ['slot', narrow],
    ['square', wide],
    ['round', Math.hypot(narrow, wide)],
  ] as const
  return Math.min(
    ...around.flatMap(([opening, size]) => (size <= 120 ? [reachThroughDistance(opening, size, wide)] : [])),
  )
}

const table: Text = {
  en: 'ISO 13857:2019, table 4 (persons from 14 years on)',
  fr: 'ISO 13857:2019, tableau 4 (personnes de 14 ans et plus)',
}

/** Checks the distance in mm from a gap of no regular form, such as an open corner, to the danger behind it. */
export function reachGapCheck(guard: {
  /** Of the rectangle that just takes in the gap, mm. */
  sides: readonly [number, number]
  /** From the gap to the danger, mm. */
  distance: number
}): RatedCheck {
  return atLeast({
    id: 'gap-reach',
    title: {
      en: 'Distance from the gaps to the danger',
      fr: 'Distance entre les jours et la zone dangereuse',
    },
    value: guard.distance,
    limit: reachGapDistance(guard.sides),
    unit: 'mm',
    standard: {
      en: `${table.en}, irregular openings: slot, square or round hole, whichever asks least`,
      fr: `${table.fr}, ouvertures irrégulières : fente, carré ou rond, le moins exigeant des trois`,
    },
    leavesOut: {
      en: 'Children, other gaps than this one. No risk assessment.',
      fr: 'Enfants, autres jours que celui-ci. Ne remplace pas l’appréciation du risque.',
    },
  })
}

/** Checks the distance in mm from a guard's openings to the danger behind it. */
export function reachThroughCheck(guard: {
  opening: GuardOpening
  /** Width, side or diameter, mm. */
  size: number
  slotLength?: number
  /** From the guard's openings to the danger, mm. */
  distance: number
}): RatedCheck {
  return atLeast({
    id: 'guard-reach',
    title: {
      en: 'Distance from the openings to the danger',
      fr: 'Distance entre les ouvertures et la zone dangereuse',
    },
    value: guard.distance,
    limit: reachThroughDistance(guard.opening, guard.size, guard.slotLength),
    unit: 'mm',
    standard: table,
    leavesOut: {
      en: 'Children, reaching over, under or around the guard, parts flung out, gaps at its edges. No risk assessment.',
      fr: 'Enfants, accès par-dessus, par-dessous ou par les côtés, projections, jeux en rive. Ne remplace pas l’appréciation du risque.',
    },
  })
}
