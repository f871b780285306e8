import type { Preset } from '#design'
import type { parameters } from './parameters.ts'

export const presets: Record<string, Preset<typeof parameters>> = {
  'm 2, 20/40, C45, bore 14/20 (IEC 71)': {
    label: { en: 'm 2, 20/40, C45, bore 14/20 (IEC 71)', fr: 'm 2, 20/40, C45, alésage 14/20 (IEC 71)' },
    values: {},
  },
  'm 1, 20/60, POM wheel, bore 8/12': {
    label: { en: 'm 1, 20/60, POM wheel, bore 8/12', fr: 'm 1, 20/60, roue POM, alésage 8/12' },

    values: {
      ...{ module: '1', wheelTeeth: 60, faceWidth: 10, backlash: 0.06, pinionBore: 8, wheelBore: 12 },
      ...{ wheelMaterial: 'pom', fixing: 'set-screws', setScrew: 'M3', pinionHub: 8, wheelHub: 8 },
      ...{ torque: 0.25, speed: 600 },
    },
  },
  'm 1.5, 16/48, PETG printed, bore 5/8': {
    label: { en: 'm 1.5, 16/48, PETG printed, bore 5/8', fr: 'm 1,5, 16/48, PETG imprimé, alésage 5/8' },

    values: {
      ...{
        module: '1.5',
        pinionTeeth: 16,
        wheelTeeth: 48,
        faceWidth: 15,
        pinionShift: 0.3,
        wheelShift: -0.3,
      },
      ...{ backlash: 0.25, pinionBore: 5, wheelBore: 8, fixing: 'set-screws', setScrew: 'M3' },
      ...{ pinionHub: 9, wheelHub: 9, pinionMaterial: 'petg', wheelMaterial: 'petg', lightening: 'holes' },
      ...{ torque: 0.4, speed: 60 },
    },
  },
  'm 2.5, 18/72, C45, with holes, bore 19/30 (IEC 80)': {
    label: {
      en: 'm 2.5, 18/72, C45, with holes, bore 19/30 (IEC 80)',
      fr: 'm 2,5, 18/72, C45, roue percée, alésage 19/30 (IEC 80)',
    },

    values: {
      ...{ module: '2.5', pinionTeeth: 18, wheelTeeth: 72, faceWidth: 25, backlash: 0.12 },
      ...{ pinionBore: 19, wheelBore: 30, pinionHub: 12, wheelHub: 15, lightening: 'holes', torque: 5 },
    },
  },
  'm 3, 14/50, centre distance 98, C45, bore 16/35': {
    label: {
      en: 'm 3, 14/50, centre distance 98, C45, bore 16/35',
      fr: 'm 3, 14/50, entraxe 98, C45, alésage 16/35',
    },

    values: {
      ...{
        module: '3',
        pinionTeeth: 14,
        wheelTeeth: 50,
        faceWidth: 30,
        pinionShift: 0.5,
        centreDistance: 98,
      },
      ...{ backlash: 0.15, pinionBore: 16, wheelBore: 35, pinionHub: 0, wheelHub: 15, setScrew: 'M6' },
      ...{ torque: 8, speed: 700, lightening: 'holes' },
    },
  },
  'm 4, 20/60, C45, bore 28/45 (IEC 100)': {
    label: { en: 'm 4, 20/60, C45, bore 28/45 (IEC 100)', fr: 'm 4, 20/60, C45, alésage 28/45 (IEC 100)' },

    values: {
      ...{ module: '4', wheelTeeth: 60, faceWidth: 40, backlash: 0.2, pinionBore: 28, wheelBore: 45 },
      ...{ setScrew: 'M6', pinionHub: 15, wheelHub: 20, lightening: 'holes', torque: 15, speed: 950 },
    },
  },
}
