import { matrixOf } from '../../jscad/evaluate.ts'
import type { Node } from '../../jscad/node.ts'
import { outlineOf } from '../outline.ts'
import { plainExtrusion } from '../plain-shapes.ts'
import { booleanOps, combine } from './combine.ts'
import type { Faces } from './faces.ts'
import { hullsOf } from './reach.ts'
import { movedRimmed, type Rim, type Rimmed, rimBeside, rimmedPrism } from './rim.ts'
import type { Shapes } from './shapes.ts'
import type { Exact } from './solids.ts'
import { withTeeth } from './teeth.ts'
import { isRigid } from './transform.ts'

type RimmedNode = Rimmed & Exact

/** Makes booleans in which a toothed prism takes part with its rim round, as far as nothing comes near its teeth. */
export class Rims {
  readonly #found = new Map<string, RimmedNode | undefined>()

  /** `solids` makes what is no toothed prism. */
  constructor(
    readonly shapes: Shapes,
    readonly faces: Faces,
    readonly solids: (node: Node) => Exact,
  ) {}

  /** The solids of a boolean, teeth and all; undefined when it has none, or when something comes near them. */
  whole(node: Node): Exact | undefined {
    const rimmed = this.#of(node)
    const shapes = rimmed && withTeeth(this.shapes, rimmed)
    return shapes && { shapes, faceted: rimmed.faceted }
  }

  #of(node: Node): RimmedNode | undefined {
    if (!this.#found.has(node.hash)) this.#found.set(node.hash, this.#find(node))
    return this.#found.get(node.hash)
  }

  #find(node: Node): RimmedNode | undefined {
    if (node.op === 'transform') {
      const matrix = matrixOf(node)
      const rimmed = isRigid(matrix) ? this.#of(node.children[0]) : undefined
      return rimmed && { ...rimmed, ...movedRimmed(this.shapes, rimmed, matrix) }
    }
    if (node.op === 'extrusions.extrudeLinear') return this.#extruded(node)
    if (node.op === 'booleans.union') return this.#combined(node, node.children)
    if (node.op === 'booleans.subtract') return this.#combined(node, node.children.slice(0, 1))
    return undefined
  }

  #extruded(node: Node): RimmedNode | undefined {
    const height = plainExtrusion(node)
    const [profile] = node.children
    const [body, ...holes] = profile.op === 'booleans.subtract' ? profile.children : [profile]
    const outline = height === undefined ? undefined : outlineOf(body)
    if (height === undefined || outline?.length !== 1) return undefined
    const faceted = new Set<string>()
    const rimmed = rimmedPrism(this.shapes, outline[0], height, holes.flatMap(hullsOf), () =>
      holes.flatMap(hole => {
        const exact = this.faces.of(hole)
        for (const op of exact.faceted) faceted.add(op)
        return exact.faces
      }),
    )
    return rimmed && { ...rimmed, faceted }
  }

  /** A boolean of a toothed prism, the first of the candidates, with all other operands. */
  #combined(node: Node, candidates: readonly Node[]): RimmedNode | undefined {
    for (const [at, candidate] of candidates.entries()) {
      const rimmed = this.#of(candidate)
      if (!rimmed) continue
      const rest = node.children.filter((_, i) => i !== at)
      const rim = rest
        .flatMap(hullsOf)
        .reduce<Rim | undefined>((known, hull) => known && rimBeside(known, hull), rimmed.rim)
      if (!rim) return undefined
      const others = rest.map(child => this.solids(child))
      const tools = others.map(other => other.shapes)
      return {
        shapes: combine(this.shapes.occt.oc, booleanOps[node.op], rimmed.shapes, tools),
        rim,
        faceted: new Set([rimmed, ...others].flatMap(other => [...other.faceted])),
      }
    }
    return undefined
  }
}
