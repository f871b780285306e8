import {
  type Alternative,
  type Assembly,
  barFor,
  defineDesign,
  type MadePart,
  type Placement,
  part,
  place,
  placeAssembly,
  stockOf,
} from '#design'
import {
  fit,
  hubFits,
  hubFixings,
  hubKeyway,
  hubThroughHoles,
  keyLength,
  materials,
  parallelKey,
  shaftKeyway,
  socketScrew,
} from '#hardware'
import { clampChecks, jawChecks } from './checks.ts'
import { clampSizes, halfSleeve, slitSleeve } from './clamp.ts'
import { jawHub, jawSizes, spiderSolid } from './jaw.ts'
import { loadPath } from './load-path.ts'
import { assemblyNotes, clampNotes, jawNotes, spiderNotes } from './notes.ts'
import { type CouplingValues, parameters, presets } from './parameters.ts'
import { couplingFaults } from './rules.ts'

/** A shaft coupling along z: a clamp sleeve in one piece or two halves, or two jaw hubs with a spider. Shaft A is below. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: couplingFaults,
  build(v) {
    const jaw = v.kind === 'jaw'
    return {
      placements: jaw ? jawCoupling(v) : clampCoupling(v),
      checks: jaw ? jawChecks(v) : clampChecks(v),
      notes: assemblyNotes(v),
      alternatives: [alternativeOf(v)],
    }
  },
})

function alternativeOf({ kind, boreA, boreB }: CouplingValues): Alternative {
  const bores = `${boreA} × ${boreB}`
  if (kind === 'jaw')
    return {
      designation: bores,
      name: { en: 'elastomer jaw coupling, bored', fr: 'accouplement à étoile élastomère, alésé' },
      note: {
        en: 'A stock part with rated torque and spare spiders; its sizes are the maker’s: choose by torque and bores.',
        fr: 'En stock, avec couple nominal et étoiles de rechange ; tailles propres au fabricant : choisir par couple et alésages.',
      },
    }
  return {
    designation: bores,
    name: { en: 'rigid clamping coupling', fr: 'accouplement rigide à serrage' },
    note: {
      en: 'A stock part in round bores, with a rated torque. For larger shafts of one diameter: shell couplings DIN 115-1.',
      fr: 'En stock pour des alésages courants, avec couple nominal. Pour de plus gros arbres de même diamètre : accouplements à coquilles DIN 115-1.',
    },
  }
}

function clampCoupling(v: CouplingValues): Placement[] {
  const { radius, length, offset, seat, heights, screwLength } = clampSizes(v)
  const split = v.kind === 'split'
  const sleeve = part({
    name: split ? 'half' : 'sleeve',
    title: split
      ? { en: 'Half of the clamp coupling', fr: 'Coquille de serrage' }
      : { en: 'Clamp coupling', fr: 'Manchon de serrage' },
    process: 'turn',
    material: materials[v.material],
    solid: split ? halfSleeve(v) : slitSleeve(v),
    throughHoles: 4,
    stock: barFor(2 * radius, length),
    fits: clampFits(v),
    notes: clampNotes(v),
  })
  const screw = socketScrew(v.screw, screwLength)
  const out = radius + 25
  const up = heights.map(z =>
    place(screw, { turn: [-90, 0, 0], at: [offset, seat, z], explode: [0, out, 0], step: 3 }),
  )
  const down = heights.map(z =>
    place(screw, { turn: [90, 0, 0], at: [-offset, -seat, z], explode: [0, -out, 0], step: 3 }),
  )
  const apart = radius / 2
  return [
    ...keysOf(v),
    ...(split
      ? [
          place(sleeve, { explode: [0, apart, 0], step: 2 }),
          place(sleeve, { turn: [0, 0, 180], explode: [0, -apart, 0], step: 2 }),
        ]
      : [place(sleeve, { step: 2 })]),
    ...up,
    ...(split ? down : []),
  ]
}

/** The shafts' keys, in the middle of each end. */
function keysOf(v: CouplingValues): Placement[] {
  if (!v.keyed) return []
  const at = (bore: number, z: number, out: number) =>
    place(parallelKey(bore, keyLength(bore, v.hubLength)), {
      turn: [-90, -90, 0],
      at: [0, bore / 2 - shaftKeyway(bore).depth, z],
      explode: [0, 0, out * (v.hubLength + 20)],
    })
  return [at(v.boreA, v.hubLength / 2, -1), at(v.boreB, 1.5 * v.hubLength, 1)]
}

function clampFits(v: CouplingValues) {
  const bores = [...new Set([v.boreA, v.boreB])]
  return bores.flatMap(bore => [
    fit({ en: 'bore', fr: 'alésage' }, bore, 'H7'),
    ...(v.keyed
      ? [fit({ en: 'keyway width b', fr: 'largeur de rainure b' }, hubKeyway(bore).width, 'JS9')]
      : []),
  ])
}

function jawCoupling(v: CouplingValues): Placement[] {
  const { hubs, space, spider } = jawSizes(v)
  const same = v.boreA === v.boreB
  const below = hubAssembly(v, 0)
  const above = same ? below : hubAssembly(v, 1)
  const star = part({
    name: 'spider',
    title: { en: 'Spider', fr: 'Étoile' },
    process: 'print',
    material: materials.TPU_95A,
    solid: spiderSolid(v),
    throughHoles: 1,
    stock: stockOf('filament', 1.75),
    wears: true,
    notes: spiderNotes,
  })
  const [bottom, top] = hubs.map(h => h.total)
  return [
    ...placeAssembly(below, { name: same ? 'jaw' : 'a' }),
    place(star, { at: [0, 0, bottom + (space - spider) / 2], explode: [0, 0, space + 15], step: 3 }),
    ...placeAssembly(above, {
      name: same ? 'jaw' : 'b',
      turn: [180, 0, 180 / v.jaws],
      at: [0, 0, bottom + space + top],
      explode: [0, 0, 2 * space + 45],
      step: 4,
    }),
  ]
}

/** A jaw hub as it is made, with its key and screws. */
function hubAssembly(v: CouplingValues, index: 0 | 1): Assembly {
  const { hubs, diameter, height } = jawSizes(v)
  const own = hubs[index]
  const printed = v.material === 'PETG'
  const long = own.total + height
  const made: MadePart = part({
    name: 'hub',
    title: { en: `Jaw hub, bore ${own.bore}`, fr: `Moyeu à griffes, alésage ${own.bore}` },
    process: printed ? 'print' : 'turn',
    material: materials[v.material],
    solid: jawHub(v, index),
    throughHoles: hubThroughHoles(own),
    stock: printed ? stockOf('filament', 1.75) : barFor(diameter, long),
    fits: hubFits(own),
    notes: jawNotes(v),
  })
  // The hub's own place is that of a wheel with its face below; here the jaws stand up.
  const fixings = { placements: hubFixings(own), checks: [] }
  return {
    placements: [
      place(made),
      ...placeAssembly(fixings, { name: 'fixing', turn: [180, 0, 0], at: [0, 0, own.total] }),
    ],
    checks: [],
  }
}
