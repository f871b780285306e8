import { bentPart, type Placement, type Point2, place, say, stockOf, type Text } from '#design'
import { bendRelief } from '#engineering'
import { sheetBend } from '#hardware'
import { booleans, primitives } from '#jscad'
import type { Layout } from './layout.ts'
import type { BracketValues } from './parameters.ts'
import { centreHole, cornerRadius, holesOf, rectangle, rounded, weld } from './shapes.ts'

const edges: Text = {
  en: 'Break all edges 0.3 to 0.5 mm; bend across the rolling direction, burr inside.',
  fr: 'Casser les arêtes de 0,3 à 0,5 mm ; plier en travers du laminage, bavure à l’intérieur.',
}
/** The bracket of one bent sheet, in place: its outer corner on x = z = 0. */
export function bentBracket(p: BracketValues, l: Layout): Placement[] {
  const { t, shift, sheet, uprightHalf, fixed, carrying, rules } = l
  const [toFixed, toCarrying] = [(u: number) => u - shift, (u: number) => shift - u]
  const ears = p.construction === 'ears'
  const ear = ears ? earOf(p, l) : undefined
  const strip = rounded(toCarrying(carrying.length), toFixed(fixed.length), uprightHalf, cornerRadius(l))
  const profile = booleans.subtract(
    ear ? booleans.union(strip, ear.profile) : strip,
    ...holesOf(fixed, toFixed),
    ...holesOf(carrying, toCarrying),
    ...centreHole(p, toCarrying(l.centre)),
  )
  const main = sheetBend(
    sheet,
    [
      [0, -uprightHalf],
      [0, uprightHalf],
    ],
    90,
  )
  const width = ear ? 2 * ear.reach : p.width
  const part = bentPart({
    name: 'bracket',
    title: { en: 'Bracket', fr: 'Équerre' },
    material: sheet.stuff,
    profile,
    thickness: t,
    bends: [main, ...(ear?.bends ?? [])],
    throughHoles: fixed.holes.length + carrying.holes.length + (p.centreHole ? 1 : 0),
    stock: stockOf(
      'sheet',
      t,
      Math.ceil(fixed.length + carrying.length - 2 * shift) + 10,
      Math.ceil(width) + 10,
    ),
    kerf: p.kerf,
    notes: [
      edges,
      say(
        n => `V-die of ${n(rules.vOpening)} mm; right angle within 1°, checked on a trial piece.`,
        n => `Vé de ${n(rules.vOpening)} mm ; équerrage à 1° près, contrôlé sur une pièce d’essai.`,
      ),
      ...(ears ? [weld(t)] : []),
    ],
  })
  return [place(part, { at: [shift, 0, 0] })]
}

/** From the bend line of the upright to the beginning of an ear's bend line, past the bend, the relief and a web, mm. */
export const earStart = ({ zone, t, bend }: Layout): number => zone / 2 + bendRelief(bend).width + t

/** Height in mm of an ear at the end of the fixed leg, from its bend line: what the die needs and a little more. */
export const earEnd = ({ rules }: Layout): number => Math.ceil(rules.leastFlange + 1)

/** The two ears on the blank: bent up from the sides of the fixed leg, they reach over to the upright's outer face. */
function earOf(p: BracketValues, l: Layout) {
  const { t, shift, half, fixed, sheet, zone } = l
  const [start, end, back] = [earStart(l), fixed.length - shift, -shift]
  const line = half - shift
  const [top, low, over] = [p.gussetHeight - shift, earEnd(l), zone / 2 + t]
  const shape: Point2[] = [
    [start, -1],
    [end, -1],
    [end, low],
    [back + 2 * t, top],
    [back, top],
    [back, over],
    [start, over],
  ]
  const upper = primitives.polygon({ points: shape.map(([x, v]): [number, number] => [x, line + v]) })
  const lower = primitives.polygon({
    points: shape.map(([x, v]): [number, number] => [x, -line - v]).reverse(),
  })
  const bend = (y: number, from: number, to: number, overhang: readonly [number, number]) => ({
    ...sheetBend(
      sheet,
      [
        [from, y],
        [to, y],
      ],
      90,
    ),
    overhang,
  })
  return {
    profile: booleans.union(rectangle(start, -line, end, line), upper, lower),
    bends: [bend(line, start, end, [start - back, 0]), bend(-line, end, start, [0, start - back])],
    reach: line + top,
  }
}
