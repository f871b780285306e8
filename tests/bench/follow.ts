import { type Design, Faults, type FrontMatter, type ValueRecord } from '#design'
import { modelOf } from '../../docs-site/model-of.ts'
import { isPublished, loadDesign, slugs } from '../../scripts/designs/designs.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import { loadMeshKernel, type MeshKernel } from '../../src/kernel/manifold.ts'
import { preview } from '../../src/kernel/mesh.ts'
import type { Table } from './table.ts'
import { median } from './timing.ts'

const limits = { preview: 16, final: 100 }
const qualities = { preview, final: undefined }

/**
 * What a moving slider costs: every numeric parameter of every design is stepped from its default, as in a session on
 * the page, from the changed value to new triangle buffers of all parts, made and bought.
 */
export async function follow(runs: number): Promise<Table> {
  const kernel = await loadMeshKernel()
  const rows: [string, string, number, number][] = []
  for (const slug of slugs.filter(isPublished)) {
    const { design, frontMatter } = await loadDesign(slug)
    for (const [name, parameter] of Object.entries(design.parameters)) {
      if (typeof parameter.default !== 'number') continue
      const steps = neighbours(design, name, runs + 3)
      // A parameter whose every step is refused, such as one that another switches off, has nothing to follow.
      if (steps.length < 2) continue
      const times = { preview: 0, final: 0 }
      for (const quality of ['preview', 'final'] as const)
        times[quality] = await session({ slug, design, frontMatter }, kernel, steps, quality)
      rows.push([slug, name, times.preview, times.final])
    }
  }
  const share = (column: 2 | 3, limit: number) =>
    `${((100 * rows.filter(row => row[column] <= limit).length) / rows.length).toFixed(0)} %`
  return {
    title: 'Following a slider',
    about: `Medians in milliseconds from a changed parameter to new triangle buffers of the whole assembly, with the caches of a session. Preview within ${limits.preview} ms: ${share(2, limits.preview)} of the parameters; full quality within ${limits.final} ms: ${share(3, limits.final)}. Wanted: 90 % of each.`,
    head: ['design', 'parameter', 'preview', 'full'],
    rows,
  }
}

async function session(
  subject: { slug: string; design: Design; frontMatter: FrontMatter },
  kernel: MeshKernel,
  steps: readonly ValueRecord[],
  quality: 'preview' | 'final',
): Promise<number> {
  const times: number[] = []
  let held = new Set<string>()
  for (const values of steps) {
    const start = performance.now()
    const variant = await buildVariant(
      { ...subject, values, formats: [], language: 'en', siteUrl: '', quality: qualities[quality] },
      { mesh: kernel, exact: () => Promise.reject(new Error('no exact kernel is wanted here')) },
    )
    const model = modelOf(variant, quality, kernel.memoryBytes, held)
    times.push(performance.now() - start)
    held = new Set(model.parts.map(part => part.shape))
    // The page lives between two steps; so does the engine's tidying up.
    await new Promise(setImmediate)
  }
  // The first steps warm the engine and the caches up.
  return median(times.slice(Math.min(3, times.length - 1)))
}

/** The first preset with one parameter a few steps up and down, as far as the design takes them. */
function neighbours(design: Design, name: string, count: number): ValueRecord[] {
  const { min = -Infinity, max = Infinity, step = 1 } = design.parameters[name]
  const base = design.preset()
  const from = Number(base[name])
  const found: ValueRecord[] = []
  for (let i = 1; i <= 4 * count && found.length < count; i++)
    for (const value of [from + i * step, from - i * step].map(v => Number(v.toFixed(6)))) {
      const values = { ...base, [name]: value }
      if (value >= min && value <= max && canBuild(design, values)) found.push(values)
    }
  return found
}

function canBuild(design: Design, values: ValueRecord): boolean {
  try {
    design.build(values)
    return true
  } catch (error) {
    if (error instanceof Faults) return false
    throw error
  }
}
