import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geom3, Geometry } from '#jscad'
import { matrixOf, runStock, scaleOf, useEvaluator } from '../jscad/evaluate.ts'
import { sheetPieces } from '../jscad/folded-sheet.ts'
import { nodeOf } from '../jscad/lazy.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, full, preview, type Quality, qualityKey, segmentsFor } from '../jscad/quality.ts'
import { stock } from '../jscad/stock.ts'
import { withoutSpecks } from './bodies.ts'
import { BoundedCache } from './cache.ts'
import { carryMesh, prismMesh } from './extrusion.ts'
import { foldedMesh } from './folded-mesh.ts'
import { helicalMesh } from './helical-mesh.ts'
import { importMesh } from './import-mesh.ts'
import { KernelError } from './kernel-error.ts'
import { measured } from './measure.ts'
import type { Mesh } from './mesh.ts'
import { minkowskiSum } from './minkowski.ts'
import { ownFlat, ownSolid } from './own-shapes.ts'
import { isPlainRevolution, plainExtrusion, plainHelix } from './plain-shapes.ts'
import { type FlatCut, flatCut, type Profile, prismOf, shapesIn } from './prisms.ts'
import { readMesh } from './read-mesh.ts'
import { RecentBooleans } from './recent-booleans.ts'
import { toGeom2, toGeom3 } from './to-jscad.ts'
import { joinCorners } from './touching.ts'
import { triangulate } from './triangulate.ts'
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
  'sheet.fold',
])

/** What an entry of a cache holds beside its triangles, in triangles: names, handles, its recorded tree. */
const entryWeight = 200

/**
 * Shapes from which on a boolean of prisms is made flat. Flat booleans round to a grid of 2^-27 mm; so few holes are
 * cut in space, where they cost little, and keep the last bit of every coordinate.
 */
const fewestFlat = 4

/** Turns recorded trees into welded meshes. Cached by content and quality, with bounded memory. */
export class MeshKernel {
  readonly #wasm: ManifoldToplevel
  readonly #solids: BoundedCache<Manifold>
  readonly #sections: BoundedCache<CrossSection>
  readonly #meshes: BoundedCache<Mesh>
  readonly #recent = new RecentBooleans()
  /** Whether a preview is being made, whose triangles may depend on what was made before. */
  #previewing = false
  readonly #stockOnly = new WeakMap<Node, boolean>()

