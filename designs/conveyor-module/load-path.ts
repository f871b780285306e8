import type { LoadElement, LoadPath, Text } from '#design'
import type { ModuleValues } from './parameters.ts'

/** From the goods through belt, bed and rollers into frame and drive. */
export const loadPath = (_: ModuleValues): LoadPath => [
  {
    element: { en: 'Belt', fr: 'Bande' },
    modes: [
      {
        mode: { en: 'tearing, parting of its joint', fr: 'rupture, ouverture de la jonction' },
        checks: ['belt-strength'],
      },
      {
        mode: { en: 'bending round too small a drum', fr: 'flexion sur un tambour trop petit' },
        checks: ['drum-diameter'],
      },
      {
        mode: { en: 'running off', fr: 'déport' },
        notRated: { en: 'align it at the take-ups', fr: 'la régler aux tendeurs' },
      },
    ],
  },
  {
    element: { en: 'Bed', fr: 'Sole' },
    modes: [
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['plate-stress'] },
      { mode: { en: 'sagging', fr: 'flèche' }, checks: ['bed-deflection'] },
    ],
  },
  element({ en: 'Drive roller', fr: 'Rouleau moteur' }, 'driveroller', [
    [{ en: 'sagging', fr: 'flèche' }, 'roller-deflection'],
    [{ en: 'fatigue of its shaft', fr: 'fatigue de son arbre' }, 'journal-fatigue'],
    [{ en: 'life of its bearings', fr: 'durée de vie de ses roulements' }, 'bearing-life'],
    [{ en: 'crushing of its key', fr: 'matage de sa clavette' }, 'key-pressure'],
  ]),
  element({ en: 'Bearing plates', fr: 'Paliers' }, 'bearingplate', [
    [{ en: 'slipping of their screws', fr: 'glissement de leurs vis' }, 'mounting-screws'],
    [{ en: 'shearing of the circlip’s groove', fr: 'cisaillement de la gorge' }, 'circlip-groove'],
  ]),
  element({ en: 'Tail roller', fr: 'Rouleau de pied' }, 'tailroller', [
    [{ en: 'sagging', fr: 'flèche' }, 'roller-deflection'],
    [{ en: 'life of its bearings', fr: 'durée de vie de ses roulements' }, 'bearing-life'],
    [{ en: 'tilting of its bearings', fr: 'dévers de ses roulements' }, 'bearing-slope'],
  ]),
  element({ en: 'Take-ups', fr: 'Tendeurs' }, 'takeup', [
    [{ en: 'slipping of the carrier', fr: 'glissement du coulisseau' }, 'carrier-clamp'],
    [{ en: 'tipping of the abutment', fr: 'basculement de la butée' }, 'abutment-clamp'],
    [{ en: 'breaking of the rod', fr: 'rupture de la tige' }, 'rod-strength'],
    [{ en: 'slipping of the base', fr: 'glissement de la semelle' }, 'mounting-clamp'],
  ]),
  {
    element: { en: 'Motor', fr: 'Moteur' },
    modes: [
      { mode: { en: 'too little power', fr: 'puissance insuffisante' }, checks: ['drive-power'] },
      {
        mode: { en: 'running back without power', fr: 'dévirage hors tension' },
        checks: ['running-back'],
      },
    ],
  },
  element({ en: 'Timing belt and its pulleys', fr: 'Courroie crantée et ses poulies' }, 'motorpulley', [
    [{ en: 'jumping over the teeth', fr: 'saut de dents' }, 'teeth-in-mesh'],
    [{ en: 'tearing of the belt', fr: 'rupture de la courroie' }, 'belt-pull'],
    [{ en: 'crushing of the key', fr: 'matage de la clavette' }, 'key-pressure'],
  ]),
  element({ en: 'Motor plate', fr: 'Platine moteur' }, 'motorplate', [
    [{ en: 'slipping of the motor’s screws', fr: 'glissement des vis du moteur' }, 'motor-bolts'],
    [{ en: 'slipping of the plate', fr: 'glissement de la platine' }, 'machine-bolts'],
    [{ en: 'bending', fr: 'flexion' }, 'plate-bending'],
    [{ en: 'screws that no key reaches', fr: 'vis hors de portée de la clé' }, 'key-room'],
  ]),
  {
    element: { en: 'Side plates, cross members and feet', fr: 'Flancs, traverses et pieds' },
    modes: [
      {
        mode: { en: 'bending between the feet', fr: 'flexion entre les pieds' },
        checks: ['frame-bending'],
        notRated: {
          en: 'where the feet stand is your choice: set them under the cross members',
          fr: 'la place des pieds est la vôtre : les mettre sous les traverses',
        },
      },
    ],
  },
]

/** One of the other designs in the conveyor, with its checks that are handed on. */
const element = (name: Text, prefix: string, modes: readonly (readonly [Text, string])[]): LoadElement => ({
  element: name,
  modes: modes.map(([mode, id]) => ({ mode, checks: [`${prefix}-${id}`] })),
})
