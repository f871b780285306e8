import type { FailureMode, LoadPath } from '#design'
import { bearingElement } from '#hardware'
import type { TensionerValues } from './parameters.ts'

const bearing = bearingElement()

const idlerModes: FailureMode[] = [
  {
    mode: { en: 'wear and bursting of the rim', fr: 'usure et éclatement de la jante' },
    notRated: {
      en: 'look at it whenever the belt is changed',
      fr: 'la contrôler à chaque changement de courroie',
    },
  },
  {
    mode: { en: 'too small for the belt', fr: 'trop petit pour la courroie' },
    notRated: {
      en: 'compare its diameter with the least one of the belt’s maker',
      fr: 'comparer son diamètre au minimum du fabricant de la courroie',
    },
  },
]

/** From the belt through idler or axle and carrier into the base and the machine. */
export const loadPath = (v: TensionerValues): LoadPath => [
  ...(v.carries === 'idler'
    ? [
        {
          ...bearing,
          element: { en: 'Idler and its bearings', fr: 'Galet et ses roulements' },
          modes: [...bearing.modes, ...idlerModes],
        },
        {
          element: { en: 'Axle of the idler', fr: 'Axe du galet' },
          modes: [
            { mode: { en: 'yielding', fr: 'plastification' }, checks: ['shaft-stress'] },
            {
              mode: { en: 'tipping of its foot', fr: 'basculement de son pied' },
              checks: ['axle-clamp'],
            },
          ],
        },
      ]
    : [
        {
          element: { en: 'End of the roller’s axle', fr: 'Bout de l’axe du rouleau' },
          modes: [
            {
              mode: { en: 'slipping under its screw', fr: 'glissement sous sa vis' },
              checks: ['axle-clamp'],
            },
          ],
        },
      ]),
  {
    element: { en: 'Carrier', fr: 'Coulisseau' },
    modes: [
      {
        mode: { en: 'slipping under its clamping screws', fr: 'glissement sous ses vis de serrage' },
        checks: ['carrier-clamp'],
      },
    ],
  },
  {
    element: { en: 'Adjusting rod and abutment', fr: 'Tige de réglage et butée' },
    modes: [
      { mode: { en: 'breaking of the rod', fr: 'rupture de la tige' }, checks: ['rod-strength'] },
      { mode: { en: 'unscrewing by itself', fr: 'dévissage spontané' }, checks: ['screw-self-locking'] },
      { mode: { en: 'tipping of the abutment', fr: 'basculement de la butée' }, checks: ['abutment-clamp'] },
    ],
  },
  {
    element: { en: 'Base plate and mounting screws', fr: 'Semelle et vis de fixation' },
    modes: [
      {
        mode: { en: 'slipping or opening of the joint', fr: 'glissement ou ouverture du joint' },
        checks: ['mounting-clamp'],
      },
      {
        mode: { en: 'bending of the plate between its screws', fr: 'flexion de la semelle entre ses vis' },
        checks: ['base-bending'],
        notRated: {
          en: 'it must lie flat on a stiff frame, which carries it',
          fr: 'elle doit poser à plat sur un bâti rigide, qui la soutient',
        },
      },
      {
        mode: { en: 'stripping of the thread', fr: 'arrachement du filet' },
        notRated: {
          en: 'depth and material of the thread are those of your machine',
          fr: 'profondeur et matière du taraudage sont celles de votre machine',
        },
      },
    ],
  },
]
