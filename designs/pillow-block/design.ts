import { defineDesign } from '#design'
import { assemble } from './assembly.ts'
import { loadPath } from './load-path.ts'
import { parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A plummer-block housing, solid or split, for a deep-groove ball bearing. */
export default defineDesign({
  parameters,
  presets: {
    '6204 for UCP204': {
      label: { en: '6204, fits where a UCP204 stood', fr: '6204, à la place d’un UCP204' },
      values: {},
    },
    '6205 for UCP205': {
      label: { en: '6205, fits where a UCP205 stood', fr: '6205, à la place d’un UCP205' },
      values: { bearing: '6205', radialLoad: 1300 },
    },
    '6206 for UCP206': {
      label: { en: '6206, fits where a UCP206 stood', fr: '6206, à la place d’un UCP206' },
      values: {
        bearing: '6206',
        leastWidth: 40,
        radialLoad: 1800,
      },
    },
    '6208 for UCP208': {
      label: { en: '6208, fits where a UCP208 stood', fr: '6208, à la place d’un UCP208' },
      values: {
        bearing: '6208',
        adjustment: 0.5,
        leastWidth: 45,
        radialLoad: 2700,
        axialLoad: 400,
      },
    },
    '6210 for UCP210': {
      label: { en: '6210, fits where a UCP210 stood', fr: '6210, à la place d’un UCP210' },
      values: {
        bearing: '6210',
        material: 'S355J2',
        leastWidth: 50,
        radialLoad: 3200,
        axialLoad: 500,
      },
    },
    '6002-2RS': {
      values: {
        bearing: '6002',
        lubrication: 'sealed',
        shaftHeight: 30,
        holeSpacing: 80,
        baseBolt: 'M8',
        wall: 7,
        footThickness: 12,
        leastWidth: 20,
        radialLoad: 500,
        axialLoad: 50,
      },
    },
    '6004-2RS': {
      values: {
        bearing: '6004',
        lubrication: 'sealed',
        shaftHeight: 40,
        holeSpacing: 110,
        baseBolt: 'M8',
        footThickness: 12,
        leastWidth: 24,
        radialLoad: 800,
        axialLoad: 100,
      },
    },
    '6206 split': {
      label: { en: '6206, split', fr: '6206, en deux parties' },
      values: {
        bearing: '6206',
        construction: 'split',
        capScrew: 'M8',
        shaftHeight: 60,
        holeSpacing: 150,
        baseBolt: 'M12',
        adjustment: 2,
        footThickness: 18,
        leastWidth: 40,
        radialLoad: 1800,
      },
    },
    '6002 printed': {
      label: { en: '6002, printed', fr: '6002, imprimé' },
      values: {
        bearing: '6002',
        lubrication: 'sealed',
        material: 'PETG',
        shaftHeight: 35,
        holeSpacing: 95,
        baseBolt: 'M8',
        adjustment: 0,
        wall: 9,
        footThickness: 16,
        leastWidth: 28,
        radialLoad: 150,
        axialLoad: 20,
      },
    },
  },

  loadPath,
  validate: faultsOf,
  build: assemble,
})
