import type { LoadPath } from '#design'
import { hubElement } from '#hardware'
import type { PulleyValues } from './parameters.ts'

/** From the belt through teeth and hub into the shaft. */
export const loadPath = (v: PulleyValues): LoadPath => [
  {
    element: { en: 'Belt on the teeth', fr: 'Courroie sur la denture' },
    modes: [
      {
        mode: { en: 'tearing, shearing of its teeth', fr: 'rupture, cisaillement des dents' },
        checks: ['belt-pull'],
      },
      { mode: { en: 'jumping over the teeth', fr: 'saut de dents' }, checks: ['teeth-in-mesh'] },
      {
        mode: { en: 'running off', fr: 'déport' },
        notRated: {
          en: 'flanges on one pulley at least, shafts in parallel',
          fr: 'flasques sur une poulie au moins, arbres parallèles',
        },
      },
      {
        mode: { en: 'wear of the pulley’s teeth', fr: 'usure des dents de la poulie' },
        notRated: {
          en: 'no rule rates it: change pulley and belt together when the teeth are hooked',
          fr: 'aucune règle ne la chiffre : changer poulie et courroie ensemble quand les dents s’usent',
        },
      },
    ],
  },
  {
    element: { en: 'Rim and flanges', fr: 'Jante et flasques' },
    modes: [
      { mode: { en: 'bursting, unbalance', fr: 'éclatement, balourd' }, checks: ['belt-speed'] },
      {
        mode: { en: 'flange that comes off', fr: 'flasque qui se détache' },
        notRated: {
          en: 'pressed or glued on as the notes say; pull at it before use',
          fr: 'emmanché ou collé comme indiqué ; tirer dessus avant l’emploi',
        },
      },
    ],
  },
  hubElement(v.fixing),
]
