import { barFor, type MadePart, part, say, stockOf } from '#design'
import { fit, materials, type TurnedPoint, thread, turned } from '#hardware'
import type { TensionerValues } from './parameters.ts'
import type { Sizes } from './parts.ts'

/** The roller, a bearing seat in each end. */
export function roller(v: TensionerValues, { idler }: Sizes): MadePart {
  const { bearing, length, innerBore, rim } = idler
  const [r, seat, inner, deep] = [
    v.rollerDiameter / 2,
    bearing.outsideDiameter / 2,
    innerBore / 2,
    bearing.width,
  ]
  const c = 0.5
  // Rims slope inwards by 10° so that a straying belt is led back.
  const slope = rim * Math.tan(Math.PI / 18)
  const lower: TurnedPoint[] = rim
    ? [
        [r + rim - c, 0],
        [r + rim, c],
        [r + rim, rim - slope],
        [r, rim],
      ]
    : [
        [r - c, 0],
        [r, c],
      ]
  const upper = [...lower].reverse().map(([x, z]): TurnedPoint => [x, length - z])
  const solid = turned([
    [seat + c, 0],
    ...lower,
    ...upper,
    [seat + c, length],
    [seat, length - c],
    [seat, length - deep],
    [inner, length - deep],
    [inner, deep],
    [seat, deep],
    [seat, c],
  ])
  return part({
    name: 'idler',
    title: { en: 'Idler', fr: 'Galet tendeur' },
    process: 'turn',
    material: materials[v.rollerMaterial],
    solid,
    throughHoles: 1,
    stock: barFor(2 * (r + rim), length),
    fits: [fit({ en: 'bearing seats', fr: 'logements de roulement' }, bearing.outsideDiameter, 'M7')],
    wears: true,
    notes: [
      {
        en: 'Both bearing seats and the running face true to each other within 0.05 mm; running face Ra 1.6 to 3.2; fillet in the seats smaller than the bearing’s chamfer.',
        fr: 'Logements et face de roulement concentriques à 0,05 mm près ; face Ra 1,6 à 3,2 ; congé au fond des logements plus petit que le chanfrein du roulement.',
      },
    ],
  })
}

/** The idler's axle: foot, shoulder, journal with circlip groove, a thread from below. */
export function axle(v: TensionerValues, { idler }: Sizes, threadDepth: number): MadePart {
  const { bearing, foot, footHeight, shoulder, groove, top } = idler
  const { tapDrill, pitch } = thread(v.screw)
  const [tap, deep] = [tapDrill / 2, threadDepth + 3 * pitch]
  const [r, big] = [bearing.bore / 2, foot / 2]
  const solid = turned([
    [tap, 0],
    [big - 0.5, 0],
    [big, 0.5],
    [big, footHeight - 2],
    [shoulder / 2, footHeight - 2],
    [shoulder / 2, footHeight],
    [r, footHeight],
    [r, groove.from],
    [groove.diameter / 2, groove.from],
    [groove.diameter / 2, groove.from + groove.width],
    [r, groove.from + groove.width],
    [r, top - 0.8],
    [r - 0.8, top],
    [0, top],
    [0, deep],
    [tap, deep],
  ])
  return part({
    name: 'axle',
    title: { en: 'Idler axle', fr: 'Axe de galet' },
    process: 'turn',
    material: materials.C45N,
    solid,
    throughHoles: 0,
    stock: stockOf('round', foot, Math.ceil(top + 3)),
    fits: [
      fit({ en: 'journal', fr: 'portée de roulement' }, bearing.bore, 'g6'),
      fit(
        { en: 'circlip groove diameter', fr: 'diamètre de gorge de circlips' },
        groove.diameter,
        groove.tolerance,
      ),
    ],
    notes: [
      say(
        n =>
          `Thread ${v.screw} from below, ${n(threadDepth + pitch)} mm deep (drill ${n(tapDrill)} × ${n(deep)} mm, as drawn). Foot square to the journal within 0.05 mm: the axle stands on it.`,
        n =>
          `Taraudage ${v.screw} par le bas sur ${n(threadDepth + pitch)} mm (avant-trou ${n(tapDrill)} × ${n(deep)} mm, tel que dessiné). Pied perpendiculaire à la portée à 0,05 mm près : l’axe porte dessus.`,
      ),
      {
        en: 'Fillet at the shoulder smaller than the bearing’s chamfer; shoulder no larger than the largest da of the bearing’s maker, or it rubs the seal.',
        fr: 'Congé à l’épaulement plus petit que le chanfrein du roulement ; épaulement au plus égal au da maximal du fabricant du roulement, sinon il frotte sur le joint.',
      },
    ],
  })
}
