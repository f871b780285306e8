import { requireNotNegative, requirePositive } from './range.ts'

/** What a fillet weld takes from the steel that it joins: fu in MPa and βw (EN 1993-1-8, table 4.1; stainless: EN 1993-1-4, 6.3). */
export const weldedSteels = {
  S235: { tensile: 360, correlation: 0.8 },
  S275: { tensile: 410, correlation: 0.85 },
  S355: { tensile: 470, correlation: 0.9 },
  '1.4301': { tensile: 520, correlation: 1 },
} as const

/** Thinnest plate in mm that the rules for welds hold for (EN 1993-1-8, 4.1). */
export const leastWeldedThickness = 4

/** γM2 of welds in steel (EN 1993-1-8, table 2.1) and in stainless (EN 1993-1-4, 5.1). */
const partialFactor = 1.25

/**
 * Force in N that a millimetre of fillet weld resists in any direction: fu/√3/(βw γM2) times its throat in mm
 * (EN 1993-1-8, 4.5.3.3, simplified method).
 */
export function filletResistance(steel: keyof typeof weldedSteels, throat: number): number {
  requirePositive({ 'throat (mm)': throat })
  const { tensile, correlation } = weldedSteels[steel]
  return (tensile * throat) / (Math.sqrt(3) * correlation * partialFactor)
}

/** A straight fillet weld in the plane of a joint, mm: along x from one end to the other, or across it at one x. */
export interface WeldRun {
  from: number
  to: number
  /** Length across at `from` = `to`; a run along x has none. */
  across?: number
  /** How many fillets lie there. */
  count: number
}

/**
 * Greatest force in N on a millimetre of welds that share a joint as lines of one stiffness (elastic method, EN 1993-1-8,
 * 2.5 and 4.9): a force in N square to the joint, the moment in N·mm about x = 0 that opens the joint along x, and a force in
 * N within it. Every end of a run is a throat shorter than drawn (4.5.1).
 */
export function weldLineForce(
  runs: readonly WeldRun[],
  throat: number,
  load: { normal: number; moment: number; within: number },
): number {
  requirePositive({ 'throat (mm)': throat })
  requireNotNegative({ 'force within the joint (N)': load.within })
  const lines = runs
    .map(({ from, to, across, count }) =>
      across === undefined
        ? { from: from + throat, to: to - throat, length: count * (to - from - 2 * throat), count }
        : { from, to: from, length: count * (across - 2 * throat), count },
    )
    .filter(({ length }) => length > 0)
  const total = lines.reduce((sum, { length }) => sum + length, 0)
  requirePositive({ 'length of the welds (mm)': total })
  const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2
  const centroid = lines.reduce((sum, line) => sum + line.length * middle(line), 0) / total
  const second = lines.reduce(
    (sum, line) => sum + line.length * ((middle(line) - centroid) ** 2 + (line.to - line.from) ** 2 / 12),
    0,
  )
  const moment = load.moment - load.normal * centroid
  const forces = lines
    .flatMap(({ from, to }) => [from, to])
    .map(x => Math.abs(load.normal / total + (moment === 0 ? 0 : (moment * (x - centroid)) / second)))
  return Math.hypot(Math.max(...forces), load.within / total)
}
