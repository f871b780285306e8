import { type Alternative, defineDesign, place, say, type Text } from '#design'
import { openArea } from '#engineering'
import { throughBolt } from '#hardware'
import { checksOf } from './checks.ts'
import { type Layout, layoutOf } from './layout.ts'
import { loadPath } from './load-path.ts'
import { parameters, type SieveValues } from './parameters.ts'
import { framePart, screenPart } from './parts.ts'
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
      values: {
        length: 500,
        width: 300,
        ribs: 2,
        hole: 20,
        pitch: 28,
        thickness: '4',
        frameThickness: '8',
        screw: 'M8',
        load: 30,
        acceleration: 4,
      },
    },
    'Compost 600 × 400, squares 25': {
      label: { en: 'Compost 600 × 400, squares 25', fr: 'Compost 600 × 400, carrés 25' },
      values: {
        length: 600,
        width: 400,
        ribs: 2,
        pattern: 'square-in-line',
        frameThickness: '6',
        hole: 25,
        pitch: 32,
        thickness: '2',
        load: 15,
        acceleration: 2,
      },
    },
    'Seed 200 × 150, holes 6, stainless': {
      label: { en: 'Seed 200 × 150, holes 6, stainless', fr: 'Graines 200 × 150, trous 6, inox' },
      values: {
        length: 200,
        width: 150,
        ribs: 0,
        hole: 6,
        pitch: 10,
        material: 'X5CrNi18-10',
        thickness: '1.5',
        frameThickness: '4',
        screw: 'M5',
        screwPitch: 90,
        load: 3,
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build(p) {
    const l = layoutOf(p)
    const { frame, t, screws } = l
    const away = [110, 120, -20, -35]
    return {
      placements: [
        place(framePart(p, l, true)),
        place(screenPart(p, l), { at: [0, 0, frame], explode: [0, 0, 40], step: 2 }),
        place(framePart(p, l, false), { at: [0, 0, frame + t], explode: [0, 0, 80], step: 3 }),
        ...throughBolt(p.screw, { top: 2 * frame + t, bottom: 0 }).flatMap(({ part, height }, i) =>
          screws.map(([x, y]) => place(part, { at: [x, y, height], explode: [0, 0, away[i]], step: 4 })),
        ),
      ],
      checks: checksOf(p, l),
      notes: notesOf(p, l),
      alternatives: p.pattern === 'round-in-line' ? [] : [perforatedSheet(p)],
    }
  },
})

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
