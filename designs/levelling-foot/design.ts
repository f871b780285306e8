import {
  defineDesign,
  type MadePart,
  type Placement,
  part,
  place,
  printedHole,
  say,
  stockOf,
  type Text,
} from '#design'
import { boltCirclePositions } from '#engineering'
import {
  clearanceHole,
  extruded,
  hexNut,
  hexScrew,
  materials,
  plainWasher,
  roundBar,
  roundHole,
  type TurnedPoint,
  thread,
  threadedRod,
  turned,
} from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives } from '#jscad'
import { floorPressure, footChecks } from './checks.ts'
import { type FootValues, parameters, presets } from './parameters.ts'
import { footFaults, recess, sizesOf } from './sizes.ts'

type Sizes = ReturnType<typeof sizesOf>

/** A levelling foot without joint: a base with pad, a spindle and its nuts, drawn in the middle of its travel. */
export default defineDesign({
  parameters,
  presets,
  validate: footFaults,
  build(v) {
    const s = sizesOf(v)
    const base = s.printed ? printedBase(v, s) : turnedBase(v, s)
    return {
      placements: [
        ...(v.pad
          ? [
              place(padOf(v), {
                explode: [0, 0, -20 - (s.printed ? (s.length ?? 0) : 0)],
                step: s.printed ? 3 : 1,
              }),
            ]
          : []),
        s.printed
          ? place(base, { turn: [180, 0, 0], at: [0, 0, s.top] })
          : place(base, { at: [0, 0, s.bottom] }),
        ...spindle(v, s),
        ...frameNuts(v, s),
      ],
      checks: footChecks(v, s),
      notes: notes(v, s),
      alternatives: [
        {
          designation: `levelling foot ${v.thread}, Ø ${v.baseDiameter}`,
          name: { en: 'levelling foot', fr: 'pied de nivellement' },
          note: {
            en: 'A stock part, mostly with a ball joint that follows an uneven floor, which this one does not.',
            fr: 'En stock, le plus souvent à rotule qui suit un sol inégal, ce que celui-ci ne fait pas.',
          },
        },
      ],
    }
  },
})

/** The anchor holes, the first towards +x. */
function anchorHoles(v: FootValues, { anchorRadius }: Sizes, diameter: number): Geom2[] {
  return boltCirclePositions(2 * anchorRadius, v.anchors).map(at => roundHole(diameter, at))
}

const drilled = (holes: Geom2[], height: number): Geom3[] => holes.map(hole => extruded(hole, -1, height + 1))

const padPlay = 0.3
const padRadius = (v: FootValues) => v.baseDiameter / 2 - 3

/** A plate with a boss, the thread from above, a recess for the pad below. */
function turnedBase(v: FootValues, s: Sizes): MadePart {
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
function printedBase(v: FootValues, s: Sizes): MadePart {
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
  const hexagon = primitives.circle({ radius: (s.acrossFlats + 0.4) / Math.sqrt(3), segments: 6 })
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

function padOf(v: FootValues): MadePart {
  const s = sizesOf(v)
  const holes = anchorHoles(v, s, clearanceHole(v.anchorScrew) + 1)
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

/** Stud with its lock nut, or bolt from below with washer and nut. */
function spindle(v: FootValues, s: Sizes): Placement[] {
  const { length = 0, top } = s
  const nut = hexNut(v.thread)
  if (!s.printed)
    return [
      place(threadedRod(v.thread, length), { at: [0, 0, s.start], explode: [0, 0, 30], step: 2 }),
      place(nut, { at: [0, 0, top], explode: [0, 0, 15], step: 2 }),
    ]
  return [
    place(hexScrew(v.thread, length), {
      turn: [180, 0, 0],
      at: [0, 0, s.start],
      explode: [0, 0, -15 - length],
      step: 2,
    }),
    place(plainWasher(v.thread), { at: [0, 0, top], explode: [0, 0, 12], step: 2 }),
    place(nut, { at: [0, 0, top + s.washer.thickness], explode: [0, 0, 24], step: 2 }),
  ]
}

/** The nut under the frame, and on a plate washers on both sides and a nut above. */
function frameNuts(v: FootValues, { nut, washer }: Sizes): Placement[] {
  const lock = hexNut(v.thread)
  const at = (z: number, up: number) => ({ at: [0, 0, z], explode: [0, 0, up], step: 3 }) as const
  const far = 30 + v.height
  if (v.frame === 'tapped') return [place(lock, at(v.height - nut.height, far))]
  const ring = plainWasher(v.thread)
  const above = v.height + v.frameThickness
  return [
    place(lock, at(v.height - washer.thickness - nut.height, far - 30)),
    place(ring, at(v.height - washer.thickness, far - 15)),
    place(ring, at(above, far + 15)),
    place(lock, at(above + washer.thickness, far + 30)),
  ]
}

function notes(v: FootValues, s: Sizes): Text[] {
  const pressure = Number(floorPressure(v).toPrecision(2))
  const low = v.height - v.travel / 2
  return [
    say(
      n =>
        `Height from ${n(low)} to ${n(low + v.travel)} mm under the frame. The spindle then stands ${n(v.travel)} mm out at the lowest. Mean pressure on the floor ${n(pressure)} MPa.`,
      n =>
        `Hauteur de ${n(low)} à ${n(low + v.travel)} mm sous le bâti. Au plus bas, la tige dépasse de ${n(v.travel)} mm. Pression moyenne au sol ${n(pressure)} MPa.`,
    ),
    ...(v.anchors
      ? [
          {
            en: `Anchors ${v.anchorScrew} are chosen for the floor by their maker’s approval and are not in the bill of materials.`,
            fr: `Les chevilles ${v.anchorScrew} se choisissent selon le sol et l’agrément du fabricant ; elles ne sont pas dans la nomenclature.`,
          },
        ]
      : []),
    ...(s.printed
      ? [
          {
            en: 'The nut on the base is tightened by hand and a quarter turn: plastic creeps under more.',
            fr: 'L’écrou sur l’embase se serre à la main plus un quart de tour : au-delà, le plastique flue.',
          },
        ]
      : []),
  ]
}
