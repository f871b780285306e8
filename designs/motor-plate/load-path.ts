import type { LoadPath } from '#design'
import { screwElement } from '#hardware'
import type { PlateValues } from './parameters.ts'

/** From belt and motor through the plate into the machine. */
export const loadPath = (p: PlateValues): LoadPath => [
  {
    element: { en: 'Shaft of the motor', fr: 'Arbre du moteur' },
    modes: [
      { mode: { en: 'too short for its hub', fr: 'trop court pour son moyeu' }, checks: ['shaft-reach'] },
      {
        mode: {
          en: 'overload of shaft and bearings by the belt',
          fr: 'surcharge de l’arbre et des roulements par la courroie',
        },
        notRated: {
          en: 'compare the belt pull with the radial load that the motor’s maker allows',
          fr: 'comparer la traction de la courroie à la charge radiale admise par le fabricant du moteur',
        },
      },
    ],
  },
  screwElement({ en: 'Screws of the motor', fr: 'Vis du moteur' }, ['motor-bolts'], 'thread'),
  {
    element: { en: 'Plate', fr: 'Platine' },
    modes: [
      { mode: { en: 'bending', fr: 'flexion' }, checks: ['plate-bending'] },
      {
        mode: { en: 'swaying of the motor', fr: 'balancement du moteur' },
        notRated: {
          en: 'vibration is not rated: take a thicker plate where the belt whips',
          fr: 'les vibrations ne sont pas évaluées : platine plus épaisse si la courroie bat',
        },
      },
    ],
  },
  screwElement(
    { en: 'Screws into the machine', fr: 'Vis dans la machine' },
    ['machine-bolts'],
    p.machineScrews === 'nuts' ? 'nuts' : 'thread',
  ),
  {
    element: { en: 'Place for the tool', fr: 'Passage de l’outil' },
    modes: [
      {
        mode: { en: 'screws that no key reaches', fr: 'vis hors de portée de la clé' },
        checks: ['key-room', 'shaft-reach'],
      },
    ],
  },
]
