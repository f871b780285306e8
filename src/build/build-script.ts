import { type ValueRecord, verdictSummary } from '#design'
import type { Geom2, Geom3 } from '#jscad'
import type { FileInfo } from '../formats/format.ts'
import { type FormatName, formats as registry } from '../formats/index.ts'
import { polygon } from '../kernel/contour.ts'
import type { MeshKernel } from '../kernel/manifold.ts'
import type { Quality } from '../kernel/mesh.ts'
import { shapesOf } from './script-shapes.ts'
import type { BuiltFile } from './variant.ts'

/** What the `main` of a plain JSCAD script returned, and the files that are wanted of it. */
export interface ScriptRequest {
  /** File name of the script without its extension; files are called by it. */
  name: string
  result: unknown
  values: ValueRecord
  formats: readonly FormatName[]
}

export interface ScriptFiles {
  files: BuiltFile[]
  /** What was left out, one line each. */
  warnings: string[]
}

/** The segments of rounds are those of JSCAD, so that the files show what JSCAD shows. */
const quality: Quality = 'jscad'

/**
 * Builds the files of a plain JSCAD script in memory: the solid formats of each solid, the flat formats of each flat
 * shape. Throws an error in one line that names the shape which cannot be written.
 */
export function buildScript(
  { name, result, values, formats }: ScriptRequest,
  kernel: Pick<MeshKernel, 'mesh' | 'outlines'>,
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
    permalink: 'none',
    verdict: verdictSummary([]).en,
    warnings: [],
  }
  const files = shapes.flatMap(({ stem, geometry, dimension }) => {
    try {
      return dimension === 3 ? ofSolid(stem, geometry as Geom3) : ofFlat(stem, geometry as Geom2) // by its dimension
    } catch (error) {
      throw new Error(
        `"${stem}" cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      )
    }
  })
  return { files, warnings }

  function ofSolid(stem: string, solid: Geom3): BuiltFile[] {
    const wanted = formats.map(format => registry[format]).filter(format => format.of === 'solid')
    if (!wanted.length) return []
    const meshes = [{ name: stem, mesh: kernel.mesh(solid, quality) }]
    return wanted.map(format => file(stem, format, format.write(meshes, info)))
  }

  function ofFlat(stem: string, shape: Geom2): BuiltFile[] {
    const wanted = formats.map(format => registry[format]).filter(format => format.of === 'flat')
    if (!wanted.length) return []
    const contours = kernel
      .outlines(shape, quality)
      .map(points => polygon(points, isCounterClockwise(points)))
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
