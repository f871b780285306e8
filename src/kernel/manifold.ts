import type { Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geom3, Geometry } from '#jscad'
import { matrixOf, runStock, scaleOf, useEvaluator } from '../jscad/evaluate.ts'
import { nodeOf } from '../jscad/lazy.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, full, isDraft, type Quality, segmentsFor } from '../jscad/quality.ts'
import { stock } from '../jscad/stock.ts'
import { needsOneSide, refuseAcrossAxis } from './axis.ts'
import { withoutSpecks } from './bodies.ts'
import { BoundedCache, entryWeight, named } from './cache.ts'
import { helicalMesh } from './helical-mesh.ts'
import { hullOf } from './hulls.ts'
import { importMesh } from './import-mesh.ts'
import { EmptyGeometry, KernelError } from './kernel-error.ts'
import { measured } from './measure.ts'
import type { Mesh } from './mesh.ts'
import { minkowskiSum } from './minkowski.ts'
import { outlinesOf } from './outlines.ts'
import { turnedOutward } from './outward.ts'
import { ownSolid } from './own-shapes.ts'
import { isPlainRevolution, plainExtrusion, plainHelix } from './plain-shapes.ts'
import type { FlatCut } from './prisms.ts'
import { readMesh } from './read-mesh.ts'
import { RecentBooleans } from './recent-booleans.ts'
import { rimmedMesh } from './rim.ts'
import { Sections } from './sections.ts'
import { flatBoolean, foldedMeshOf, sheetMesh } from './sheet-mesh.ts'
import { withoutCrossings } from './simple-outlines.ts'
import { toGeom2, toGeom3 } from './to-jscad.ts'
import { combineTouching, isTurned } from './touching.ts'
import { turnedTogether } from './turned.ts'
import { weld } from './weld.ts'
import { widened } from './widened.ts'

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
  'sheet.fold',
])

/** Turns recorded trees into welded meshes. Cached by content and quality, with bounded memory. */
export class MeshKernel {
  readonly #wasm: ManifoldToplevel
  readonly #solids: BoundedCache<Manifold>
  readonly #sections: Sections
  readonly #meshes: BoundedCache<Mesh>
  readonly #recent = new RecentBooleans()
  readonly #stockOnly = new WeakMap<Node, boolean>()

