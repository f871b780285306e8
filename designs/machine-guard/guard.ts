import { type BoughtPart, bentPart, boughtPart, type MadePart, type Point2, say, stockOf } from '#design'
import { roundHole, sheetBend, slotHole, socketScrew } from '#hardware'
import { booleans, extrusions, type Geom2, primitives } from '#jscad'
import { gap, type Layout } from './layout.ts'
import type { GuardValues } from './parameters.ts'

const polygon = (points: readonly Point2[]): Geom2 =>
  primitives.polygon({ points: points.map(([x, y]): [number, number] => [x, y]) })

/** A shape as a path round x ≥ 0 from below upwards, and its mirror image: anticlockwise. */
const symmetric = (right: readonly Point2[]): Geom2 =>
  polygon([...right, ...right.map(([x, y]): Point2 => [-x, y]).reverse()])

const opposite = (points: readonly Point2[]): Point2[] => points.map(([x, y]): Point2 => [-x, -y])

/** The guard of one sheet, on its front: sides up, flanges out. */
export function guardPart(p: GuardValues, l: Layout): MadePart {
  const { sheet, t, flatWidth, side, flangeFlat, openings, metric, screws, screwFrom, shift, box } = l
  const halves = [1, -1]
  const holeAt = flatWidth + side + screwFrom + t - shift
  const holes = halves.flatMap(s => screws.map(x => roundHole(metric.tapDrill, [x, s * holeAt])))
  const out = flatWidth + side + flangeFlat
  const long = box ? l.flatLength + p.depth - shift : l.halfLength
  return bentPart({
    name: 'guard',
    title: { en: 'Guard', fr: 'Carter' },
    material: sheet.stuff,
    profile: booleans.subtract(outline(p, l), ...holes),
    openings: openings.map(at => opening(p, at)),
    thickness: t,
    bends: bendsOf(l),
    throughHoles: holes.length + openings.length,
    stock: stockOf('sheet', t, Math.ceil(2 * Math.max(long, l.halfLength)) + 10, Math.ceil(2 * out) + 10),
    kerf: p.kerf,
    notes: [
      say(
        n =>
          `Screw holes drawn at tap-drill size ${n(metric.tapDrill)} mm: tap ${p.screw} right through; the thread keeps the screw in the guard.`,
        n =>
          `Trous de vis dessinés au diamètre de perçage ${n(metric.tapDrill)} mm : tarauder ${p.screw} de part en part ; ce filet retient la vis dans le carter.`,
      ),
      say(
        n =>
          `Bend the flanges first, in the flat, ${box ? 'then the ends, the long sides last, with a punch made up to fit between the ends and taller than they are' : 'then the sides'}; V-die of ${n(l.rules.vOpening)} mm. Deburr all edges and openings on both faces: people touch them. Burr inside.`,
        n =>
          `Plier d’abord les ailes, à plat, ${box ? 'puis les bouts, les côtés longs en dernier, avec un poinçon fractionné qui passe entre les bouts et plus haut qu’eux' : 'puis les côtés'} ; vé de ${n(l.rules.vOpening)} mm. Ébavurer tous les bords et ouvertures sur les deux faces : on les touche. Bavure à l’intérieur.`,
      ),
    ],
  })
}

/** The blank: front, long sides with their flanges, and the ends of a box, notched at the corners. */
function outline(p: GuardValues, l: Layout): Geom2 {
  const { t, flatLength, flatWidth, lineHalf, halfLength, side, flangeFlat, zone, shift, box } = l
  const chamfer = Math.min(6, p.flange / 3)
  const [base, edge] = [flatWidth - 1, flatWidth + side + flangeFlat]
  // Past the bent zone a long side is wider than its bend line: it covers the edge of the end beside it.
  const wide = flatWidth + zone / 2 + t
  const flap: Point2[] = [
    [lineHalf, base],
    ...(box
      ? ([
          [lineHalf, wide],
          [halfLength, wide],
        ] as const)
      : []),
    [halfLength, edge - chamfer],
    [halfLength - chamfer, edge],
  ]
  const ends = flatWidth + shift - t - gap
  const long = flatLength + p.depth - gap - shift
  const front = box
    ? [
        symmetric([
          [long, -ends],
          [long, ends],
        ]),
        symmetric([
          [lineHalf, -flatWidth],
          [lineHalf, flatWidth],
        ]),
      ]
    : [
        symmetric([
          [halfLength, -flatWidth],
          [halfLength, flatWidth],
        ]),
      ]
  const left = flap.map(([x, y]): Point2 => [-x, y]).reverse()
  return booleans.union(...front, polygon([...flap, ...left]), polygon(opposite([...flap, ...left])))
}

/** Sides up, flanges the other way; seen along a line, its flange lies to the left. */
function bendsOf({ sheet, flatLength, flatWidth, lineHalf, halfLength, side, t, shift, box }: Layout) {
  const at = flatWidth + side
  const reach = halfLength - lineHalf
  const ends = flatWidth + shift - t - gap
  const line = (from: Point2, to: Point2, direction: 'up' | 'down', overhang = 0) => ({
    ...sheetBend(sheet, [from, to], 90, direction),
    ...(overhang ? { overhang: [overhang, overhang] as const } : {}),
  })
  return [
    line([lineHalf, -flatWidth], [-lineHalf, -flatWidth], 'up', reach),
    line([-lineHalf, flatWidth], [lineHalf, flatWidth], 'up', reach),
    line([halfLength, -at], [-halfLength, -at], 'down'),
    line([-halfLength, at], [halfLength, at], 'down'),
    ...(box
      ? [
          line([flatLength, ends], [flatLength, -ends], 'up'),
          line([-flatLength, -ends], [-flatLength, ends], 'up'),
        ]
      : []),
  ]
}

const opening = ({ opening, openingSize, slotLength }: GuardValues, at: Point2): Geom2 =>
  slotHole(openingSize, opening === 'slots' ? slotLength - openingSize : 0, at)

/** A socket head screw whose shank is turned down between head and thread, so that it turns free in the tapped flange. */
export function retainedScrew(p: GuardValues, { shank, engaged, screwLength, metric }: Layout): BoughtPart {
  const screw = socketScrew(p.screw, screwLength)
  const thin = screwLength - engaged
  const ring = extrusions.extrudeRotate(
    {},
    primitives.rectangle({
      size: [metric.diameter, thin - 0.5],
      center: [shank / 2 + metric.diameter / 2, -(thin + 0.5) / 2],
    }),
  )
  return boughtPart({
    ...screw,
    name: `${screw.name}-retained`,
    // Its designation orders the screw to turn down.
    title: say(
      n => `Retained screw, shank Ø ${n(shank)} × ${n(Math.round(10 * thin) / 10)}`,
      n => `Vis imperdable, tige Ø ${n(shank)} × ${n(Math.round(10 * thin) / 10)}`,
    ),
    solid: booleans.subtract(screw.solid, ring),
  })
}

/**
 * The gap at a corner of a box, mm: as high as from the inside of the front to the lower edge of the long side, and as long
 * as from the end of that side's bend to the inside of the end.
 */
export const cornerGap = ({
  radius,
  t,
  halfLength,
  lineHalf,
}: Layout): readonly [high: number, long: number] => [Math.hypot(radius + t, gap), halfLength - t - lineHalf]
