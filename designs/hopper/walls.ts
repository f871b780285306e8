import { bentPart, type MadePart, type Point2, say, stockOf } from '#design'
import { roundHole, sheetBend } from '#hardware'
import { booleans, type Geom2, primitives } from '#jscad'
import { edgeAt, fromCorner, type Layout, type Wall } from './layout.ts'
import type { HopperValues } from './parameters.ts'

/** A shape of points on the side of u ≥ 0, from below upwards, and its mirror image. */
const symmetric = (right: readonly Point2[]): Geom2 =>
  primitives.polygon({
    points: [
      ...right.map(([u, v]): [number, number] => [u, v]),
      ...right.map(([u, v]): [number, number] => [-u, v]).reverse(),
    ],
  })

const mirrored = ([u, v]: Point2): Point2 => [-u, v]

/** One wall from its blank, its inner face up; the outlet towards −y. */
export function wallPart(p: HopperValues, l: Layout, wall: Wall): MadePart {
  const { sheet, t } = l
  const { top, outlet, up, topHalf, collarHalf, trim } = wall
  const [low, high] = [outlet.shift, up - top.shift]
  const [collarEnd, flangeEnd] = [low - (p.collar - outlet.shift), high + (p.flange - top.shift)]
  const [foot, head] = [low + outlet.zone / 2, high - top.zone / 2]
  const chamfer = Math.min(5, p.flange / 4)
  const flanged = wall.name === 'flanged'
  const corner = flanged ? cornerFlange(l, wall) : undefined
  const outline = symmetric([
    [collarHalf, collarEnd],
    [collarHalf, foot],
    ...(edgeAt(wall, foot) > collarHalf + 1e-6 ? [[edgeAt(wall, foot), foot] as const] : []),
    [topHalf, head],
    [topHalf, flangeEnd - chamfer],
    [topHalf - chamfer, flangeEnd],
  ])
  const profile = corner ? booleans.union(outline, ...corner.shapes) : outline
  const cornerHoles = l.screwHeights.flatMap(z => {
    // On a corner flange the hole lies outwards, as far from the bend line as it is folded.
    const at = fromCorner(wall, l.vAt(wall, z), flanged ? 2 * trim - l.screwFrom : l.screwFrom)
    return [at, mirrored(at)].map(point => roundHole(l.hole, point))
  })
  const mount = mountAt(p, wall)
  const mountHoles = mount.map(u =>
    primitives.circle({
      radius: l.mountHole / 2,
      center: [u, high + (p.flange + top.tangent) / 2 - top.shift],
    }),
  )
  const reach = corner ? corner.reach : topHalf
  const { en, fr } = flanged
    ? { en: 'Wall with corner flanges', fr: 'Paroi à ailes d’angle' }
    : { en: 'Plain wall', fr: 'Paroi simple' }
  return bentPart({
    name: `${wall.name}-wall`,
    title: { en, fr },
    material: sheet.stuff,
    profile: booleans.subtract(profile, ...cornerHoles, ...mountHoles),
    thickness: t,
    bends: [
      sheetBend(
        sheet,
        [
          [collarHalf, low],
          [-collarHalf, low],
        ],
        outlet.angle,
        'down',
      ),
      sheetBend(
        sheet,
        [
          [-topHalf, high],
          [topHalf, high],
        ],
        top.angle,
        'down',
      ),
      ...(corner?.bends ?? []),
    ],
    raise: wall.raise,
    throughHoles: cornerHoles.length + mountHoles.length,
    stock: stockOf(
      'sheet',
      t,
      Math.ceil(2 * Math.max(reach, topHalf)) + 10,
      Math.ceil(flangeEnd - collarEnd) + 10,
    ),
    kerf: p.kerf,
    notes: [
      say(
        n =>
          `Make two. Angles by which each flange is turned out of the flat: mounting flange ${n(round(top.angle))}°, collar ${n(round(outlet.angle))}°${corner ? `, corner flanges ${n(round(l.corner.angle))}°` : ''}; cut a template, they decide whether the walls fit.`,
        n =>
          `À faire en deux exemplaires. Angles dont chaque aile est tournée hors du plan : aile de fixation ${n(round(top.angle))}°, manchette ${n(round(outlet.angle))}°${corner ? `, ailes d’angle ${n(round(l.corner.angle))}°` : ''} ; se faire un gabarit, l’ajustement des parois en dépend.`,
      ),
      {
        en: 'Smooth side and brushing lines down the slope, burr outside: the material slides over it. The inner face lies up in the drawing.',
        fr: 'Côté lisse et sens du brossage dans la pente, bavure à l’extérieur : le produit glisse dessus. La face intérieure est au-dessus sur le plan.',
      },
    ],
  })
}

const round = (degrees: number): number => Math.round(10 * degrees) / 10

/** Where the mounting holes lie across a wall. */
export const mountAt = ({ mountScrews: n }: HopperValues, { topHalf }: Wall): number[] =>
  Array.from({ length: n }, (_, i) => 2 * topHalf * ((i + 0.5) / n - 0.5))

/** The two corner flanges on the blank of a wall, with their bends: they turn inwards, round the plain walls. */
function cornerFlange({ vAt, low, high, cornerWidth, chamfer, sheet, corner }: Layout, wall: Wall) {
  const { trim } = wall
  // Flat, the flange is as wide from its bend line as folded from the corner line, less where that line lies.
  const [from, to] = [low, high].map(z => vAt(wall, z))
  const [inside, outside] = [trim + 0.5, 2 * trim - cornerWidth]
  const dv = chamfer / Math.hypot(1, wall.lean)
  const right = [
    fromCorner(wall, from, inside),
    fromCorner(wall, from, outside + chamfer),
    fromCorner(wall, from + dv, outside),
    fromCorner(wall, to - dv, outside),
    fromCorner(wall, to, outside + chamfer),
    fromCorner(wall, to, inside),
  ]
  const polygon = (points: readonly Point2[]) =>
    primitives.polygon({ points: points.map(([u, v]): [number, number] => [u, v]) })
  const [start, end] = [fromCorner(wall, to, trim), fromCorner(wall, from, trim)]
  return {
    shapes: [polygon(right), polygon(right.map(mirrored).reverse())],
    bends: [
      sheetBend(sheet, [start, end], corner.angle),
      sheetBend(sheet, [mirrored(end), mirrored(start)], corner.angle),
    ],
    reach: Math.max(...right.map(([u]) => u)),
  }
}
