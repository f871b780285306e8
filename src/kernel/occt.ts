import type { Edge, Face, Wire } from 'replicad'
import type { OpenCascadeInstance } from 'replicad-opencascadejs'
import type { Geom2 } from '#jscad'
import { evaluate, matrixOf } from '../jscad/evaluate.ts'
import { nodeOf } from '../jscad/lazy.ts'
import type { Node } from '../jscad/node.ts'
import {
  areaOf,
  bulgeOf,
  type Contour,
  type ContourVertex,
  middleOf,
  movedContour,
  type Point,
  reversed,
} from './contour.ts'
import { KernelError } from './kernel-error.ts'
import { facets, outlineOf } from './outline.ts'

type Replicad = typeof import('replicad')

/** Loads OpenCascade's WASM once, 23 MB, only when exact curves are asked for; `wasmUrl` says where a browser finds it. */
export async function loadExactKernel({ wasmUrl }: { wasmUrl?: string } = {}): Promise<ExactKernel> {
  loading ??= (async () => {
    const [{ default: load }, replicad] = await Promise.all([
      import('replicad-opencascadejs'),
      import('replicad'),
    ])
    const oc = await load(wasmUrl ? { locateFile: () => wasmUrl } : undefined)
    replicad.setOC(oc)
    return new ExactKernel(oc, replicad)
  })()
  return loading
}
let loading: Promise<ExactKernel> | undefined

/** Joints closer than this are one, mm. */
const joint = 1e-6

/** Turns recorded profiles into contours with true lines, arcs and circles. */
export class ExactKernel {
  constructor(
    private readonly oc: OpenCascadeInstance,
    private readonly replicad: Replicad,
  ) {}

  /** The closed contours of a flat profile, mm: outer ones counter-clockwise, holes clockwise. Throws KernelError when it is empty. */
  contours(profile: Geom2): Contour[] {
    const contours = this.#contours(nodeOf(profile))
    if (contours.length === 0) throw new KernelError('the profile is empty')
    return contours
  }

  #contours(node: Node): Contour[] {
    const outline = outlineOf(node)
    if (outline) return outline
    if (node.op === 'transform') {
      const moved = this.#contours(node.children[0]).map(c => movedContour(c, matrixOf(node)))
      if (moved.every(c => c !== undefined)) return moved
    }
    if (!(node.op in operations)) return facets(evaluate(node))
    const [first, ...others] = node.children.map(c => this.#faces(this.#contours(c)))
    return this.#readContours(this.#combine(operations[node.op], first, others))
  }

  /** Planar faces bounded by the contours; holes are cut out. */
  #faces(contours: readonly Contour[]): Face[] {
    const { replicad } = this
    const face = (c: Contour) => replicad.makeFace(this.#wire(c))
    const outer = contours.filter(c => c.outer).map(face)
    const holes = contours.filter(c => !c.outer).map(face)
    return holes.length ? this.#combine('BRepAlgoAPI_Cut', outer, [holes]) : outer
  }

  #wire(contour: Contour): Wire {
    const { makeCircle, makeLine, makeThreePointArc, assembleWire } = this.replicad
    if (contour.kind === 'circle') return assembleWire([makeCircle(contour.radius, [...contour.centre, 0])])
    const { vertices } = contour
    const edges = vertices.map((v, i) => {
      const next = vertices[(i + 1) % vertices.length]
      const [from, to] = [
        [v.x, v.y, 0],
        [next.x, next.y, 0],
      ] as [Point3, Point3]
      return v.bulge === 0 ? makeLine(from, to) : makeThreePointArc(from, [...middleOf(v, next), 0], to)
    })
    return assembleWire(edges)
  }

  /** One boolean of groups of faces, all tools at once: pair by pair would take minutes on a sieve. */
  #combine(operation: Operation, first: readonly Face[], others: readonly (readonly Face[])[]): Face[] {
    const { oc, replicad } = this
    if (others.length === 0) return [...first]
    const run = (args: readonly Face[], tools: readonly Face[]): Face[] => {
      if (!args.length || !tools.length)
        return operation === 'BRepAlgoAPI_Common'
          ? []
          : [...args, ...(operation === 'BRepAlgoAPI_Fuse' ? tools : [])]
      const builder = new oc[operation]()
      const [argList, toolList] = [args, tools].map(faces => {
        const list = new oc.NCollection_List_TopoDS_Shape()
        for (const f of faces) list.Append(f.wrapped)
        return list
      })
      try {
        builder.SetArguments(argList)
        builder.SetTools(toolList)
        builder.Build(new oc.Message_ProgressRange())
        if (builder.HasErrors())
          throw new KernelError('a boolean of flat shapes failed: look for shapes that touch along a curve')
        builder.SimplifyResult(true, true, 1e-3)
        return replicad.cast(builder.Shape()).faces
      } finally {
        for (const used of [argList, toolList, builder]) used.delete()
      }
    }
    // Every operand must hold in an intersection; tools of the others may be taken together.
    if (operation === 'BRepAlgoAPI_Common')
      return others.reduce<Face[]>((faces, tools) => run(faces, tools), [...first])
    return run(first, others.flat())
  }

  #readContours(faces: readonly Face[]): Contour[] {
    return faces.flatMap(face => [
      contourOf(face.clone().outerWire().edges, true),
      ...face
        .clone()
        .innerWires()
        .map(w => contourOf(w.edges, false)),
    ])
  }
}

