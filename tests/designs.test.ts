import { beforeAll, describe, expect, test } from 'vitest'
import {
  Derived,
  Faults,
  foldedVolume,
  followingValues,
  jsonSchema,
  type MadePart,
  type Parameter,
  partsOf,
  type ValueRecord,
} from '#design'
import {
  isPublished,
  type LoadedDesign,
  loadDesign,
  readDesignFile,
  slugs,
} from '../scripts/designs/designs.ts'
import { buildVariant } from '../src/build/build-variant.ts'
import { presetFolder } from '../src/build/paths.ts'
import { published } from '../src/build/published.ts'
import { formats } from '../src/formats/index.ts'
import { roundMesh } from '../src/formats/round-mesh.ts'
import { loadMeshKernel, type MeshKernel } from '../src/kernel/manifold.ts'
import { measured } from '../src/kernel/measure.ts'
import { type Mesh, preview } from '../src/kernel/mesh.ts'
import { loadExactKernel } from '../src/kernel/occt.ts'
import { assertClosed, enclosedVolume } from './designs/assert-closed.ts'
import { contourArea } from './designs/contour-area.ts'
import { assertCovered, expectBoth } from './designs/covered.ts'
import { drawValues, randomFrom } from './designs/draw-values.ts'
import { united } from './designs/united.ts'
import { areaBackToBack } from './kernel/back-to-back.ts'

/** As coarse as a preview, but with no hole drawn coarser than another. */
const coarse = { chord: 0.1 }

// `SWEEP=2000 npm test` draws 2,000 sets of values for each design; `SEED=…` repeats a run.
const sweep = Number(process.env.SWEEP ?? 100)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
console.log(`designs: ${sweep} random sets of values each, SEED=${seed}`)

let kernel: MeshKernel
beforeAll(async () => {
  kernel = await loadMeshKernel()
})

