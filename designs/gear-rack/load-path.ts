import type { LoadPath } from '#design'
import type { RackValues } from './parameters.ts'

/** From the pinion's tooth through the rack and its screws into the machine. */
export const loadPath = (v: RackValues): LoadPath => [
  {
    element: { en: 'Teeth of rack and pinion', fr: 'Dents de la crémaillère et du pignon' },
    modes: [
      {
        mode: { en: 'breaking at the root', fr: 'rupture au pied' },
        checks: ['gear-root-1', 'gear-root-2', 'static-root'],
      },
      {
        mode: { en: 'pitting of the flanks', fr: 'piqûres des flancs' },
        checks: ['gear-contact'],
        notRated: {
          en: 'no data for plastic flanks in slow motion: watch their wear',
          fr: 'sans données pour des flancs en plastique à mouvement lent : en suivre l’usure',
        },
      },
      {
        mode: { en: 'wear and scuffing without grease', fr: 'usure et grippage sans graisse' },
        notRated: { en: 'grease steel, keep dirt off', fr: 'graisser l’acier, écarter la saleté' },
      },
    ],
  },
  v.screws > 0
    ? {
        element: { en: 'Screws into the machine', fr: 'Vis dans la machine' },
        modes: [
          { mode: { en: 'slipping', fr: 'glissement' }, checks: ['bolt-clamp'] },
          {
            mode: { en: 'stripping of the thread', fr: 'arrachement du filet' },
            notRated: {
              en: 'depth and material of the thread are those of your machine',
              fr: 'profondeur et matière du taraudage sont celles de votre machine',
            },
          },
        ],
      }
    : {
        element: { en: 'Fixing of the rack', fr: 'Fixation de la crémaillère' },
        modes: [
          {
            mode: { en: 'coming off', fr: 'décollement' },
            notRated: {
              en: 'no screws are drawn: what holds it is yours to rate',
              fr: 'aucune vis n’est dessinée : ce qui la tient est à vérifier par vos soins',
            },
          },
        ],
      },
]
