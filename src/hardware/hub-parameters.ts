import { choice, groups, length } from '#design'

const group = groups.bore

interface Range {
  readonly default: number
  readonly max: number
}

/** How wheels hold on their shafts, as parameters that a pair shares. */
export const fixingParameters = {
  fixing: choice({
    label: { en: 'Fixing on the shaft', fr: 'Fixation sur l’arbre' },
    help: {
      en: 'With a keyway, one set screw in the hub presses on the key',
      fr: 'Avec rainure, une vis sans tête dans le moyeu appuie sur la clavette',
    },
    group,
    default: 'keyway',
    names: {
      keyway: { en: 'keyway DIN 6885-1', fr: 'rainure de clavette DIN 6885-1' },
      'set-screws': { en: 'two set screws at 90°', fr: 'deux vis sans tête à 90°' },
      plain: { en: 'plain bore', fr: 'alésage lisse' },
    },
  }),
  setScrew: choice({
    label: { en: 'Set screw ISO 4029', fr: 'Vis sans tête ISO 4029' },
    help: { en: 'Only where there is a hub', fr: 'Seulement avec un moyeu' },
    group,
    options: ['M3', 'M4', 'M5', 'M6', 'M8'],
    default: 'M5',
    when: { fixing: ['keyway', 'set-screws'] },
  }),
}

/** Bore, fixing and hub of one wheel: what `hub` takes; the default and the largest of bore, hub diameter and length in mm. */
export const hubParameters = (range: { bore: Range; hubDiameter: Range; hubLength: Range }) => ({
  bore: length({ label: { en: 'Bore', fr: 'Alésage' }, group, min: 3, step: 0.5, ...range.bore }),
  ...fixingParameters,
  hubDiameter: length({
    label: { en: 'Hub diameter', fr: 'Diamètre du moyeu' },
    help: {
      en: '0 takes about 1.6 times the bore, or more where keyway and screws want it',
      fr: '0 : environ 1,6 fois l’alésage, ou plus si la rainure et les vis le demandent',
    },
    group,
    min: 0,
    step: 0.5,
    ...range.hubDiameter,
  }),
  hubLength: length({
    label: { en: 'Hub length beyond the rim', fr: 'Longueur du moyeu hors jante' },
    help: { en: '0 for no hub', fr: '0 : sans moyeu' },
    group,
    min: 0,
    step: 1,
    ...range.hubLength,
  }),
})
