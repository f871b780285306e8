import { isPublished, loadDesign, slugs } from '../../scripts/designs/designs.ts'
import { buildVariant } from '../../src/build/build-variant.ts'
import { published } from '../../src/build/published.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import type { Table } from './table.ts'
import { median } from './timing.ts'

/** Every preset of every design in all formats, one after the other on one core, and what takes longest in the slowest. */
export async function library(): Promise<Table> {
  const mesh = await loadMeshKernel()
  await loadExactKernel()
  const rows: [string, number, number, number, string][] = []
  const all: { where: string; seconds: number }[] = []
  for (const slug of slugs.filter(isPublished)) {
    const { design, frontMatter } = await loadDesign(slug)
    const times: { preset: string; seconds: number; exact: number }[] = []
    for (const [preset, { values }] of Object.entries(design.presets)) {
      const request = { slug, design, frontMatter, values, preset, language: 'en', siteUrl: '' } as const
      const build = async (formats: typeof published) => {
        mesh.clear()
        const start = performance.now()
        await buildVariant({ ...request, formats }, { mesh, exact: loadExactKernel })
        return (performance.now() - start) / 1000
      }
      const flat = await build(published.filter(format => format !== 'step'))
      const seconds = await build(published)
      times.push({ preset, seconds, exact: 1 - flat / seconds })
      all.push({ where: `${slug}, ${preset}`, seconds })
    }
    const slowest = times.reduce((a, b) => (b.seconds > a.seconds ? b : a))
    const share = `${Math.max(0, 100 * slowest.exact).toFixed(0)} % STEP`
    rows.push([
      slug,
      times.length,
      median(times.map(t => t.seconds)),
      slowest.seconds,
      `${slowest.preset}: ${share}`,
    ])
  }
  const worst = all.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5)
  return {
    title: 'The library',
    about: `Seconds to build a preset in all formats, one after the other on one core, meshes uncached: ${all.length} presets, median ${median(all.map(t => t.seconds)).toFixed(2)} s. The slowest: ${worst.map(({ where, seconds }) => `${where} ${seconds.toFixed(1)} s`).join('; ')}. Wanted: none above 5 s.`,
    head: ['design', 'presets', 'median', 'slowest', 'which, and the share of its STEP'],
    rows,
  }
}
