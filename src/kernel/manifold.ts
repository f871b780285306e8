import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geom3, Geometry } from '#jscad'
import { matrixOf, runStock, scaleOf, useEvaluator } from '../jscad/evaluate.ts'
import { nodeOf } from '../jscad/lazy.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, full, type Quality, qualityKey, segmentsFor } from '../jscad/quality.ts'
import { stock } from '../jscad/stock.ts'
import { withoutSpecks } from './bodies.ts'
import { BoundedCache } from './cache.ts'
import { prism } from './extrusion.ts'
import { KernelError } from './kernel-error.ts'
import { measured } from './measure.ts'
import type { Mesh } from './mesh.ts'
import { minkowskiSum } from './minkowski.ts'
import { type IndexedMesh, weld } from './weld.ts'

/** Loads Manifold's WASM once; `wasmUrl` says where a browser finds it. Recorded geometries are made by it from then on. */
export async function loadMeshKernel({ wasmUrl }: { wasmUrl?: string } = {}): Promise<MeshKernel> {
  loading ??= (async () => {
    const { default: load } = await import('manifold-3d')
    const wasm = await load(wasmUrl ? { locateFile: () => wasmUrl } : undefined)
    wasm.setup()
    const kernel = new MeshKernel(wasm)
    useEvaluator(node => kernel.geometry(node, full))
    return kernel
  })()
  return loading
}
let loading: Promise<MeshKernel> | undefined

/** What only Manifold makes; anything else comes from stock JSCAD on the children. */
const kernelOps = new Set([
  'booleans.union',
  'booleans.subtract',
  'booleans.intersect',
  'hulls.hull',
  'minkowski.minkowskiSum',
  'extrusions.project',
])

/** Triangles that the caches may hold, of solids and of finished meshes: about 200 bytes each. */
const cacheLimit = 2_000_000

