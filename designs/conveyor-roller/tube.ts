import { type Fit, type MadePart, part, say } from '#design'
import { fit, materials, type TurnedPoint, turned } from '#hardware'
import type { RollerValues } from './parameters.ts'
import { mirrored } from './profile.ts'
import { sizesOf } from './sizes.ts'

export const tubeMaterial = materials.S235JRH

/** The seats of housings or discs: pressed into H7, glued or welded into H8. */
export const seatClass = (isPressed: boolean): string => (isPressed ? 'H7' : 'H8')

/** The roller's tube: stood on its end, both ends bored to a depth for housings or discs, crowned on its outer quarters. */
export function rollerTube(p: RollerValues, seatDepth: number, isPressed: boolean): MadePart {
  const { diameter, wall, seatRadius } = sizesOf(p)
  const [radius, inside] = [diameter / 2, diameter / 2 - wall]
  const edge = Math.min(0.5, (radius - p.crown - seatRadius) / 3)
  const lower: TurnedPoint[] = [
    [inside, seatDepth],
    [seatRadius, seatDepth],
    [seatRadius, edge],
    [seatRadius + edge, 0],
    [radius - p.crown - edge, 0],
    [radius - p.crown, edge],
    ...(p.crown > 0 ? [[radius, p.tubeLength / 4] as const] : []),
  ]
  const fits: Fit[] = [
    fit({ en: 'seats in both ends', fr: 'portées aux deux bouts' }, 2 * seatRadius, seatClass(isPressed)),
  ]
  return part({
    name: 'tube',
    title: { en: 'Roller tube', fr: 'Tube du rouleau' },
    process: 'turn',
    material: tubeMaterial,
    solid: turned(mirrored(lower, p.tubeLength)),
    throughHoles: 1,
    stock: say(
      n => `${p.tube.replace('CHS', 'tube')} × ${n(p.tubeLength + 4)}, EN 10210-2`,
      n => `${p.tube.replace('CHS', 'tube').replaceAll('.', ',')} × ${n(p.tubeLength + 4)}, EN 10210-2`,
    ),
    fits,
    wears: true,
    notes: [
      say(
        n =>
          `Bore both seats ${n(seatDepth)} mm deep, steady on the outside, true to it within 0.1 mm: the shoulder locates what is fitted. Face to length, edges 0.5 × 45°.`,
        n =>
          `Aléser les deux portées sur ${n(seatDepth)} mm, tube en lunette, coaxiales à l’extérieur à 0,1 mm près : l’épaulement positionne la pièce rapportée. Dresser à longueur, arêtes 0,5 × 45°.`,
      ),
      ...(p.crown > 0
        ? [
            say(
              n =>
                `Turn the outer quarters to a cone: ${n(p.crown)} mm less on the radius at the ends; after fitting or welding the ends.`,
              n =>
                `Tourner les quarts extérieurs en cône : ${n(p.crown)} mm de moins au rayon aux bouts, une fois les extrémités montées ou soudées.`,
            ),
          ]
        : []),
    ],
  })
}
