import { atMost, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** Detail category in MPa of a laser-cut edge with shallow, even drag lines (EN 1993-1-9, table 8.1, detail 5). */
const cutEdge = 125

/** Share of the detail category that a constant range may have for ever, at 5 million cycles (EN 1993-1-9, 7.1: (2/5)^(1/3)). */
const constantAmplitudeShare = (2 / 5) ** (1 / 3)

/** γMf of a part whose crack is found before it harms and that is changed then (EN 1993-1-9, table 3.1: safe life, low consequence). */
const partialFactor = 1.15

/** Range of stress in MPa that a laser-cut edge of steel stands for ever (EN 1993-1-9, 7.1, detail 125). */
export const endlessRange = (cutEdge * constantAmplitudeShare) / partialFactor

/**
 * Stress concentration where a rib, cut in one piece with its rim, is bent out of its plane between two radii: 1 + 0.1 b/r,
 * width and radius in mm (finite elements of 15 × 5 mm: 1.12 at r = 7.5, 1.43 at r = 3).
 */
export function ribEndFactor(width: number, radius: number): number {
  requirePositive({ 'width of the rib (mm)': width, 'radius at its end (mm)': radius })
  return 1 + (0.1 * width) / radius
}

/** Checks the range of stress in MPa at a laser-cut edge of steel against what it stands for ever. */
export function cutEdgeFatigueCheck(range: number): RatedCheck {
  return atMost({
    id: 'fatigue',
    title: { en: 'Range of stress by vibration', fr: 'Étendue de contrainte sous vibration' },
    value: range,
    limit: endlessRange,
    unit: 'MPa',
    standard: {
      en: 'EN 1993-1-9, table 8.1, detail 125 at constant amplitude, γMf 1.15',
      fr: 'EN 1993-1-9, tableau 8.1, détail 125 à amplitude constante, γMf 1,15',
    },
    leavesOut: {
      en: 'Rust, scratches and welds on the edge, blows, resonance beyond the one entered.',
      fr: 'Rouille, rayures et soudures sur l’arête, chocs, résonances autres que celle saisie.',
    },
  })
}
