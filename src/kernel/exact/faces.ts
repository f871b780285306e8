import type { TopoDS_Face, TopoDS_Shape } from 'replicad-opencascadejs'
import { evaluate, matrixOf } from '../../jscad/evaluate.ts'
import type { Node } from '../../jscad/node.ts'
import { isTrueRound } from '../../jscad/rounds.ts'
import { type Mat4, stock } from '../../jscad/stock.ts'
import type { Contour } from '../contour.ts'
import { facets, outlineOf } from '../outline.ts'
import { booleanOps, combine } from './combine.ts'
import { ellipse, type Loop, loopOf, movedLoop } from './curves.ts'
import { offsetFaces } from './offset.ts'
import type { Shapes } from './shapes.ts'
import { keepsAngles, moved } from './transform.ts'

/** A profile made exactly: its separate faces, and the recorded functions below it that could only be made in facets. */
export interface ExactFaces {
  faces: readonly TopoDS_Shape[]
  faceted: ReadonlySet<string>
}

const { mat4 } = stock.maths
const none: ReadonlySet<string> = new Set()

/** Turns recorded profiles into plane faces with exact curves. */
export class Faces {
  constructor(readonly shapes: Shapes) {}

  /** The faces of a profile on z = 0, or where an affine matrix puts it. */
  of(node: Node, by?: Mat4): ExactFaces {
    return this.#exact(node, by) ?? this.#fromFacets(node, by)
  }

  #exact(node: Node, by?: Mat4): ExactFaces | undefined {
    const outline = outlineOf(node)
    if (outline) return { faces: this.#within(outline, by), faceted: none }
    const options: Record<string, unknown> = { ...(node.args[0] as object | undefined) }
    if (node.op === 'primitives.ellipse') {
      const { radius = [1, 1], ...rest } = options
      if (!isPair(radius) || Object.keys(rest).length) return undefined
      return { faces: [this.#face([ellipse(...radius)], by)], faceted: none }
    }
    if (node.op === 'transform') {
      const matrix = by ? mat4.multiply(mat4.create(), by, matrixOf(node)) : matrixOf(node)
      if (!keepsAngles(matrix)) return this.of(node.children[0], matrix)
      const { faces, faceted } = this.of(node.children[0])
      return { faces: faces.map(f => moved(this.shapes, f, matrix)), faceted }
    }
    if (node.op in booleanOps) {
      const children = node.children.map(c => this.of(c, by))
      const [first, ...others] = children.map(c => c.faces)
      return {
        faces: combine(this.shapes.occt.oc, booleanOps[node.op], first, others),
        faceted: new Set(children.flatMap(c => [...c.faceted])),
      }
    }
    if ((node.op === 'expansions.offset' || node.op === 'expansions.expand') && !by) {
      const { faces, faceted } = this.of(node.children[0])
      const grown = offsetFaces(this.shapes, faces, options)
      return grown && { faces: grown, faceted }
    }
    return undefined
  }

  #fromFacets(node: Node, by?: Mat4): ExactFaces {
    return {
      faces: this.#within(facets(evaluate(node)), by),
      faceted: hasRound(node) ? new Set([node.op]) : none,
    }
  }

  #face = (loop: Loop, by?: Mat4): TopoDS_Face => this.shapes.face(by ? movedLoop(by, loop) : loop)

  /** The faces between outer contours and holes. */
  #within(contours: readonly Contour[], by?: Mat4): TopoDS_Shape[] {
    const face = (c: Contour) => this.#face(loopOf(c), by)
    const outer = contours.filter(c => c.outer).map(face)
    const holes = contours.filter(c => !c.outer).map(face)
    return combine(this.shapes.occt.oc, 'BRepAlgoAPI_Cut', outer, [holes])
  }
}

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(v => typeof v === 'number')

const hasRound = (node: Node): boolean => isTrueRound(node.op, node.args) || node.children.some(hasRound)
