import type { LoadPath } from '#design'
import type { HopperValues } from './parameters.ts'

/** From the fill through the walls and their corners into the mounting flange. */
export const loadPath = (p: HopperValues): LoadPath => [
  {
    element: { en: 'Flow of the fill', fr: 'Écoulement du produit' },
    modes: [
      {
        mode: { en: 'fill that stays in the valleys', fr: 'produit retenu dans les arêtes' },
        checks: ['hopper-slope'],
      },
      { mode: { en: 'bridging of coarse grains', fr: 'voûte de gros grains' }, checks: ['hopper-outlet'] },
      {
        mode: { en: 'bridging of powder that sticks', fr: 'voûte d’une poudre cohésive' },
        checks: ['hopper-outlet'],
      },
    ],
  },
  {
    element: { en: 'Walls', fr: 'Parois' },
    modes: [
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['plate-stress'] },
      {
        mode: { en: 'wear by the fill', fr: 'usure par le produit' },
        notRated: { en: 'measure the sheet once a year', fr: 'mesurer la tôle chaque année' },
      },
    ],
  },
  {
    element: { en: 'Corners', fr: 'Angles' },
    modes:
      p.joint === 'bolted'
        ? [
            {
              mode: { en: 'slipping or opening of the flanges', fr: 'glissement ou ouverture des ailes' },
              checks: ['corner-screws'],
            },
          ]
        : [
            {
              mode: { en: 'tearing of the seams', fr: 'rupture des cordons' },
              notRated: {
                en: 'the throat of the seams is not rated: weld all along, as thick as the sheet',
                fr: 'la gorge des cordons n’est pas vérifiée : souder sur toute la longueur, à l’épaisseur de la tôle',
              },
            },
          ],
  },
  {
    element: { en: 'Mounting flange and its screws', fr: 'Aile de fixation et ses vis' },
    modes: [
      {
        mode: { en: 'bending of the flange', fr: 'flexion de l’aile' },
        checks: ['flange-bending'],
      },
      {
        mode: { en: 'tearing off of the screws', fr: 'arrachement des vis' },
        checks: ['mounting-screws'],
      },
    ],
  },
]
