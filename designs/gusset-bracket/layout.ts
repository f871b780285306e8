import { type Point2, remembered } from '#design'
import { bendAllowance, bendDeduction } from '#engineering'
import {
  bendRules,
  bentSheet,
  clearanceHole,
  kFactor,
  laserLimits,
  type TSlot,
  tSlotDimensions,
  washerDimensions,
} from '#hardware'
import type { BracketValues } from './parameters.ts'

/** Gap in mm between an ear and the edge of the upright leg that it is welded to. */
const earGap = 0.5

/** Throat in mm of the fillets that weld plates of a thickness in mm. */
export const throatOf = (thickness: number): number => Math.max(2, Math.round(0.7 * thickness))

/** One leg: its holes at distances in mm from the outer corner and from the middle of the width. */
export interface Leg {
  name: 'fixed' | 'carrying'
  length: number
  screw: string
  columns: number
  across: number
  rows: number
  along: number
  first: number
  fixing: BracketValues['fixedFixing']
  wall: number
  /** The profile that slot nuts hold it on, if that is known. */
  profile?: TSlot
  slot: number
  /** Diameter of the clearance holes. */
  hole: number
  washer: number
  holes: Point2[]
  /** Half the width that is free of bends and edges for washers to lie on. */
  halfWidth: number
}

/** Where everything lies on the bracket, mm: x along the fixed leg from the outer corner, y from the middle, z upright. */
export const layoutOf = remembered((p: BracketValues) => {
  const sheet = bentSheet(p)
  const { thickness: t, radius } = sheet
  const bend = { thickness: t, radius, angle: 90, kFactor: kFactor(sheet.material, t, radius) }
  const rules = bendRules(sheet.material, t, radius)
  const bent = p.construction !== 'welded'
  /** From the outer corner to the bend line on the blank. */
  const shift = bendDeduction(bend) / 2
  const zone = bendAllowance(bend)
  const half = p.width / 2
  const edge = laserLimits.edge.usual * t
  /** From the corner of two plates to where their fillet ends. */
  const fillet = throatOf(t) * Math.SQRT2
  const legOf = (
    name: Leg['name'],
    values: Omit<Leg, 'name' | 'hole' | 'washer' | 'holes' | 'halfWidth'>,
  ) => ({
    name,
    ...values,
    hole: clearanceHole(values.screw),
    washer: washerDimensions(values.screw).outsideDiameter,
    holes: patternOf(values),
    halfWidth: p.construction === 'ears' ? (name === 'fixed' ? half - t - radius : half - t - earGap) : half,
  })
  return {
    sheet,
    bend,
    rules,
    bent,
    t,
    shift,
    zone,
    half,
    /** From a hole's edge to the edge of the sheet. */
    edge,
    fillet,
    /** From the outer corner to where a leg is flat inside. */
    inside: t + (bent ? radius : fillet),
    /** From the outer corner to where a leg is flat outside, about which it tilts. */
    heel: bent ? t + radius : 0,
    /** Half the width of the upright leg: it stands between the ears. */
    uprightHalf: p.construction === 'ears' ? half - t - earGap : half,
    gussets:
      p.construction === 'welded'
        ? p.gussets === '1'
          ? [0]
          : [2 * t - half, half - 2 * t]
        : ([] as number[]),
    fixed: legOf('fixed', {
      length: p.fixedLength,
      screw: p.fixedScrew,
      columns: p.fixedColumns,
      across: p.fixedAcross,
      rows: p.fixedRows,
      along: p.fixedAlong,
      first: p.fixedFirst,
      fixing: p.fixedFixing,
      wall: p.fixedWall,
      profile: profileOf(p.fixedFixing, p.fixedProfile),
      slot: p.slot,
    }),
    carrying: legOf('carrying', {
      length: p.carryingLength,
      screw: p.carryingScrew,
      columns: p.carryingColumns,
      across: p.carryingAcross,
      rows: p.carryingRows,
      along: p.carryingAlong,
      first: p.carryingFirst,
      fixing: p.carryingFixing,
      wall: p.carryingWall,
      profile: profileOf(p.carryingFixing, p.carryingProfile),
      slot: 0,
    }),
    /** Height of the middle of the carrying leg's pattern. */
    centre: p.carryingFirst + ((p.carryingRows - 1) * p.carryingAlong) / 2,
  }
})

const profileOf = (fixing: Leg['fixing'], name: BracketValues['fixedProfile']) =>
  fixing === 'slot-nuts' && name !== 'other' ? tSlotDimensions(name) : undefined

export type Layout = ReturnType<typeof layoutOf>

function patternOf({
  columns,
  across,
  rows,
  along,
  first,
}: Pick<Leg, 'columns' | 'across' | 'rows' | 'along' | 'first'>): Point2[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column): Point2 => [first + row * along, (column - (columns - 1) / 2) * across],
    ),
  ).flat()
}
