import type { LoadPath } from '#design'
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
        ],
      }
    : {
        element: { en: 'Legs and gussets', fr: 'Ailes et goussets' },
        modes: [
          { mode: { en: 'bending of the gussets', fr: 'flexion des goussets' }, checks: ['gusset-bending'] },
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
            checks: ['plate-bending', 'base-bending'],
            notRated: {
              en: 'keep the screws close to the gussets, or take a thicker sheet',
              fr: 'rapprocher les vis des goussets, ou prendre une tôle plus épaisse',
            },
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
              mode: { en: 'shearing of the throat, fatigue', fr: 'cisaillement de la gorge, fatigue' },
              checks: ['welds', 'weld-stress'],
              notRated: {
                en: 'no throat is rated here: have a welder’s engineer set it (EN 1993-1-8)',
                fr: 'aucune gorge n’est vérifiée ici : la faire dimensionner (EN 1993-1-8)',
              },
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
