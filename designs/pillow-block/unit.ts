import { bearingDimensions, type PillowBlockUnit, pillowBlockUnits } from '#hardware'

/** The ready-made unit for the shaft of a bearing; for a shaft between two sizes the larger, for one beyond all the largest. */
export function unitBeside(bearing: string): PillowBlockUnit {
  const { bore } = bearingDimensions(bearing)
  const [largest] = pillowBlockUnits.slice(-1)
  return pillowBlockUnits.find(unit => unit.bore >= bore) ?? largest
}
