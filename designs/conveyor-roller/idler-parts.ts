import { barFor, type MadePart, part, printedHole, say, stockOf } from '#design'
import { fit, materials, roundBar, type TurnedPoint, turned } from '#hardware'
import { booleans, type Geom3, primitives } from '#jscad'
import type { RollerValues } from './parameters.ts'
import { mirrored } from './profile.ts'
import { circlipDepth, idlerOf, labyrinth, sealReach, sizesOf } from './sizes.ts'

/** Play of an axle between its circlips outside the frame, on each side. */
export const play = 0.2

/** Half of the axle's length, and how far from its middle flats begin or outer grooves lie. */
export function axleEnds(p: RollerValues) {
  const { frame } = sizesOf(p)
  const { groove } = idlerOf(p)
  const outside = frame + p.frameWall
  if (p.axleEnds === 'tapped') return { half: frame }
  // Flats begin just inside the frame, so that the round shoulders do not jam in its slots.
  if (p.axleEnds === 'flats') return { half: outside + 4, flats: frame - 0.5 }
  return { half: outside + play + groove.width + Math.ceil(groove.edgeDistance + 1), outer: outside + play }
}

/** Bright bar, stood on its end: grooves, and ends for the frame. */
export function axle(p: RollerValues): MadePart {
  const { bearing, end } = sizesOf(p)
  const { groove, acrossFlats, screw } = idlerOf(p)
  const { half, flats, outer } = axleEnds(p)
  const [radius, bottom] = [bearing.bore / 2, groove.diameter / 2]
  // From an end of the axle inwards: z = half − x.
  const slot = (from: number, to: number): TurnedPoint[] => [
    [radius, from],
    [bottom, from],
    [bottom, to],
    [radius, to],
  ]
  const inner = half - end + circlipDepth
  const hole: TurnedPoint[] =
    p.axleEnds === 'tapped'
      ? [
          [0, screw.drillDepth],
          [screw.tapDrill / 2, screw.drillDepth],
          [screw.tapDrill / 2, 0],
        ]
      : [[0, 0]]
  const bar = turned(
    mirrored(
      [
        ...hole,
        [radius - 1, 0],
        [radius, 1],
        ...(outer === undefined ? [] : slot(half - outer - groove.width, half - outer)),
        ...slot(inner, inner + groove.width),
      ],
      2 * half,
    ),
  )
  return part({
    name: 'axle',
    title: { en: 'Axle', fr: 'Axe' },
    process: 'turn',
    material: materials.C45N,
    solid:
      flats === undefined
        ? bar
        : booleans.subtract(bar, ...flatCutters(2 * half, half - flats, acrossFlats, bearing.bore)),
    throughHoles: 0,
    stock: stockOf('round', roundBar(bearing.bore), Math.ceil(2 * half + 3)),
    fits: [
      fit({ en: 'axle, bright bar as it comes', fr: 'axe, rond étiré brut' }, bearing.bore, 'h9'),
      {
        feature: { en: 'circlip grooves', fr: 'rainures des circlips' },
        nominal: groove.diameter,
        tolerance: groove.tolerance,
      },
      fit({ en: 'width of the grooves', fr: 'largeur des rainures' }, groove.width, 'H13'),
      {
        feature: {
          en: 'between the outer edges of the inner grooves',
          fr: 'entre les bords extérieurs des rainures intérieures',
        },
        nominal: 2 * (end - circlipDepth),
        tolerance: '+0.4/+0.2',
      },
    ],
    notes: [
      {
        en: 'Deburr the grooves; the bearings must slide on by hand.',
        fr: 'Ébavurer les rainures ; les roulements doivent coulisser à la main.',
      },
      ...(p.axleEnds === 'tapped'
        ? [
            say(
              n =>
                `Both ends: drill ${n(screw.tapDrill)} mm (as drawn), ${n(screw.drillDepth)} deep, tap ${screw.size}, thread ${n(screw.threadDepth)} mm deep.`,
              n =>
                `Aux deux bouts : percer ${n(screw.tapDrill)} mm (tel que dessiné), profondeur ${n(screw.drillDepth)}, tarauder ${screw.size} sur ${n(screw.threadDepth)} mm.`,
            ),
          ]
        : []),
      ...(flats === undefined
        ? []
        : [
            say(
              n => `Mill the flats of both ends in one setting: ${n(acrossFlats)} mm across, 0 to −0.2.`,
              n =>
                `Fraiser les méplats des deux bouts en une prise : ${n(acrossFlats)} mm sur plats, 0 à −0,2.`,
            ),
          ]),
    ],
  })
}

/** Boxes that leave two flats of a length at both ends of an axle. */
function flatCutters(total: number, length: number, across: number, bore: number): Geom3[] {
  return [0, total].flatMap(z =>
    [-1, 1].map(side =>
      primitives.cuboid({
        size: [bore + 2, bore, 2 * length],
        center: [0, (side * (across + bore)) / 2, z],
      }),
    ),
  )
}

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
        ? {
            feature: { en: 'outside, glued into the tube', fr: 'extérieur, collé dans le tube' },
            nominal: 2 * seatRadius,
            tolerance: isPrinted ? '−0.1/−0.3' : '−0.05/−0.15',
          }
        : fit(
            { en: 'outside, pressed into the tube', fr: 'extérieur, emmanché dans le tube' },
            2 * seatRadius,
            'p6',
          ),
      isPrinted
        ? {
            feature: { en: 'bearing seat', fr: 'logement du roulement' },
            nominal: bearing.outsideDiameter,
            tolerance: '+0.05/−0.1',
          }
        : fit({ en: 'bearing seat', fr: 'logement du roulement' }, bearing.outsideDiameter, 'N7'),
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
      {
        feature: { en: 'bore, tight on the axle by hand', fr: 'alésage, serré à la main sur l’axe' },
        nominal: bearing.bore,
        tolerance: '0/−0.1',
      },
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
