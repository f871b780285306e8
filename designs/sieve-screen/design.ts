import {
  type Alternative,
  defineDesign,
  flatPart,
  type MadePart,
  type Point2,
  place,
  say,
  stockOf,
  type Text,
  type Vec3,
} from '#design'
import {
  atMost,
  beamDeflectionCheck,
  beamStressCheck,
  boltClampCheck,
  type Check,
  ligamentCheck,
  openArea,
  perforatedStress,
  plateDeflection,
  plateStressCheck,
  rectangularSection,
  weight,
} from '#engineering'
import {
  hexNut,
  hexNutDimensions,
  materials,
  plainWasher,
  propertyClass,
  socketScrew,
  thread,
} from '#hardware'
import { booleans, type Geom2, primitives } from '#jscad'
import { type Layout, layoutOf, screwLengthOf } from './layout.ts'
import { parameters, type SieveValues } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A perforated screen between two laser-cut frames, changed by loosening screws. */
export default defineDesign({
  parameters,
  presets: {
    'Grain 300 × 200, holes 10': {
      label: { en: 'Grain 300 × 200, holes 10', fr: 'Grain 300 × 200, trous 10' },
      values: {},
    },
    'Gravel 500 × 300, holes 20': {
      label: { en: 'Gravel 500 × 300, holes 20', fr: 'Gravier 500 × 300, trous 20' },
      values: { length: 500, width: 300, ribs: 2, hole: 20, pitch: 28, thickness: '4', frameThickness: '8', screw: 'M8', load: 30, acceleration: 4 }, // biome-ignore format: one line
    },
    'Compost 600 × 400, squares 25': {
      label: { en: 'Compost 600 × 400, squares 25', fr: 'Compost 600 × 400, carrés 25' },
      values: { length: 600, width: 400, ribs: 2, pattern: 'square-in-line', frameThickness: '6', hole: 25, pitch: 32, thickness: '2', load: 15, acceleration: 2 }, // biome-ignore format: one line
    },
    'Seed 200 × 150, holes 6, stainless': {
      label: { en: 'Seed 200 × 150, holes 6, stainless', fr: 'Graines 200 × 150, trous 6, inox' },
      values: { length: 200, width: 150, ribs: 0, hole: 6, pitch: 10, material: 'X5CrNi18-10', thickness: '1.5', frameThickness: '4', screw: 'M5', screwPitch: 90, load: 3 }, // biome-ignore format: one line
    },
  },
  validate: faultsOf,
  build(p) {
    const l = layoutOf(p)
    const { frame, t, screws, washer, grip } = l
    const [screw, nut, plain] = [
      socketScrew(p.screw, screwLengthOf(p, l)),
      hexNut(p.screw),
      plainWasher(p.screw),
    ]
    const top = 2 * frame + t
    const under = -washer.thickness
    const on = (part: Parameters<typeof place>[0], z: number, away: number, step: number) =>
      screws.map(([x, y]) => place(part, { at: [x, y, z], explode: [0, 0, away] as Vec3, step }))
    return {
      placements: [
        place(framePart(p, l, true)),
        place(screenPart(p, l), { at: [0, 0, frame], explode: [0, 0, 40], step: 2 }),
        place(framePart(p, l, false), { at: [0, 0, frame + t], explode: [0, 0, 80], step: 3 }),
        ...on(plain, top, 110, 4),
        ...on(screw, grip, 120, 4),
        ...on(plain, under, -20, 4),
        ...on(nut, under - hexNutDimensions(p.screw).height, -35, 4),
      ],
      checks: checksOf(p, l),
      notes: notesOf(p, l),
      alternatives: p.pattern === 'round-in-line' ? [] : [perforatedSheet(p)],
    }
  },
})

const circle = ([x, y]: Point2, diameter: number): Geom2 =>
  primitives.circle({ radius: diameter / 2, center: [x, y] })
const blank = ({ outside: [length, width] }: Layout): Geom2 =>
  primitives.roundedRectangle({ size: [length, width], roundRadius: 5 })

function screenPart(p: SieveValues, l: Layout): MadePart {
  const square = p.pattern === 'square-in-line'
  const cut = (at: Point2) =>
    square ? primitives.square({ size: p.hole, center: [...at] }) : circle(at, p.hole)
  return flatPart({
    name: 'screen',
    title: { en: 'Screen', fr: 'Tamis' },
    process: 'laser',
    material: l.stuff,
    profile: booleans.subtract(blank(l), ...l.screws.map(at => circle(at, l.hole)), ...l.holes.map(cut)),
    thickness: l.t,
    throughHoles: l.screws.length + l.holes.length,
    stock: stockOf('sheet', l.t, ...l.outside.map(size => Math.ceil(size) + 10)),
    kerf: p.kerf,
    wears: true,
    notes: [
      {
        en: 'Lay the smooth side, on which the laser enters, towards the material: the holes widen downwards and do not clog. Have it cut with pauses or in a scattered order, or it warps.',
        fr: 'Mettre le côté lisse, celui d’entrée du laser, vers le produit : les trous s’évasent vers le bas et ne se bouchent pas. Faire couper par étapes ou en ordre dispersé, sinon la tôle voile.',
      },
    ],
  })
}

