import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import type { Geom2, Geometry } from '#jscad'
import { matrixOf, scaleOf } from '../jscad/evaluate.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, type Quality } from '../jscad/quality.ts'
import { stock } from '../jscad/stock.ts'
import { BoundedCache, entryWeight, named } from './cache.ts'
import { ownFlat } from './own-shapes.ts'
import type { PlacedProfile, Profile } from './prisms.ts'
import type { Outline } from './rings.ts'
import { triangulate } from './triangulate.ts'

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
    const make = () => this.#combinePlaced(profile.of.op, profile.operands, quality)
    return this.#cache.get(named(`flat ${profile.of.id}`, quality), make, profile.of)
  }

  /** The outlines of a placed shape less others, which are not kept. */
  less(body: PlacedProfile, tools: readonly PlacedProfile[], quality: Quality): [number, number][][] {
    const cut = this.#combinePlaced('booleans.subtract', [body, ...tools], quality)
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
    return this.#cache.get(named(node.id, quality), () => this.#makeSection(node, quality), node)
  }

  #makeSection(node: Node, quality: Quality): CrossSection {
    if (node.op === 'transform') {
      const m = matrixOf(node)
      return transformed(this.of(node.children[0], beforeScale(quality, scaleOf(m))), m)
    }
    if (node.op.startsWith('booleans.') || node.op === 'hulls.hull')
      return this.#combine(
        node.op,
        node.children.map(c => this.of(c, quality)),
      )
    if (node.op === 'extrusions.project' && !Object.keys({ ...(node.args[0] as object | undefined) }).length)
      return this.#from.solid(node.children[0], quality).project()
    const own = ownFlat(this.#wasm, node, quality)
    if (own) return own
    const outlines = stock.geometries.geom2.toOutlines(this.#from.stock(node, quality) as Geom2)
    // Manifold wants one outline at least, be it without points.
    const some = outlines.length ? (outlines as [number, number][][]) : [[]]
    return new this.#wasm.CrossSection(some, 'EvenOdd')
  }

  #combinePlaced(op: string, placed: readonly PlacedProfile[], quality: Quality): CrossSection {
    const operands = placed.map(({ profile, matrix }) =>
      transformed(this.ofProfile(profile, beforeScale(quality, scaleOf(matrix))), matrix),
    )
    const result = this.#combine(op, operands)
    for (const operand of operands) operand.delete()
    return result
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
}

const transformed = (section: CrossSection, m: ArrayLike<number>): CrossSection =>
  section.transform([m[0], m[1], 0, m[4], m[5], 0, m[12], m[13], 1])