/** Turns recorded trees into welded meshes. Cached by content and quality, with bounded memory. */
export class MeshKernel {
  readonly #wasm: ManifoldToplevel
  readonly #solids = new BoundedCache<Manifold>(
    cacheLimit,
    m => m.numTri(),
    m => m.delete(),
  )
  readonly #sections = new BoundedCache<CrossSection>(
    cacheLimit,
    c => c.numVert(),
    c => c.delete(),
  )
  readonly #meshes = new BoundedCache<Mesh>(cacheLimit, m => m.triangles.length / 3)
  readonly #stockOnly = new WeakMap<Node, boolean>()

  constructor(wasm: ManifoldToplevel) {
    this.#wasm = wasm
  }

  /** The closed mesh of a solid, mm. Throws KernelError on an empty or open solid. */
  mesh(solid: Geom3, quality: Quality = full): Mesh {
    const node = nodeOf(solid)
    if (node.dimension !== 3) throw new KernelError('the part is no solid: extrude its profile')
    try {
      const mesh = this.#meshes.get(key(node, quality), () =>
        measured(withoutSpecks(this.#prism(node, quality) ?? this.#indexed(this.#solid(node, quality)))),
      )
      if (mesh.triangles.length === 0) throw new KernelError('the solid is empty')
      return mesh
    } finally {
      this.#trim()
    }
  }

  /** Outlines of a flat shape as polygons, mm: outer ones counter-clockwise, holes clockwise. */
  outlines(shape: Geom2, quality: Quality = full): [number, number][][] {
    try {
      return this.#section(nodeOf(shape), quality).toPolygons()
    } finally {
      this.#trim()
    }
  }

  /** A plain JSCAD geometry of a node: by stock alone where no boolean or hull lies below. */
  geometry(node: Node, quality: Quality): Geometry {
    if (this.#isStockOnly(node)) return runStock(node, quality, (n, q) => this.geometry(n, q))
    if (node.dimension === 3) return toGeom3(withoutSpecks(this.#indexed(this.#solid(node, quality))))
    if (node.dimension === 2) return toGeom2(this.#section(node, quality).toPolygons())
    return runStock(node, quality, (n, q) => this.geometry(n, q))
  }

  /** Entries in the caches. */
  get cached(): number {
    return this.#solids.size + this.#sections.size + this.#meshes.size
  }

  /** Forgets everything and frees its memory. */
  clear(): void {
    for (const cache of [this.#solids, this.#sections, this.#meshes]) cache.clear()
  }

  #trim(): void {
    for (const cache of [this.#solids, this.#sections, this.#meshes]) cache.trim()
  }

  #isStockOnly(node: Node): boolean {
    let only = this.#stockOnly.get(node)
    if (only === undefined) {
      only = !kernelOps.has(node.op) && node.children.every(c => this.#isStockOnly(c))
      this.#stockOnly.set(node, only)
    }
    return only
  }

  #solid(node: Node, quality: Quality): Manifold {
    return this.#solids.get(key(node, quality), () => this.#makeSolid(node, quality))
  }

  #makeSolid(node: Node, quality: Quality): Manifold {
    const { Manifold } = this.#wasm
    const children = () => node.children.map(c => this.#solid(c, quality))
    switch (node.op) {
      case 'transform': {
        const matrix = matrixOf(node)
        return this.#solid(node.children[0], beforeScale(quality, scaleOf(matrix))).transform(matrix)
      }
      case 'booleans.union':
        return Manifold.union(children())
      case 'booleans.subtract':
        return Manifold.difference(children())
      case 'booleans.intersect':
        return Manifold.intersection(children())
      case 'hulls.hull':
        return Manifold.hull(children())
      case 'minkowski.minkowskiSum':
        return children().reduce((a, b) => minkowskiSum(a, b, Manifold))
    }
    return this.#ownSolid(node, quality) ?? this.#fromPolygons(this.#stockGeometry(node, quality) as Geom3)
  }

  /** The shapes that Manifold makes with the very vertices of stock, only faster. */
  #ownSolid(node: Node, quality: Quality): Manifold | undefined {
    const { Manifold } = this.#wasm
    const options: Record<string, unknown> = { ...(node.args[0] as object | undefined) }
    if (node.op === 'primitives.cuboid' && isSize(options.size)) return Manifold.cube(options.size, true)
    if (node.op === 'primitives.cylinder') {
      const { radius = 1, height = 2, segments = roundSegments(radius, quality), ...rest } = options
      if (
        isPositive(radius) &&
        isPositive(height) &&
        typeof segments === 'number' &&
        !Object.keys(rest).length
      )
        return Manifold.cylinder(height, radius, radius, segments, true)
    }
    const height = prismHeight(node)
    if (height !== undefined) return this.#section(node.children[0], quality).extrude(height)
    if (node.op === 'extrusions.extrudeRotate' && !Object.keys(options).length && quality !== 'jscad') {
      const section = this.#section(node.children[0], quality)
      const { min, max } = section.bounds()
      // Stock takes what lies left of the axis, where nothing lies right of it; Manifold does not.
      if (max[0] > 0)
        return section.revolve(segmentsFor(Math.max(-min[0], max[0]), quality.chord, quality.times))
    }
    return undefined
  }

  /** The mesh of a plain extrusion, straight from its outlines: a flat part needs no solid. */
  #prism(node: Node, quality: Quality): IndexedMesh | undefined {
    const height = prismHeight(node)
    if (height === undefined) return undefined
    const outlines = this.#section(node.children[0], quality).toPolygons()
    return prism(outlines, height, this.#wasm.triangulate)
  }

  #section(node: Node, quality: Quality): CrossSection {
    return this.#sections.get(key(node, quality), () => this.#makeSection(node, quality))
  }

  #makeSection(node: Node, quality: Quality): CrossSection {
    const { CrossSection } = this.#wasm
    const children = () => node.children.map(c => this.#section(c, quality))
    switch (node.op) {
      case 'transform': {
        const m = matrixOf(node)
        const child = this.#section(node.children[0], beforeScale(quality, scaleOf(m)))
        return child.transform([m[0], m[1], 0, m[4], m[5], 0, m[12], m[13], 1])
      }
      case 'booleans.union':
        return CrossSection.union(children())
      case 'booleans.subtract':
        return CrossSection.difference(children())
      case 'booleans.intersect':
        return CrossSection.intersection(children())
      case 'hulls.hull':
        return hullOf(children(), sections => CrossSection.hull([...sections]))
      case 'extrusions.project':
        if (node.args[0] === undefined || !Object.keys(node.args[0] as object).length)
          return this.#solid(node.children[0], quality).project()
    }
    const own = this.#ownSection(node, quality)
    if (own) return own
    const outlines = stock.geometries.geom2.toOutlines(this.#stockGeometry(node, quality) as Geom2)
    // Manifold wants one outline at least, be it without points.
    return new CrossSection(outlines.length ? (outlines as [number, number][][]) : [[]], 'EvenOdd')
  }

  /** A whole circle, which Manifold makes with the very points of stock, only faster. */
  #ownSection({ op, args }: Node, quality: Quality): CrossSection | undefined {
    if (op !== 'primitives.circle') return undefined
    const {
      radius = 1,
      center = [0, 0],
      segments = roundSegments(radius, quality),
      ...rest
    } = {
      ...(args[0] as Record<string, unknown> | undefined),
    }
    if (!isPositive(radius) || !isPoint(center) || typeof segments !== 'number' || Object.keys(rest).length)
      return undefined
    const circle = this.#wasm.CrossSection.circle(radius, segments)
    const placed = circle.translate(center)
    circle.delete()
    return placed
  }

  #stockGeometry(node: Node, quality: Quality): Geometry {
    return runStock(node, quality, (n, q) => this.geometry(n, q))
  }

  #fromPolygons(geometry: Geom3): Manifold {
    const polygons = stock.geometries.geom3.toPolygons(geometry)
    const exact = this.#import(weld(polygons))
    if (exact) return exact
    const single = this.#import(weld(polygons, true))
    if (single) return single
    throw new KernelError('a solid is open or crosses itself: close its surface')
  }

  /** Imports a welded mesh: Manifold reads single precision, the doubles are put back afterwards. */
  #import({ positions, triangles }: IndexedMesh): Manifold | undefined {
    const { Manifold, Mesh } = this.#wasm
    const vertProperties = Float32Array.from(positions)
    const at = new Map<string, number>()
    for (let i = 0; i < positions.length; i += 3) at.set(vertexKey(vertProperties, i), i)
    try {
      const solid = new Manifold(new Mesh({ numProp: 3, vertProperties, triVerts: triangles }))
      const exact = solid.warpBatch((v, count) => {
        for (let i = 0; i < count * 3; i += 3) {
          const source = at.get(vertexKey(v, i))
          if (source !== undefined) v.set(positions.subarray(source, source + 3), i)
        }
      })
      solid.delete()
      return exact
    } catch {
      return undefined
    }
  }

  #indexed(solid: Manifold): IndexedMesh {
    const status = solid.status()
    if (status !== 'NoError') throw new KernelError(`the solid cannot be meshed (${status})`)
    const { triVerts, vertProperties } = solid.getMesh()
    let positions = Float64Array.from(vertProperties)
    // getMesh rounds to single precision; a warp sees the doubles, in the same order.
    solid
      .warpBatch((v, count) => {
        positions = v.slice(0, count * 3)
      })
      .delete()
    return { positions, triangles: Uint32Array.from(triVerts) }
  }
}

