import type { FailureMode, LoadPath } from '#design'
import { screwElement } from '#hardware'
import type { BracketValues } from './parameters.ts'

/** From the part that is carried through both legs into the frame. */
export const loadPath = (p: BracketValues): LoadPath => [
  screwElement(
    { en: 'Screws of the carrying leg', fr: 'Vis de l’aile porteuse' },
    ['carrying-screws'],
    into(p.carryingFixing),
  ),
  p.construction === 'bent'
    ? {
        element: { en: 'Bent legs', fr: 'Ailes pliées' },
        modes: [
          { mode: { en: 'yielding', fr: 'plastification' }, checks: ['leg-bending'] },
          { mode: { en: 'sagging', fr: 'flèche' }, checks: ['beam-deflection'] },
          {
            mode: { en: 'bending between bend and screws', fr: 'flexion entre pli et vis' },
            checks: ['fixed-plate', 'carrying-plate'],
          },
          ...sideways(p),
        ],
      }
    : {
        element: { en: 'Legs and gussets', fr: 'Ailes et goussets' },
        modes: [
          { mode: { en: 'bending of the gussets', fr: 'flexion des goussets' }, checks: ['gusset-bending'] },
          ...sideways(p),
          {
            mode: { en: 'bending of the leg beyond the gusset', fr: 'flexion de l’aile au-delà du gousset' },
            checks: ['leg-bending'],
            notRated: {
              en: 'the force acts no higher than the gussets reach',
              fr: 'l’effort n’agit pas plus haut que les goussets',
            },
          },
          {
            mode: {
              en: 'bending of a leg between gusset and screws',
              fr: 'flexion d’une aile entre gousset et vis',
            },
            checks: ['fixed-plate', 'carrying-plate'],
          },
          {
            mode: { en: 'buckling of the free edge', fr: 'voilement du bord libre' },
            notRated: {
              en: 'a gusset that is thin beside its height wants a thicker sheet or a plate check of its own',
              fr: 'un gousset mince devant sa hauteur demande une tôle plus épaisse ou une vérification propre',
            },
          },
        ],
      },
  ...(p.construction === 'bent'
    ? []
    : [
        {
          element: { en: 'Welds', fr: 'Soudures' },
          modes: [
            {
              mode: { en: 'shearing of the throat', fr: 'cisaillement de la gorge' },
              checks: ['welds'],
            },
          ],
        },
      ]),
  screwElement(
    { en: 'Screws of the fixed leg', fr: 'Vis de l’aile fixe' },
    ['fixed-screws'],
    into(p.fixedFixing),
  ),
]

const into = (fixing: BracketValues['fixedFixing']) => (fixing === 'tapped' ? 'thread' : 'nuts')

const sideways = ({ sideForce }: BracketValues): FailureMode[] =>
  sideForce > 0
    ? [
        {
          mode: { en: 'bending and twist by a side force', fr: 'flexion et torsion par un effort latéral' },
          checks: ['side-force'],
        },
      ]
    : []