/** The frame below carries the screen on its ribs; the one above is an open ring. */
function framePart(p: SieveValues, l: Layout, below: boolean): MadePart {
  const windows = below
    ? l.windows.map(x => primitives.rectangle({ size: [l.window, p.width], center: [x, 0] }))
    : [primitives.rectangle({ size: [p.length, p.width] })]
  return flatPart({
    name: below ? 'frame' : 'clamp',
    title: below ? { en: 'Frame', fr: 'Cadre' } : { en: 'Clamping frame', fr: 'Cadre de serrage' },
    process: 'laser',
    material: materials.S235JR,
    profile: booleans.subtract(blank(l), ...windows, ...l.screws.map(at => circle(at, l.hole))),
    thickness: l.frame,
    throughHoles: windows.length + l.screws.length,
    stock: stockOf('sheet', l.frame, ...l.outside.map(size => Math.ceil(size) + 10)),
    kerf: p.kerf,
    notes: [
      {
        en: 'Deburr, break the edges towards the screen 0.5 mm, so that they do not cut into it.',
        fr: 'Ébavurer, casser de 0,5 mm les arêtes côté tamis pour qu’elles ne l’entaillent pas.',
      },
    ],
  })
}

function checksOf(p: SieveValues, l: Layout): Check[] {
  const perforation = { pattern: p.pattern, hole: p.hole, pitch: p.pitch }
  const pressed = {
    shape: [l.window, p.width] as const,
    clamped: false,
    thickness: l.t,
    pressure: (weight(p.load) * p.acceleration) / (p.length * p.width),
  }
  const full = plateStressCheck(pressed, { yieldStrength: l.stuff.yield, safety: 2 })
  const leavesOut: Text = {
    en: 'Fatigue by vibration and resonance, blows of lumps, wear that thins the sheet, membrane stress; holes count by their ligaments, the edges rest.',
    fr: 'Fatigue par vibration et résonance, chocs des blocs, usure qui amincit la tôle, contraintes de membrane ; les trous comptent par leurs ligaments, les bords sont posés.',
  }
  const sag = perforatedStress(
    plateDeflection(pressed, { youngsModulus: l.stuff.youngsModulus }),
    perforation,
  )
  const metric = thread(p.screw)
  const { yieldStrength } = propertyClass('8.8', metric.diameter)
  const tension = (weight(p.load) * p.acceleration) / l.screws.length
  return [
    ligamentCheck(perforation, l.t),
    {
      ...atMost({ ...full, value: perforatedStress(full.value, perforation) }),
      id: 'screen-stress',
      title: { en: 'Bending stress of the screen', fr: 'Contrainte de flexion du tamis' },
      leavesOut,
    },
    atMost({
      id: 'screen-sag',
      title: { en: 'Sag of the screen between its ribs', fr: 'Flèche du tamis entre les traverses' },
      value: sag,
      limit: Math.min(l.window, p.width) / 200,
      unit: 'mm',
      standard: 'Thin-plate theory (Timoshenko and Woinowsky-Krieger); limit: usual practice, span/200',
      leavesOut,
    }),
    ...(p.ribs ? ribChecks(p, l) : []),
    boltClampCheck({ ...metric, yieldStrength }, { shear: 0, tension, safety: 1.8 }),
  ]
}

/** Each rib carries the strip of screen about it, as a beam that rests on the rim. */
function ribChecks(p: SieveValues, l: Layout): Check[] {
  const { youngsModulus, yield: yieldStrength } = materials.S235JR
  const section = rectangularSection({ width: l.rib, height: l.frame })
  const spread = (weight(p.load) * p.acceleration) / (p.ribs + 1)
  const beam = { support: 'simple', span: p.width, spread } as const
  return [
    {
      ...beamStressCheck(beam, { section, yieldStrength, safety: 2 }),
      title: { en: 'Bending stress of a rib', fr: 'Contrainte de flexion d’une traverse' },
    },
    {
      ...beamDeflectionCheck(beam, { section, youngsModulus, ratio: 200 }),
      title: { en: 'Sag of a rib', fr: 'Flèche d’une traverse' },
    },
  ]
}

function notesOf(p: SieveValues, l: Layout): Text[] {
  const field = Math.round(100 * openArea({ pattern: p.pattern, hole: p.hole, pitch: p.pitch }))
  const one = p.pattern === 'square-in-line' ? p.hole ** 2 : (Math.PI / 4) * p.hole ** 2
  const clear = Math.round((100 * one * l.holes.length) / (p.length * p.width))
  return [
    say(
      n =>
        `${l.holes.length} holes: ${n(field)} % of a field is open, ${n(clear)} % of the clear opening with its borders and ribs.`,
      n =>
        `${l.holes.length} trous : un champ est ouvert à ${n(field)} %, l’ouverture libre à ${n(clear)} % avec bordures et traverses.`,
    ),
    {
      en: 'On a vibrator use prevailing-torque nuts or thread locker: plain nuts come loose.',
      fr: 'Sur un vibreur, prendre des écrous freinés ou du frein-filet : des écrous simples se desserrent.',
    },
  ]
}

const perforatedSheet = ({ pattern, hole, pitch }: SieveValues): Alternative => ({
  designation: `${pattern === 'square-in-line' ? 'C' : 'R'} ${hole} ${pattern === 'square-in-line' ? 'U' : 'T'} ${pitch} (ISO 7806)`,
  name: { en: 'perforated sheet for the screen', fr: 'tôle perforée pour le tamis' },
  note: {
    en: 'Stocked in the usual hole sizes and cheaper from about a hundred holes on: cut it to size and drill the screw holes by the frame.',
    fr: 'En stock dans les perforations usuelles, moins chère à partir d’une centaine de trous : la couper au format et percer les trous de vis d’après le cadre.',
  },
})