  /** `cacheLimit` is the number of triangles that each cache may hold: 200 bytes each in a solid, 24 in a finished mesh. */
  constructor(wasm: ManifoldToplevel, { cacheLimit = 500_000 } = {}) {
    this.#wasm = wasm
    this.#solids = new BoundedCache(
      cacheLimit,
      solid => entryWeight + solid.numTri(),
      solid => solid.delete(),
    )
    this.#sections = new Sections(wasm, cacheLimit, {
      solid: (node, quality) => this.#solid(node, quality),
      stock: (node, quality) => this.#stockGeometry(node, quality),
    })
    this.#meshes = new BoundedCache(cacheLimit, mesh => entryWeight + mesh.triangles.length / 3)
  }

  /** The closed mesh of a solid, mm. Throws KernelError on an empty or open solid. */
  mesh(solid: Geom3, quality: Quality = full): Mesh {
    const node = nodeOf(solid)
    if (node.dimension !== 3) throw new KernelError('the part is no solid: extrude its profile')
    try {
      const make = () =>
        measured(
          withoutSpecks(
            sheetMesh(node, quality, this.#sections) ??
              rimmedMesh(node, quality, this.#sections, (n, q) => this.#solid(n, q)) ??
              readMesh(this.#solid(node, quality)),
          ),
        )
      const mesh = this.#meshes.get(named(node.id, quality), make, node)
      if (mesh.triangles.length === 0) throw new EmptyGeometry('the solid is empty')
      return mesh
    } finally {
      this.#trim()
    }
  }

  /** Outlines of a flat shape as polygons, mm: outer ones counter-clockwise, holes clockwise. */
  outlines(shape: Geom2, quality: Quality = full): [number, number][][] {
    try {
      return outlinesOf({ node: nodeOf(shape) }, quality, this.#sections)
    } finally {
      this.#trim()
    }
  }

  /** A plain JSCAD geometry of a node: by stock alone where no boolean or hull lies below. */
  geometry(node: Node, quality: Quality): Geometry {
    if (this.#isStockOnly(node)) return this.#stockGeometry(node, quality)
    if (node.dimension === 3) return toGeom3(withoutSpecks(readMesh(this.#solid(node, quality))))
    if (node.dimension === 2) return toGeom2(this.#sections.of(node, quality).toPolygons())
    return this.#stockGeometry(node, quality)
  }

  /** Entries in the caches. */
  get cached(): number {
    return this.#solids.size + this.#sections.size + this.#meshes.size
  }

  /** Bytes of the WebAssembly memory, which never shrinks. */
  get memoryBytes(): number {
    let bytes = 0
    const cube = this.#wasm.Manifold.cube()
    // A warp gets to see the memory.
    const copy = cube.warpBatch(corners => {
      bytes = corners.buffer.byteLength
    })
    copy.delete()
    cube.delete()
    return bytes
  }

  /** Forgets everything and frees its memory. */
  clear(): void {
    for (const cache of [this.#solids, this.#sections, this.#meshes]) cache.clear()
    this.#recent.clear()
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
    return this.#solids.get(named(node.id, quality), () => this.#makeSolid(node, quality), node)
  }

  #makeSolid(recorded: Node, quality: Quality): Manifold {
    const { Manifold } = this.#wasm
    const node = isDraft(quality) ? turnedTogether(recorded) : recorded
    const children = () => node.children.map(c => this.#solid(c, quality))
    const flat = flatBoolean(node)
    if (flat) return this.#cutFlat(flat, quality)
    switch (node.op) {
      case 'transform': {
        const matrix = matrixOf(node)
        return this.#solid(node.children[0], beforeScale(quality, scaleOf(matrix))).transform(matrix)
      }
      case 'booleans.union':
      case 'booleans.subtract':
        return this.#boolean(node, quality)
      case 'booleans.intersect':
        return combineTouching(children(), Manifold.intersection)
      case 'hulls.hull':
        return this.#thick(hullOf(this.#wasm, children()))
      case 'minkowski.minkowskiSum': {
        const [a, b] = children()
        return this.#thick(minkowskiSum(this.#wasm, a, b))
      }
    }
    if (needsOneSide(node)) refuseAcrossAxis(node, this.#sections.of(node.children[0], quality).bounds())
    const sheet = foldedMeshOf(node, quality, this.#sections)
    if (sheet) return this.#closed(importMesh(this.#wasm, sheet))
    return this.#plainSolid(node, quality) ?? this.#fromPolygons(this.#stockGeometry(node, quality) as Geom3)
  }

  /** A union or subtraction; that of a preview starts from what it has in common with an earlier one. */
  #boolean(node: Node, quality: Quality): Manifold {
    const { union, difference } = this.#wasm.Manifold
    // A film of nothing is not seen in a preview; but solids that were turned would be two.
    const isJoined = !isDraft(quality) || node.children.some(isTurned)
    const make = (combine: typeof union) => (solids: Manifold[]) =>
      isJoined ? combineTouching(solids, combine) : combine(solids)
    const combine = make(node.op === 'booleans.union' ? union : difference)
    const all = (nodes: readonly Node[]) => nodes.map(n => this.#solid(n, quality))
    const common = isDraft(quality) ? this.#recent.commonOperands(node) : []
    if (common.length === 0) return combine(all(node.children))
    const begins = common[0] === node.children[0]
    // Tools alone are united: a body less both of two is the body less their union.
    const begin = begins ? combine : make(union)
    const name = `${begins ? node.op : 'union'} ${common.map(n => n.id).join()}`
    const begun = this.#solids.get(named(name, quality), () => begin(all(common)), common)
    // Made now, or Manifold would take it apart into its operands again.
    begun.numTri()
    const others = all(node.children.filter(child => !common.includes(child)))
    return combine(begins ? [begun, ...others] : [...others, begun])
  }

  /** A primitive, extrusion or revolution that Manifold makes with the very vertices of stock. */
  #plainSolid(node: Node, quality: Quality): Manifold | undefined {
    const height = plainExtrusion(node)
    if (height !== undefined) {
      const section = this.#sections.of(node.children[0], quality)
      if (section.isEmpty()) throw new EmptyGeometry('there is nothing to extrude: the flat shape is empty')
      return section.extrude(height)
    }
    if (isPlainRevolution(node) && quality !== 'jscad') {
      const section = this.#sections.of(node.children[0], quality)
      const { min, max } = section.bounds()
      // Stock takes what lies left of the axis, where nothing lies right of it; Manifold does not.
      if (max[0] > 0)
        return section.revolve(segmentsFor(Math.max(-min[0], max[0]), quality.chord, quality.times))
    }
    const helix = plainHelix(node)
    if (helix && quality !== 'jscad') {
      const section = this.#sections.of(node.children[0], quality)
      const { min, max } = section.bounds()
      const segments = helix.segments ?? segmentsFor(max[0], quality.chord, quality.times)
      if (min[0] > 0 && segments > 2) {
        const outlines = section.toPolygons()
        const mesh = helicalMesh(outlines, { ...helix, segments }, all => this.#sections.triangles(all))
        return this.#closed(importMesh(this.#wasm, mesh))
      }
    }
    return ownSolid(this.#wasm, node, quality)
  }

  /** A boolean whose flat part is made in the plane; the tools that do not go through are cut in space. */
  #cutFlat({ prism: { profile, from, to, placement }, rest }: FlatCut, quality: Quality): Manifold {
    const section = this.#sections.ofProfile(profile, quality)
    if (section.isEmpty()) return this.#wasm.Manifold.union([])
    const extruded = section.extrude(to - from)
    const risen = extruded.translate([0, 0, from])
    const body = risen.transform(placement)
    extruded.delete()
    risen.delete()
    if (rest.length === 0) return body
    const cut = this.#wasm.Manifold.difference([body, ...rest.map(tool => this.#solid(tool, quality))])
    body.delete()
    return cut
  }

  #stockGeometry(node: Node, quality: Quality): Geometry {
    const child = (n: Node, q: Quality) => {
      const geometry = this.geometry(n, q)
      return node.dimension === 3 && n.dimension === 2
        ? withoutCrossings(this.#wasm, geometry as Geom2)
        : geometry
    }
    return widened(this.#wasm, node, quality, child) ?? runStock(node, quality, child)
  }

  #fromPolygons(geometry: Geom3): Manifold {
    const polygons = stock.geometries.geom3.toPolygons(geometry)
    const solid = this.#closed(
      importMesh(this.#wasm, weld(polygons)) ?? importMesh(this.#wasm, weld(polygons, true)),
    )
    // As imported, bodies that only touch have corners of their own.
    const mesh = readMesh(solid)
    const triangles = turnedOutward(mesh)
    if (!triangles) return solid
    solid.delete()
    return this.#closed(importMesh(this.#wasm, { ...mesh, triangles }))
  }

  #thick(solid: Manifold | undefined): Manifold {
    if (!solid) throw new KernelError('a hull or sum is too thin to be a solid: give it a thickness')
    return solid
  }

  #closed(solid: Manifold | undefined): Manifold {
    if (!solid) throw new KernelError('a solid is open or crosses itself: close its surface')
    return solid
  }
}
