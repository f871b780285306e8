import type { LoadPath } from '#design'
import type { ShaftValues } from './parameters.ts'
import { shaftOf } from './steps.ts'

/** From the hubs' keys through the shaft into its bearings. */
export const loadPath = (p: ShaftValues): LoadPath => {
  const { steps } = shaftOf(p)
  const keys = steps.filter(step => step.key).map(({ number }) => `key-pressure-${number}`)
  return [
    ...(keys.length
      ? [
          {
            element: { en: 'Keys', fr: 'Clavettes' },
            modes: [{ mode: { en: 'crushing of the flanks', fr: 'matage des flancs' }, checks: keys }],
          },
        ]
      : p.torque > 0
        ? [
            {
              element: { en: 'Way of the torque', fr: 'Passage du couple' },
              modes: [
                {
                  mode: { en: 'slipping of hubs without key', fr: 'glissement de moyeux sans clavette' },
                  notRated: {
                    en: 'no step has a key: shrinking, clamping or bonding is yours to rate',
                    fr: 'aucune portée n’a de clavette : frettage, serrage ou collage à vérifier par vos soins',
                  },
                },
              ],
            },
          ]
        : []),
    {
      element: { en: 'Shaft', fr: 'Arbre' },
      modes: [
        { mode: { en: 'yielding', fr: 'plastification' }, checks: ['shaft-stress'] },
        { mode: { en: 'fatigue at a notch', fr: 'fatigue à une entaille' }, checks: ['shaft-fatigue'] },
        {
          mode: { en: 'bowing between the bearings', fr: 'flèche entre les roulements' },
          checks: ['shaft-deflection'],
        },
        {
          mode: { en: 'bowing and tilting of the ends', fr: 'flèche et dévers des bouts' },
          checks: ['end-deflection'],
        },
        { mode: { en: 'critical speed', fr: 'vitesse critique' }, checks: ['critical-speed'] },
      ],
    },
    {
      element: { en: 'Bearings on their seats', fr: 'Roulements sur leurs portées' },
      modes: [
        { mode: { en: 'tilting', fr: 'dévers' }, checks: ['bearing-slope'] },
        {
          mode: { en: 'fatigue of the bearings', fr: 'fatigue des roulements' },
          notRated: {
            en: 'choose them by the forces in the notes, in the design of their housing',
            fr: 'les choisir d’après les efforts en remarque, dans le modèle de leur palier',
          },
        },
        {
          mode: { en: 'shoulder or circlip that gives way', fr: 'épaulement ou circlips qui cède' },
          checks: ['circlip-groove'],
          notRated: {
            en: 'no axial load is entered here: compare it with the ring maker’s figure',
            fr: 'aucune charge axiale n’est saisie ici : la comparer à celle du fabricant de l’anneau',
          },
        },
      ],
    },
  ]
}
