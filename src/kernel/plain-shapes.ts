import type { Node } from '../jscad/node.ts'
import type { Quality } from '../jscad/quality.ts'
import { withSegments } from '../jscad/rounds.ts'

/**
 * Recorded shapes whose options say no more than the usual, so that a kernel can make them by itself with the very
 * vertices of stock. Each function gives their dimensions in mm with the defaults filled in; undefined for all else.
 */

type Options = Record<string, unknown>

export interface Round {
  radius: number
  /** Undefined: a true round. */
  segments?: number
}

export function plainCircle(node: Node): (Round & { center: [number, number] }) | undefined {
  const options = optionsOf(node, 'primitives.circle', ['radius', 'center', 'segments'])
  const { radius = 1, center = [0, 0], segments } = options ?? {}
  return options && isPositive(radius) && isPoint(center) && isCount(segments)
    ? { radius, center, segments }
    : undefined
}

/** The points of a polygon of one outline, its smooth runs drawn as finely as a quality says. */
export function plainPolygon(node: Node, quality: Quality): readonly [number, number][] | undefined {
  if (!optionsOf(node, 'primitives.polygon', ['points', 'smooth'])) return undefined
  const [{ points }] = withSegments(node.op, node.args, quality) as [Options]
  return Array.isArray(points) && points.length > 2 && points.every(isPoint) ? points : undefined
}

export function plainCuboid(node: Node): [number, number, number] | undefined {
  const options = optionsOf(node, 'primitives.cuboid', ['size'])
  const { size = [2, 2, 2] } = options ?? {}
  return options && isSize(size) ? size : undefined
}

export function plainCylinder(node: Node): (Round & { height: number }) | undefined {
  const options = optionsOf(node, 'primitives.cylinder', ['radius', 'height', 'segments'])
  const { radius = 1, height = 2, segments } = options ?? {}
  return options && isPositive(radius) && isPositive(height) && isCount(segments)
    ? { radius, height, segments }
    : undefined
}

/** A straight cone frustum or cylinder about z, given by the radii of its ends. */
export function plainCone(
  node: Node,
): { low: number; high: number; height: number; segments?: number } | undefined {
  const names = ['startRadius', 'endRadius', 'height', 'segments']
  const options = optionsOf(node, 'primitives.cylinderElliptic', names)
  const { startRadius = [1, 1], endRadius = [1, 1], height = 2, segments } = options ?? {}
  if (!options || !isEven(startRadius) || !isEven(endRadius)) return undefined
  return isPositive(height) && isCount(segments)
    ? { low: startRadius[0], high: endRadius[0], height, segments }
    : undefined
}

/** The height of a straight extrusion of a flat shape. */
export function plainExtrusion(node: Node): number | undefined {
  if (node.children[0]?.dimension !== 2) return undefined
  const options = optionsOf(node, 'extrusions.extrudeLinear', ['height'])
  const { height = 1 } = options ?? {}
  return options && isPositive(height) ? height : undefined
}

/** A helical sweep upwards about z of a flat shape, by its angle in radians and its pitch in mm. */
export function plainHelix(
  node: Node,
): { angle: number; startAngle: number; pitch: number; segments?: number } | undefined {
  const names = ['angle', 'startAngle', 'pitch', 'segmentsPerRotation']
  const options = optionsOf(node, 'extrusions.extrudeHelical', names)
  const { angle = 2 * Math.PI, startAngle = 0, pitch = 10, segmentsPerRotation: segments } = options ?? {}
  return options && isPositive(angle) && isNumber(startAngle) && isPositive(pitch) && isCount(segments)
    ? { angle, startAngle, pitch, segments }
    : undefined
}

/** Whether a node is a revolution with no option at all: a whole turn of a flat shape, as round as the quality says. */
export const isPlainRevolution = (node: Node): boolean =>
  optionsOf(node, 'extrusions.extrudeRotate', []) !== undefined

/** The options of a node of an operation, when it has no others than these. */
function optionsOf({ op, args }: Node, wanted: string, known: readonly string[]): Options | undefined {
  if (op !== wanted) return undefined
  const options: Options = { ...(args[0] as object | undefined) } // stock judged it: an object, or nothing
  return Object.keys(options).every(name => known.includes(name)) ? options : undefined
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isPositive = (value: unknown): value is number => isNumber(value) && value > 0
const isCount = (value: unknown): value is number | undefined =>
  value === undefined || typeof value === 'number'
const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
const isSize = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every(isPositive)
/** Two equal radii, more than a point. */
const isEven = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && isPositive(value[0]) && value[0] === value[1]
