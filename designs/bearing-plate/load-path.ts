import type { LoadPath } from '#design'
import { bearingElement, screwElement } from '#hardware'
import type { PlateValues } from './parameters.ts'

/** From the shaft through bearing and housing into the wall. */
export const loadPath = (p: PlateValues): LoadPath => [
  bearingElement(),
  p.retention === 'circlip'
    ? {
        element: { en: 'Circlip and its groove', fr: 'Circlips et sa gorge' },
        modes: [
          {
            mode: { en: 'shearing of the groove', fr: 'cisaillement de la gorge' },
            checks: ['circlip-groove'],
          },
          {
            mode: { en: 'dishing of the ring', fr: 'déversement de l’anneau' },
            notRated: {
              en: 'the load of the ring is its maker’s figure',
              fr: 'la charge de l’anneau est donnée par son fabricant',
            },
          },
        ],
      }
    : {
        element: { en: 'Retaining ring and its screws', fr: 'Flasque de maintien et ses vis' },
        modes: [
          { mode: { en: 'bending of the ring', fr: 'flexion du flasque' }, checks: ['ring-bending'] },
          { mode: { en: 'opening of the joint', fr: 'ouverture du joint' }, checks: ['ring-screws'] },
        ],
      },
  {
    element: { en: 'Housing and flange', fr: 'Corps et flasque' },
    modes: [
      { mode: { en: 'bending of the flange', fr: 'flexion du flasque' }, checks: ['flange-bending'] },
      {
        mode: { en: 'seat that creeps or is beaten out', fr: 'portée qui flue ou se mate' },
        notRated: {
          en: 'metal bears more than the bearing in it; measure a plastic seat at every change of bearing',
          fr: 'un métal porte plus que le roulement ; mesurer un logement en plastique à chaque changement',
        },
      },
    ],
  },
  screwElement(
    { en: 'Mounting screws', fr: 'Vis de fixation' },
    ['mounting-screws'],
    p.into === 'nuts' ? 'nuts' : 'thread',
  ),
]
