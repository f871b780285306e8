import type { LoadPath } from '#design'
import { screwElement } from '#hardware'
import type { RingValues } from './parameters.ts'

/** From one face to the other through the ring, held by its screws. */
export const loadPath = (p: RingValues): LoadPath => [
  {
    element: { en: 'Ring between its faces', fr: 'Bague entre ses faces' },
    modes: [
      { mode: { en: 'crushing', fr: 'écrasement' }, checks: ['surface-pressure'] },
      ...(p.holes > 0 && p.making.startsWith('sheet')
        ? [
            {
              mode: { en: 'edges that burn or warp in cutting', fr: 'bords brûlés ou voilés à la découpe' },
              checks: ['hole', 'edge', 'web'],
            },
          ]
        : []),
    ],
  },
  ...(p.holes > 1
    ? [
        screwElement(
          { en: 'Screws of the bolt circle', fr: 'Vis du cercle de perçage' },
          ['bolt-circle'],
          'thread',
        ),
      ]
    : p.holes === 1
      ? [
          {
            element: { en: 'Screw', fr: 'Vis' },
            modes: [
              {
                mode: { en: 'slipping or opening of the joint', fr: 'glissement ou ouverture du joint' },
                notRated: {
                  en: 'one screw alone is no bolt circle: rate it in the joint that it closes',
                  fr: 'une vis seule n’est pas un cercle de perçage : la vérifier dans l’assemblage qu’elle ferme',
                },
              },
            ],
          },
        ]
      : []),
]
