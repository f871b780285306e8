import * as Comlink from 'comlink'
import manifoldUrl from 'manifold-3d/manifold.wasm?url'
import opencascadeUrl from 'replicad-opencascadejs/wasm?url'
import { type Design, Faults, jsonSchema, type ValueRecord } from '#design'
import { buildVariant, type VariantRequest } from '../src/build/build-variant.ts'
import type { Variant } from '../src/build/variant.ts'
import { loadMeshKernel } from '../src/kernel/manifold.ts'
import { full, preview } from '../src/kernel/mesh.ts'
import { readLink } from './link.ts'
import type { DesignRequest, FileRequest, MadeFile, Model, Opened, Outcome, SentModel } from './model.ts'
import { modelOf } from './model-of.ts'

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

  /** Builds a variant for the screen; of the shapes that the page holds, only their names are sent. */
  async build(
    request: DesignRequest,
    values: ValueRecord,
    quality: Model['quality'],
    held: ReadonlySet<string>,
  ): Promise<Outcome<SentModel>> {
    try {
      const variant = await build(request, values, { quality: quality === 'preview' ? preview : full })
      return { model: modelOf(variant, quality, held) }
    } catch (error) {
      if (error instanceof Faults) return { faults: error.faults }
      if (isCrash(error)) throw error
      return { failure: error instanceof Error ? error.message : String(error) }
    }
  },

  /** Makes one file of a variant. Throws on values that cannot be built, and when the file cannot be made. */
  async file(
    request: DesignRequest,
    values: ValueRecord,
    { format, part }: FileRequest,
    progress: (done: number, total: number) => void,
  ): Promise<MadeFile> {
    const { files, missing } = await build(request, values, { formats: [format], progress })
    const found = files.find(file => file.part === part)
    if (!found) throw new Error(missing.map(({ file, reason }) => `${file}: ${reason}`).join('; '))
    return { name: found.name, mediaType: found.mediaType, bytes: new Uint8Array(found.bytes) }
  },
}

export type ModelWorker = typeof worker

async function build(
  { slug, frontMatter, language, siteUrl }: DesignRequest,
  values: ValueRecord,
  options: Pick<Partial<VariantRequest>, 'quality' | 'formats' | 'progress'>,
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

Comlink.expose(worker)
