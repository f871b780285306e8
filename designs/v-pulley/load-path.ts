import type { LoadPath } from '#design'
import { hubElement } from '#hardware'
import type { PulleyValues } from './parameters.ts'

/** From the belts through grooves, web and hub into the shaft. */
export const loadPath = (v: PulleyValues): LoadPath => [
  {
    element: { en: 'Belts in the grooves', fr: 'Courroies dans les gorges' },
    modes: [
      {
        mode: { en: 'too few belts for the power', fr: 'trop peu de courroies pour la puissance' },
        checks: ['v-belts'],
      },
      {
        mode: { en: 'slipping on the smaller pulley', fr: 'patinage sur la petite poulie' },
        checks: ['belt-wrap'],
      },
      {
        mode: { en: 'bending round too small a pulley', fr: 'flexion sur trop petite poulie' },
        notRated: {
          en: 'compare the smaller datum diameter with the least one of the belt’s maker',
          fr: 'comparer le plus petit diamètre de référence au minimum du fabricant de la courroie',
        },
      },
      {
        mode: { en: 'wear of the grooves', fr: 'usure des gorges' },
        notRated: {
          en: 'check them with a gauge at every change of belts',
          fr: 'les contrôler au calibre à chaque changement',
        },
      },
    ],
  },
  {
    element: { en: 'Rim', fr: 'Jante' },
    modes: [{ mode: { en: 'bursting, unbalance', fr: 'éclatement, balourd' }, checks: ['belt-speed'] }],
  },
  ...(v.body === 'solid'
    ? []
    : [
        {
          element: { en: 'Web', fr: 'Voile' },
          modes: [
            {
              mode: {
                en: 'bending and twisting between rim and hub',
                fr: 'flexion et torsion entre jante et moyeu',
              },
              checks: ['web-stress'],
            },
          ],
        },
      ]),
  hubElement(v.fixing),
]
