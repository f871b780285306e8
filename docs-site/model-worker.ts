import * as Comlink from 'comlink'
import manifoldUrl from 'manifold-3d/manifold.wasm?url'
import opencascadeUrl from 'replicad-opencascadejs/wasm?url'
import { type Design, Faults, followingValues, jsonSchema, type ValueRecord } from '#design'
import { buildVariant, type VariantRequest } from '../src/build/build-variant.ts'
import { published } from '../src/build/published.ts'
import type { BuiltFile, Variant } from '../src/build/variant.ts'
import { type ZipRequest, zipVariant } from '../src/build/zip-variant.ts'
import type { FormatName } from '../src/formats/index.ts'
import { loadMeshKernel } from '../src/kernel/manifold.ts'
import { preview } from '../src/kernel/mesh.ts'
import { judgeTable } from './batch/judge-table.ts'
import { makeSets } from './batch/make-sets.ts'
import { type ReadValues, readGiven, readLink } from './link.ts'
import type {
  BatchSet,
  DesignRequest,
  FileRequest,
  JudgedTable,
  MadeFile,
  MadeSets,
  Model,
  Opened,
  Outcome,
  Progress,
  SentModel,
} from './model.ts'
import { modelOf } from './model-of.ts'
import { isMissingFile, loaded } from './offline/missing-file.ts'

const designs = import.meta.glob<{ default: Design }>('../designs/*/design.ts')

/** OpenCascade is loaded when the first exact outline is asked for, never before. */
const exactKernel = () =>
  loaded(async () => {
    const { loadExactKernel } = await import('../src/kernel/occt.ts')
    return loadExactKernel({ wasmUrl: opencascadeUrl })
  }, opencascadeUrl)

const meshKernel = () => loaded(() => loadMeshKernel({ wasmUrl: manifoldUrl }), manifoldUrl)

async function load(slug: string): Promise<Design> {
  const path = `../designs/${slug}/design.ts`
  if (!Object.hasOwn(designs, path)) throw Faults.unknown('design', slug, [])
  return (await loaded(designs[path])).default
}

const worker = {
  /** Opens a design with the query of a link. */
  async open({ slug }: DesignRequest, query: string): Promise<Opened> {
    const design = await load(slug)
    return { schema: jsonSchema(design.parameters), ...readLink(design, query) }
  },

  /** Reads parameters that came from a file or from this device, as those of a link. */
  async read({ slug }: DesignRequest, given: ValueRecord): Promise<ReadValues> {
    return readGiven(await load(slug), given)
  },

  /** Builds a variant for the screen; of the shapes that the page holds, only their names are sent. */
  async build(
    request: DesignRequest,
    values: ValueRecord,
    quality: Model['quality'],
    held: ReadonlySet<string>,
  ): Promise<Outcome<SentModel>> {
    try {
      const variant = await build(request, values, quality === 'preview' ? { quality: preview } : {})
      const { memoryBytes } = await meshKernel()
      return { model: modelOf(variant, quality, memoryBytes, held) }
    } catch (error) {
      if (error instanceof Faults) {
        const { parameters } = await load(request.slug)
        return { faults: error.faults, following: followingValues(parameters, values) }
      }
      if (isFatal(error)) throw error
      return { failure: error instanceof Error ? error.message : String(error) }
    }
  },

  /** Makes one file of a variant. Throws on values that cannot be built, and when the file cannot be made. */
  async file(
    request: DesignRequest,
    values: ValueRecord,
    { format, part }: FileRequest,
    progress: Progress,
  ): Promise<MadeFile> {
    const variant = await build(request, values, {
      formats: format === 'zip' ? published : [format],
      progress,
    })
    if (format === 'zip') return sent(zipVariant(await belonging(request), variant))
    const found = variant.files.find(file => file.part === part)
    if (!found)
      throw new Error(
        variant.missing.map(({ file, reason }) => `${file}: ${reason[request.language]}`).join('; '),
      )
    return sent(found)
  },

  /** Reads a table of sets, each row by the rules of the design. */
  async table(
    { slug }: DesignRequest,
    text: string,
    values: ValueRecord,
    progress: Progress,
  ): Promise<JudgedTable> {
    return judgeTable(await load(slug), text, values, progress)
  },

  /** Makes the files of many sets as one ZIP with a folder for each, and a table of what came of every one. */
  async batch(
    request: DesignRequest,
    sets: readonly BatchSet[],
    formats: readonly FormatName[],
    progress: Progress,
  ): Promise<MadeSets> {
    return makeSets(sets, await belonging(request), {
      build: values => build(request, values, { formats }),
      isFatal,
      progress,
    })
  },
}

const belonging = async ({ slug, frontMatter, siteUrl, language }: DesignRequest): Promise<ZipRequest> => ({
  slug,
  design: await load(slug),
  frontMatter,
  siteUrl,
  languages: [language],
})

/** Bytes of their own, which can be sent to the page. */
const sent = ({ name, mediaType, bytes }: BuiltFile): MadeFile => ({
  name,
  mediaType,
  bytes: new Uint8Array(bytes),
})

export type ModelWorker = typeof worker

async function build(
  { slug, frontMatter, language, siteUrl }: DesignRequest,
  values: ValueRecord,
  options: Pick<Partial<VariantRequest>, 'quality' | 'formats' | 'progress'>,
): Promise<Variant> {
  const design = await load(slug)
  const kernels = { mesh: await meshKernel(), exact: exactKernel }
  const request = { slug, design, frontMatter, values, language, siteUrl, formats: [], ...options }
  return buildVariant(request, kernels)
}

/** WebAssembly that ran out of memory or trapped cannot go on, nor a worker without its files: the page starts a new one. */
function isFatal(error: unknown): boolean {
  if (isMissingFile(error)) return true
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError
}

Comlink.expose(worker)
