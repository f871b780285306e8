import type { LoadPath } from '#design'
import type { FootValues } from './parameters.ts'

/** From the frame through nut and spindle into base and floor. */
export const loadPath = (v: FootValues): LoadPath => [
  {
    element: { en: 'Spindle and its nuts', fr: 'Tige et ses écrous' },
    modes: [
      { mode: { en: 'buckling', fr: 'flambage' }, checks: ['buckling'] },
      {
        mode: {
          en: 'bending by load and side force, out of plumb',
          fr: 'flexion sous charge et effort latéral, hors d’aplomb',
        },
        checks: ['spindle-bending'],
      },
      {
        mode: { en: 'stripping of the thread', fr: 'arrachement du filet' },
        notRated:
          v.frame === 'tapped'
            ? {
                en: 'depth and material of the thread are those of your machine',
                fr: 'profondeur et matière du taraudage sont celles de votre machine',
              }
            : {
                en: 'a nut of class 8 is made to bear more than the stud (ISO 898-2)',
                fr: 'un écrou de classe 8 est fait pour porter plus que la tige (ISO 898-2)',
              },
      },
      {
        mode: { en: 'working loose by vibration', fr: 'desserrage par vibration' },
        notRated: {
          en: 'tighten the lock nut, look at it every year',
          fr: 'bloquer le contre-écrou, contrôler chaque année',
        },
      },
    ],
  },
  {
    element: { en: 'Base', fr: 'Embase' },
    modes: [
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['base-bending'] },
      {
        mode: { en: 'crushing under spindle or washer', fr: 'écrasement sous la tige ou la rondelle' },
        checks: ['thread-pressure', 'washer-pressure'],
      },
    ],
  },
  ...(v.pad
    ? [
        {
          element: { en: 'Pad', fr: 'Semelle' },
          modes: [
            {
              mode: { en: 'being squeezed out', fr: 'fluage sous la charge' },
              notRated: {
                en: 'no limit under lasting load is known: ask its maker, with the pressure in the notes',
                fr: 'pas de limite connue sous charge durable : demander au fabricant, avec la pression en note',
              },
            },
          ],
        },
      ]
    : []),
  {
    element: { en: 'Stand on the floor', fr: 'Appui au sol' },
    modes: [
      {
        mode: { en: 'crushing of the floor', fr: 'écrasement du sol' },
        checks: ['floor-pressure'],
        notRated: {
          en: 'the floor is another one: compare the pressure in the notes with what it bears',
          fr: 'autre sol : comparer la pression indiquée en remarque à ce qu’il admet',
        },
      },
      {
        mode: { en: 'slipping', fr: 'glissement' },
        checks: ['slipping', 'anchors'],
      },
      {
        mode: { en: 'tipping of the foot', fr: 'basculement du pied' },
        checks: ['tipping', 'anchors'],
      },
    ],
  },
]
