import { expanded } from '../src/build/drawable.ts'
import { unpackModel } from '../src/build/packed-model.ts'
import type { Model } from './model.ts'
import { defaultsOf, type PageData, presetOf } from './page-data.ts'

/**
 * The model of the default dimensions as the build made it, so that it is seen before the kernel has started;
 * undefined when the page shows other dimensions, or the defaults are no standard size.
 */
export async function firstModel({ entry, root }: PageData): Promise<Model | undefined> {
  const preset = presetOf(entry, defaultsOf(entry))
  if (location.search || !preset) return undefined
  const response = await fetch(root + preset.model.path)
  if (!response.ok) return undefined
  const { parts, placements } = unpackModel(await response.arrayBuffer())
  const { values, derived, box, bom, checks, loadPath, notes, alternatives } = preset
  const volumes = new Map(preset.parts.map(part => [part.name, part.volume]))
  return {
    quality: 'preview',
    ...{ values, derived, box, bom, checks, loadPath, notes, alternatives, placements },
    parts: parts.map(({ shaded, ...part }) => ({
      ...part,
      shape: `built ${part.name}`,
      drawable: expanded(shaded),
    })),
    volume: placements.reduce((sum, { part }) => sum + (volumes.get(part) ?? 0), 0),
    kernelBytes: 0,
  }
}
