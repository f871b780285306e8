import {
  type BearingLoad,
  bearingLifeCheck,
  equivalentDynamicLoad,
  staticSafetyCheck,
} from './bearing-life.ts'
import { atLeast, atMost, type RatedCheck } from './check.ts'

/** How a ball bearing is closed: rubbing seals, shields that do not touch, or open; greased in each case. */
export type BearingClosure = '2RS' | '2Z' | 'open'

/** What the speed of a bearing and its least load depend on. */
export interface RunningBearing {
  /** d and D in mm. */
  bore: number
  outsideDiameter: number
  closure: BearingClosure
  /** min⁻¹ */
  speed: number
}

/** Mean diameter dm of a bearing in mm: (d + D)/2. */
export const meanDiameter = ({ bore, outsideDiameter }: { bore: number; outsideDiameter: number }): number =>
  (bore + outsideDiameter) / 2

/**
 * Largest n·dm in mm/min of greased deep-groove ball bearings. Rubbing seals: below the 325,000 to 341,000 that SKF's
 * limiting speeds come to (6202-2RSH 13,000, 6204-2RSH 10,000, 61805-2RS1 11,000 min⁻¹). Without: 500,000, within the
 * 700,000 up to which SKF's catalogue 17000 (2018) gives a grease life of capped bearings.
 */
const largestSpeedFactor: Readonly<Record<BearingClosure, number>> = {
  '2RS': 300_000,
  '2Z': 500_000,
  open: 500_000,
}

/** Speed in min⁻¹ up to which a greased deep-groove ball bearing with these closures may run. */
export function bearingSpeedLimit(bearing: Omit<RunningBearing, 'speed'>): number {
  return largestSpeedFactor[bearing.closure] / meanDiameter(bearing)
}

/** Checks the speed of a greased deep-groove ball bearing, seals and grease considered. */
export function bearingSpeedCheck(bearing: RunningBearing): RatedCheck {
  const sealed = bearing.closure === '2RS'
  return atMost({
    id: 'bearing-speed',
    title: {
      en: `Speed of the bearing, ${sealed ? 'rubbing seals' : 'greased'}`,
      fr: `Vitesse du roulement, ${sealed ? 'joints frottants' : 'à la graisse'}`,
    },
    value: bearing.speed,
    limit: bearingSpeedLimit(bearing),
    unit: 'min⁻¹',
    standard: {
      en: `n·dm at most ${sealed ? '300,000' : '500,000'} mm/min, below the limiting speeds of makers’ catalogues`,
      fr: `n·dm de ${sealed ? '300 000' : '500 000'} mm/min au plus, en deçà des vitesses limites des catalogues`,
    },
    leavesOut: {
      en: 'The maker’s own limiting speed, which may be higher; heat of the surroundings, grease life, cage and balance.',
      fr: 'La vitesse limite propre au fabricant, parfois plus élevée ; la chaleur ambiante, la durée de la graisse, la cage et l’équilibrage.',
    },
  })
}

/** Viscosity in mm²/s of the base oil of usual bearing greases at 40 °C, as when a machine starts (ISO VG 100). */
const startingViscosity = 100
/** The largest minimum load factor kr of single-row deep-groove ball bearings (SKF: 0.015 to 0.03 by series). */
const minimumLoadFactor = 0.03

/**
 * Least radial load in N under which the balls of a deep-groove ball bearing roll instead of sliding at a speed in min⁻¹:
 * kr (ν n/1000)^(2/3) (dm/100)² in kN (SKF's catalogues; not verified against a published example).
 */
export function leastBearingLoad({ bore, outsideDiameter, speed }: Omit<RunningBearing, 'closure'>): number {
  const rolling = ((startingViscosity * speed) / 1000) ** (2 / 3)
  return 1000 * minimumLoadFactor * rolling * (meanDiameter({ bore, outsideDiameter }) / 100) ** 2
}

/** Checks that a deep-groove ball bearing has the load that its balls need to roll; loads in N. */
export function leastLoadCheck(bearing: Omit<RunningBearing, 'closure'>, load: BearingLoad): RatedCheck {
  return atLeast({
    id: 'bearing-least-load',
    title: { en: 'Load that keeps the balls rolling', fr: 'Charge qui maintient le roulement des billes' },
    value: equivalentDynamicLoad(load),
    limit: leastBearingLoad(bearing),
    unit: 'N',
    standard: {
      en: 'SKF, kr (ν n/1000)^(2/3) (dm/100)² with kr = 0.03 and ν = 100 mm²/s',
      fr: 'SKF, kr (ν n/1000)^(2/3) (dm/100)² avec kr = 0,03 et ν = 100 mm²/s',
    },
    leavesOut: {
      en: 'Not verified against a published example. The weight of shaft and parts beyond the load entered, fast starts, stiff cold grease.',
      fr: 'Non vérifié sur un exemple publié. Le poids de l’arbre et des pièces au-delà de la charge saisie, les démarrages rapides, la graisse froide et épaisse.',
    },
  })
}

/** A ball bearing as a table has it: sizes in mm, ratings in N. */
interface RatedBearing {
  bore: number
  outsideDiameter: number
  dynamicRating: number
  staticRating: number
}

/** All that is checked of a deep-groove ball bearing: life, static safety, speed, least load; loads in N, speed in min⁻¹. */
export function ballBearingChecks(
  bearing: RatedBearing,
  load: {
    radial: number
    axial: number
    speed: number
    requiredHours: number
    closure: BearingClosure
  },
): RatedCheck[] {
  const rated = { ...load, ...bearing }
  return [
    bearingLifeCheck(rated),
    staticSafetyCheck(rated),
    bearingSpeedCheck(rated),
    leastLoadCheck(rated, rated),
  ]
}
