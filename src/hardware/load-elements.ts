import type { FailureMode, LoadElement, Text } from '#design'

const unknownSpeed: Text = {
  en: 'compare the speed with the limit of the bearing’s maker; rubbing seals lower it',
  fr: 'comparer la vitesse à la limite du fabricant du roulement ; des joints frottants l’abaissent',
}

/** The failure modes of a rolling bearing whose checks have their usual ids, behind a prefix if there is one. */
export const bearingElement = (prefix = ''): LoadElement => ({
  element: { en: 'Bearing', fr: 'Roulement' },
  modes: [
    { mode: { en: 'fatigue', fr: 'fatigue' }, checks: [`${prefix}bearing-life`] },
    {
      mode: { en: 'dents at standstill', fr: 'empreintes à l’arrêt' },
      checks: [`${prefix}bearing-static-safety`],
      notRated: {
        en: 'see the static rating of the bearing in its own design',
        fr: 'voir la charge statique du roulement dans son propre modèle',
      },
    },
    {
      mode: { en: 'too fast', fr: 'vitesse excessive' },
      checks: [`${prefix}bearing-speed`],
      notRated: unknownSpeed,
    },
    {
      mode: { en: 'balls that slide under too little load', fr: 'billes qui glissent, faute de charge' },
      checks: [`${prefix}bearing-least-load`],
      notRated: {
        en: 'matters at high speed and light load: see the bearing in its own design',
        fr: 'compte à grande vitesse sous faible charge : voir le roulement dans son propre modèle',
      },
    },
    {
      mode: { en: 'dirt, rust, lack of grease', fr: 'saleté, rouille, manque de graisse' },
      notRated: { en: 'seal it and grease it as the text says', fr: 'étancher et graisser comme indiqué' },
    },
  ],
})

/** What holds a wheel on its shaft, by the way in which its hub is fixed; the ids are of the checks of its keys. */
export function hubElement(
  fixing: 'keyway' | 'set-screws' | 'plain',
  keys: readonly string[] = ['key-pressure'],
): LoadElement {
  const shaft: FailureMode = {
    mode: { en: 'fatigue of the shaft at the hub', fr: 'fatigue de l’arbre au moyeu' },
    notRated: {
      en: 'the shaft is yours: see the stepped shaft',
      fr: 'l’arbre est le vôtre : voir l’arbre étagé',
    },
  }
  if (fixing === 'keyway')
    return {
      element: { en: 'Key, hub and shaft', fr: 'Clavette, moyeu et arbre' },
      modes: [
        { mode: { en: 'flanks are crushed', fr: 'matage des flancs' }, checks: keys },
        {
          mode: { en: 'hub bursts beside the keyway', fr: 'éclatement du moyeu à la rainure' },
          notRated: {
            en: 'its wall is kept by a rule of the workshop, not by a stress',
            fr: 'la paroi suit une règle d’atelier, non une contrainte',
          },
        },
        shaft,
      ],
    }
  if (fixing === 'set-screws')
    return {
      element: { en: 'Set screws', fr: 'Vis de pression' },
      modes: [
        {
          mode: { en: 'slipping on the shaft', fr: 'glissement sur l’arbre' },
          checks: ['set-screw'],
          notRated: {
            en: 'what they hold depends on flat and hardness of the shaft; take a keyway for power',
            fr: 'leur tenue dépend du méplat et de la dureté de l’arbre ; prendre une rainure pour la puissance',
          },
        },
        shaft,
      ],
    }
  return {
    element: { en: 'Plain bore on the shaft', fr: 'Alésage lisse sur l’arbre' },
    modes: [
      {
        mode: { en: 'slipping on the shaft', fr: 'glissement sur l’arbre' },
        notRated: {
          en: 'bonding, shrinking or welding it is yours to rate; take a keyway for power',
          fr: 'collage, frettage ou soudage sont à vérifier par vos soins ; prendre une rainure pour la puissance',
        },
      },
    ],
  }
}

/** Screws that hold by friction; `into` tells of the thread that they end in. */
export const screwElement = (
  element: Text,
  checks: readonly string[],
  into: 'thread' | 'nuts',
): LoadElement => ({
  element,
  modes: [
    { mode: { en: 'slipping or opening of the joint', fr: 'glissement ou ouverture du joint' }, checks },
    ...(into === 'thread'
      ? [
          {
            mode: { en: 'stripping of the thread', fr: 'arrachement du filet' },
            notRated: {
              en: 'depth and material of the thread are those of your machine',
              fr: 'profondeur et matière du taraudage sont celles de votre machine',
            },
          },
        ]
      : []),
    {
      mode: { en: 'fatigue and loosening by vibration', fr: 'fatigue et desserrage par vibration' },
      notRated: {
        en: 'tighten to the torque in the notes, check it again after the first hours',
        fr: 'serrer au couple indiqué, contrôler après les premières heures',
      },
    },
  ],
})
