import * as Comlink from 'comlink'
import manifoldUrl from 'manifold-3d/manifold.wasm?url'
import opencascadeUrl from 'replicad-opencascadejs/wasm?url'
import { type Design, Faults, jsonSchema, partsOf, placementMatrix, type ValueRecord } from '#design'
import { buildVariant } from '../src/build/build-variant.ts'
import type { Variant } from '../src/build/variant.ts'
import { loadMeshKernel } from '../src/kernel/manifold.ts'
import { full, preview } from '../src/kernel/mesh.ts'
import { drawableOf } from './drawable.ts'
import { readLink } from './link.ts'
import type { DesignRequest, FileRequest, MadeFile, Model, Opened, Outcome } from './model.ts'

const designs = import.meta.glob<{ default: Design }>('../designs/*/design.ts')

/** OpenCascade is loaded when the first exact outline is asked for, never before. */
const exactKernel = async () =>
  (await import('../src/kernel/occt.ts')).loadExactKernel({ wasmUrl: opencascadeUrl })

async function load(slug: string): Promise<Design> {
  const path = `../designs/${slug}/design.ts`
  if (!Object.hasOwn(designs, path)) throw Faults.unknown('design', slug, [])
  return (await designs[path]()).default
}

const worker = {
  /** Opens a design with the query of a link: bad parameters take their defaults and are told. */
  async open({ slug }: DesignRequest, query: string): Promise<Opened> {
    const design = await load(slug)
    return { schema: jsonSchema(design.parameters), ...readLink(design, query) }
  },

  /** Builds a variant for the screen. */
  async build(request: DesignRequest, values: ValueRecord, quality: Model['quality']): Promise<Outcome> {
    try {
      const variant = await build(request, values, { quality: quality === 'preview' ? preview : full })
      const model = modelOf(variant, quality)
      const buffers = model.parts.flatMap(({ drawable: d }) => [
        d.positions.buffer,
        d.normals.buffer,
        d.edges.buffer,
      ])
      return Comlink.transfer({ model }, buffers)
    } catch (error) {
      if (error instanceof Faults) return { faults: error.faults }
      if (isCrash(error)) throw error
      return { failure: error instanceof Error ? error.message : String(error) }
    }
  },

  /** Makes one file of a variant. Throws on values that cannot be built. */
  async file(
    request: DesignRequest,
    values: ValueRecord,
    { format, part }: FileRequest,
  ): Promise<MadeFile | undefined> {
    const { files } = await build(request, values, { formats: [format] })
    const found = files.find(file => file.part === part)
    return found && { name: found.name, mediaType: found.mediaType, bytes: new Uint8Array(found.bytes) }
  },
}

export type ModelWorker = typeof worker

async function build(
  { slug, frontMatter, language, siteUrl }: DesignRequest,
  values: ValueRecord,
  options: { quality?: typeof full; formats?: FileRequest['format'][] },
): Promise<Variant> {
  const design = await load(slug)
  const kernels = { mesh: await loadMeshKernel({ wasmUrl: manifoldUrl }), exact: exactKernel }
  const request = { slug, design, frontMatter, values, language, siteUrl, formats: [], ...options }
  return buildVariant(request, kernels)
}

/** WebAssembly that ran out of memory or trapped cannot go on: the page starts a new worker. */
function isCrash(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError
}

function modelOf(
  { assembly, parts, values, box, bom, checks, notes }: Variant,
  quality: Model['quality'],
): Model {
  const meshes = new Map(parts.map(part => [part.name, part.mesh]))
  return {
    quality,
    values,
    parts: partsOf(assembly).flatMap(part => {
      const mesh = meshes.get(part.name)
      if (!mesh) return []
      return {
        name: part.name,
        title: part.title,
        process: part.kind === 'made' ? part.process : ('buy' as const),
        flat: part.kind === 'made' && part.flat !== undefined,
        drawable: drawableOf(mesh),
      }
    }),
    placements: assembly.placements.map(placement => ({
      part: placement.part.name,
      matrix: placementMatrix(placement),
      explode: placement.explode,
      step: placement.step,
    })),
    box,
    volume: assembly.placements.reduce((sum, p) => sum + (meshes.get(p.part.name)?.volume ?? 0), 0),
    bom,
    checks,
    notes,
  }
}

Comlink.expose(worker)
