import {
  type Assembly,
  billOfMaterials,
  type Design,
  Faults,
  type FrontMatter,
  failedChecks,
  follows,
  type Language,
  type MadePart,
  matters,
  type Part,
  partsOf,
  type Text,
  type ValueRecord,
  verdictSummary,
} from '#design'
import { expansions } from '#jscad'
import { failedCheckText } from '../formats/failed-check.ts'
import type { FileInfo } from '../formats/format.ts'
import { type FormatName, formats as registry } from '../formats/index.ts'
import type { MeshKernel } from '../kernel/manifold.ts'
import { full, type Mesh, type Quality } from '../kernel/mesh.ts'
import type { ExactKernel } from '../kernel/occt.ts'
import { aboutLines } from './about.ts'
import { BuildError, type BuildPlace } from './build-error.ts'
import { exactModels } from './exact-models.ts'
import { assemblyBox, fullQuality, massOf } from './measure.ts'
import { isSafeName, longestName } from './paths.ts'
import { permalink } from './permalink.ts'
import { rebuildCommand } from './rebuild-command.ts'
import { recordedModel } from './recorded-model.ts'
import type { BuiltPart, MissingFile, Variant } from './variant.ts'
import { type FileSource, writeFiles } from './write-files.ts'

/** What to build: a design, its values, and the files that are wanted. */
export interface VariantRequest {
  slug: string
  design: Design
  frontMatter: FrontMatter
  /** Values that differ from the defaults, or all of them. */
  values: ValueRecord
  /** Name of the preset that the values belong to. */
  preset?: string
  formats: readonly FormatName[]
  /** Language of the bill of materials. */
  language: Language
  /** Address of the site's root; '' when it is not known: then files hold no permalink. */
  siteUrl: string
  /** How fine rounds are drawn; fabrication files want the default, full quality. */
  quality?: Quality
  /** Hears how many of the parts have their exact solids. */
  progress?: (done: number, total: number) => void
  /** Files that are known not to come, because they took too long before. */
  missing?: readonly MissingFile[]
}

/** The kernels that a build runs on; the exact one is loaded only when a file needs it. */
export interface Kernels {
  mesh: Pick<MeshKernel, 'mesh'>
  exact: () => Promise<Pick<ExactKernel, 'contours' | 'solid' | 'step' | 'assemblySteps'>>
}

/**
 * Builds one variant in memory: meshes, mass, bill of materials, checks and files.
 * Throws Faults on values that cannot be built, and a BuildError that names design, preset and part on all else.
 */
export async function buildVariant(request: VariantRequest, kernels: Kernels): Promise<Variant> {
  const { slug, design, preset, formats, language, quality } = request
  const values = design.values(request.values)
  const place = { slug, preset }
  const assembly = inPlace(place, () => design.build(values))
  const parts = inPlace(place, () => partsOf(assembly))
  if (parts.length === 0) throw new BuildError(place, 'the assembly is empty: place at least one part')
  inPlace(place, () => assertFiniteChecks(assembly))

  const qualityOf = (part: Part): Quality =>
    quality ?? (part.kind === 'made' ? fullQuality(kernels.mesh, part.solid) : full)
  const built = new Map(parts.map(part => [part.name, buildPart(place, part, kernels.mesh, qualityOf)]))
  const find = (name: string): BuiltPart => {
    const found = built.get(name)
    if (!found) throw new BuildError({ ...place, part: name }, 'not a part of the assembly')
    return found
  }
  const made = parts.filter(part => part.kind === 'made')
  const exact = formats.some(f => registry[f].of === 'exact')
    ? exactModels(
        assembly,
        parts.map(part => ({ part, mesh: find(part.name).mesh })),
        await kernels.exact(),
        request.frontMatter.title.en,
        request.progress,
      )
    : undefined
  const source: FileSource = {
    made: await Promise.all(
      made.map(async part => ({
        part,
        mesh: find(part.name).mesh,
        contours: await contoursOf(part),
        exact: exact?.parts.get(part.name),
      })),
    ),
    assembly: exact?.assembly,
    recorded: formats.some(f => registry[f].of === 'recorded')
      ? recordedModel(assembly, qualityOf)
      : undefined,
    bom: files =>
      billOfMaterials(assembly, {
        variant: nameOf(request),
        massOf: name => find(name).mass,
        filesOf: name => files.filter(file => file.part === name).map(file => file.name),
      }),
    checks: assembly.checks,
    alternatives: assembly.alternatives ?? [],
    info: fileInfo(request, values, assembly),
    language,
  }
  const { files, bom } = writeFiles(formats, source, place)
  return {
    values,
    derived: Object.keys(values).filter(name => follows(design.parameters[name], values, name)),
    assembly,
    parts: [...built.values()].map(part => ({ ...part, faceted: exact?.parts.get(part.name)?.faceted })),
    bom,
    checks: assembly.checks,
    loadPath: assembly.loadPath ?? [],
    notes: assembly.notes ?? [],
    alternatives: assembly.alternatives ?? [],
    box: assemblyBox(assembly, name => find(name).mesh),
    files,
    missing: [...(exact?.missing ?? []), ...(request.missing ?? [])],
  }

  async function contoursOf(part: Part) {
    if (part.kind !== 'made' || !part.flat || !formats.some(f => registry[f].of === 'flat')) return undefined
    const { profile, kerf } = part.flat
    const cut = kerf ? expansions.offset({ delta: kerf / 2, corners: 'round' }, profile) : profile
    const kernel = await kernels.exact()
    return inPlace({ ...place, part: part.name }, () => kernel.contours(cut))
  }
}

