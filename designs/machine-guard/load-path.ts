import type { LoadPath } from '#design'
import type { GuardValues } from './parameters.ts'

/** What keeps a hand from the danger: the openings, the front, the screws. */
export const loadPath = (p: GuardValues): LoadPath => [
  ...(p.opening === 'none'
    ? []
    : [
        {
          element: { en: 'Openings', fr: 'Ouvertures' },
          modes: [
            {
              mode: { en: 'a finger reaches through', fr: 'un doigt atteint le danger' },
              checks: ['guard-reach'],
            },
            { mode: { en: 'webs that break out', fr: 'ligaments qui cassent' }, checks: ['ligament'] },
          ],
        },
      ]),
  {
    element: { en: 'Edges, corners and gaps to the machine', fr: 'Bords, angles et jeux vers la machine' },
    modes: [
      {
        mode: { en: 'a hand reaches round or through a gap', fr: 'une main contourne ou passe par un jeu' },
        checks: ['corner-reach', 'end-reach'],
        notRated: {
          en: 'measure every gap on the machine against ISO 13857',
          fr: 'mesurer chaque jeu sur la machine selon l’ISO 13857',
        },
      },
    ],
  },
  {
    element: { en: 'Front, walls and screws', fr: 'Façade, parois et vis' },
    modes: [
      {
        mode: { en: 'pushed in as far as the danger', fr: 'enfoncement jusqu’au danger' },
        checks: ['push-deflection'],
      },
      {
        mode: { en: 'thrown parts', fr: 'projection de pièces' },
        notRated: {
          en: 'no guard against what a machine throws: ISO 14120 asks for a trial',
          fr: 'ne protège pas des projections : l’ISO 14120 demande un essai',
        },
      },
      {
        mode: { en: 'screws that come loose', fr: 'desserrage des vis' },
        notRated: {
          en: 'only hands pull at them: tighten them after every opening',
          fr: 'seule la main les sollicite : les resserrer après chaque ouverture',
        },
      },
    ],
  },
]
