import { dimensionOf, isRecorded, lazy, nodeOf } from './lazy.ts'
import { holdsFunction, intern, type Node } from './node.ts'
import { withFewSegments } from './rounds.ts'
import { type Geometry, type Mat4, stock } from './stock.ts'

type Call = (...args: unknown[]) => unknown
type Dimension = 1 | 2 | 3

/** What stock gives for the dimension of a geometry handed in; a missing entry means: let stock answer. */
export type Outcome = Partial<Record<Dimension, Dimension>>

const { mat4 } = stock.maths
const flatten = (values: unknown[]): unknown[] => stock.utils.flatten(values) as unknown[]
const oneOrAll = (results: unknown[]): unknown => (results.length === 1 ? results[0] : results)
const isGeometry = (value: unknown): value is Geometry => dimensionOf(value) !== 0
const colorOf = (geometry: Geometry) => geometry.color

/** The stock function of a path such as `primitives.circle`. */
function stockFunction(op: string): Call {
  const [room, name] = op.split('.')
  return (stock as unknown as Record<string, Record<string, Call>>)[room][name] // by name
}

/** Small geometries on which stock judges arguments before a call is recorded. */
const samples: Record<Dimension, () => Geometry> = {
  1: () =>
    stock.geometries.path2.fromPoints({ closed: false }, [
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  2: () =>
    stock.primitives.polygon({
      points: [
        [1, 0],
        [2, 0],
        [2, 1],
      ],
    }),
  3: () => stock.primitives.cube(),
}

/** Records a primitive. Its centre becomes a translation, so that equal shapes in many places are one leaf. */
export function primitive(op: string, dimension: Dimension): Call {
  return (...args) => {
    const options = args[0]
    const check = () => void stockFunction(op)(...withFewSegments(op, args))
    if (dimension > 1 && typeof options === 'object' && options !== null && 'center' in options) {
      const { center, ...rest } = options
      if (isPoint(center, dimension)) {
        const node = intern({ op, dimension, args: [rest], children: [] }, check)
        return transformed(
          mat4.fromTranslation(mat4.create(), [center[0], center[1], center[2] ?? 0]),
          lazy(node),
        )
      }
    }
    return lazy(intern({ op, dimension, args, children: [] }, check))
  }
}

const isPoint = (value: unknown, size: number): value is number[] =>
  Array.isArray(value) && value.length === size && value.every(v => Number.isFinite(v))

/** A geometry under a matrix; consecutive transforms become one. */
export function transformed(matrix: Mat4, geometry: Geometry): Geometry {
  if (mat4.isIdentity(matrix))
    return isRecorded(geometry) ? geometry : lazy(nodeOf(geometry), colorOf(geometry))
  const node = nodeOf(geometry)
  const [inner, base] =
    node.op === 'transform' ? [node.args[0] as Mat4, node.children[0]] : [mat4.create(), node]
  const product = Array.from(mat4.multiply(mat4.create(), matrix, inner))
  return lazy(
    intern({ op: 'transform', dimension: node.dimension, args: [product], children: [base] }),
    colorOf(geometry),
  )
}

/** Records a transform whose matrix does not depend on the geometry: stock tells it on an empty one. */
export function matrixTransform(name: string, leading: number): Call {
  const run = stockFunction(`transforms.${name}`)
  return (...args) => {
    const head = args.slice(0, leading)
    const objects = flatten(args.slice(leading))
    if (objects.length === 0) return run(...args)
    const empty = run(...head, stock.geometries.geom3.create()) as Geometry
    return oneOrAll(objects.map(o => (isGeometry(o) ? transformed(empty.transforms, o) : o)))
  }
}

/** Records a transform that depends on the boxes of the geometries (`center`, `align`): stock moves boxes of that size. */
export function boxTransform(name: string, leading: number): Call {
  const run = stockFunction(`transforms.${name}`)
  return (...args) => {
    const objects = flatten(args.slice(leading))
    if (!objects.length || !objects.every(isGeometry)) return run(...args)
    const boxes = objects.map(boxLike)
    const moved = flatten([run(...args.slice(0, leading), ...boxes)]) as Geometry[]
    return oneOrAll(objects.map((o, i) => transformed(moved[i].transforms, o)))
  }
}

/** A geometry of one flat facet with the same bounding box. */
function boxLike(geometry: Geometry): Geometry {
  const [a, b] = stock.measurements.measureBoundingBox(geometry)
  return stock.geometries.geom3.create([stock.geometries.poly3.create([a, b, b])])
}

/** Records a function of options and geometries that gives one result per geometry. */
export function perGeometry(op: string, leading: number, outcome: Outcome): Call {
  const run = stockFunction(op)
  return (...args) => {
    const head = args.slice(0, leading)
    const objects = flatten(args.slice(leading))
    if (!objects.length || holdsFunction(head)) return run(...args)
    return oneOrAll(
      objects.map(object => {
        const dimension = dimensionOf(object)
        const result = dimension ? outcome[dimension] : undefined
        if (!dimension || !result) return run(...head, object)
        const geometry = object as Geometry
        const check = () => void run(...withFewSegments(op, head), samples[dimension]())
        return lazy(
          intern({ op, dimension: result, args: head, children: [nodeOf(geometry)] }, check),
          colorOf(geometry),
        )
      }),
    )
  }
}

/** Records a function that makes one geometry of many of the same kind; a boolean of one is that one itself. */
export function combining(op: string, dimensions: readonly Dimension[]): Call {
  const run = stockFunction(op)
  return (...args) => {
    const objects = flatten(args)
    const dimension = dimensionOf(objects[0])
    if (!dimension || !dimensions.includes(dimension) || objects.some(o => dimensionOf(o) !== dimension))
      return run(...args)
    if (objects.length === 1 && op.startsWith('booleans.')) return objects[0]
    if (objects.length !== 2 && op.startsWith('minkowski.')) return run(...args)
    const children: Node[] = (objects as Geometry[]).map(nodeOf)
    return lazy(intern({ op, dimension, args: [], children }))
  }
}

/** Colours geometries without making them. */
export const colorize: Call = (color, ...objects) => {
  // Stock judges the colour and gives it its alpha.
  const sample = stock.colors.colorize(color as [number, number, number], samples[3]()) as Geometry
  const all = flatten(objects)
  if (!all.length) return stockFunction('colors.colorize')(color, ...objects)
  return oneOrAll(all.map(o => (isGeometry(o) ? lazy(nodeOf(o), sample.color) : o)))
}
