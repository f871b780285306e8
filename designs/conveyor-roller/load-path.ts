import type { LoadPath } from '#design'
import { bearingElement } from '#hardware'
import type { RollerValues } from './parameters.ts'

/** From belt or box through the tube and its bearings into axle or shaft, and into the frame. */
export const loadPath = (p: RollerValues): LoadPath => [
  {
    element: { en: 'Tube', fr: 'Tube' },
    modes: [
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['roller-stress'] },
      { mode: { en: 'sagging', fr: 'flèche' }, checks: ['roller-deflection'] },
      {
        mode: { en: 'dents, wear, unbalance', fr: 'enfoncements, usure, balourd' },
        notRated: {
          en: 'lay goods on it, do not drop them; change a dented tube',
          fr: 'y poser les charges sans les lâcher ; changer un tube enfoncé',
        },
      },
    ],
  },
  ...(p.kind === 'idler' ? idlerPath(p) : drivePath(p)),
]

const idlerPath = (p: RollerValues): LoadPath => [
  {
    element: { en: 'Bearing housing in the tube', fr: 'Boîtier de roulement dans le tube' },
    modes: [
      p.housing === 'steel'
        ? {
            mode: { en: 'yielding of the tube round it', fr: 'plastification du tube autour' },
            checks: ['press-fit-hub'],
          }
        : {
            mode: { en: 'creep under the bearing', fr: 'fluage sous le roulement' },
            checks: ['housing-pressure'],
          },
      {
        mode: { en: 'coming loose from the tube', fr: 'desserrage dans le tube' },
        notRated: {
          en: 'the load goes through it by contact; glue as the notes say',
          fr: 'l’effort y passe par contact ; coller comme indiqué',
        },
      },
    ],
  },
  bearingElement(),
  {
    element: { en: 'Axle', fr: 'Axe' },
    modes: [
      { mode: { en: 'yielding', fr: 'plastification' }, checks: ['shaft-stress'] },
      { mode: { en: 'tilting of the bearings', fr: 'dévers des roulements' }, checks: ['bearing-slope'] },
      {
        mode: { en: 'shearing of the circlip’s groove', fr: 'cisaillement de la gorge' },
        checks: ['circlip-groove'],
      },
      {
        mode: { en: 'wear where it rests in the frame', fr: 'usure à l’appui dans le châssis' },
        notRated: {
          en: 'it stands still; look at slots and screws with the belt',
          fr: 'il ne tourne pas ; contrôler encoches et vis avec la bande',
        },
      },
    ],
  },
]

const drivePath = (p: RollerValues): LoadPath => [
  {
    element: { en: 'Discs between tube and shaft', fr: 'Disques entre tube et arbre' },
    modes:
      p.discs === 'pressed'
        ? [
            {
              mode: { en: 'slipping on the shaft', fr: 'glissement sur l’arbre' },
              checks: ['press-fit-torque'],
            },
            {
              mode: { en: 'yielding of the tube round them', fr: 'plastification du tube autour' },
              checks: ['press-fit-hub'],
            },
          ]
        : [
            {
              mode: { en: 'fatigue of the welds', fr: 'fatigue des soudures' },
              checks: ['disc-welds'],
              notRated: {
                en: 'their throat is not given here: have them rated for the torque, or press the discs in',
                fr: 'leur gorge n’est pas donnée ici : les faire vérifier pour le couple, ou emmancher les disques',
              },
            },
          ],
  },
  {
    element: { en: 'Shaft', fr: 'Arbre' },
    modes: [
      { mode: { en: 'fatigue at the discs', fr: 'fatigue au droit des disques' }, checks: ['body-fatigue'] },
      { mode: { en: 'fatigue at the bearing', fr: 'fatigue au roulement' }, checks: ['journal-fatigue'] },
      { mode: { en: 'tilting of the bearings', fr: 'dévers des roulements' }, checks: ['bearing-slope'] },
    ],
  },
  bearingElement(),
  {
    element: { en: 'Key of the drive end', fr: 'Clavette du bout d’entraînement' },
    modes: [
      { mode: { en: 'flanks are crushed', fr: 'matage des flancs' }, checks: ['key-pressure'] },
      {
        mode: { en: 'fatigue of the shaft at its keyway', fr: 'fatigue de l’arbre à la rainure' },
        checks: ['key-fatigue'],
        notRated: {
          en: 'little bending is left there; rate it with the stepped shaft where the pull is great',
          fr: 'la flexion y est faible ; vérifier par l’arbre étagé si la traction est forte',
        },
      },
    ],
  },
]
