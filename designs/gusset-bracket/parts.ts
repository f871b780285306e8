import {
  bentPart,
  flatPart,
  type MadePart,
  type Placement,
  type Point2,
  place,
  say,
  stockOf,
  type Text,
} from '#design'
import { bendRelief } from '#engineering'
import { sheetBend } from '#hardware'
import { booleans, type Geom2, hulls, primitives } from '#jscad'
import type { Layout, Leg } from './layout.ts'
import type { BracketValues } from './parameters.ts'

const rectangle = (x0: number, y0: number, x1: number, y1: number): Geom2 =>
  primitives.rectangle({ size: [x1 - x0, y1 - y0], center: [(x0 + x1) / 2, (y0 + y1) / 2] })

/** A rectangle whose far corners are rounded, as far as from x0 to x1, on both sides of y = 0. */
const rounded = (x0: number, x1: number, half: number, radius: number): Geom2 =>
  primitives.roundedRectangle({
    size: [Math.abs(x1 - x0), 2 * half],
    center: [(x0 + x1) / 2, 0],
    roundRadius: radius,
  })

/** The holes of a leg on a flat on which its distance u from the corner lies at x = at(u). */
function holesOf({ holes, hole, slot }: Leg, at: (u: number) => number): Geom2[] {
  const round = (u: number, y: number) => primitives.circle({ radius: hole / 2, center: [at(u), y] })
  return holes.map(([u, y]) =>
    slot ? hulls.hull(round(u - slot / 2, y), round(u + slot / 2, y)) : round(u, y),
  )
}

const centreHole = (p: BracketValues, x: number): Geom2[] =>
  p.centreHole ? [primitives.circle({ radius: p.centreHole / 2, center: [x, 0] })] : []
const cornerRadius = ({ t, half }: Layout) => Math.min(2 * t, half / 2)

const edges: Text = {
  en: 'Break all edges 0.3 to 0.5 mm; bend across the rolling direction, burr inside.',
  fr: 'Casser les arêtes de 0,3 à 0,5 mm ; plier en travers du laminage, bavure à l’intérieur.',
}
const weld = (t: number): Text =>
  say(
    n =>
      `Weld without filler gaps: fillet a = ${n(Math.max(2, Math.round(0.7 * t)))} mm, tack all parts first, then weld alternately from the middle outwards to hold the angle. The welds are not among the checks.`,
    n =>
      `Souder sans jeu d’assemblage : cordon d’angle a = ${n(Math.max(2, Math.round(0.7 * t)))} mm, pointer le tout d’abord, puis souder en alternant du milieu vers l’extérieur pour tenir l’équerrage. Les soudures ne sont pas vérifiées.`,
  )

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

/** The bracket of plates that plug together, in place: base, upright and gussets. */
export function weldedBracket(p: BracketValues, l: Layout): Placement[] {
  const { t, half, sheet, fixed, carrying, gussets } = l
  const play = 0.2
  const tab = p.width / 3
  const [along, up] = [p.gussetLength, p.gussetHeight].map(side => ({
    from: t + (side - t) * 0.4,
    to: t + (side - t) * 0.8,
  }))
  const slots = ({ from, to }: { from: number; to: number }) =>
    gussets.map(y => rectangle(from - play / 2, y - t / 2 - play / 2, to + play / 2, y + t / 2 + play / 2))
  const plate = (leg: Leg, start: number) =>
    booleans.union(
      rounded(start, leg.length, half, cornerRadius(l)),
      rectangle(start, -half, leg.length - cornerRadius(l), half),
    )
  const flat = (
    name: string,
    title: Text,
    profile: Geom2,
    throughHoles: number,
    stock: readonly [number, number],
    notes: Text[] = [],
  ): MadePart =>
    flatPart({
      name,
      title,
      process: 'laser',
      material: sheet.stuff,
      profile,
      thickness: t,
      throughHoles,
      stock: stockOf('sheet', t, ...stock.map(size => Math.ceil(size) + 10)),
      kerf: p.kerf,
      notes,
    })
  const base = flat(
    'base',
    { en: 'Fixed leg', fr: 'Aile fixe' },
    booleans.subtract(
      booleans.union(plate(fixed, t), rectangle(0, -tab / 2, t + 1, tab / 2)),
      ...holesOf(fixed, u => u),
      ...slots(along),
    ),
    fixed.holes.length + gussets.length,
    [fixed.length, p.width],
    [weld(t)],
  )
  const upright = flat(
    'upright',
    { en: 'Carrying leg', fr: 'Aile porteuse' },
    booleans.subtract(
      plate(carrying, 0),
      rectangle(-1, -tab / 2 - play / 2, t, tab / 2 + play / 2),
      ...holesOf(carrying, u => u),
      ...centreHole(p, l.centre),
      ...slots(up),
    ),
    carrying.holes.length + gussets.length + (p.centreHole ? 1 : 0),
    [carrying.length, p.width],
  )
  const gusset = flat('gusset', { en: 'Gusset', fr: 'Gousset' }, gussetProfile(p, t, along, up), 0, [
    p.gussetLength,
    p.gussetHeight,
  ])
  return [
    place(base, { explode: [0, 0, -40] }),
    place(upright, { turn: [0, -90, 0], at: [t, 0, 0], explode: [-40, 0, 0] }),
    ...gussets.map(y =>
      place(gusset, { turn: [90, 0, 0], at: [0, y + t / 2, 0], explode: [25, 0, 25], step: 2 }),
    ),
  ]
}

type Span = { from: number; to: number }

/** A gusset in the plane of both legs: blunt tips, a clipped corner for the weld behind it, tabs that stay under flush. */
function gussetProfile(p: BracketValues, t: number, along: Span, up: Span): Geom2 {
  const [clip, tip, short] = [2 * t, 1.5 * t, 0.5]
  return primitives.polygon({
    points: [
      [t + clip, t],
      [along.from, t],
      [along.from, short],
      [along.to, short],
      [along.to, t],
      [p.gussetLength, t],
      [p.gussetLength, t + tip],
      [t + tip, p.gussetHeight],
      [t, p.gussetHeight],
      [t, up.to],
      [short, up.to],
      [short, up.from],
      [t, up.from],
      [t, t + clip],
    ],
  })
}