function buildPart(
  place: BuildPlace,
  part: Part,
  kernel: Kernels['mesh'],
  qualityOf: (part: Part) => Quality,
): BuiltPart {
  return inPlace({ ...place, part: part.name }, () => {
    if (part.name.length > longestName)
      throw new Error(`its name has ${part.name.length} characters: at most ${longestName}`)
    if (!isSafeName(part.name))
      throw new Error(
        'name it with small letters, digits and hyphens, and not as Windows names devices (con, nul): its files are called by it',
      )
    const mesh = kernel.mesh(part.solid, qualityOf(part))
    assertSolid(mesh)
    if (part.kind === 'made') assertAsDeclared(mesh, part)
    return {
      name: part.name,
      mesh,
      mass: part.kind === 'made' ? massOf(mesh.volume, part.material.density) : part.mass,
    }
  })
}

/** Throws when a mesh encloses nothing. */
function assertSolid(mesh: Mesh): void {
  if (mesh.triangles.length === 0) throw new Error('its solid is empty: check what is subtracted from it')
  if (!(mesh.volume > 0 && Number.isFinite(mesh.volume)))
    throw new Error(`its solid has the volume ${mesh.volume} mm³: it is open or inside out`)
}

/** Throws when a made part falls into pieces, or has other through holes than it says. */
function assertAsDeclared({ bodies, genus }: Mesh, { throughHoles }: MadePart): void {
  if (bodies !== 1)
    throw new Error(
      `its solid has ${bodies} closed surfaces (loose pieces or sealed voids): a made part is one piece`,
    )
  if (genus !== throughHoles)
    throw new Error(
      `its solid has ${genus} through holes where throughHoles says ${throughHoles}: look which hole is missing, blind or cut open`,
    )
}

function assertFiniteChecks({ checks }: Assembly): void {
  for (const check of checks) {
    if (check.verdict === 'not-rated') continue
    const { id, value, limit, utilisation } = check
    if (![value, limit, utilisation].every(Number.isFinite))
      throw new Error(`check "${id}" is not a number: value ${value}, limit ${limit}`)
  }
}

function fileInfo(request: VariantRequest, values: ValueRecord, assembly: Assembly): FileInfo {
  const { frontMatter, design, slug, siteUrl, language } = request
  const { parameters } = design
  /** The values that have a say here: those that were given, or those that follow. */
  const listed = (following: boolean) =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name]) =>
          matters(parameters[name], values) && follows(parameters[name], values, name) === following,
      ),
    )
  return {
    title: frontMatter.title.en,
    designer: frontMatter.authors.join(', '),
    licence: frontMatter.licence,
    version: frontMatter.version,
    about: aboutLines(frontMatter, 'en'),
    making: [],
    parameters: listed(false),
    derived: listed(true),
    permalink: permalink({ siteUrl, language, slug, parameters, values }),
    command: rebuildCommand({ slug, parameters, values }),
    verdict: verdictSummary(assembly.checks).en,
    warnings: failedChecks(assembly.checks).map(check => failedCheckText(check).en),
  }
}

/** What made parts are ordered by: the design and its standard size, in both languages. */
function nameOf({ slug, design, preset }: VariantRequest): Text {
  if (preset === undefined) return { en: slug, fr: slug }
  return { en: `${slug} ${preset}`, fr: `${slug} ${design.presets[preset]?.label?.fr ?? preset}` }
}

/** Runs a step; what it throws becomes a BuildError with its place, except faults of the user. */
function inPlace<T>(place: BuildPlace, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw error instanceof Faults || error instanceof BuildError ? error : new BuildError(place, error)
  }
}
