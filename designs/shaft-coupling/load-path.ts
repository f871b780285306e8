import type { LoadElement, LoadPath } from '#design'
import { hubElement } from '#hardware'
import type { CouplingValues } from './parameters.ts'

/** From one shaft through the coupling to the other. */
export const loadPath = (v: CouplingValues): LoadPath => [
  ...(v.kind === 'jaw' ? jawPath(v) : clampPath(v)),
  {
    element: { en: 'Shafts out of line', fr: 'Défaut d’alignement des arbres' },
    modes: [
      {
        mode: {
          en: 'bending of shafts and bearings at every turn',
          fr: 'flexion des arbres et roulements à chaque tour',
        },
        checks: ['misalignment'],
        notRated:
          v.kind === 'jaw'
            ? {
                en: 'the spider’s maker states what it takes: line the shafts up with a dial gauge',
                fr: 'le fabricant de l’étoile dit ce qu’elle admet : aligner les arbres au comparateur',
              }
            : {
                en: 'a rigid coupling takes none: line the shafts up with a dial gauge',
                fr: 'un manchon rigide n’en admet pas : aligner les arbres au comparateur',
              },
      },
    ],
  },
]

const keyed: LoadElement = {
  element: { en: 'Keys', fr: 'Clavettes' },
  modes: [{ mode: { en: 'crushing of the flanks', fr: 'matage des flancs' }, checks: ['key-pressure'] }],
}

const clampPath = (v: CouplingValues): LoadPath => [
  v.keyed
    ? keyed
    : {
        element: { en: 'Clamp on the shafts', fr: 'Serrage sur les arbres' },
        modes: [{ mode: { en: 'slipping', fr: 'glissement' }, checks: ['clamp-torque'] }],
      },
  v.kind === 'clamp'
    ? {
        element: { en: 'Middle of the sleeve', fr: 'Milieu du manchon' },
        modes: [
          {
            mode: { en: 'twisting of the slit ring', fr: 'torsion de la bague fendue' },
            checks: ['middle-shear'],
          },
        ],
      }
    : {
        element: { en: 'Halves across the middle', fr: 'Coquilles au milieu' },
        modes: [
          {
            mode: { en: 'twisting of the half shells', fr: 'torsion des demi-coquilles' },
            checks: ['middle-shear'],
            notRated: {
              en: 'the halves close to a tube only as far as their screws hold them together: no rule covers it',
              fr: 'les coquilles ne forment un tube que par le serrage des vis : aucune règle ne le couvre',
            },
          },
        ],
      },
]

const jawPath = (v: CouplingValues): LoadPath => [
  hubElement(v.keyed ? 'keyway' : 'set-screws'),
  {
    element: { en: 'Jaws', fr: 'Griffes' },
    modes: [
      { mode: { en: 'breaking at the root', fr: 'rupture au pied' }, checks: ['jaw-bending'] },
      {
        mode: { en: 'fatigue by reversing torque', fr: 'fatigue par couple alterné' },
        notRated: {
          en: 'the peak of the torque is rated once: leave room for a drive that reverses',
          fr: 'la pointe du couple est vérifiée une fois : garder de la marge si le sens alterne',
        },
      },
    ],
  },
  {
    element: { en: 'Spider', fr: 'Étoile' },
    modes: [
      { mode: { en: 'crushing', fr: 'écrasement' }, checks: ['spider-pressure'] },
      {
        mode: { en: 'heat, ageing', fr: 'chaleur, vieillissement' },
        notRated: {
          en: 'it is a wear part: look at it every year',
          fr: 'pièce d’usure : la contrôler chaque année',
        },
      },
    ],
  },
]
