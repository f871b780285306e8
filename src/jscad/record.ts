import { type Call, type Dimension, flatten, isGeometry, oneOrAll, stockFunction } from './call.ts'
import { dimensionOf, extrasOf, lazy, nodeOf } from './lazy.ts'
import { noteDepth, operandsOf } from './nested.ts'
import { copyOf, holdsFunction, intern, type Node } from './node.ts'
import { withFewSegments } from './rounds.ts'
import { type Geom3, type Geometry, stock } from './stock.ts'
import { moved } from './transforms.ts'

/** What stock gives for the dimension of a geometry handed in; a missing entry means: let stock answer. */
export type Outcome = Partial<Record<Dimension, Dimension>>

const { mat4 } = stock.maths

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

/** Has stock refuse wrong arguments: with few segments, which cost little, and if those will not do, as they are. */
function judge(op: string, args: readonly unknown[], ...geometries: readonly Geometry[]): void {
  if (op === 'primitives.polygon' && isFineOutline(args[0])) return
  const run = stockFunction(op)
  try {
    run(...withFewSegments(op, args.map(copyOf)), ...geometries)
  } catch {
    run(...args.map(copyOf), ...geometries)
  }
}

/** Whether the options of a polygon are sure to please stock: one outline, of which it would look at every point. */
function isFineOutline(options: unknown): boolean {
  const { points, paths, orientation } = { ...(options as Record<string, unknown> | undefined) }
  return (
    paths === undefined &&
    orientation === undefined &&
    Array.isArray(points) &&
    points.length > 2 &&
    points.every(point => isPoint(point, 2))
  )
}

/**
 * The geometry on which stock judges a call: the very one where it costs little, so that an open path, an empty
 * solid or an outline with a gap is refused at once; else a small one of the same kind.
 */
function judged(geometry: Geometry): Geometry {
  const { dimension } = nodeOf(geometry)
  const isCheap = dimension === 1 || (dimension === 2 && byHand(geometry)) || isEmptyByHand(geometry)
  return isCheap ? geometry : samples[dimension]()
}

/** The content of a geometry that was made by hand, and only moved since. */
function byHand(geometry: Geometry): Geometry | undefined {
  const node = nodeOf(geometry)
  return node.op === 'transform' ? node.children[0].data : node.data
}

/** Whether a solid was made by hand and has no faces. */
export const isEmptyByHand = (geometry: Geometry): boolean =>
  (byHand(geometry) as Geom3 | undefined)?.polygons?.length === 0

/** Solids and flat shapes that have no option `center` in stock, which passes over it as over any unknown one. */
const withoutCentre = new Set(['geodesicSphere', 'polygon', 'polyhedron', 'torus', 'triangle'])

/** Records a primitive. Its centre becomes a translation, so that equal shapes in many places are one leaf. */
export function primitive(name: string, dimension: Dimension): Call {
  const op = `primitives.${name}`
  const hasCentre = dimension > 1 && !withoutCentre.has(name)
  return (...args) => {
    const options = args[0]
    const check = () => judge(op, args)
    if (hasCentre && typeof options === 'object' && options !== null && 'center' in options) {
      const { center, ...rest } = options
      if (isPoint(center, dimension)) {
        const node = intern({ op, dimension, args: [rest], children: [] }, check)
        return lazy(moved(mat4.fromTranslation(mat4.create(), [center[0], center[1], center[2] ?? 0]), node))
      }
    }
    return lazy(intern({ op, dimension, args, children: [] }, check))
  }
}

const isPoint = (value: unknown, size: number): value is number[] =>
  Array.isArray(value) && value.length === size && value.every(v => Number.isFinite(v))

/** Records a function of options and geometries that gives one result per geometry. */
export function perGeometry(op: string, leading: number, outcome: Outcome): Call {
  const run = stockFunction(op)
  return (...args) => {
    const objects = flatten(args.slice(leading))
    if (!objects.length) return run(...args)
    const one = ofOne(op, leading, outcome)
    return oneOrAll(objects.map(object => one(...args.slice(0, leading), object)))
  }
}

/** Records a function of options and a single geometry. */
export function ofOne(op: string, leading: number, outcome: Outcome): Call {
  const run = stockFunction(op)
  return (...args) => {
    const head = args.slice(0, leading)
    const object = args[leading]
    const dimension = isGeometry(object) && outcome[nodeOf(object).dimension]
    if (!isGeometry(object) || !dimension || holdsFunction(head)) return run(...args)
    const check = () => judge(op, head, judged(object))
    return lazy(
      intern({ op, dimension, args: head, children: [nodeOf(object)] }, check),
      op === 'modifiers.generalize' ? extrasOf(object) : {},
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
    const children: Node[] = (objects as Geometry[]).map(nodeOf)
    if (children.length === 1 && op.startsWith('booleans.')) return lazy(children[0])
    if (children.length !== 2 && op.startsWith('minkowski.')) return run(...args)
    const node = intern({ op, dimension, args: [], children: operandsOf(op, children) })
    noteDepth(node)
    return lazy(node)
  }
}

/** Colours geometries without making them; stock judges the colour, gives it its alpha, and colours all else. */
export const colorize: Call = (color, ...objects) => {
  const run = stockFunction('colors.colorize')
  const all = flatten(objects)
  if (!all.length) return run(color, ...objects)
  return oneOrAll(
    all.map(object => {
      if (!isGeometry(object)) return run(color, object)
      const sample = run(color, samples[2]()) as Geometry
      return lazy(nodeOf(object), { ...extrasOf(object), color: sample.color })
    }),
  )
}
