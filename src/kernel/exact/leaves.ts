import type { TopoDS_Shape } from 'replicad-opencascadejs'
import type { Node } from '../../jscad/node.ts'
import { isTrueRound } from '../../jscad/rounds.ts'
import { type Curve, ellipse, type Loop, movedBy, movedLoop, ring, turnedBy, type Vec } from './curves.ts'
import type { Shapes } from './shapes.ts'

type Options = Record<string, unknown>
type Matrix = ArrayLike<number>
/** Makes a solid; `by` is an affine matrix to apply, undefined when none. Undefined when this leaf has no such form. */
type Maker = (shapes: Shapes, options: Options, by?: Matrix) => TopoDS_Shape | undefined

const TAU = 2 * Math.PI
const half = TAU / 4

/** The exact solid of a primitive; undefined when it has none, or was asked for with counted segments. */
export function leafSolid(shapes: Shapes, node: Node, by?: Matrix): TopoDS_Shape | undefined {
  const maker = makers[node.op]
  const options: Options = { ...(node.args[0] as object | undefined) }
  const isCounted =
    Object.keys(options).some(key => /segments$/i.test(key)) && !isTrueRound(node.op, node.args)
  return maker && !isCounted ? maker(shapes, options, by) : undefined
}

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
const vector = <T extends readonly number[]>(value: unknown, otherwise: T): T =>
  (Array.isArray(value) && value.length === otherwise.length && value.every(v => typeof v === 'number')
    ? value
    : otherwise) as T // of the same length, all numbers

const place = (loop: Loop, by?: Matrix): Loop => (by ? movedLoop(by, loop) : loop)
const along = (v: Vec, by?: Matrix): Vec => (by ? turnedBy(by, v) : v)

const prism = (shapes: Shapes, loop: Loop, height: number, by?: Matrix): TopoDS_Shape =>
  shapes.prism(shapes.face(place(loop, by)), along([0, 0, height], by))

function box(shapes: Shapes, [x, y, z]: Vec, by?: Matrix): TopoDS_Shape {
  const corners: Vec[] = [
    [-x / 2, -y / 2, -z / 2],
    [x / 2, -y / 2, -z / 2],
    [x / 2, y / 2, -z / 2],
    [-x / 2, y / 2, -z / 2],
  ]
  return prism(shapes, ring(corners), z, by)
}

/** A sector of an ellipse at a height: whole, or with two straight sides to the centre. */
function sector([rx, ry]: readonly [number, number], z: number, from: number, turn: number): Loop {
  const arc = ellipse(rx, ry, z, from, from + turn)
  if (turn >= TAU - 1e-9) return [arc]
  const at = (t: number): Vec => [rx * Math.cos(t), ry * Math.sin(t), z]
  const centre: Vec = [0, 0, z]
  return [
    arc,
    { kind: 'line', from: at(from + turn), to: centre },
    { kind: 'line', from: centre, to: at(from) },
  ]
}

const elliptic: Maker = (shapes, options, by) => {
  const height = number(options.height, 2)
  const low = vector<[number, number]>(options.startRadius, [1, 1])
  const high = vector<[number, number]>(options.endRadius, [1, 1])
  const from = number(options.startAngle, 0) % TAU
  const to = number(options.endAngle, TAU) % TAU
  const turn = from < to ? to - from : from > to ? to + TAU - from : TAU
  if (low[0] === high[0] && low[1] === high[1])
    return prism(shapes, sector(low, -height / 2, from, turn), height, by)
  if (low[0] === low[1] && high[0] === high[1] && !by) {
    const points: Vec[] = [
      [0, 0, -height / 2],
      [low[0], 0, -height / 2],
      [high[0], 0, height / 2],
      [0, 0, height / 2],
    ]
    return shapes.revolved(shapes.face(ring(points.filter((p, i) => i % 3 === 0 || p[0] > 0))), from, turn)
  }
  if (turn < TAU || [...low, ...high].some(r => r === 0)) return undefined
  return shapes.ruled(place([ellipse(...low, -height / 2)], by), place([ellipse(...high, height / 2)], by))
}

