import type { LoadPath } from '#design'
import { hubElement } from '#hardware'
import type { SprocketValues } from './parameters.ts'

/** From the chain through the teeth into hub or disc, and into the shaft. */
export const loadPath = (v: SprocketValues): LoadPath => [
  {
    element: { en: 'Chain on the teeth', fr: 'Chaîne sur la denture' },
    modes: [
      {
        mode: { en: 'fatigue of plates and rollers', fr: 'fatigue des plaques et rouleaux' },
        checks: ['chain-power'],
      },
      { mode: { en: 'breaking', fr: 'rupture' }, checks: ['chain-safety'] },
      { mode: { en: 'jumping over the teeth', fr: 'saut de dents' }, checks: ['chain-wrap'] },
      { mode: { en: 'jerks of the polygon', fr: 'à-coups du polygone' }, checks: ['polygon-effect'] },
      {
        mode: { en: 'wear without oil', fr: 'usure sans huile' },
        checks: ['chain-lubrication'],
        notRated: {
          en: 'oil it as the chain’s maker asks at this speed',
          fr: 'la lubrifier comme le demande son fabricant à cette vitesse',
        },
      },
      {
        mode: { en: 'teeth that wear to hooks', fr: 'dents usées en crochet' },
        notRated: {
          en: 'no standard rates it: change the wheel with the third chain, harden the teeth of fast or dirty drives',
          fr: 'aucune norme ne la chiffre : changer le pignon à la troisième chaîne, tremper les dents si vitesse ou saleté',
        },
      },
    ],
  },
  v.form === 'disc'
    ? {
        element: { en: 'Disc on its hub', fr: 'Disque sur son moyeu' },
        modes: [
          {
            mode: { en: 'slipping or shearing of its bolts', fr: 'glissement ou cisaillement de ses vis' },
            checks: ['disc-bolts'],
            notRated: {
              en: 'the hub and what holds the disc on it are yours to rate',
              fr: 'le moyeu et ce qui y tient le disque sont à vérifier par vos soins',
            },
          },
        ],
      }
    : hubElement(v.fixing),
]
