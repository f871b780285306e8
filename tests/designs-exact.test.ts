import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Faults, type Part, partsOf, type ValueRecord } from '#design'
import { type LoadedDesign, loadDesign, slugs } from '../scripts/designs/designs.ts'
import { fullQuality } from '../src/build/measure.ts'
import { loadMeshKernel, type MeshKernel } from '../src/kernel/manifold.ts'
import { type ExactKernel, loadExactKernel } from '../src/kernel/occt.ts'
import { drawValues, randomFrom } from './designs/draw-values.ts'
import { extrapolated } from './kernel/extrapolated.ts'

// `SWEEP=2000 npm test` draws more sets of values; `SEED=…` repeats a run.
const sweep = Math.ceil(Number(process.env.SWEEP ?? 100) / 50)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
console.log(`exact solids: ${sweep} random sets of values for each design, SEED=${seed}`)

/** mm, of the coarsest of three meshes. */
const chords = [0.02, 0.005, 0.0025, 0.001, 0.0005]

let meshes: MeshKernel
let exact: ExactKernel
beforeAll(async () => {
  meshes = await loadMeshKernel()
})
beforeEach(renew)

/** A kernel that has grown in a long sweep is begun anew. */
async function renew() {
  exact = await loadExactKernel()
}

/** Sets that were once drawn and did not agree. */
const once: [slug: string, values: ValueRecord][] = [
  [
    'sieve-screen',
    {
      length: 200,
      width: 150,
      ribs: 0,
      pattern: 'round-staggered',
      hole: 6,
      pitch: 10,
      material: 'X5CrNi18-10',
      thickness: '1.5',
      frameThickness: '4',
      screw: 'M5',
    },
  ],
]

describe.each(slugs)('%s', slug => {
  let loaded: LoadedDesign
  const seen = new Set<string>()
  beforeAll(async () => {
    loaded = await loadDesign(slug)
  })

  test('its exact solids are where the meshes tend, at every preset', { timeout: 900_000 }, () => {
    for (const preset of Object.keys(loaded.design.presets)) agreeAll(loaded.design.preset(preset), preset)
  })

  const known = once.filter(([of]) => of === slug)
  test.runIf(known.length)('its exact solids are where the meshes tend, at sets that once were not', () => {
    for (const [, values] of known) agreeAll(values, JSON.stringify(values))
  })

  test(`its exact solids are where the meshes tend, at ${sweep} random sets of values`, {
    timeout: 120_000 + sweep * 120_000,
  }, async () => {
    const random = randomFrom(seed)
    for (let built = 0; built < sweep; ) {
      const values = drawValues(loaded.design, random)
      try {
        agreeAll(values, JSON.stringify(values))
        built++
      } catch (error) {
        if (!(error instanceof Faults)) throw error
      }
      await new Promise(setImmediate)
      await renew()
    }
  })

  function agreeAll(values: ValueRecord, where: string) {
    for (const part of partsOf(loaded.design.build(values))) {
      // Bought parts come again and again.
      if (part.kind === 'bought' && seen.has(part.name)) continue
      seen.add(part.name)
      agree(part, `SEED=${seed}, ${where}, ${part.name}`)
    }
  }

  function agree({ kind, solid }: Part, where: string) {
    const one = { ...exact.solid(solid) }
    const { box, bodies, volume } = meshes.mesh(solid, fullQuality(meshes, solid))
    expect(one.valid, where).toBe(true)
    expect(one.faceted, where).toEqual([])
    expect(one.shells, where).toBe(bodies)
    // What is printed from the mesh has the volume of what is milled from the exact solid; bought parts are but shown.
    if (kind === 'made')
      expect(Math.abs(volume / one.volume - 1), `volume of the mesh: ${where}`).toBeLessThan(1e-3)
    // Where curved surfaces cut each other, coarse meshes tend unevenly; finer ones are looked at then.
    const isNear = chords.some(chord => {
      const limit = extrapolated(meshes, solid, chord)
      return Math.max(Math.abs(one.volume / limit.volume - 1), Math.abs(one.area / limit.area - 1)) < 1e-5
    })
    expect(isNear, `volume ${one.volume}, area ${one.area}: ${where}`).toBe(true)
    for (const end of ['min', 'max'] as const)
      for (let axis = 0; axis < 3; axis++)
        expect(Math.abs(one.box[end][axis] - box[end][axis]), `box: ${where}`).toBeLessThan(0.02)
  }
})
