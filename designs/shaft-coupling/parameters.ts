import {
  choice,
  count,
  flag,
  groups,
  length,
  type Preset,
  printerProfile,
  ratio,
  torque,
  under,
  type Values,
} from '#design'

const clamped = { kind: ['clamp', 'split'] } as const
const jaw = { kind: ['jaw'] } as const

export const parameters = {
  ...under(groups.size, {
    kind: choice({
      label: { en: 'Kind', fr: 'Type' },
      help: {
        en: 'Clamp couplings are rigid and want shafts in line; a jaw coupling forgives a little and damps shocks',
        fr: 'Les manchons de serrage sont rigides et veulent des arbres alignés ; l’accouplement à griffes tolère un peu et amortit',
      },
      default: 'clamp',
      names: {
        clamp: { en: 'clamp, one piece', fr: 'manchon de serrage fendu' },
        split: { en: 'clamp, two halves', fr: 'manchon de serrage en deux coquilles' },
        jaw: { en: 'jaws and spider', fr: 'à griffes et étoile' },
      },
    }),
    boreA: length({ label: { en: 'Bore A', fr: 'Alésage A' }, default: 12, min: 3, max: 50, step: 0.5 }),
    boreB: length({ label: { en: 'Bore B', fr: 'Alésage B' }, default: 12, min: 3, max: 50, step: 0.5 }),
    keyed: flag({
      label: { en: 'Keyways DIN 6885-1', fr: 'Rainures de clavette DIN 6885-1' },
      help: {
        en: 'A jaw hub without keyway has two set screws at 90°: for positioning and light drives',
        fr: 'Sans rainure, un moyeu à griffes a deux vis sans tête à 90° : positionnement et transmissions légères',
      },
      default: false,
    }),
    outsideDiameter: length({
      label: { en: 'Outside diameter', fr: 'Diamètre extérieur' },
      help: {
        en: '0 takes the smallest that holds bores, keyways and screws',
        fr: '0 : le plus petit qui loge alésages, rainures et vis',
      },
      default: 0,
      min: 0,
      max: 150,
      step: 0.5,
    }),
    hubLength: length({
      label: { en: 'Length on each shaft', fr: 'Longueur sur chaque arbre' },
      default: 22,
      min: 8,
      max: 80,
      step: 0.5,
    }),
  }),
  ...under(groups.bore, {
    screw: choice({
      label: { en: 'Clamp screws ISO 4762', fr: 'Vis de serrage ISO 4762' },
      help: { en: 'Two beside each shaft, class 8.8', fr: 'Deux au droit de chaque arbre, classe 8.8' },
      options: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10'],
      default: 'M4',
      when: clamped,
    }),
    setScrew: choice({
      label: { en: 'Set screws ISO 4029', fr: 'Vis sans tête ISO 4029' },
      options: ['M3', 'M4', 'M5', 'M6', 'M8'],
      default: 'M4',
      when: jaw,
    }),
    jaws: count({
      label: { en: 'Jaws of each hub', fr: 'Griffes par moyeu' },
      default: 3,
      min: 3,
      max: 4,
      when: jaw,
    }),
  }),
  material: choice({
    label: { en: 'Material and process', fr: 'Matière et procédé' },
    help: {
      en: 'Printed: jaw hubs only, for light drives; a printed clamp creeps and cracks',
      fr: 'Imprimé : moyeux à griffes seulement, pour transmissions légères ; un manchon de serrage imprimé flue et se fend',
    },
    group: groups.making,
    default: 'EN_AW_6082_T6',
    names: {
      EN_AW_6082_T6: { en: 'aluminium 6082 T6, turned', fr: 'aluminium 6082 T6, tourné' },
      C45N: { en: 'steel C45, turned', fr: 'acier C45, tourné' },
      PETG: { en: 'PETG, printed', fr: 'PETG, imprimé' },
    },
  }),
  ...under(groups.loads, {
    torque: torque({
      label: { en: 'Torque', fr: 'Couple' },
      help: {
        en: 'The peak, with starting and shocks: rated torque times a service factor',
        fr: 'La pointe, démarrage et chocs compris : couple nominal par un coefficient de service',
      },
      default: 5,
      min: 0.01,
      max: 2000,
      step: 0.1,
    }),
    friction: ratio({
      label: { en: 'Friction of shaft and bore', fr: 'Frottement arbre-alésage' },
      help: { en: '0.12 oiled, 0.15 clean steel', fr: '0,12 huilé, 0,15 acier propre' },
      default: 0.12,
      min: 0.08,
      max: 0.2,
      step: 0.01,
      when: clamped,
    }),
    spiderPressure: ratio({
      label: { en: 'Allowed pressure on the spider, MPa', fr: 'Pression admise sur l’étoile, MPa' },
      help: {
        en: 'From the maker of the elastomer, for your temperature; 0: no check, the pressure stands in the notes',
        fr: 'Selon le fabricant de l’élastomère, à la température d’emploi ; 0 : sans vérification, la pression figure dans les notes',
      },
      default: 0,
      min: 0,
      max: 50,
      step: 0.1,
      when: jaw,
    }),
  }),
  ...printerProfile,
}

export type CouplingValues = Values<typeof parameters>

const jaws = { kind: 'jaw', keyed: true } as const

export const presets: Record<string, Preset<typeof parameters>> = {
  'Clamp 12 × 12': {
    label: { en: 'Clamp 12 × 12', fr: 'À serrage 12 × 12' },
    values: {},
  },
  'Clamp 6 × 8': {
    label: { en: 'Clamp 6 × 8', fr: 'À serrage 6 × 8' },

    values: { boreA: 6, boreB: 8, screw: 'M3', hubLength: 17, torque: 1.5 },
  },
  'Split 20 × 20, steel': {
    label: { en: 'Split 20 × 20, steel', fr: 'En deux coquilles 20 × 20, acier' },

    values: { kind: 'split', boreA: 20, boreB: 20, screw: 'M6', hubLength: 33, material: 'C45N', torque: 30 },
  },
  'Split 25 × 30, keyed': {
    label: { en: 'Split 25 × 30, keyed', fr: 'En deux coquilles 25 × 30, clavetées' },

    values: {
      ...{ kind: 'split', boreA: 25, boreB: 30, keyed: true, screw: 'M8', hubLength: 42 },
      ...{ material: 'C45N', torque: 150 },
    },
  },
  'Jaw 14 × 14 (IEC 71)': {
    label: { en: 'Jaw 14 × 14 (IEC 71)', fr: 'À étoile 14 × 14 (IEC 71)' },
    values: { ...jaws, boreA: 14, boreB: 14, hubLength: 25, torque: 5 },
  },
  'Jaw 19 × 24 (IEC 80 – 90)': {
    label: { en: 'Jaw 19 × 24 (IEC 80 – 90)', fr: 'À étoile 19 × 24 (IEC 80 – 90)' },
    values: { ...jaws, boreA: 19, boreB: 24, hubLength: 30, setScrew: 'M5', outsideDiameter: 56, torque: 20 },
  },
  'Jaw 5 × 8 printed (NEMA 17)': {
    label: { en: 'Jaw 5 × 8 printed (NEMA 17)', fr: 'À étoile 5 × 8, imprimé (NEMA 17)' },

    values: {
      ...{ kind: 'jaw', boreA: 5, boreB: 8, hubLength: 14, setScrew: 'M3', outsideDiameter: 30 },
      ...{ material: 'PETG', torque: 0.3 },
    },
  },
}
