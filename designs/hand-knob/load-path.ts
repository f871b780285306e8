import type { FailureMode, LoadPath } from '#design'
import type { KnobValues } from './parameters.ts'

/** From the hand through lobes or rim into the stud or shaft. */
export const loadPath = (v: KnobValues): LoadPath => [
  v.kind === 'star'
    ? {
        element: { en: 'Lobes', fr: 'Lobes' },
        modes: [{ mode: { en: 'breaking', fr: 'rupture' }, checks: ['lobe-bending'] }, ageing],
      }
    : {
        element: { en: 'Rim and spokes', fr: 'Jante et bras' },
        modes: [
          { mode: { en: 'bending of the spokes', fr: 'flexion des bras' }, checks: ['spoke-bending'] },
          {
            mode: { en: 'bending of the rim between the spokes', fr: 'flexion de la jante entre les bras' },
            notRated: {
              en: 'pull at it by hand before you use it',
              fr: 'l’éprouver à la main avant l’emploi',
            },
          },
          {
            mode: { en: 'breaking of the crank’s screw', fr: 'rupture de la vis de manivelle' },
            checks: ['crank-bending'],
            notRated: { en: 'this wheel has no crank', fr: 'ce volant n’a pas de manivelle' },
          },
        ],
      },
  { element: { en: 'Fixing on stud or shaft', fr: 'Fixation sur goujon ou arbre' }, modes: fixingModes(v) },
]

const ageing: FailureMode = {
  mode: { en: 'ageing, heat, splitting of layers', fr: 'vieillissement, chaleur, décollement des couches' },
  notRated: {
    en: 'a third of a print’s strength is used at most; change it when it whitens or cracks',
    fr: 'un tiers de la résistance d’une impression au plus ; la changer si elle blanchit ou se fend',
  },
}

function fixingModes({ fixing }: KnobValues): FailureMode[] {
  if (fixing === 'pin')
    return [
      { mode: { en: 'shearing of the pin', fr: 'cisaillement de la goupille' }, checks: ['pin-shear'] },
      { mode: { en: 'crushing of the hub', fr: 'matage du moyeu' }, checks: ['pin-bearing'] },
    ]
  if (fixing === 'key')
    return [
      {
        mode: { en: 'crushing of the key’s flanks', fr: 'matage des flancs de clavette' },
        checks: ['key-pressure'],
      },
    ]
  const thread: FailureMode = {
    mode: { en: 'overtightening of the thread', fr: 'serrage excessif du filet' },
    checks: ['thread-torque'],
  }
  if (fixing === 'nut' || fixing === 'screw')
    return [
      { mode: { en: 'turning in the pocket', fr: 'rotation dans le logement' }, checks: ['pocket-pressure'] },
      thread,
    ]
  return [
    thread,
    {
      mode: { en: 'insert or thread coming out', fr: 'arrachement de l’insert ou du filet' },
      notRated: {
        en: 'it depends on plastic and fitting: pull one out of a test piece',
        fr: 'dépend du plastique et de la pose : en arracher un d’une éprouvette',
      },
    },
  ]
}
