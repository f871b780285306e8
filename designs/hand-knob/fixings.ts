import { type Placement, part, place, stockOf } from '#design'
import {
  dowelPin,
  dowelPinLengths,
  heatSetInsert,
  hexNut,
  hexNutDimensions,
  hexScrew,
  hubFixings,
  listedLengths,
  materials,
  plainWasher,
  thread,
} from '#hardware'
import type { KnobValues } from './parameters.ts'
import { isPrinted, sizesOf } from './sizes.ts'
import { crankRadius, gripSolid } from './solids.ts'

/** Nut, screw, insert, pin or key, in the place of the body as it is made. */
export function fixings(v: KnobValues): Placement[] {
  const s = sizesOf(v)
  const { total, pocket, height } = s
  switch (v.fixing) {
    case 'nut':
      return [
        place(hexNut(v.thread), {
          at: [0, 0, pocket.depth - s.nut.height],
          explode: [0, 0, -pocket.depth - 20],
        }),
      ]
    case 'screw': {
      if (s.screwLength === undefined) throw new Error(`no screw ${v.thread} is long enough`)
      const up = s.screwLength + 10
      return [
        place(hexScrew(v.thread, s.screwLength), {
          turn: [180, 0, 0],
          at: [0, 0, pocket.depth],
          explode: [0, 0, -s.screwLength - 10],
        }),
        place(plainWasher(v.thread), { at: [0, 0, total], explode: [0, 0, up], step: 2 }),
        place(hexNut(v.thread), {
          at: [0, 0, total + s.washer.thickness],
          explode: [0, 0, up + 12],
          step: 2,
        }),
      ]
    }
    case 'insert':
      return [
        place(heatSetInsert(v.thread, s.insert?.length ?? 0), { at: [0, 0, total], explode: [0, 0, 20] }),
      ]
    case 'pin': {
      const length = dowelPinLengths(s.pin, { hardened: false })
        .filter(l => l <= 2 * s.hubRadius)
        .at(-1)
      if (length === undefined) throw new Error(`no pin of ${s.pin} mm is short enough`)
      return [
        place(dowelPin(s.pin, length, { hardened: false }), {
          turn: [-90, 0, 0],
          at: [0, -length / 2, height + v.hubLength / 2],
          explode: [0, -v.diameter / 2 - 20, 0],
        }),
      ]
    }
    case 'key':
      return hubFixings(s.keyHub, { step: 1 })
    case 'tapped':
      return []
  }
}

/** The crank: a grip that turns on the longest standard screw, held in the rim by two nuts. */
export function crankOf(v: KnobValues): { placements: Placement[]; length: number } {
  const s = sizesOf(v)
  if (!s.crank) return { placements: [], length: 0 }
  const play = 0.3
  const { height } = hexNutDimensions(s.crank)
  const longest = listedLengths('ISO 4017', s.crank).at(-1) ?? 0
  const seat = Math.floor(longest - 2 * height - s.wheel.rim - play - 2 * thread(s.crank).pitch)
  const printed = isPrinted(v)
  const grip = part({
    name: 'grip',
    title: { en: 'Grip', fr: 'Poignée' },
    process: printed ? 'print' : 'turn',
    material: materials[v.material],
    solid: gripSolid(v, s.crank, seat),
    throughHoles: 1,
    stock: printed ? stockOf('filament', 1.75) : stockOf('round', 30, seat + 12),
    wears: true,
    notes: [
      {
        en: 'Turns freely on the screw: grease it, and lock the screw in the rim with both nuts and threadlocker.',
        fr: 'Tourne librement sur la vis : graisser, et bloquer la vis dans la jante par les deux écrous au frein-filet.',
      },
    ],
  })
  const x = crankRadius(s)
  const foot = -height - play
  const on = (z: number, out: number, step: number) =>
    ({ at: [x, 0, z], explode: [0, 0, out], step }) as const
  const nut = hexNut(s.crank)
  return {
    length: seat,
    placements: [
      place(hexScrew(s.crank, longest), { ...on(foot - seat, -seat - 60, 3), turn: [180, 0, 0] }),
      place(grip, { ...on(foot, -40, 3), turn: [180, 0, 0] }),
      place(nut, on(-height, -20, 3)),
      place(nut, on(s.wheel.rim, 20, 4)),
    ],
  }
}
