import { barFor, type MadePart, part, printedHole, say, stockOf } from '#design'
import { fit, materials, turned } from '#hardware'
import type { RollerValues } from './parameters.ts'
import { circlipDepth, idlerOf, labyrinth, sealReach, sizesOf } from './sizes.ts'

/** Stood on its inner end: shoulder, bearing seat, and at the top the cone and recess of the labyrinth. */
export function housing(p: RollerValues): MadePart {
  const { bearing, seatRadius } = sizesOf(p)
  const { material, shoulder, seatDepth, shoulderRadius, labyrinthRadius } = idlerOf(p)
  const isPrinted = p.housing === 'petg'
  const seat = (isPrinted ? printedHole(bearing.outsideDiameter, p) : bearing.outsideDiameter) / 2
  const recess = seatDepth - 2.2
  const glued = p.housing !== 'steel'
  return part({
    name: 'housing',
    title: { en: 'Bearing housing', fr: 'Boîtier de roulement' },
    process: isPrinted ? 'print' : 'turn',
    material,
    solid: turned([
      [shoulderRadius, 0],
      [seatRadius - 1, 0],
      [seatRadius, 1],
      [seatRadius, seatDepth - 0.5],
      [seatRadius - 0.5, seatDepth],
      [labyrinthRadius, seatDepth],
      [labyrinthRadius, recess],
      [seat, recess - (labyrinthRadius - seat)],
      [seat, shoulder],
      [shoulderRadius, shoulder],
    ]),
    throughHoles: 1,
    stock: isPrinted ? stockOf('filament', 1.75) : barFor(2 * seatRadius, seatDepth),
    fits: [
      glued
        ? fit(
            { en: 'outside, glued into the tube', fr: 'extérieur, collé dans le tube' },
            2 * seatRadius,
            isPrinted ? '-0.1/-0.3' : '-0.05/-0.15',
          )
        : fit(
            { en: 'outside, pressed into the tube', fr: 'extérieur, emmanché dans le tube' },
            2 * seatRadius,
            'p6',
          ),
      isPrinted
        ? fit({ en: 'bearing seat', fr: 'logement du roulement' }, bearing.outsideDiameter, '+0.05/-0.1')
        : fit({ en: 'bearing seat', fr: 'logement du roulement' }, bearing.outsideDiameter, 'M7'),
    ],
    notes: [
      say(
        n => `Radius in the corner of the seat at most ${n(0.8 * bearing.chamfer)} mm.`,
        n => `Rayon au fond du logement : ${n(0.8 * bearing.chamfer)} mm au plus.`,
      ),
      isPrinted
        ? {
            en: 'Print as it stands, labyrinth up, without support: 6 walls, 60 % infill or more, layers 0.2 mm. Press a bearing into a test ring first.',
            fr: 'Imprimer tel quel, labyrinthe en haut, sans support : 6 parois, remplissage 60 % ou plus, couches de 0,2 mm. Essayer d’abord un roulement dans une bague d’essai.',
          }
        : {
            en: 'Seat, shoulder and outside in one setting, run-out 0.03 mm; seat Ra 1.6.',
            fr: 'Logement, épaulement et extérieur en une seule prise, battement 0,03 mm ; logement Ra 1,6.',
          },
    ],
  })
}

/** Still with the axle: its cone runs in that of the housing, and its sleeve is what one pulls it off by. Stood on its inner face. */
export function seal(p: RollerValues): MadePart {
  const { bearing } = sizesOf(p)
  const { labyrinthRadius } = idlerOf(p)
  const isPrinted = p.housing === 'petg'
  const bore = (isPrinted ? printedHole(bearing.bore, p) : bearing.bore) / 2
  const flange = labyrinthRadius - labyrinth.gap
  const sleeve = bearing.bore / 2 + 2.5
  const length = circlipDepth + Math.min(p.gap - 0.1, sealReach)
  return part({
    name: 'seal',
    title: { en: 'Labyrinth seal', fr: 'Joint labyrinthe' },
    process: isPrinted ? 'print' : 'turn',
    material: isPrinted ? materials.PETG : materials.POM_C,
    solid: turned([
      [bore, 0],
      [flange - labyrinth.step, 0],
      [flange - labyrinth.step, 0.5],
      [flange, 0.5 + labyrinth.step],
      [flange, circlipDepth],
      [sleeve, circlipDepth],
      [sleeve, length - 0.5],
      [sleeve - 0.5, length],
      [bore, length],
    ]),
    throughHoles: 1,
    stock: isPrinted ? stockOf('filament', 1.75) : barFor(2 * flange, length),
    fits: [
      fit(
        { en: 'bore, tight on the axle by hand', fr: 'alésage, serré à la main sur l’axe' },
        bearing.bore,
        '0/-0.1',
      ),
    ],
    wears: true,
    notes: [
      say(
        n => `Runs ${n(labyrinth.gap)} mm clear of the housing: fill the gap with grease.`,
        n => `Passe à ${n(labyrinth.gap)} mm du boîtier : remplir le jeu de graisse.`,
      ),
    ],
  })
}
