import type { TopoDS_Shape } from 'replicad-opencascadejs'
import type { Geom2, Geom3 } from '#jscad'
import { nodeOf } from '../jscad/lazy.ts'
import type { Contour } from './contour.ts'
import { contoursOf } from './exact/contours.ts'
import { Faces } from './exact/faces.ts'
import { type ExactMeasures, measuring } from './exact/measures.ts'
import type { Occt } from './exact/occt.ts'
import { Shapes } from './exact/shapes.ts'
import { ExactSolids } from './exact/solids.ts'
import { assemblyTexts, type StepContent, stepText } from './exact/step.ts'
import { KernelError } from './kernel-error.ts'
import { outlineOf } from './outline.ts'

/** Bytes of memory beyond which a kernel is left behind: it begins with 100 MB, and a variant takes a few. */
const usualLimit = 192 * 2 ** 20

/**
 * Loads OpenCascade's WASM, 23 MB, when exact curves are first asked for; `wasmUrl` says where a browser finds it. What it
 * once made it keeps, and WebAssembly never gives memory back; so one that has grown beyond a limit in bytes is left to
 * the garbage collector, and the next begins anew. Shapes of one kernel are void in another: ask once for what belongs
 * together, and again for what comes after it.
 */
export async function loadExactKernel({
  wasmUrl,
  limit = usualLimit,
}: {
  wasmUrl?: string
  limit?: number
} = {}): Promise<ExactKernel> {
  const last = loading
  if (last && (await last).memory > limit && loading === last) loading = undefined
  loading ??= (async () => {
    const [{ default: load }, replicad] = await Promise.all([
      import('replicad-opencascadejs'),
      import('replicad'),
    ])
    // Its reports of what it transferred are of no use to anybody.
    const quiet = { print: () => {}, printErr: () => {} }
    const oc = await load(wasmUrl ? { ...quiet, locateFile: () => wasmUrl } : quiet)
    replicad.setOC(oc)
    return new ExactKernel({ oc, replicad })
  })()
  return loading
}
let loading: Promise<ExactKernel> | undefined

/** A solid with true surfaces, as OpenCascade holds it. */
export interface ExactSolid extends ExactMeasures {
  shape: TopoDS_Shape
  /** Recorded functions that could only be made in facets, such as `hulls.hull`. */
  faceted: readonly string[]
}

/** Turns recorded profiles into contours with true lines, arcs and circles, and recorded solids into true surfaces. */
export class ExactKernel {
  readonly #faces: Faces
  readonly #solids: ExactSolids

  constructor(private readonly occt: Occt) {
    const shapes = new Shapes(occt)
    this.#faces = new Faces(shapes)
    this.#solids = new ExactSolids(shapes, this.#faces)
  }

  /** Bytes of WebAssembly memory. */
  get memory(): number {
    return this.occt.oc.wasmMemory.buffer.byteLength
  }

  /** The closed contours of a flat profile, mm: outer ones counter-clockwise, holes clockwise. Throws KernelError when it is empty. */
  contours(profile: Geom2): Contour[] {
    const node = nodeOf(profile)
    const contours = outlineOf(node) ?? contoursOf(this.#faces.shapes, this.#faces.of(node).faces)
    if (contours.length === 0) throw new KernelError('the profile is empty', 'le profil est vide')
    return contours
  }

  /** The text of a STEP file of solids: one part, or placed instances of several; the header is OpenCascade's own. */
  step(content: StepContent): string {
    return stepText(this.occt, content)
  }

  /** The text of a STEP file of placed instances, and that of each product alone: what both hold is made once. */
  assemblySteps(content: StepContent): { assembly: string; products: string[] } {
    return assemblyTexts(this.occt, content)
  }

  /** The exact solid of a part. Throws KernelError when it is empty, or when OpenCascade cannot make it. */
  solid(solid: Geom3): ExactSolid {
    const { shapes, faceted } = this.#solids.of(nodeOf(solid))
    if (shapes.length === 0) throw new KernelError('the exact solid is empty', 'le solide exact est vide')
    const shape = this.#faces.shapes.inMillimetres(shapes)
    return Object.assign(measuring(this.occt, shape), { shape, faceted: [...faceted].sort() })
  }
}