/** The hull of nothing is nothing, which Manifold itself cannot make. */
function hullOf(
  sections: readonly CrossSection[],
  hull: (of: readonly CrossSection[]) => CrossSection,
): CrossSection {
  return sections.every(section => section.isEmpty()) ? sections[0].translate(0, 0) : hull(sections)
}

const key = (node: Node, quality: Quality): string => `${node.hash}@${qualityKey(quality)}`
const vertexKey = (v: ArrayLike<number>, i: number): string => `${v[i] + 0},${v[i + 1] + 0},${v[i + 2] + 0}`
const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0
const isSize = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every(isPositive)
const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
const roundSegments = (radius: unknown, quality: Quality): number =>
  quality === 'jscad' || typeof radius !== 'number' ? 32 : segmentsFor(radius, quality.chord, quality.times)

/** The height of a plain straight extrusion of a flat shape. */
function prismHeight({ op, args, children }: Node): number | undefined {
  if (op !== 'extrusions.extrudeLinear' || children[0].dimension !== 2) return undefined
  const { height = 1, ...rest } = { ...(args[0] as Record<string, unknown> | undefined) }
  return isPositive(height) && !Object.keys(rest).length ? height : undefined
}

function toGeom3({ positions, triangles }: IndexedMesh): Geom3 {
  const { geom3, poly3 } = stock.geometries
  const vertex = (n: number): [number, number, number] => [
    positions[3 * n],
    positions[3 * n + 1],
    positions[3 * n + 2],
  ]
  const polygons: ReturnType<typeof poly3.create>[] = []
  for (let t = 0; t < triangles.length; t += 3)
    polygons.push(poly3.create([vertex(triangles[t]), vertex(triangles[t + 1]), vertex(triangles[t + 2])]))
  return geom3.create(polygons)
}

function toGeom2(polygons: [number, number][][]): Geom2 {
  const sides = polygons.flatMap(p =>
    p.map((to, i): [[number, number], [number, number]] => [p.at(i - 1) ?? to, to]),
  )
  return stock.geometries.geom2.create(sides)
}
