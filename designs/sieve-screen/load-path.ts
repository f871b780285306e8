import type { LoadPath } from '#design'
import type { SieveValues } from './parameters.ts'

/** From the goods through the screen and its ribs into the machine. */
export const loadPath = (p: SieveValues): LoadPath => [
  {
    element: { en: 'Screen', fr: 'Tamis' },
    modes: [
      { mode: { en: 'webs that break out', fr: 'ligaments qui cassent' }, checks: ['ligament'] },
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['screen-stress'] },
      { mode: { en: 'sagging', fr: 'flèche' }, checks: ['screen-sag'] },
      {
        mode: { en: 'fatigue by vibration', fr: 'fatigue par vibration' },
        checks: ['screen-fatigue'],
      },
      {
        mode: { en: 'wear, blows of lumps', fr: 'usure, chocs des blocs' },
        notRated: { en: 'measure the sheet, change it in time', fr: 'mesurer la tôle, la changer à temps' },
      },
    ],
  },
  ...(p.ribs > 0
    ? [
        {
          element: { en: 'Ribs of the frame', fr: 'Traverses du cadre' },
          modes: [
            { mode: { en: 'bending', fr: 'flexion' }, checks: ['beam-stress'] },
            { mode: { en: 'sagging', fr: 'flèche' }, checks: ['beam-deflection'] },
            {
              mode: { en: 'fatigue at their ends', fr: 'fatigue aux extrémités' },
              checks: ['rib-fatigue'],
            },
            { mode: { en: 'swinging by themselves', fr: 'résonance' }, checks: ['rib-resonance'] },
          ],
        },
      ]
    : []),
  {
    element: { en: 'Screws', fr: 'Vis' },
    modes: [
      { mode: { en: 'opening of the joint', fr: 'ouverture du joint' }, checks: ['bolt-clamp'] },
      {
        mode: { en: 'loosening by vibration', fr: 'desserrage par vibration' },
        notRated: {
          en: 'lock them, tighten them again after the first hour',
          fr: 'les freiner, les resserrer après la première heure',
        },
      },
    ],
  },
]
