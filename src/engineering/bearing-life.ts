import { atLeast, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** One row of the table of axial load factors: relative axial load f0·Fa/C0, e, and Y (X is 0.56). */
type AxialFactors = readonly [relativeLoad: number, e: number, y: number]

/**
 * Axial load factors of deep-groove ball bearings with normal clearance (ISO 281 table 3), linear between the rows.
 * Sources: catalogues of SKF, NSK, Koyo and FYH, which print the same table.
 */
const axialFactors: readonly AxialFactors[] = [
  [0.172, 0.19, 2.3],
  [0.345, 0.22, 1.99],
  [0.689, 0.26, 1.71],
  [1.03, 0.28, 1.55],
  [1.38, 0.3, 1.45],
  [2.07, 0.34, 1.31],
  [3.45, 0.38, 1.15],
  [5.17, 0.42, 1.04],
  [6.89, 0.44, 1],
]

/** Loads on a radial ball bearing in N, and what its rating of them depends on. */
export interface BearingLoad {
  /** Fr in N. */
  radial: number
  /** Fa in N, 0 without axial load. */
  axial: number
  /** C0 in N. */
  staticRating: number
  /** f0 of the bearing's catalogue, 12 to 16; the default 12 gives the highest equivalent load. */
  f0?: number
}

/** Factors e and Y for f0·Fa/C0 (ISO 281 table 3); outside the table its first or last row holds. */
export function axialLoadFactors(relativeLoad: number): { e: number; y: number } {
  const above = axialFactors.findIndex(([load]) => load >= relativeLoad)
  const [first, last] = [axialFactors[0], axialFactors[axialFactors.length - 1]]
  if (above === 0) return { e: first[1], y: first[2] }
  if (above < 0) return { e: last[1], y: last[2] }
  const [a, b] = [axialFactors[above - 1], axialFactors[above]]
  const share = (relativeLoad - a[0]) / (b[0] - a[0])
  return { e: a[1] + share * (b[1] - a[1]), y: a[2] + share * (b[2] - a[2]) }
}

/** Dynamic equivalent radial load P in N of a deep-groove ball bearing: X·Fr + Y·Fa (ISO 281, clause 5). */
export function equivalentDynamicLoad({ radial, axial, staticRating, f0 = 12 }: BearingLoad): number {
  requirePositive({ 'static rating C0 (N)': staticRating, f0 })
  const { e, y } = axialLoadFactors((f0 * axial) / staticRating)
  return axial <= e * radial ? radial : Math.max(radial, 0.56 * radial + y * axial)
}

/** Static equivalent radial load P0 in N of a deep-groove ball bearing: 0.6·Fr + 0.5·Fa, at least Fr (ISO 76, clause 5). */
export function equivalentStaticLoad(radial: number, axial: number): number {
  return Math.max(radial, 0.6 * radial + 0.5 * axial)
}

/** Basic rating life L10 of a ball bearing in millions of revolutions: (C/P)³ (ISO 281, clause 5). C and P in N. */
export function ratingLife(dynamicRating: number, equivalentLoad: number): number {
  return (dynamicRating / equivalentLoad) ** 3
}

/** Basic rating life L10h of a ball bearing in hours at a speed in min⁻¹ (ISO 281). C and P in N. */
export function ratingLifeHours(dynamicRating: number, equivalentLoad: number, speed: number): number {
  return (1e6 / (60 * speed)) * ratingLife(dynamicRating, equivalentLoad)
}

/** Dynamic rating C in N that a ball bearing needs for a life in hours at a speed in min⁻¹ and a load P in N (ISO 281). */
export function requiredDynamicRating(equivalentLoad: number, speed: number, hours: number): number {
  return equivalentLoad * Math.cbrt((60 * speed * hours) / 1e6)
}

/** Life factor a1 by reliability in per cent (ISO 281:2007; the 1990 edition had 0.21 at 99 %). */
const lifeFactors = { 90: 1, 95: 0.64, 96: 0.55, 97: 0.47, 98: 0.37, 99: 0.25 } as const

/** A reliability in per cent that ISO 281 gives a life factor for. */
export type Reliability = keyof typeof lifeFactors

/** Life factor a1 for reliability: the life that so many per cent of bearings reach is a1·L10 (ISO 281:2007). */
export function reliabilityFactor(reliability: Reliability): number {
  return lifeFactors[reliability]
}

/** Static safety factor s0 = C0/P0 (ISO 76), both in N. */
export function staticSafety(staticRating: number, equivalentLoad: number): number {
  return staticRating / equivalentLoad
}

/**
 * Checks the life of a deep-groove ball bearing against the hours wanted, at a reliability of 90 % (L10h) unless another
 * is given; loads and C in N, speed in min⁻¹.
 */
export function bearingLifeCheck(
  load: BearingLoad & {
    dynamicRating: number
    speed: number
    requiredHours: number
    reliability?: Reliability
  },
): RatedCheck {
  const { reliability = 90 } = load
  const name = `L${100 - reliability}h`
  const basic = ratingLifeHours(load.dynamicRating, equivalentDynamicLoad(load), load.speed)
  return atLeast({
    id: 'bearing-life',
    title: { en: `Basic rating life of the bearing, ${name}`, fr: `Durée nominale du roulement, ${name}` },
    value: reliabilityFactor(reliability) * basic,
    limit: load.requiredHours,
    unit: 'h',
    standard: {
      en: `ISO 281:2007, 5.3 (${reliability} % reliability)`,
      fr: `ISO 281:2007, 5.3 (fiabilité ${reliability} %)`,
    },
    leavesOut: {
      en: 'Lubrication, dirt, misalignment, shocks, grease life.',
      fr: 'Lubrification, pollution, défaut d’alignement, chocs, durée de la graisse.',
    },
  })
}

/**
 * Checks the static safety s0 of a deep-groove ball bearing. Loads and C0 in N. `required`: 0.5 when quiet running does
 * not matter, 1 normal (default), 2 for quiet running or shocks (catalogue guide values).
 */
export function staticSafetyCheck(load: BearingLoad & { required?: number }): RatedCheck {
  return atLeast({
    id: 'bearing-static-safety',
    title: { en: 'Static safety of the bearing, s0', fr: 'Sécurité statique du roulement, s0' },
    value: staticSafety(load.staticRating, equivalentStaticLoad(load.radial, load.axial)),
    limit: load.required ?? 1,
    unit: '',
    standard: 'ISO 76:2006, 5',
    leavesOut: {
      en: 'Shock loads beyond those entered, and damage while fitting the bearing.',
      fr: 'Chocs au-delà des charges saisies et dégâts au montage du roulement.',
    },
  })
}
