import { bearingDimensions, type FlangeUnit, flangeUnits } from '#hardware'

/** The cast unit for the shaft of a bearing; for a shaft between two sizes the larger, for one beyond all the largest. */
export function unitBeside(bearing: string): FlangeUnit {
  const { bore } = bearingDimensions(bearing)
  const [largest] = flangeUnits.slice(-1)
  return flangeUnits.find(unit => unit.bore >= bore) ?? largest
}
