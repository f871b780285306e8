import { type Quality, segmentsFor } from './quality.ts'
import { isSmooth, sampled, smoothed } from './smooth.ts'
import { type Geometry, stock } from './stock.ts'

type Options = Record<string, unknown>
type Radius = (options: Options, child: Geometry | undefined) => number

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
const largest = (value: unknown, otherwise: number): number =>
  Array.isArray(value) ? Math.max(...value.filter(v => typeof v === 'number')) : number(value, otherwise)
const of =
  (name: string, otherwise: number): Radius =>
  options =>
    largest(options[name], otherwise)

/** Greatest distance of a profile from the axis that it turns about. */
const reach: Radius = (_, child) => {
  if (!child) return 1
  const [min, max] = stock.measurements.measureBoundingBox(child)
  return Math.max(Math.abs(min[0]), Math.abs(max[0]))
}

const roundCorner: Radius = options => (options.corners === 'round' ? Math.abs(number(options.delta, 1)) : 0)

/** The options that count segments, and the radius in mm that each of them draws. A radius of 0 draws no round. */
const rounds: Record<string, Record<string, Radius>> = {
  'primitives.arc': { segments: of('radius', 1) },
  'primitives.circle': { segments: of('radius', 1) },
  'primitives.ellipse': { segments: of('radius', 1) },
  'primitives.roundedRectangle': { segments: of('roundRadius', 0.2) },
  'primitives.sphere': { segments: of('radius', 1) },
  'primitives.ellipsoid': { segments: of('radius', 1) },
  'primitives.cylinder': { segments: of('radius', 1) },
  'primitives.cylinderElliptic': {
    segments: o => Math.max(largest(o.startRadius, 1), largest(o.endRadius, 1)),
  },
  'primitives.roundedCuboid': { segments: of('roundRadius', 0.2) },
  'primitives.roundedCylinder': { segments: of('radius', 1) },
  'primitives.torus': {
    innerSegments: of('innerRadius', 1),
    outerSegments: o => number(o.outerRadius, 4) + number(o.innerRadius, 1),
  },
  'extrusions.extrudeRotate': { segments: reach },
  'extrusions.extrudeHelical': { segmentsPerRotation: reach },
  'extrusions.extrudeRectangular': {
    segments: o => (o.corners === 'round' ? number(o.size, 1) : 0),
  },
  'expansions.expand': { segments: roundCorner },
  'expansions.offset': { segments: roundCorner },
}

/** True when the function draws a round whose segments the caller left open. */
export function isTrueRound(op: string, args: readonly unknown[]): boolean {
  return op in rounds && Object.keys(rounds[op]).some(key => optionsOf(args)[key] === undefined)
}

/** The arguments with open segment counts filled in for a quality, and smooth runs turned into points; given counts stay. */
export function withSegments(
  op: string,
  args: readonly unknown[],
  quality: Quality,
  child?: Geometry,
): readonly unknown[] {
  if (quality === 'jscad') return args
  const options = optionsOf(args)
  if (op === 'primitives.polygon' && isSmooth(options))
    return [{ points: sampled(smoothed(options), quality.chord, quality.times) }]
  if (!(op in rounds) || !(args[0] === undefined || isObject(args[0]))) return args
  const open = Object.entries(rounds[op]).filter(([key]) => options[key] === undefined)
  const counts = open
    .map(([key, radius]) => [key, radius(options, child)] as const)
    .filter(([, radius]) => radius > 0)
    .map(([key, radius]) => [key, segmentsFor(radius, quality.chord, quality.times)])
  return [{ ...options, ...Object.fromEntries(counts) }, ...args.slice(1)]
}

/** The arguments with few segments: the same complaints about wrong options, at a small price. */
export function withFewSegments(op: string, args: readonly unknown[]): readonly unknown[] {
  if (!(op in rounds) || !isObject(args[0])) return args
  const options = optionsOf(args)
  const few = Object.keys(rounds[op]).map(key => {
    const given = options[key]
    const isMany = typeof given === 'number' && given > 8
    return [key, isMany || !Object.hasOwn(options, key) ? 8 : given]
  })
  return [{ ...options, ...Object.fromEntries(few) }, ...args.slice(1)]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const optionsOf = (args: readonly unknown[]): Options => (isObject(args[0]) ? { ...args[0] } : {})
