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

/** How a stepped shaft gives way between its bearings: slopes at both in radians, greatest deflection in mm. */
export interface StraightnessLost {
  slopes: [number, number]
  deflection: number
}

/**
 * The elastic line of a shaft whose bending stiffness in N·mm² changes along it, between its bearings: the curvature
 * M/(E I) summed over 400 slices. Exact to about 0.1 % where the steps fall anywhere.
 */
export function steppedShaftLine(line: ShaftLine, stiffnessAt: (x: number) => Stiffness): StraightnessLost {
  const slices = 400
  const dx = line.span / slices
  let [turned, sunk] = [0, 0]
  const course = Array.from({ length: slices }, (_, i) => {
    const x = (i + 0.5) * dx
    const stiffness = stiffnessAt(x)
    requirePositive({ 'bending stiffness (N·mm²)': stiffness })
    const bent = (-shaftMoment(line, x) / stiffness) * dx
    sunk += (turned + bent / 2) * dx
    turned += bent
    return sunk
  })
  const first = -sunk / line.span
  const deflections = course.map((y, i) => Math.abs(y + first * (i + 1) * dx))
  return { slopes: [first, first + turned], deflection: Math.max(...deflections) }
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