test('there are designs to judge', () => {
  expect(slugs).toContain('_template')
  expect(slugs.filter(isPublished).every(slug => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true)
})

describe.each(slugs)('%s', slug => {
  let loaded: LoadedDesign
  beforeAll(async () => {
    loaded = await loadDesign(slug)
  })

  test('tells of itself in both languages', () => {
    const { title, summary, sources } = loaded.frontMatter
    for (const text of [title, summary]) expectBoth(text)
    // A source is one text only where it needs no words.
    for (const source of sources)
      if (typeof source === 'string') expect(source).not.toMatch(/ (and|of|the) |[a-z]{3} [a-z]{3}/)
    expect(readDesignFile(slug, 'README.fr.md').trim().length).toBeGreaterThan(100)
  })

  test('labels every parameter in both languages, also in its JSON Schema', () => {
    const { properties } = jsonSchema(loaded.design.parameters) as {
      properties: Record<string, JsonProperty>
    }
    expect(Object.keys(properties)).toEqual(Object.keys(loaded.design.parameters))
    for (const { 'x-rouage': about, title } of Object.values(properties)) {
      for (const text of [about.label, about.help, about.group, ...Object.values(about.names ?? {})])
        if (text) expectBoth(text)
      expect(title).toBe(about.label.en)
    }
  })

  test('names its presets in both languages, unless they are but figures', () => {
    for (const [name, { label }] of Object.entries(loaded.design.presets)) {
      if (/\p{Ll}{3}|\d\.\d/u.test(name)) expect(label, name).toBeDefined()
      if (label) expectBoth(label)
    }
  })

  test('opens with its first preset: the defaults are that size', () => {
    const { design } = loaded
    expect(design.values({})).toEqual(design.preset())
  })

  test('lets values follow only into their limits, whatever they follow from', () => {
    const { design } = loaded
    const { parameters } = design
    const random = randomFrom(seed ^ hashOf(slug))
    for (let i = 0; i < 50; i++) {
      const sources = Object.entries(drawValues(design, random)).filter(
        ([name]) => !(parameters[name].default instanceof Derived),
      )
      const following = followingValues(parameters, Object.fromEntries(sources))
      for (const [name, value] of Object.entries(following))
        expect(
          parameters[name].schema.safeParse(value).success,
          `${name} ${value} of ${JSON.stringify(sources)}`,
        ).toBe(true)
    }
  })

  test('says only of parameters and values that exist when a parameter matters', () => {
    const { parameters } = loaded.design
    for (const [name, { when = {} }] of Object.entries(parameters))
      for (const [other, values] of Object.entries(when)) {
        expect(other).not.toBe(name)
        for (const value of values)
          expect(parameters[other]?.schema.safeParse(value).success, `${name}: ${other}=${value}`).toBe(true)
      }
  })

  test('has presets that build into files, each in a folder of its own', { timeout: 600_000 }, async () => {
    const { design, frontMatter } = loaded
    const names = Object.keys(design.presets)
    expect(new Set(names.map(presetFolder)).size).toBe(names.length)
    const kernels = { mesh: kernel, exact: loadExactKernel }
    for (const preset of names) {
      const { values } = design.presets[preset]
      // The exact solids of every preset are judged by designs-exact.test.ts, and made by the build.
      const exact = preset === names[0]
      const variant = await buildVariant(
        {
          ...{ slug, design, frontMatter, values, preset, language: 'en', siteUrl: '' },
          formats: exact ? published : published.filter(name => formats[name].of !== 'exact'),
        },
        kernels,
      )
      const { assembly, parts, bom, files } = variant
      assertCovered(assembly)
      expect(bom.reduce((sum, line) => sum + line.quantity, 0)).toBe(assembly.placements.length)
      for (const { feature, nominal, limits } of bom.flatMap(line => line.fits)) {
        expect(limits.upper - limits.lower, feature.en).toBeGreaterThan(0)
        expect(nominal, feature.en).toBe(Number(nominal.toFixed(4)))
      }
      for (const { mesh, mass } of parts) {
        assertSolid(mesh)
        expect(mass).toBeGreaterThan(0)
      }
      const wanted = partsOf(assembly).flatMap(part => {
        if (part.kind === 'bought') return []
        return ['stl', '3mf', ...(exact ? ['step'] : []), ...(part.flat ? ['dxf', 'svg'] : [])].map(
          extension => `${part.name}.${extension}`,
        )
      })
      const whole = exact && assembly.placements.length > 1 ? ['assembly.step'] : []
      expect(variant.missing).toEqual([])
      expect(files.map(file => file.name)).toEqual([...wanted, ...whole, 'bom.csv', 'bom.json'])
      for (const file of files) expect(file.bytes.length).toBeGreaterThan(50)
    }
  })

  test(`builds ${sweep} random sets of values`, { timeout: 120_000 + sweep * 1000 }, async () => {
    const { design } = loaded
    // Each design has its own row, so that a new design does not change the others'.
    const random = randomFrom(seed ^ hashOf(slug))
    const seen = new WeakSet<Mesh>()
    let drawn = 0
    for (let built = 0; built < sweep; ) {
      expect(++drawn, `SEED=${seed}: nearly all values are refused`).toBeLessThan(sweep * 50)
      const values = drawValues(design, random)
      try {
        await buildOnce(values, built % 10 === 0)
        built++
      } catch (error) {
        if (error instanceof Faults) continue
        const message = error instanceof Error ? error.message : String(error)
        throw new Error(`${message}\n  SEED=${seed}, set ${built}: ${JSON.stringify(values)}`, {
          cause: error,
        })
      }
      // Lets the test runner breathe in a long sweep.
      await new Promise(setImmediate)
    }

    async function buildOnce(values: ValueRecord, exactly: boolean) {
      const assembly = design.build(values)
      assertCovered(assembly)
      for (const part of partsOf(assembly)) {
        const mesh = kernel.mesh(part.solid, preview)
        if (!seen.has(mesh)) assertSolid(mesh)
        seen.add(mesh)
        if (part.kind !== 'made') continue
        expect(mesh.bodies, `bodies of ${part.name}`).toBe(1)
        expect(mesh.genus, `through holes of ${part.name}`).toBe(part.throughHoles)
        expect(mesh.box.min[2], `${part.name} stands on z = 0`).toBeCloseTo(0, 6)
        if (part.flat?.bends.length)
          expect(
            kernel.mesh(part.solid, coarse).volume / kernel.mesh(united(part.solid), coarse).volume,
            `${part.name} folds into itself`,
          ).toBeCloseTo(1, 8)
        if (exactly) expect(areaBackToBack(kernel.mesh(part.solid, coarse)), `films in ${part.name}`).toBe(0)
        if (exactly && part.flat) await assertContours(part, part.flat, kernel.mesh(part.solid, coarse))
      }
      for (const check of assembly.checks) {
        if (check.verdict === 'not-rated') continue
        const { id, value, limit, utilisation } = check
        expect([value, limit, utilisation].every(Number.isFinite), `check ${id} is finite`).toBe(true)
      }
    }
  })
})

interface JsonProperty {
  title: string
  'x-rouage': Pick<Parameter, 'label' | 'help' | 'group' | 'names'>
}

function assertSolid(mesh: Mesh) {
  assertClosed(mesh)
  expect(mesh.volume).toBeGreaterThan(0)
  expect(Math.abs(mesh.volume / enclosedVolume(mesh) - 1)).toBeLessThan(1e-6)
  // As a file holds it, no facet is turned over or laid over another.
  const filed = measured({ ...roundMesh(mesh, Math.fround), bodies: mesh.bodies })
  expect(Math.abs(filed.volume / mesh.volume - 1)).toBeLessThan(1e-5)
  expect(Math.abs(filed.area / mesh.area - 1)).toBeLessThan(1e-6)
}

/** The cut contours bound one piece with the holes of the solid, and enclose its area. */
async function assertContours(
  { name, solid }: MadePart,
  { profile, thickness, bends }: NonNullable<MadePart['flat']>,
  mesh: Mesh,
) {
  const kernel = await loadExactKernel()
  const contours = kernel.contours(profile)
  expect(contours.filter(c => c.outer).length, `outer contours of ${name}`).toBe(1)
  expect(contours.length - 1, `holes of ${name}`).toBe(mesh.genus)
  const area = contours.reduce((sum, c) => sum + (c.outer ? 1 : -1) * contourArea(c), 0)
  const volume = foldedVolume(area * thickness, thickness, bends)
  expect(Math.abs(volume / mesh.volume - 1), `area of ${name}`).toBeLessThan(0.02)
  // A hole or an edge in a bent zone, or flanges that run into each other, would show here.
  if (bends.length)
    expect(Math.abs(volume / kernel.solid(solid).volume - 1), `folded volume of ${name}`).toBeLessThan(1e-6)
}

/** A number for a text: the same for the same text, otherwise as good as drawn (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
