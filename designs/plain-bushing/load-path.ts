import type { LoadPath } from '#design'
import type { BushValues } from './parameters.ts'

/** From the turning shaft through the bush into its housing. */
export const loadPath = (p: BushValues): LoadPath => [
  {
    element: { en: 'Running surface', fr: 'Surface de glissement' },
    modes: [
      { mode: { en: 'crushing', fr: 'écrasement' }, checks: ['bush-pressure'] },
      { mode: { en: 'heat and wear', fr: 'échauffement et usure' }, checks: ['bush-pv'] },
      { mode: { en: 'sliding too fast', fr: 'glissement trop rapide' }, checks: ['bush-speed'] },
      {
        mode: { en: 'seizing for want of clearance', fr: 'grippage par manque de jeu' },
        checks: ['clearance'],
      },
      {
        mode: { en: 'dirt, a rough or soft shaft', fr: 'saleté, arbre rugueux ou tendre' },
        notRated: {
          en: 'no rule rates it: grind the shaft, seal the ends',
          fr: 'aucune règle ne le chiffre : arbre rectifié, bouts étanchés',
        },
      },
    ],
  },
  p.material === 'PETG'
    ? {
        element: { en: 'Seat in the housing', fr: 'Emmanchement dans le logement' },
        modes: [
          {
            mode: { en: 'turning or wandering out', fr: 'rotation ou sortie' },
            notRated: {
              en: 'a print creeps and soon holds by nothing: glue it, let its flange take the axial load',
              fr: 'une impression flue et ne serre bientôt plus : la coller, collerette à l’appui',
            },
          },
        ],
      }
    : {
        element: { en: 'Seat in the housing', fr: 'Emmanchement dans le logement' },
        modes: [
          {
            mode: { en: 'turning with the shaft', fr: 'rotation avec l’arbre' },
            checks: ['press-fit-turning'],
          },
          { mode: { en: 'wandering out', fr: 'sortie' }, checks: ['press-fit-axial'] },
          { mode: { en: 'yielding of the bush', fr: 'plastification de la bague' }, checks: ['bush-stress'] },
          {
            mode: { en: 'yielding of the housing', fr: 'plastification du logement' },
            checks: ['press-fit-hub'],
          },
        ],
      },
]
