import type { LoadPath } from '#design'
import { bearingElement, screwElement } from '#hardware'
import type { Wanted } from './sizes.ts'

/** From the shaft through bearing and housing into the machine's base. */
export const loadPath = (p: Pick<Wanted, 'construction'>): LoadPath => [
  bearingElement(),
  {
    element: { en: 'Circlip and its groove', fr: 'Circlips et sa gorge' },
    modes: [
      { mode: { en: 'shearing of the groove', fr: 'cisaillement de la gorge' }, checks: ['circlip-groove'] },
      {
        mode: { en: 'dishing of the ring', fr: 'déversement de l’anneau' },
        notRated: {
          en: 'the load of the ring is its maker’s figure',
          fr: 'la charge de l’anneau est donnée par son fabricant',
        },
      },
    ],
  },
  {
    element: { en: 'Housing and foot', fr: 'Corps et semelle' },
    modes: [
      { mode: { en: 'bending of the foot', fr: 'flexion de la semelle' }, checks: ['foot-bending'] },
      {
        mode: { en: 'seat that creeps or is beaten out', fr: 'portée qui flue ou se mate' },
        notRated: {
          en: 'metal bears more than the bearing in it; measure a printed seat at every change of bearing',
          fr: 'un métal porte plus que le roulement ; mesurer un logement imprimé à chaque changement',
        },
      },
    ],
  },
  ...(p.construction === 'split'
    ? [screwElement({ en: 'Cap screws', fr: 'Vis de chapeau' }, ['cap-screws'], 'thread')]
    : []),
  screwElement({ en: 'Base bolts', fr: 'Vis de semelle' }, ['base-bolts'], 'thread'),
]
