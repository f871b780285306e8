import type { TopoDS_Shape } from 'replicad-opencascadejs'
import { evaluate, matrixOf } from '../../jscad/evaluate.ts'
import { plain } from '../../jscad/folded-sheet.ts'
import type { Node } from '../../jscad/node.ts'
import { isTrueRound } from '../../jscad/rounds.ts'
import { type Geom3, type Mat4, stock } from '../../jscad/stock.ts'
import { KernelError } from '../kernel-error.ts'
import { booleanOps, combine } from './combine.ts'
import { turnedBy } from './curves.ts'
import type { Faces } from './faces.ts'
import { helical } from './helix.ts'
import { leafSolid } from './leaves.ts'
import { Rims } from './rims.ts'
import type { Shapes } from './shapes.ts'
import { keepsAngles, moved } from './transform.ts'

/** A node made exactly: its separate shapes, and the recorded functions below it that could only be made in facets. */
export interface Exact {
  shapes: readonly TopoDS_Shape[]
  faceted: ReadonlySet<string>
}

const { mat4 } = stock.maths
const TAU = 2 * Math.PI
const none: ReadonlySet<string> = new Set()
const optionsOf = (node: Node): Record<string, unknown> => ({ ...(node.args[0] as object | undefined) })

/** Turns recorded solids into exact ones. What was made is kept by content for as long as this lives. */
export class ExactSolids {
  readonly #shapes: Shapes
  readonly #faces: Faces
  readonly #done = new Map<string, Exact>()
  readonly #rims: Rims

  constructor(shapes: Shapes, faces: Faces) {
    this.#shapes = shapes
    this.#faces = faces
    this.#rims = new Rims(shapes, faces, node => this.of(node))
  }

  /** The solids of a node, under an affine matrix that bends angles when one is given. */
  of(node: Node, by?: Mat4): Exact {
    const key = by ? `${node.hash}/${Array.from(by).join()}` : node.hash
    let exact = this.#done.get(key)
    if (!exact) {
      exact = naming(node.op, () => this.#exact(node, by) ?? this.#sewn(node, by))
      this.#done.set(key, exact)
    }
    return exact
  }

  #exact(node: Node, by?: Mat4): Exact | undefined {
    if (plain(node) !== node) return this.of(plain(node), by)
    if (node.op === 'transform') {
      const matrix = by ? mat4.multiply(mat4.create(), by, matrixOf(node)) : matrixOf(node)
      if (!keepsAngles(matrix)) return this.of(node.children[0], matrix)
      const { shapes, faceted } = this.of(node.children[0])
      return { shapes: shapes.map(s => moved(this.#shapes, s, matrix)), faceted }
    }
    if (node.op in booleanOps) {
      const toothed = by ? undefined : this.#rims.whole(node)
      if (toothed) return toothed
      const children = node.children.map(c => this.of(c, by))
      const [first, ...others] = children.map(c => c.shapes)
      return {
        shapes: combine(this.#shapes.occt.oc, booleanOps[node.op], first, others),
        faceted: new Set(children.flatMap(c => [...c.faceted])),
      }
    }
    if (node.children.length === 0) {
      const leaf = leafSolid(this.#shapes, node, by)
      return leaf && { shapes: [leaf], faceted: none }
    }
    if (node.children[0].dimension !== 2) return undefined
    if (node.op === 'extrusions.extrudeLinear') return this.#extruded(node, by)
    if (node.op === 'extrusions.extrudeRotate' && !by) return this.#revolved(node)
    if (node.op === 'extrusions.extrudeHelical' && !by) return this.#helical(node)
    return undefined
  }

  #extruded(node: Node, by?: Mat4): Exact | undefined {
    const { height = 1, twistAngle = 0 } = optionsOf(node)
    if (typeof height !== 'number' || twistAngle !== 0) return undefined
    if (height === 0) throw new KernelError('an extrusion has no height', 'une extrusion est sans hauteur')
    const { faces, faceted } = this.#faces.of(node.children[0], by)
    const along = turnedBy(by ?? mat4.create(), [0, 0, height])
    return { shapes: faces.map(f => this.#shapes.prism(f, along)), faceted }
  }

  #revolved(node: Node): Exact | undefined {
    const { angle = TAU, startAngle = 0, segments } = optionsOf(node)
    if (typeof angle !== 'number' || typeof startAngle !== 'number' || segments !== undefined)
      return undefined
    const { faces, faceted } = this.#faces.of(node.children[0])
    // Stock cuts a profile off at the axis by moving its corners there: that has no exact form.
    if (faces.some(f => this.#shapes.box(f).min[0] < -1e-6)) return undefined
    const wrap = (a: number) => (Math.abs(a) > TAU ? a % TAU : a)
    const from = wrap(startAngle)
    const to = wrap(from + wrap(angle))
    const turn = Math.abs(to - from)
    const upright = faces.map(f => moved(this.#shapes, f, mat4.fromXRotation(mat4.create(), TAU / 4)))
    return {
      shapes: upright.map(f => this.#shapes.revolved(f, Math.min(from, to), turn > 0 ? turn : TAU)),
      faceted,
    }
  }

  #helical(node: Node): Exact | undefined {
    const {
      angle = TAU,
      startAngle = 0,
      pitch = 10,
      height = 0,
      endOffset = 0,
      segmentsPerRotation,
    } = optionsOf(node)
    const numbers = [angle, startAngle, pitch, height, endOffset]
    if (segmentsPerRotation !== undefined || endOffset !== 0 || !numbers.every(n => typeof n === 'number'))
      return undefined
    const [turn, from, perTurn, rise] = numbers as number[]
    const { faces, faceted } = this.#faces.of(node.children[0])
    const lead = rise !== 0 ? rise / (turn / TAU) : perTurn
    const shapes = faces.map(f => helical(this.#shapes, f, { turn, from, lead }))
    return shapes.every(s => s !== undefined) ? { shapes, faceted } : undefined
  }

  /** Facets of the mesh, sewn. Polygons that were asked for are no approximation. */
  #sewn(node: Node, by?: Mat4): Exact {
    const solid = evaluate(node) as Geom3
    const placed = by ? stock.geometries.geom3.transform(by, solid) : solid
    const approximates = node.op !== 'data' && hasRound(node)
    return {
      shapes: [this.#shapes.sewn(placed)],
      faceted: approximates ? new Set([node.op]) : none,
    }
  }
}

/** Runs a step; what it throws names the recorded function, the innermost when steps are nested. */
function naming<T>(op: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof ExactError) throw error
    // OpenCascade's own exceptions cross from WebAssembly without a text.
    const why = error instanceof Error && error.message ? error.message : 'OpenCascade gave up'
    const french = error instanceof KernelError ? error.french : 'OpenCascade a renoncé'
    throw new ExactError(`${op}: ${why}`, `${op} : ${french}`)
  }
}

/** A failure that has its function's name in it. */
class ExactError extends KernelError {}

/** True when a true round lies in a tree, so that its facets stand for something smoother. */
const hasRound = (node: Node): boolean =>
  isTrueRound(node.op, node.args) ||
  (optionsOf(node).twistAngle !== undefined && node.op === 'extrusions.extrudeLinear') ||
  node.children.some(hasRound)
