import { defineDesign, type Placement, place, say, type Text } from '#design'
import { hexNut, hexScrew, plainWasher, threadedRod } from '#hardware'
import { padOf, printedBase, type Sizes, turnedBase } from './base.ts'
import { floorPressure, footChecks } from './checks.ts'
import { loadPath } from './load-path.ts'
import { type FootValues, parameters, presets } from './parameters.ts'
import { footFaults, sizesOf } from './sizes.ts'

/** A levelling foot without joint: a base with pad, a spindle and its nuts, drawn in the middle of its travel. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
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
          designation: `${v.thread}, Ø ${v.baseDiameter}`,
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
  const pressure = Number(floorPressure(v, s).toPrecision(2))
  const low = v.height - v.travel / 2
  const out = Math.round(10 * (s.start + (s.length ?? 0) - low - v.frameThickness)) / 10
  return [
    say(
      n =>
        `Height from ${n(low)} to ${n(low + v.travel)} mm under the frame. At the lowest the spindle stands ${n(out)} mm out above the frame. Pressure on the floor ${n(pressure)} MPa.`,
      n =>
        `Hauteur de ${n(low)} à ${n(low + v.travel)} mm sous le bâti. Au plus bas, la tige dépasse de ${n(out)} mm au-dessus du bâti. Pression au sol ${n(pressure)} MPa.`,
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
