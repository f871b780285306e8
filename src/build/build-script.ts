import { type ValueRecord, verdictSummary } from '#design'
import type { Geom2, Geom3 } from '#jscad'
import type { FileInfo, NamedMesh } from '../formats/format.ts'
import { type FormatName, formats as registry } from '../formats/index.ts'
import { polygon } from '../kernel/contour.ts'
import { EmptyGeometry } from '../kernel/kernel-error.ts'
import type { MeshKernel } from '../kernel/manifold.ts'
import { full, type Quality } from '../kernel/mesh.ts'
import type { ExactKernel } from '../kernel/occt.ts'
import { colours } from './appearance.ts'
import { agreeing } from './exact-models.ts'
import { reasonOf } from './reason.ts'
import { type ScriptShape, shapesOf } from './script-shapes.ts'
import type { BuiltFile } from './variant.ts'

/** What the `main` of a plain JSCAD script returned, and the files that are wanted of it. */
export interface ScriptRequest {
  /** File name of the script without its extension; files are called by it. */
  name: string
  result: unknown
  values: ValueRecord
  formats: readonly FormatName[]
  /** All solids in one file, in the formats that hold several. */
  together: boolean
  /** Called before each shape is made, with its stem and its number from 1. */
  progress?(stem: string, number: number, count: number): void
}

export interface ScriptFiles {
  files: BuiltFile[]
  /** What was left out because there is nothing in it, one line each. */
  warnings: string[]
  /** Shapes that could not be made, with the reason, one line each. */
  missing: string[]
}

/** The formats that hold several solids, each with its name. */
export const manySolids = ['3mf', 'obj'] as const satisfies readonly FormatName[]

/** The segments of rounds are those of JSCAD, so that the files show what JSCAD shows. */
const quality: Quality = 'jscad'

/** What is drawn in no colour. */
const grey = [...colours.buy, 1] as const

/**
 * Builds the files of a plain JSCAD script in memory: the solid formats of each solid, the flat formats of each flat
 * shape, and with the exact kernel STEP of each solid, whose rounds without segments are true rounds. A shape that cannot
 * be made is left out and named. Throws an error in one line when none is left.
 */
export function buildScript(
  { name, result, values, formats, together, progress }: ScriptRequest,
  kernel: Pick<MeshKernel, 'mesh' | 'outlines'>,
  exact?: Pick<ExactKernel, 'solid' | 'step'>,
): ScriptFiles {
  const { shapes, warnings } = shapesOf(result, name)
  const info: FileInfo = {
    title: name,
    designer: 'not stated',
    licence: 'not stated',
    version: 'not stated',
    about: [],
    making: [],
    parameters: values,
    permalink: '',
    verdict: verdictSummary([]).en,
    warnings: [],
  }
  const files: BuiltFile[] = []
  const faults: string[] = []
  const missing: string[] = []
  const solids: NamedMesh[] = []
  for (const [i, shape] of shapes.entries()) {
    progress?.(shape.stem, i + 1, shapes.length)
    const isMade = attempt(shape, () => (shape.dimension === 3 ? ofSolid(shape) : ofFlat(shape)))
    if (exact && isMade && shape.dimension === 3) attempt(shape, () => [ofExact(shape, exact)])
  }
  if (together && solids.length)
    for (const format of manySolids.filter(format => formats.includes(format)))
      files.push({ ...file(name, registry[format], registry[format].write(solids, info)), part: undefined })
  if (files.length === 0 && faults.length) throw new Error(faults.join('; '))
  return { files, warnings, missing }

  /** Adds files of a shape, and says whether they could be made. */
  function attempt({ stem }: ScriptShape, make: () => BuiltFile[]): boolean {
    try {
      files.push(...make())
      return true
    } catch (error) {
      // Manifold throws numbers.
      const reason =
        error instanceof Error ? error.message : 'its numbers are beyond what can be reckoned with'
      const fault = `"${stem}" cannot be written: ${reason}`
      faults.push(fault)
      if (error instanceof EmptyGeometry) warnings.push(`"${stem}" was left out: it is empty`)
      else missing.push(fault)
      return false
    }
  }

  function ofSolid({ stem, geometry, colour }: ScriptShape): BuiltFile[] {
    const wanted = formats.map(format => registry[format]).filter(format => format.of === 'solid')
    if (!wanted.length) return []
    const solid = { name: stem, mesh: kernel.mesh(geometry as Geom3, quality), colour } // by its dimension
    // Written alone before it goes with others, so that a fault is its own.
    const made = wanted.map(format => file(stem, format, format.write([solid], info)))
    solids.push(solid)
    const shared = manySolids.map(format => registry[format].extension)
    return together ? made.filter((_, i) => !shared.includes(wanted[i].extension)) : made
  }

  function ofExact(
    { stem, geometry, colour = grey }: ScriptShape,
    kernels: NonNullable<typeof exact>,
  ): BuiltFile {
    const solid = geometry as Geom3 // by its dimension
    const mesh = kernel.mesh(solid, full)
    try {
      const { shape, faceted } = agreeing(kernels.solid(solid), mesh)
      const [red, green, blue] = colour
      const product = { name: stem, colour: [red, green, blue] as const, shape }
      const step = kernels.step({ name: stem, products: [product] })
      return file(stem, registry.step, registry.step.write({ step, faceted }, { ...info, title: stem }))
    } catch (error) {
      throw new Error(`as STEP: ${reasonOf(error).en}`, { cause: error })
    }
  }

  function ofFlat({ stem, geometry }: ScriptShape): BuiltFile[] {
    const wanted = formats.map(format => registry[format]).filter(format => format.of === 'flat')
    if (!wanted.length) return []
    const contours = kernel
      .outlines(geometry as Geom2, quality) // by its dimension
      .map(points => polygon(points, isCounterClockwise(points)))
    if (!contours.length) throw new EmptyGeometry('the flat shape is empty')
    const cut = { name: stem, contours, engraving: [], bends: [], kerf: 0 }
    return wanted.map(format => file(stem, format, format.write(cut, info)))
  }
}

const file = (
  stem: string,
  { extension, mediaType }: { extension: string; mediaType: string },
  bytes: Uint8Array,
): BuiltFile => ({ name: `${stem}.${extension}`, mediaType, part: stem, bytes })

const isCounterClockwise = (points: readonly (readonly [number, number])[]): boolean =>
  points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length]
    return sum + x * v - u * y
  }, 0) > 0
