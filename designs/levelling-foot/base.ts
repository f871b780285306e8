import { type MadePart, part, printedHole, say, stockOf, type Text } from '#design'
import { boltCirclePositions } from '#engineering'
import {
  clearanceHole,
  extruded,
  materials,
  roundBar,
  roundHole,
  type TurnedPoint,
  thread,
  turned,
} from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives } from '#jscad'
import type { FootValues } from './parameters.ts'
import { padHolePlay, padInset, recess, sizesOf } from './sizes.ts'

export type Sizes = ReturnType<typeof sizesOf>

/** The anchor holes, the first towards +x. */
function anchorHoles(v: FootValues, { anchorRadius }: Sizes, diameter: number): Geom2[] {
  return boltCirclePositions(2 * anchorRadius, v.anchors).map(at => roundHole(diameter, at))
}

const drilled = (holes: Geom2[], height: number): Geom3[] => holes.map(hole => extruded(hole, -1, height + 1))

const padPlay = 0.3
const padRadius = (v: FootValues) => v.baseDiameter / 2 - padInset

/** A plate with a boss, the thread from above, a recess for the pad below. */
export function turnedBase(v: FootValues, s: Sizes): MadePart {
  const r = v.baseDiameter / 2
  const { tapDrill } = thread(v.thread)
  const [c, hole] = [1, tapDrill / 2]
  const below: TurnedPoint[] = v.pad
    ? [
        [0, recess],
        [padRadius(v) + padPlay, recess],
        [padRadius(v) + padPlay, 0],
      ]
    : [[0, 0]]
  const boss: TurnedPoint[] =
    s.tall > s.plate
      ? [
          [s.middle, s.plate],
          [s.middle, s.tall - c],
          [s.middle - c, s.tall],
        ]
      : []
  const body = turned([
    ...below,
    [r - c, 0],
    [r, c],
    [r, s.plate - c],
    [r - c, s.plate],
    ...boss,
    [hole, s.tall],
    [hole, s.tall - s.drilled],
    [0, s.tall - s.drilled],
  ])
  const anchors = anchorHoles(v, s, clearanceHole(v.anchorScrew))
  return part({
    ...baseAbout,
    process: 'turn',
    material: materials[v.base],
    solid: anchors.length ? booleans.subtract(body, ...drilled(anchors, s.tall)) : body,
    throughHoles: v.anchors,
    stock: stockOf(
      'round',
      v.baseDiameter <= 58 ? roundBar(v.baseDiameter + 1) : Math.ceil((v.baseDiameter + 2) / 5) * 5,
      s.tall + 3,
    ),
    notes: [
      say(
        n =>
          `Thread ${v.thread}, ${n(s.engagement)} mm deep (drill ${n(tapDrill)} × ${n(s.drilled)} mm, as drawn), square to the underside within 0.1 mm. Edges 1 × 45°.`,
        n =>
          `Taraudage ${v.thread} sur ${n(s.engagement)} mm (avant-trou ${n(tapDrill)} × ${n(s.drilled)} mm, tel que dessiné), perpendiculaire à la face d’appui à 0,1 mm près. Arêtes 1 × 45°.`,
      ),
      ...(v.base === 'C45N' ? [plated] : []),
    ],
  })
}

const plated: Text = {
  en: 'Zinc plate or black oxide: floors are washed.',
  fr: 'Zinguer ou brunir : les sols se lavent.',
}

const baseAbout = { name: 'base', title: { en: 'Base', fr: 'Embase' } }

/** A disc as it is printed, upside down: its top on the bed, the pocket of the bolt's head and the pad's recess up. */
export function printedBase(v: FootValues, s: Sizes): MadePart {
  const r = v.baseDiameter / 2
  const c = 1
  const rim: TurnedPoint[] = v.pad
    ? [
        [padRadius(v) + padPlay, s.tall],
        [padRadius(v) + padPlay, s.tall - recess],
        [0, s.tall - recess],
      ]
    : [[0, s.tall]]
  const body = turned([[0, 0], [r - c, 0], [r, c], [r, s.tall - c], [r - c, s.tall], ...rim])
  const hole = primitives.circle({ radius: printedHole(clearanceHole(v.thread, 'fine'), v) / 2 })
  const hexagon = primitives.circle({ radius: s.pocketFlats / Math.sqrt(3), segments: 6 })
  const pocket = extruded(hexagon, s.tall - s.pocket, s.tall + 1)
  const holes = [hole, ...anchorHoles(v, s, printedHole(clearanceHole(v.anchorScrew), v))]
  return part({
    ...baseAbout,
    process: 'print',
    material: materials[v.base],
    solid: booleans.subtract(body, pocket, ...drilled(holes, s.tall)),
    throughHoles: 1 + v.anchors,
    stock: stockOf('filament', 1.75),
    notes: [
      {
        en: 'Print as placed, upside down, without support: layers 0.2 mm, 5 walls, 40 % infill.',
        fr: 'Imprimer dans la position donnée, à l’envers, sans support : couches de 0,2 mm, 5 parois, remplissage 40 %.',
      },
    ],
  })
}

export function padOf(v: FootValues): MadePart {
  const s = sizesOf(v)
  const holes = anchorHoles(v, s, clearanceHole(v.anchorScrew) + padHolePlay)
  const disc = primitives.circle({ radius: padRadius(v) })
  const thickness = s.bottom + recess
  return part({
    name: 'pad',
    title: { en: 'Anti-slip pad', fr: 'Semelle antidérapante' },
    process: 'print',
    material: materials.TPU_95A,
    solid: extrusions.extrudeLinear(
      { height: thickness },
      holes.length ? booleans.subtract(disc, ...holes) : disc,
    ),
    throughHoles: v.anchors,
    stock: stockOf('filament', 1.75),
    wears: true,
    notes: [
      {
        en: `Print flat in TPU, solid, or cut from rubber sheet of ${thickness} mm; glue it into the recess.`,
        fr: `Imprimer à plat en TPU, plein, ou découper dans une plaque de caoutchouc de ${thickness} mm ; coller dans le logement.`,
      },
    ],
  })
}
