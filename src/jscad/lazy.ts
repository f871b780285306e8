import { evaluate } from './evaluate.ts'
import { intern, type Node } from './node.ts'
import { type Geom2, type Geom3, type Geometry, type Path2, stock } from './stock.ts'

/** What stands on a geometry beside its data: its colour, and whatever a script puts there. */
export type Extras = Readonly<Record<string, unknown>>

const nodes = new WeakMap<object, Node>()

/** The recorded node of a geometry; one that was made by hand becomes a leaf with its content. */
export function nodeOf(geometry: Geometry): Node {
  const known = nodes.get(geometry)
  if (known) return known
  const node = leaf(geometry)
  nodes.set(geometry, node)
  return node
}

/** 1 for a path, 2 for a flat shape, 3 for a solid, 0 for anything else; a recorded geometry is not made for it. */
export function dimensionOf(value: unknown): 0 | 1 | 2 | 3 {
  const node = typeof value === 'object' && value !== null ? nodes.get(value) : undefined
  if (node) return node.dimension
  const { geom3, geom2, path2 } = stock.geometries
  return geom3.isA(value) ? 3 : geom2.isA(value) ? 2 : path2.isA(value) ? 1 : 0
}

const fields = { 1: ['points', 'isClosed'], 2: ['sides'], 3: ['polygons'] } as const
const ownFields = new Set<string>(['transforms', ...Object.values(fields).flat()])

/** The extras of a geometry, which transforms keep; a recorded geometry is not made for it. */
export function extrasOf(geometry: Geometry): Extras {
  const names = Object.keys(geometry).filter(name => !ownFields.has(name))
  // Geometries of stock are plain objects.
  return Object.fromEntries(names.map(name => [name, (geometry as unknown as Extras)[name]]))
}

/**
 * A geometry that is made only when its data are read. To stock JSCAD it looks like any other:
 * its fields are own and enumerable, because stock copies geometries with Object.assign.
 */
export function lazy(node: Node, extras: Extras = {}): Geometry {
  // A literal with accessors is made several times as fast as one that they are defined on.
  const geometry = accessors[node.dimension](node)
  Object.assign(geometry, extras)
  nodes.set(geometry, node)
  return geometry as unknown as Geometry // has the fields of its dimension now
}

const accessors: Record<Node['dimension'], (node: Node) => object> = {
  1: node => ({
    get points() {
      return read(node).points
    },
    set points(_) {},
    get isClosed() {
      return read(node).isClosed
    },
    set isClosed(_) {},
    get transforms() {
      return stock.maths.mat4.create()
    },
    set transforms(_) {},
  }),
  2: node => ({
    get sides() {
      return read(node).sides
    },
    set sides(_) {},
    get transforms() {
      return stock.maths.mat4.create()
    },
    set transforms(_) {},
  }),
  3: node => ({
    get polygons() {
      return read(node).polygons
    },
    set polygons(_) {},
    get transforms() {
      return stock.maths.mat4.create()
    },
    set transforms(_) {},
  }),
}

const made = new WeakMap<Node, Record<string, unknown>>()

function read(node: Node): Record<string, unknown> {
  let data = made.get(node)
  if (!data) {
    data = { ...settled(evaluate(node)) }
    made.set(node, data)
  }
  return data
}

/** The geometry with its pending transforms applied. */
function settled(geometry: Geometry): Geometry {
  const { geom3, geom2, path2 } = stock.geometries
  const dimension = dimensionOf(geometry)
  if (dimension === 3) geom3.toPolygons(geometry as Geom3)
  else if (dimension === 2) geom2.toSides(geometry as Geom2)
  else path2.toPoints(geometry as Path2)
  return geometry
}

function leaf(geometry: Geometry): Node {
  const dimension = dimensionOf(geometry)
  if (dimension === 0) throw new Error('not a geometry')
  const content = { ...settled(geometry) } as unknown as Extras // a plain object
  const copy: Record<string, unknown> = { transforms: stock.maths.mat4.create() }
  for (const name of fields[dimension]) copy[name] = content[name]
  if (dimension === 3)
    copy.polygons = (geometry as Geom3).polygons.map(({ vertices, color }) =>
      color ? { vertices, color } : { vertices },
    )
  return intern({ op: 'data', dimension, args: [], children: [], data: copy as unknown as Geometry }) // same fields
}
