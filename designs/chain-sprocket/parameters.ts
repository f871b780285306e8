import {
  choice,
  count,
  cutterProfile,
  groups,
  length,
  type Preset,
  power,
  ratio,
  speed,
  under,
  type Values,
} from '#design'
import { hubParameters } from '#hardware'

const { size, mounting, loads } = groups
const { bore, ...hub } = hubParameters({
  bore: { default: 19, max: 90 },
  hubDiameter: { default: 0, max: 200 },
  hubLength: { default: 20, max: 80 },
})
const hubOnly = { form: ['hub'] } as const
const discOnly = { form: ['disc'] } as const

export const parameters = {
  ...under(size, {
    chain: choice({
      label: { en: 'Chain ISO 606', fr: 'Chaîne ISO 606' },
      help: {
        en: 'Simplex, European series: its pitch is stamped on the plates',
        fr: 'Simple, série européenne : le repère est frappé sur les plaques',
      },
      default: '08B',
      names: {
        '06B': { en: '06B (3/8")', fr: '06B (3/8")' },
        '08B': { en: '08B (1/2")', fr: '08B (1/2")' },
        '10B': { en: '10B (5/8")', fr: '10B (5/8")' },
        '12B': { en: '12B (3/4")', fr: '12B (3/4")' },
        '16B': { en: '16B (1")', fr: '16B (1")' },
      },
    }),
    teeth: count({
      label: { en: 'Number of teeth', fr: 'Nombre de dents' },
      help: {
        en: '17 and more run quietly; odd numbers wear evenly',
        fr: 'À partir de 17, la marche est régulière ; un nombre impair s’use également',
      },
      default: 17,
      min: 9,
      max: 60,
    }),
    form: choice({
      label: { en: 'Form', fr: 'Forme' },
      default: 'hub',
      names: {
        hub: { en: 'with hub, turned and cut', fr: 'à moyeu, tourné et taillé' },
        disc: {
          en: 'flat disc, laser-cut, to bolt or weld on',
          fr: 'disque découpé au laser, à visser ou à souder',
        },
      },
    }),
  }),
  bore,
  fixing: { ...hub.fixing, when: hubOnly },
  setScrew: { ...hub.setScrew, when: { ...hubOnly, fixing: ['keyway', 'set-screws'] } },
  hubDiameter: { ...hub.hubDiameter, when: hubOnly },
  hubLength: { ...hub.hubLength, when: hubOnly },
  ...under(mounting, {
    bolts: count({
      label: { en: 'Bolt holes', fr: 'Trous de fixation' },
      help: { en: '0 for none', fr: '0 : sans' },
      default: 6,
      min: 0,
      max: 12,
      when: discOnly,
    }),
    boltCircle: length({
      label: { en: 'Bolt circle diameter', fr: 'Diamètre du cercle de perçage' },
      default: 80,
      min: 10,
      max: 400,
      step: 1,
      when: discOnly,
    }),
    boltSize: choice({
      label: { en: 'Bolts', fr: 'Vis' },
      options: ['M4', 'M5', 'M6', 'M8', 'M10', 'M12'],
      default: 'M8',
      when: discOnly,
    }),
  }),
  ...cutterProfile,
  ...under(loads, {
    power: power({
      label: { en: 'Power', fr: 'Puissance' },
      default: 0.75,
      min: 0.001,
      max: 100,
      step: 0.05,
    }),
    speed: speed({
      label: { en: 'Speed of this wheel', fr: 'Vitesse de ce pignon' },
      default: 700,
      min: 1,
      max: 3000,
      step: 10,
    }),
    serviceFactor: ratio({
      label: { en: 'Service factor', fr: 'Coefficient de service' },
      help: {
        en: '1 even, 1.4 moderate shocks, 1.8 heavy shocks',
        fr: '1 régulier, 1,4 chocs modérés, 1,8 chocs forts',
      },
      default: 1.4,
      min: 1,
      max: 3,
      step: 0.1,
    }),
    otherTeeth: count({
      label: { en: 'Teeth of the other wheel', fr: 'Dents de l’autre pignon' },
      default: 38,
      min: 9,
      max: 120,
    }),
    centreDistance: length({
      label: { en: 'Centre distance', fr: 'Entraxe' },
      help: { en: '30 to 50 pitches are usual', fr: '30 à 50 pas est usuel' },
      default: 500,
      min: 50,
      max: 5000,
      step: 1,
    }),
  }),
}

export type SprocketValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  '08B-1 × 17, bore 19 (IEC 80)': {
    label: { en: '08B-1 × 17, bore 19 (IEC 80)', fr: '08B-1 × 17, alésage 19 (IEC 80)' },
    values: {},
  },
  '06B-1 × 19, bore 14 (IEC 71)': {
    label: { en: '06B-1 × 19, bore 14 (IEC 71)', fr: '06B-1 × 19, alésage 14 (IEC 71)' },

    values: {
      ...{ chain: '06B', teeth: 19, bore: 14, setScrew: 'M4', hubLength: 16, power: 0.37, speed: 1400 },
      ...{ centreDistance: 350 },
    },
  },
  '08B-1 × 38, bore 25': {
    label: { en: '08B-1 × 38, bore 25', fr: '08B-1 × 38, alésage 25' },

    values: { teeth: 38, bore: 25, setScrew: 'M6', hubLength: 18, speed: 313, otherTeeth: 17 },
  },
  '10B-1 × 19, bore 24 (IEC 90)': {
    label: { en: '10B-1 × 19, bore 24 (IEC 90)', fr: '10B-1 × 19, alésage 24 (IEC 90)' },

    values: {
      ...{ chain: '10B', teeth: 19, bore: 24, setScrew: 'M6', hubLength: 25, power: 1.5, speed: 700 },
      ...{ otherTeeth: 57, centreDistance: 700 },
    },
  },
  '12B-1 × 21, bore 38 (IEC 132)': {
    label: { en: '12B-1 × 21, bore 38 (IEC 132)', fr: '12B-1 × 21, alésage 38 (IEC 132)' },

    values: {
      ...{ chain: '12B', teeth: 21, bore: 38, setScrew: 'M8', hubLength: 30, power: 5.5, speed: 700 },
      ...{ otherTeeth: 42, centreDistance: 900 },
    },
  },
  '08B-1 × 38, disc 6 mm, 6 × M8 on 80': {
    label: { en: '08B-1 × 38, disc 6 mm, 6 × M8 on 80', fr: '08B-1 × 38, disque 6 mm, 6 × M8 sur 80' },

    values: { teeth: 38, form: 'disc', bore: 50, fixing: 'plain', speed: 313, otherTeeth: 17 },
  },
  '16B-1 × 30, disc 15 mm, 8 × M10 on 140': {
    label: { en: '16B-1 × 30, disc 15 mm, 8 × M10 on 140', fr: '16B-1 × 30, disque 15 mm, 8 × M10 sur 140' },

    values: {
      ...{ chain: '16B', teeth: 30, form: 'disc', bore: 90, fixing: 'plain', bolts: 8, boltCircle: 140 },
      ...{ boltSize: 'M10', power: 3, speed: 60, otherTeeth: 19, centreDistance: 1000 },
    },
  },
}
