import { atMost, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** A force in N across a shaft at a distance in mm from the first bearing; negative distances overhang it. */
export interface CrossForce {
  at: number
  force: number
}

/**
 * A shaft of one section on two bearings: the first at 0, the second at `span` mm. All forces lie in one plane, positive
 * the same way; take two planes one after the other and add their results at right angles.
 */
export interface ShaftLine {
  span: number
  forces: readonly CrossForce[]
}

/** Forces in N of the two bearings on the shaft, against the forces of `line`. */
export function bearingReactions({ span, forces }: ShaftLine): [number, number] {
  requirePositive({ 'bearing span (mm)': span })
  const second = forces.reduce((sum, { at, force }) => sum + force * at, 0) / span
  return [forces.reduce((sum, { force }) => sum + force, 0) - second, second]
}

/** Sum over all forces left of `x` of force · distanceⁿ, the bearings' own counted against. */
function leftOf(line: ShaftLine, x: number, power: number): number {
  const [first, second] = bearingReactions(line)
  const all = [...line.forces, { at: 0, force: -first }, { at: line.span, force: -second }]
  return all.filter(({ at }) => at < x).reduce((sum, { at, force }) => sum + force * (x - at) ** power, 0)
}

/** Bending moment in N·mm at a distance in mm from the first bearing. */
export function shaftMoment(line: ShaftLine, x: number): number {
  return -leftOf(line, x, 1)
}

/** Greatest bending moment in N·mm, without sign: it lies under a force or at a bearing. */
export function greatestShaftMoment(line: ShaftLine): number {
  const places = [0, line.span, ...line.forces.map(({ at }) => at)]
  return Math.max(...places.map(x => Math.abs(shaftMoment(line, x))))
}

/** Bending stiffness E·I of a shaft in N·mm². */
type Stiffness = number

/** Deflection in mm at `x`, positive the way of the forces: the elastic line, zero at both bearings (Euler-Bernoulli). */
export function shaftDeflection(line: ShaftLine, x: number, stiffness: Stiffness): number {
  requirePositive({ 'bending stiffness (N·mm²)': stiffness })
  return (leftOf(line, x, 3) / 6 - swing(line) * x - atFirst(line)) / stiffness
}

/** Slope in radians at `x`; ball bearings bear about 0.001 to 0.003 rad. */
export function shaftSlope(line: ShaftLine, x: number, stiffness: Stiffness): number {
  requirePositive({ 'bending stiffness (N·mm²)': stiffness })
  return (leftOf(line, x, 2) / 2 - swing(line)) / stiffness
}

/** Constants of integration that hold the line at both bearings. */
const atFirst = (line: ShaftLine) => leftOf(line, 0, 3) / 6
const swing = (line: ShaftLine) => (leftOf(line, line.span, 3) / 6 - atFirst(line)) / line.span

/** How a stepped shaft gives way: slopes at both bearings in radians, greatest deflections in mm. */
export interface StraightnessLost {
  slopes: [number, number]
  /** Between the bearings. */
  deflection: number
  /** Beyond them. */
  overhung: number
}

/**
 * The elastic line of a shaft whose bending stiffness in N·mm² changes along it: the curvature M/(E I) summed over 400
 * slices between the bearings, and over as many along each end that reaches so many mm beyond them. Exact to about 0.1 %
 * where the steps fall anywhere.
 */
export function steppedShaftLine(
  line: ShaftLine,
  stiffnessAt: (x: number) => Stiffness,
  { before = 0, after = 0 }: { before?: number; after?: number } = {},
): StraightnessLost {
  /** From a place in a direction, begun with no slope: where the shaft has got to after each slice, and its slope then. */
  const follow = (from: number, length: number) => {
    const slices = 400
    const dx = length / slices
    let [turned, sunk] = [0, 0]
    const course = Array.from({ length: slices }, (_, i) => {
      const x = from + (i + 0.5) * dx
      const stiffness = stiffnessAt(x)
      requirePositive({ 'bending stiffness (N·mm²)': stiffness })
      const bent = (-shaftMoment(line, x) / stiffness) * dx
      sunk += (turned + bent / 2) * dx
      turned += bent
      return sunk
    })
    const greatest = (slope: number) => Math.max(...course.map((y, i) => Math.abs(y + slope * (i + 1) * dx)))
    return { turned, sunk, greatest }
  }
  const between = follow(0, line.span)
  const first = -between.sunk / line.span
  const slopes: [number, number] = [first, first + between.turned]
  return {
    slopes,
    deflection: between.greatest(first),
    overhung: Math.max(follow(0, -before).greatest(slopes[0]), follow(line.span, after).greatest(slopes[1])),
  }
}

/**
 * Critical speed of bending in min⁻¹ of a shaft on two bearings whose greatest deflection in mm under the weight of all it
 * carries is given: √(g/f)·30/π, 946/√f (Roloff/Matek, with 1 for shafts free to turn in their bearings).
 */
export function criticalSpeed(deflection: number): number {
  requirePositive({ 'deflection (mm)': deflection })
  return (30 / Math.PI) * Math.sqrt(9810 / deflection)
}

/** Checks that a shaft stays a fifth below the critical speed of its deflection in mm; speed in min⁻¹. */
export function criticalSpeedCheck(speed: number, deflection: number): RatedCheck {
  return atMost({
    id: 'critical-speed',
    title: { en: 'Speed against the first critical speed', fr: 'Vitesse par rapport à la vitesse critique' },
    value: speed,
    limit: 0.8 * criticalSpeed(deflection),
    unit: 'min⁻¹',
    standard: {
      en: 'Roloff/Matek, 946/√f; 0.8 of it, usual practice',
      fr: 'Roloff/Matek, 946/√f ; 0,8 de celle-ci, règle d’usage',
    },
    leavesOut: {
      en: 'Torsional vibration, yielding bearings and housing, imbalance.',
      fr: 'Vibrations de torsion, souplesse des roulements et du bâti, balourd.',
    },
  })
}

/** Checks the slope at the worse bearing against what it bears, 0.001 rad by default (a rule of practice for ball bearings). */
export function bearingSlopeCheck(slope: number, allowed = 0.001): RatedCheck {
  requirePositive({ 'allowed slope (rad)': allowed })
  return atMost({
    id: 'bearing-slope',
    title: { en: 'Slope of the shaft in its bearing', fr: 'Inclinaison de l’arbre dans son roulement' },
    value: Math.abs(slope),
    limit: allowed,
    unit: 'rad',
    standard: {
      en: 'Euler-Bernoulli elastic line; limit: usual practice for rigid ball bearings',
      fr: 'Déformée élastique (Euler-Bernoulli) ; limite d’usage pour roulements rigides à billes',
    },
    leavesOut: {
      en: 'Misaligned seats, yielding housing, steps of the shaft (taken as one diameter).',
      fr: 'Défaut d’alignement des portées, souplesse du bâti, épaulements (arbre pris d’un seul diamètre).',
    },
  })
}