  /** `cacheLimit` is the number of triangles that each cache may hold: 200 bytes each in a solid, 24 in a finished mesh. */
  constructor(wasm: ManifoldToplevel, { cacheLimit = 500_000 } = {}) {
    this.#wasm = wasm
    this.#solids = new BoundedCache(
      cacheLimit,
      solid => entryWeight + solid.numTri(),
      solid => solid.delete(),
    )
    this.#sections = new BoundedCache(
      cacheLimit,
      section => entryWeight + section.numVert(),
      section => section.delete(),
    )
    this.#meshes = new BoundedCache(cacheLimit, mesh => entryWeight + mesh.triangles.length / 3)
  }

  /** The closed mesh of a solid, mm. Throws KernelError on an empty or open solid. */
  mesh(solid: Geom3, quality: Quality = full): Mesh {
    const node = nodeOf(solid)
    if (node.dimension !== 3) throw new KernelError('the part is no solid: extrude its profile')
    this.#previewing = qualityKey(quality) === qualityKey(preview)
    try {
      const make = () =>
        measured(withoutSpecks(this.#sheetMesh(node, quality) ?? readMesh(this.#solid(node, quality))))
      const mesh = this.#meshes.get(this.#key(node.id, quality), make, node)
      if (mesh.triangles.length === 0) throw new KernelError('the solid is empty')
      return mesh
    } finally {
      this.#previewing = false
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
    if (this.#isStockOnly(node)) return this.#stockGeometry(node, quality)
    if (node.dimension === 3) return toGeom3(withoutSpecks(readMesh(this.#solid(node, quality))))
    if (node.dimension === 2) return toGeom2(this.#section(node, quality).toPolygons())
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

  /** A preview has names of its own: a shape that is scaled down is drawn as coarsely for a final mesh. */
  #key(name: string | number, quality: Quality): string {
    return `${name}@${this.#previewing ? 'preview ' : ''}${qualityKey(quality)}`
  }

  #solid(node: Node, quality: Quality): Manifold {
    return this.#solids.get(this.#key(node.id, quality), () => this.#makeSolid(node, quality), node)
  }

  #makeSolid(node: Node, quality: Quality): Manifold {
    const { Manifold } = this.#wasm
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
        return Manifold.intersection(children())
      case 'hulls.hull':
        return Manifold.hull(children())
      case 'minkowski.minkowskiSum':
        return children().reduce((a, b) => minkowskiSum(a, b, Manifold))
    }
    const sheet = this.#foldedMesh(node, quality)
    if (sheet) return this.#closed(importMesh(this.#wasm, sheet))
    return this.#plainSolid(node, quality) ?? this.#fromPolygons(this.#stockGeometry(node, quality) as Geom3)
  }

  /** A union or subtraction; that of a preview starts from what it has in common with an earlier one. */
  #boolean(node: Node, quality: Quality): Manifold {
    const { Manifold } = this.#wasm
    const union = (solids: Manifold[]) => uniteTouching(node, solids, Manifold)
    const make = node.op === 'booleans.union' ? union : Manifold.difference
    const all = (nodes: readonly Node[]) => nodes.map(n => this.#solid(n, quality))
    const common = this.#previewing ? this.#recent.commonOperands(node) : []
    if (common.length === 0) return make(all(node.children))
    const begins = common[0] === node.children[0]
    // Tools alone are united: a body less both of two is the body less their union.
    const begin = begins ? make : union
    const name = `${begins ? node.op : 'union'} ${common.map(n => n.id).join()}`
    const begun = this.#solids.get(this.#key(name, quality), () => begin(all(common)), common)
    // Made now, or Manifold would take it apart into its operands again.
    begun.numTri()
    const others = all(node.children.filter(child => !common.includes(child)))
    return make(begins ? [begun, ...others] : [...others, begun])
  }

  /** A primitive, extrusion or revolution that Manifold makes with the very vertices of stock. */
  #plainSolid(node: Node, quality: Quality): Manifold | undefined {
    const height = plainExtrusion(node)
    if (height !== undefined) {
      const section = this.#section(node.children[0], quality)
      if (section.isEmpty()) throw new KernelError('there is nothing to extrude: the flat shape is empty')
      return section.extrude(height)
    }
    if (isPlainRevolution(node) && quality !== 'jscad') {
      const section = this.#section(node.children[0], quality)
      const { min, max } = section.bounds()
      // Stock takes what lies left of the axis, where nothing lies right of it; Manifold does not.
      if (max[0] > 0)
        return section.revolve(segmentsFor(Math.max(-min[0], max[0]), quality.chord, quality.times))
    }
    const helix = plainHelix(node)
    if (helix && quality !== 'jscad') {
      const section = this.#section(node.children[0], quality)
      const { min, max } = section.bounds()
      const segments = helix.segments ?? segmentsFor(max[0], quality.chord, quality.times)
      if (min[0] > 0 && segments > 2) {
        const outlines = section.toPolygons()
        const mesh = helicalMesh(outlines, { ...helix, segments }, all => triangulate(this.#wasm, all))
        return this.#closed(importMesh(this.#wasm, mesh))
      }
    }
    return ownSolid(this.#wasm, node, quality)
  }

  /** A boolean whose flat part is made in the plane; the tools that do not go through are cut in space. */
  #cutFlat({ prism: { profile, from, to, placement }, rest }: FlatCut, quality: Quality): Manifold {
    const section = this.#profile(profile, quality)
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

  /** The mesh of a flat or folded part, straight from its outlines: it needs no solid. */
  #sheetMesh(node: Node, quality: Quality): IndexedMesh | undefined {
    return this.#foldedMesh(node, quality) ?? this.#flatMesh(node, quality)
  }

  #foldedMesh(node: Node, quality: Quality): IndexedMesh | undefined {
    if (node.op === 'transform') {
      const matrix = matrixOf(node)
      const mesh = this.#foldedMesh(node.children[0], beforeScale(quality, scaleOf(matrix)))
      return mesh && carryMesh(mesh, matrix)
    }
    const sheet = sheetPieces(node)
    if (!sheet) return undefined
    const faces = sheet.faces.map(({ profile, placement }) => ({
      outlines: this.#section(profile, quality).toPolygons(),
      placement,
    }))
    return foldedMesh({ ...sheet, faces }, quality, all => triangulate(this.#wasm, all))
  }

  #flatMesh(node: Node, quality: Quality): IndexedMesh | undefined {
    const prism = prismOf(node)
    if (!prism || !isFlat(node, prism.profile)) return undefined
    const outlines = this.#profile(prism.profile, quality).toPolygons()
    return carryMesh(
      prismMesh(outlines, prism, all => triangulate(this.#wasm, all)),
      prism.placement,
    )
  }

  #profile(profile: Profile, quality: Quality): CrossSection {
    if ('node' in profile) return this.#section(profile.node, quality)
    const make = () => {
      const operands = profile.operands.map(({ profile, matrix }) =>
        transformed(this.#profile(profile, quality), matrix),
      )
      const result = this.#combine(profile.of.op, operands)
      for (const operand of operands) operand.delete()
      return result
    }
    return this.#sections.get(this.#key(`flat ${profile.of.id}`, quality), make, profile.of)
  }

  #section(node: Node, quality: Quality): CrossSection {
    return this.#sections.get(this.#key(node.id, quality), () => this.#makeSection(node, quality), node)
  }

  #makeSection(node: Node, quality: Quality): CrossSection {
    if (node.op === 'transform') {
      const m = matrixOf(node)
      return transformed(this.#section(node.children[0], beforeScale(quality, scaleOf(m))), m)
    }
    if (node.op.startsWith('booleans.') || node.op === 'hulls.hull')
      return this.#combine(
        node.op,
        node.children.map(c => this.#section(c, quality)),
      )
    if (node.op === 'extrusions.project' && !Object.keys({ ...(node.args[0] as object | undefined) }).length)
      return this.#solid(node.children[0], quality).project()
    const own = ownFlat(this.#wasm, node, quality, this.#previewing)
    if (own) return own
    const outlines = stock.geometries.geom2.toOutlines(this.#stockGeometry(node, quality) as Geom2)
    // Manifold wants one outline at least, be it without points.
    const some = outlines.length ? (outlines as [number, number][][]) : [[]]
    return new this.#wasm.CrossSection(some, 'EvenOdd')
  }

  #combine(op: string, sections: CrossSection[]): CrossSection {
    const { CrossSection } = this.#wasm
    switch (op) {
      case 'booleans.union':
        return CrossSection.union(sections)
      case 'booleans.subtract':
        return CrossSection.difference(sections)
      case 'booleans.intersect':
        return CrossSection.intersection(sections)
      default:
        // The hull of nothing is nothing, which Manifold itself cannot make.
        return sections.every(section => section.isEmpty())
          ? sections[0].translate(0, 0)
          : CrossSection.hull(sections)
    }
  }

  #stockGeometry(node: Node, quality: Quality): Geometry {
    return runStock(node, quality, (n, q) => this.geometry(n, q))
  }

  #fromPolygons(geometry: Geom3): Manifold {
    const polygons = stock.geometries.geom3.toPolygons(geometry)
    return this.#closed(
      importMesh(this.#wasm, weld(polygons)) ?? importMesh(this.#wasm, weld(polygons, true)),
    )
  }

  #closed(solid: Manifold | undefined): Manifold {
    if (!solid) throw new KernelError('a solid is open or crosses itself: close its surface')
    return solid
  }
}

/** The union of solids; where one of them is turned, those that touch are joined at their corners first. */
function uniteTouching(node: Node, operands: Manifold[], { union }: ManifoldToplevel['Manifold']): Manifold {
  if (!node.children.some(isTurned)) return union(operands)
  const { solids, moved } = joinCorners(operands)
  const united = union(solids)
  // Made now, while its operands are there.
  if (moved.length) united.numTri()
  for (const solid of moved) solid.delete()
  return united
}

/** Whether a node turns what it moves: its coordinates are rounded then. */
function isTurned(node: Node): boolean {
  if (node.op !== 'transform') return false
  const m = matrixOf(node)
  return [1, 2, 4, 6, 8, 9].some(i => m[i] !== 0) || isTurned(node.children[0])
}

const transformed = (section: CrossSection, m: ArrayLike<number>): CrossSection =>
  section.transform([m[0], m[1], 0, m[4], m[5], 0, m[12], m[13], 1])

/** A boolean of solids that is better made flat, wholly or in part. */
function flatBoolean(node: Node): FlatCut | undefined {
  if (!node.op.startsWith('booleans.')) return undefined
  const prism = prismOf(node)
  const cut = prism ? { prism, rest: [] } : node.op === 'booleans.subtract' ? flatCut(node) : undefined
  return cut && shapesIn(cut.prism.profile) >= fewestFlat ? cut : undefined
}

/** Whether a solid is a flat part, moved or not: one extrusion, or a boolean of enough prisms. */
function isFlat(node: Node, profile: Profile): boolean {
  if (node.op === 'transform') return isFlat(node.children[0], profile)
  return node.op.startsWith('booleans.')
    ? shapesIn(profile) >= fewestFlat
    : plainExtrusion(node) !== undefined
}