type Point3 = [number, number, number]
type Operation = 'BRepAlgoAPI_Fuse' | 'BRepAlgoAPI_Cut' | 'BRepAlgoAPI_Common'
const operations: Record<string, Operation> = {
  'booleans.union': 'BRepAlgoAPI_Fuse',
  'booleans.subtract': 'BRepAlgoAPI_Cut',
  'booleans.intersect': 'BRepAlgoAPI_Common',
}

interface Piece {
  from: Point
  to: Point
  middle: Point
  straight: boolean
}

const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < joint
const flatPoint = ({ x, y }: { x: number; y: number }): Point => [tidy(x), tidy(y)]
/** Takes off the noise of trigonometry far below any tolerance. */
const tidy = (v: number): number => Math.round(v * 1e9) / 1e9 + 0

function contourOf(edges: Edge[], outer: boolean): Contour {
  const pieces = edges.map((edge): Piece => {
    if (edge.geomType !== 'LINE' && edge.geomType !== 'CIRCLE')
      throw new KernelError(
        `a profile has a curve that is neither line nor arc (${edge.geomType.toLowerCase()})`,
      )
    return {
      from: flatPoint(edge.startPoint),
      to: flatPoint(edge.endPoint),
      middle: flatPoint(edge.pointAt(0.5)),
      straight: edge.geomType === 'LINE',
    }
  })
  const [only] = pieces
  if (pieces.length === 1 && near(only.from, only.to)) {
    const centre: Point = [
      tidy((only.from[0] + only.middle[0]) / 2),
      tidy((only.from[1] + only.middle[1]) / 2),
    ]
    return {
      kind: 'circle',
      outer,
      centre,
      radius: tidy(Math.hypot(only.from[0] - centre[0], only.from[1] - centre[1])),
    }
  }
  const vertices = chain(pieces).map(
    ({ from, to, middle, straight }): ContourVertex => ({
      x: from[0],
      y: from[1],
      bulge: straight ? 0 : bulgeThrough(from, middle, to),
    }),
  )
  const path: Contour = { kind: 'path', outer, vertices }
  return areaOf(path) > 0 === outer ? path : { ...path, vertices: reversed(vertices) }
}

/** Puts the pieces of a closed wire head to tail. */
function chain(pieces: readonly Piece[]): Piece[] {
  const rest = [...pieces]
  const done: Piece[] = rest.splice(0, 1)
  while (rest.length) {
    const end = done[done.length - 1].to
    const index = rest.findIndex(p => near(p.from, end) || near(p.to, end))
    if (index < 0) break
    const [piece] = rest.splice(index, 1)
    done.push(near(piece.from, end) ? piece : { ...piece, from: piece.to, to: piece.from })
  }
  if (rest.length || !near(done[done.length - 1].to, done[0].from))
    throw new KernelError('a contour of the profile is open')
  return done
}

/** Bulge of the arc from a to b through a middle point. */
function bulgeThrough(a: Point, m: Point, b: Point): number {
  const angle = (p: Point, q: Point) => Math.atan2(q[1] - p[1], q[0] - p[0])
  // The tangent-chord angle seen from the start is a quarter of the arc on each half.
  const turn = angle(m, b) - angle(a, m)
  const wrapped = Math.atan2(Math.sin(turn), Math.cos(turn))
  return bulgeOf(2 * wrapped)
}