/** The half of a meridian in the xz plane: up the outside, down the axis. */
const meridian = (shapes: Shapes, outside: readonly Curve[], low: number, high: number): TopoDS_Shape =>
  shapes.revolved(shapes.face([...outside, { kind: 'line', from: [0, 0, high], to: [0, 0, low] }]), 0, TAU)

const quarter = (centre: Vec, u: Vec, v: Vec): Curve => ({
  kind: 'arc',
  centre,
  u,
  v,
  from: 0,
  to: half,
  spline: true,
})

const makers: Partial<Record<string, Maker>> = {
  'primitives.cube': (shapes, { size }, by) => {
    const s = number(size, 2)
    return box(shapes, [s, s, s], by)
  },
  'primitives.cuboid': (shapes, { size }, by) =>
    box(shapes, vector<[number, number, number]>(size, [2, 2, 2]), by),
  'primitives.cylinder': (shapes, options, by) => {
    const radius = number(options.radius, 1)
    return elliptic(shapes, { ...options, startRadius: [radius, radius], endRadius: [radius, radius] }, by)
  },
  'primitives.cylinderElliptic': elliptic,
  'primitives.sphere': (shapes, { radius }, by) => {
    const r = number(radius, 1)
    return ellipsoid(shapes, [r, r, r], by)
  },
  'primitives.ellipsoid': (shapes, { radius }, by) =>
    ellipsoid(shapes, vector<[number, number, number]>(radius, [1, 1, 1]), by),
  'primitives.torus': (shapes, options, by) => {
    if (by) return undefined
    const [inner, outer] = [number(options.innerRadius, 1), number(options.outerRadius, 4)]
    const from = number(options.startAngle, 0)
    const turn = number(options.outerRotation, TAU)
    const circle: Curve = {
      kind: 'arc',
      centre: [outer, 0, 0],
      u: [inner, 0, 0],
      v: [0, 0, inner],
      from: 0,
      to: TAU,
    }
    return shapes.revolved(shapes.face([circle]), from, Math.min(turn, TAU))
  },
  'primitives.roundedCuboid': (shapes, { size, roundRadius }, by) => {
    if (by) return undefined
    const block = box(shapes, vector<[number, number, number]>(size, [2, 2, 2]))
    const radius = number(roundRadius, 0.2)
    return radius > 0 ? shapes.filleted(block, radius) : block
  },
  // Its domes are flattened: as high as the round radius, as wide as the cylinder.
  'primitives.roundedCylinder': (shapes, options, by) => {
    if (by) return undefined
    const [height, r, q] = [
      number(options.height, 2),
      number(options.radius, 1),
      number(options.roundRadius, 0.2),
    ]
    const z = height / 2 - q
    const outside: Curve[] = [
      quarter([0, 0, -z], [0, 0, -q], [r, 0, 0]),
      { kind: 'line', from: [r, 0, -z], to: [r, 0, z] },
      quarter([0, 0, z], [r, 0, 0], [0, 0, q]),
    ]
    return meridian(shapes, outside, -height / 2, height / 2)
  },
}

/** An ellipsoid: a sphere when it is one, a revolution when two radii are equal, else rational splines. */
function ellipsoid(shapes: Shapes, [x, y, z]: Vec, by?: Matrix): TopoDS_Shape {
  if (!by && x === y) {
    const outside = [quarter([0, 0, 0], [0, 0, -z], [x, 0, 0]), quarter([0, 0, 0], [x, 0, 0], [0, 0, z])]
    return meridian(shapes, outside, -z, z)
  }
  const scaled = [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1]
  return shapes.splineSphere(p => (by ? movedBy(by, movedBy(scaled, p)) : movedBy(scaled, p)))
}
