import type { Preset } from '#design'
import type { parameters } from './parameters.ts'

const keyed = { belt: 'HTD 5M', fixing: 'keyway', material: 'aluminium' } as const
const printed = {
  fixing: 'set-screws',
  setScrew: 'M3',
  material: 'petg',
  grooveAllowance: 0.1,
} as const

export const presets: Record<string, Preset<typeof parameters>> = {
  'HTD 5M-15, 20 teeth, bore 14 (IEC 71)': {
    label: { en: 'HTD 5M-15, 20 teeth, bore 14 (IEC 71)', fr: 'HTD 5M-15, 20 dents, alésage 14 (IEC 71)' },
    values: keyed,
  },
  'HTD 5M-15, 24 teeth, bore 14 (IEC 71)': {
    label: { en: 'HTD 5M-15, 24 teeth, bore 14 (IEC 71)', fr: 'HTD 5M-15, 24 dents, alésage 14 (IEC 71)' },

    values: { ...keyed, teeth: 24, hubDiameter: 30, setScrew: 'M5' },
  },
  'HTD 5M-15, 40 teeth, bore 14 (IEC 71)': {
    label: { en: 'HTD 5M-15, 40 teeth, bore 14 (IEC 71)', fr: 'HTD 5M-15, 40 dents, alésage 14 (IEC 71)' },

    values: { ...keyed, teeth: 40, hubDiameter: 32, setScrew: 'M5', otherTeeth: 20, speed: 700 },
  },
  'HTD 5M-25, 32 teeth, bore 19 (IEC 80)': {
    label: { en: 'HTD 5M-25, 32 teeth, bore 19 (IEC 80)', fr: 'HTD 5M-25, 32 dents, alésage 19 (IEC 80)' },

    values: {
      ...keyed,
      ...{ teeth: 32, beltWidth: 25, bore: 19, hubDiameter: 38, hubLength: 12, setScrew: 'M5' },
      ...{ power: 0.75, otherTeeth: 64, centreDistance: 300 },
    },
  },
  'HTD 5M-15, 72 teeth, bore 19': {
    label: { en: 'HTD 5M-15, 72 teeth, bore 19', fr: 'HTD 5M-15, 72 dents, alésage 19' },

    values: {
      ...keyed,
      ...{ teeth: 72, bore: 19, hubDiameter: 38, setScrew: 'M5', flanges: 'none' },
      ...{ speed: 389, otherTeeth: 20 },
    },
  },
  'GT2-6, 20 teeth, bore 5 (NEMA 17)': {
    label: { en: 'GT2-6, 20 teeth, bore 5 (NEMA 17)', fr: 'GT2-6, 20 dents, alésage 5 (NEMA 17)' },

    values: {
      ...printed,
      ...{ belt: 'GT2 2M', beltWidth: 6, bore: 5, hubLength: 9 },
      ...{ power: 0.003, speed: 300, otherTeeth: 20 },
    },
  },
  'GT2-6, 60 teeth, bore 8': {
    label: { en: 'GT2-6, 60 teeth, bore 8', fr: 'GT2-6, 60 dents, alésage 8' },

    values: {
      ...printed,
      ...{ belt: 'GT2 2M', teeth: 60, beltWidth: 6, bore: 8, hubLength: 9 },
      ...{ power: 0.003, speed: 100, otherTeeth: 20, centreDistance: 120 },
    },
  },
  'GT3 3M-9, 30 teeth, bore 8': {
    label: { en: 'GT3 3M-9, 30 teeth, bore 8', fr: 'GT3 3M-9, 30 dents, alésage 8' },

    values: {
      ...{ belt: 'GT2 3M', teeth: 30, beltWidth: 9, bore: 8, fixing: 'set-screws', setScrew: 'M4' },
      ...{ hubLength: 10, power: 0.05, speed: 1500, otherTeeth: 30 },
    },
  },
}
