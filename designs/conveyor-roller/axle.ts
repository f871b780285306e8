import { type MadePart, part, say, stockOf } from '#design'
import { fit, materials, roundBar, type TurnedPoint, turned } from '#hardware'
import { booleans, type Geom3, primitives } from '#jscad'
import type { RollerValues } from './parameters.ts'
import { mirrored } from './profile.ts'
import { circlipDepth, idlerOf, sizesOf } from './sizes.ts'

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
      fit({ en: 'circlip grooves', fr: 'rainures des circlips' }, groove.diameter, groove.tolerance),
      fit({ en: 'width of the grooves', fr: 'largeur des rainures' }, groove.width, 'H13'),
      fit(
        {
          en: 'between the outer edges of the inner grooves',
          fr: 'entre les bords extérieurs des rainures intérieures',
        },
        2 * (end - circlipDepth),
        '+0.4/+0.2',
      ),
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
