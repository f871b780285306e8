import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geometry } from '#jscad'
import { matrixOf, scaleOf } from '../jscad/evaluate.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, type Quality } from '../jscad/quality.ts'
import { identity, type Mat4, stock } from '../jscad/stock.ts'
import { BoundedCache, entryWeight, named } from './cache.ts'
import { flatMatrix, ownFlat } from './own-shapes.ts'
import type { PlacedProfile, Profile } from './prisms.ts'
import { movedOutline, type Outline } from './rings.ts'
import { triangulate } from './triangulate.ts'

const { create, multiply } = stock.maths.mat4

/** What flat shapes are made from where they are no flat booleans of outlines. */
interface Sources {
  solid(node: Node, quality: Quality): Manifold
  stock(node: Node, quality: Quality): Geometry
}

/** Turns recorded flat shapes into sections of Manifold. Cached by content and quality, with bounded memory. */
export class Sections {
  readonly #wasm: ManifoldToplevel
  readonly #cache: BoundedCache<CrossSection>
  readonly #from: Sources

  /** `limit` is the number of points that the cache may hold. */
  constructor(wasm: ManifoldToplevel, limit: number, from: Sources) {
    this.#wasm = wasm
    this.#from = from
    this.#cache = new BoundedCache(
      limit,
      section => entryWeight + section.numVert(),
      section => section.delete(),
    )
  }

  get size(): number {
    return this.#cache.size
  }

  trim(): void {
    this.#cache.trim()
  }

  clear(): void {
    this.#cache.clear()
  }

  /** The section of a profile that solids have in common. */
  ofProfile(profile: Profile, quality: Quality): CrossSection {
    if ('node' in profile) return this.of(profile.node, quality)
    const make = () => this.#combine(profile.of.op, profile.operands, quality)
    return this.#cache.get(named(`flat ${profile.of.id}`, quality), make, profile.of)
  }

  /** The outlines of a placed shape less others, which are not kept. */
  less(body: PlacedProfile, tools: readonly PlacedProfile[], quality: Quality): [number, number][][] {
    const cut = this.#combine('booleans.subtract', [body, ...tools], quality)
    const outlines = cut.toPolygons()
    cut.delete()
    return outlines
  }

  /** The triangles of outlines, as `triangulate` gives them. */
  triangles(outlines: readonly Outline[]): ArrayLike<number> {
    return triangulate(this.#wasm, outlines)
  }

  /** The section of a recorded flat shape. */
  of(node: Node, quality: Quality): CrossSection {
    return this.#cache.get(named(node.id, quality), () => this.#make({ node }, identity, quality), node)
  }

  /**
   * A new section of a profile where a matrix puts it. Clipper rounds to a grid; so each outline is put where it lies
   * before that, and edges that meet still do.
   */
  #make(profile: Profile, matrix: Mat4, quality: Quality): CrossSection {
    if (!('node' in profile)) return this.#combine(profile.of.op, moved(profile.operands, matrix), quality)
    const { op, children } = profile.node
    const placed = (own: Mat4) =>
      moved(
        children.map(node => ({ profile: { node }, matrix: own })),
        matrix,
      )
    if (op === 'transform') {
      const [child] = placed(matrixOf(profile.node))
      return this.#make(child.profile, child.matrix, quality)
    }
    if (op.startsWith('booleans.') || op === 'hulls.hull') return this.#combine(op, placed(identity), quality)
    return this.#outline(profile.node, matrix, beforeScale(quality, scaleOf(matrix)))
  }

  /** The section of a flat shape that is no boolean, placed. */
  #outline(node: Node, matrix: Mat4, quality: Quality): CrossSection {
    if (
      node.op === 'extrusions.project' &&
      !Object.keys({ ...(node.args[0] as object | undefined) }).length
    ) {
      const shadow = this.#from.solid(node.children[0], quality).project()
      const placed = shadow.transform(flatMatrix(matrix))
      shadow.delete()
      return placed
    }
    const own = ownFlat(this.#wasm, node, quality, matrix)
    if (own) return own
    const outlines = stock.geometries.geom2.toOutlines(this.#from.stock(node, quality) as Geom2)
    // Manifold wants one outline at least, be it without points.
    const some = outlines.length ? outlines.map(outline => movedOutline(outline, matrix)) : [[]]
    return new this.#wasm.CrossSection(some, 'EvenOdd')
  }

  #combine(op: string, placed: readonly PlacedProfile[], quality: Quality): CrossSection {
    const made: CrossSection[] = []
    const sections = placed.map(({ profile, matrix }) => {
      if (matrix === identity) return this.ofProfile(profile, quality)
      const section = this.#make(profile, matrix, quality)
      made.push(section)
      return section
    })
    const combined = combine(this.#wasm, op, sections)
    for (const section of made) section.delete()
    return combined
  }
}

function combine({ CrossSection }: ManifoldToplevel, op: string, sections: CrossSection[]): CrossSection {
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

const moved = (placed: readonly PlacedProfile[], by: Mat4): readonly PlacedProfile[] =>
  by === identity
    ? placed
    : placed.map(({ profile, matrix }) => ({ profile, matrix: multiply(create(), by, matrix) }))
