import { flatPart, type MadePart, type Point2, stockOf } from '#design'
import { materials, roundHole } from '#hardware'
import { booleans, type Geom2, primitives } from '#jscad'
import type { Layout } from './layout.ts'
import type { SieveValues } from './parameters.ts'

const blank = ({ outside: [length, width] }: Layout): Geom2 =>
  primitives.roundedRectangle({ size: [length, width], roundRadius: 5 })

/** The perforated sheet: what wears. */
export function screenPart(p: SieveValues, l: Layout): MadePart {
  const square = p.pattern === 'square-in-line'
  const cut = (at: Point2) =>
    square ? primitives.square({ size: p.hole, center: [...at] }) : roundHole(p.hole, at)
  return flatPart({
    name: 'screen',
    title: { en: 'Screen', fr: 'Tamis' },
    process: 'laser',
    material: l.stuff,
    profile: booleans.subtract(blank(l), ...l.screws.map(at => roundHole(l.hole, at)), ...l.holes.map(cut)),
    thickness: l.t,
    throughHoles: l.screws.length + l.holes.length,
    stock: stockOf('sheet', l.t, ...l.outside.map(size => Math.ceil(size) + 10)),
    kerf: p.kerf,
    wears: true,
    notes: [
      {
        en: 'Lay the smooth side, on which the laser enters, towards the material: the holes widen downwards and do not clog. Have it cut with pauses or in a scattered order, or it warps.',
        fr: 'Mettre le côté lisse, celui d’entrée du laser, vers le produit : les trous s’évasent vers le bas et ne se bouchent pas. Faire couper par étapes ou en ordre dispersé, sinon la tôle voile.',
      },
    ],
  })
}

/** An opening of a frame. Its corners are round: a rib that vibrates cracks where it ends in a sharp one. */
const opening = ({ corner }: Layout, size: [number, number], x = 0): Geom2 =>
  primitives.roundedRectangle({ size, roundRadius: corner, center: [x, 0] })

/** The frame below carries the screen on its ribs; the one above is an open ring. */
export function framePart(p: SieveValues, l: Layout, below: boolean): MadePart {
  const windows = below
    ? l.windows.map(x => opening(l, [l.window, p.width], x))
    : [opening(l, [p.length, p.width])]
  return flatPart({
    name: below ? 'frame' : 'clamp',
    title: below ? { en: 'Frame', fr: 'Cadre' } : { en: 'Clamping frame', fr: 'Cadre de serrage' },
    process: 'laser',
    material: materials.S235JR,
    profile: booleans.subtract(blank(l), ...windows, ...l.screws.map(at => roundHole(l.hole, at))),
    thickness: l.frame,
    throughHoles: windows.length + l.screws.length,
    stock: stockOf('sheet', l.frame, ...l.outside.map(size => Math.ceil(size) + 10)),
    kerf: p.kerf,
    notes: [
      {
        en: 'Deburr, break the edges towards the screen 0.5 mm, so that they do not cut into it.',
        fr: 'Ébavurer, casser de 0,5 mm les arêtes côté tamis pour qu’elles ne l’entaillent pas.',
      },
    ],
  })
}
