import {
  choice,
  count,
  flag,
  groups,
  length,
  type Preset,
  printerProfile,
  torque,
  under,
  type Values,
} from '#design'

const star = { kind: ['star'] } as const
const wheel = { kind: ['wheel'] } as const
const threaded = { fixing: ['nut', 'screw', 'insert', 'tapped'] } as const
const bored = { fixing: ['pin', 'key'] } as const

/** The threads of a knob, smallest first. */
export const threads = ['M4', 'M5', 'M6', 'M8', 'M10', 'M12'] as const

export const parameters = {
  ...under(groups.size, {
    kind: choice({
      label: { en: 'Kind', fr: 'Type' },
      default: 'star',
      names: { star: { en: 'star knob', fr: 'bouton étoile' }, wheel: { en: 'handwheel', fr: 'volant' } },
    }),
    diameter: length({ label: { en: 'Diameter', fr: 'Diamètre' }, default: 50, min: 25, max: 250, step: 1 }),
    lobes: count({ label: { en: 'Lobes', fr: 'Lobes' }, default: 5, min: 3, max: 8, when: star }),
    height: length({
      label: { en: 'Height of the lobes', fr: 'Hauteur des lobes' },
      default: 18,
      min: 8,
      max: 50,
      step: 1,
      when: star,
    }),
    spokes: count({ label: { en: 'Spokes', fr: 'Bras' }, default: 3, min: 3, max: 6, when: wheel }),
    crank: flag({
      label: { en: 'Crank handle', fr: 'Poignée de manivelle' },
      help: {
        en: 'A grip that turns on a screw in the rim',
        fr: 'Une poignée qui tourne sur une vis dans la jante',
      },
      default: false,
      when: wheel,
    }),
  }),
  ...under(groups.bore, {
    hubLength: length({
      label: { en: 'Hub beyond lobes or rim', fr: 'Moyeu au-delà des lobes ou de la jante' },
      default: 12,
      min: 2,
      max: 60,
      step: 1,
    }),
    fixing: choice({
      label: { en: 'Fixing', fr: 'Fixation' },
      help: {
        en: 'Thread: nut or screw in a hexagon pocket, heat-set insert (both printed), tapped in metal. Shaft: cross pin, or key with set screw in metal',
        fr: 'Filetage : écrou ou vis en logement hexagonal, insert posé à chaud (imprimés), taraudé dans le métal. Arbre : goupille, ou clavette et vis sans tête dans le métal',
      },
      default: 'nut',
      names: {
        nut: { en: 'nut ISO 4032', fr: 'écrou ISO 4032' },
        screw: { en: 'hexagon screw ISO 4017', fr: 'vis hexagonale ISO 4017' },
        insert: { en: 'heat-set insert', fr: 'insert posé à chaud' },
        tapped: { en: 'tapped hole', fr: 'trou taraudé' },
        pin: { en: 'bore and cross pin ISO 2338', fr: 'alésage et goupille ISO 2338' },
        key: { en: 'bore and key DIN 6885-1', fr: 'alésage et clavette DIN 6885-1' },
      },
    }),
    thread: choice({
      label: { en: 'Thread', fr: 'Filetage' },
      options: threads,
      default: 'M8',
      when: threaded,
    }),
    reach: length({
      label: { en: 'Screw standing out', fr: 'Longueur de vis sortante' },
      help: {
        en: 'Below the lock nut, at least; the next standard length is taken',
        fr: 'Sous le contre-écrou, au moins ; la longueur normalisée suivante est prise',
      },
      default: 25,
      min: 5,
      max: 60,
      step: 1,
      when: { fixing: ['screw'] },
    }),
    bore: length({
      label: { en: 'Bore', fr: 'Alésage' },
      default: 10,
      min: 6,
      max: 30,
      step: 0.5,
      when: bored,
    }),
  }),
  material: choice({
    label: { en: 'Material and process', fr: 'Matière et procédé' },
    group: groups.making,
    default: 'PETG',
    names: {
      PETG: { en: 'PETG, printed', fr: 'PETG, imprimé' },
      ABS: { en: 'ABS, printed', fr: 'ABS, imprimé' },
      EN_AW_6082_T6: {
        en: 'aluminium 6082 T6, turned and milled',
        fr: 'aluminium 6082 T6, tourné et fraisé',
      },
      S235JR: { en: 'steel S235JR, turned and milled', fr: 'acier S235JR, tourné et fraisé' },
    },
  }),
  torque: torque({
    label: { en: 'Hand torque', fr: 'Couple de la main' },
    help: {
      en: 'Shih and others (1997) measured up to 12 N·m on average with men and 8 N·m with women on valve handwheels; strong hands and tools give more',
      fr: 'Shih et coll. (1997) ont mesuré en moyenne 12 N·m (hommes) et 8 N·m (femmes) au plus sur des volants de vanne ; une main forte ou un outil donne plus',
    },
    group: groups.loads,
    default: 4,
    min: 0.1,
    max: 100,
    step: 0.5,
  }),
  ...printerProfile,
}

export type KnobValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  'Star 50, M8 nut': {
    label: { en: 'Star 50, M8 nut', fr: 'Étoile 50, écrou M8' },
    values: {},
  },
  'Star 40, M5 insert': {
    label: { en: 'Star 40, M5 insert', fr: 'Étoile 40, insert M5' },

    values: { diameter: 40, height: 14, hubLength: 8, fixing: 'insert', thread: 'M5', torque: 2 },
  },
  'Star 63, M10 × 30 screw': {
    label: { en: 'Star 63, M10 × 30 screw', fr: 'Étoile 63, vis M10 × 30' },

    values: { diameter: 63, height: 20, hubLength: 14, fixing: 'screw', thread: 'M10', reach: 30, torque: 6 },
  },
  'Star 60, M12 tapped, aluminium': {
    label: { en: 'Star 60, M12 tapped, aluminium', fr: 'Étoile 60, taraudée M12, aluminium' },

    values: {
      ...{ diameter: 60, lobes: 6, height: 20, hubLength: 14, fixing: 'tapped', thread: 'M12' },
      ...{ material: 'EN_AW_6082_T6', torque: 10 },
    },
  },
  'Handwheel 100, bore 10, pin, printed': {
    label: { en: 'Handwheel 100, bore 10, pin, printed', fr: 'Volant 100, alésage 10, goupille, imprimé' },

    values: { kind: 'wheel', diameter: 100, hubLength: 16, fixing: 'pin', torque: 3 },
  },
  'Handwheel 125, bore 12, key': {
    label: { en: 'Handwheel 125, bore 12, key', fr: 'Volant 125, alésage 12, clavette' },

    values: {
      ...{ kind: 'wheel', diameter: 125, hubLength: 18, fixing: 'key', bore: 12 },
      ...{ material: 'EN_AW_6082_T6', torque: 10 },
    },
  },
  'Handwheel 200, bore 18, key, crank': {
    label: { en: 'Handwheel 200, bore 18, key, crank', fr: 'Volant 200, alésage 18, clavette, poignée' },

    values: {
      ...{ kind: 'wheel', diameter: 200, spokes: 5, crank: true, hubLength: 24, fixing: 'key', bore: 18 },
      ...{ material: 'EN_AW_6082_T6', torque: 15 },
    },
  },
}
