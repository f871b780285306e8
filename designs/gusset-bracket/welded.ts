import { flatPart, type MadePart, type Placement, place, stockOf, type Text } from '#design'
import { booleans, type Geom2, primitives } from '#jscad'
import type { Layout, Leg } from './layout.ts'
import type { BracketValues } from './parameters.ts'
import { centreHole, cornerRadius, holesOf, rectangle, rounded, weld } from './shapes.ts'

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
