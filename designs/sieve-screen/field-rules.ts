import { type Fault, refusing, tenthBelow } from '#design'
import { laserLimits } from '#hardware'
import { type Layout, layoutOf } from './layout.ts'
import { parameters, type SieveValues } from './parameters.ts'

/** Most holes that are drawn and cut one by one. */
const mostHoles = 400

const refuse = refusing(parameters)

/** Least pitch in mm whose webs the laser does not burn through. */
export const leastPitchOf = ({ hole }: SieveValues, { t }: Layout): number =>
  hole + laserLimits.web.possible * t

/** Greatest pitch in mm with which a hole and a web to either side of it, 2 pitches − hole, fit into a window. */
const mostPitchOf = ({ hole, width }: SieveValues, { window }: Layout): number =>
  (Math.min(window, width) + hole) / 2

/** Windows without room for a hole, or more holes than are cut one by one. */
export function fieldFaults(p: SieveValues, l: Layout): Fault[] {
  if (!hasRoom(p, l)) return [noWindow(p)]
  if (p.pitch > mostPitchOf(p, l) + 1e-9) return [tooWide(p, l)]
  return l.holes.length > mostHoles ? [tooMany(p, l)] : []
}

/** Whether some pitch, in tenths of a mm, suits both the laser and the window. */
const hasRoom = (p: SieveValues, l: Layout): boolean =>
  tenthBelow(mostPitchOf(p, l)) >= leastPitchOf(p, l) - 1e-9

function tooWide(p: SieveValues, l: Layout): Fault {
  const most = tenthBelow(mostPitchOf(p, l))
  const ribs = fewerRibs(p, wider => p.pitch <= mostPitchOf(p, wider))
  return refuse(
    ['pitch', ...(p.ribs ? (['ribs'] as const) : []), 'length', 'width'],
    n =>
      `${n(p.pitch)} mm leaves no room in a window for a hole of ${n(p.hole)} mm and its webs; make it at most ${n(most)} mm${ribs === undefined ? '' : `, or ribs at most ${n(ribs)}`}`,
    n =>
      `${n(p.pitch)} mm ne laisse pas la place, dans une fenêtre, d’un trou de ${n(p.hole)} mm et de ses barrettes ; prendre au plus ${n(most)} mm${ribs === undefined ? '' : `, ou au plus ${traverses(ribs)}`}`,
  )
}

/** Where no pitch helps there are ribs: without them the smallest screen has room for the largest hole. */
function noWindow(p: SieveValues): Fault {
  const ribs = fewerRibs(p, wider => hasRoom(p, wider)) ?? 0
  const most = tenthBelow(mostPitchOf(p, layoutOf({ ...p, ribs })))
  const closer = p.pitch > most
  return refuse(
    ['ribs', 'hole', 'length', ...(closer ? (['pitch'] as const) : [])],
    n =>
      `${n(p.ribs)} leave no window wide enough for a hole of ${n(p.hole)} mm; take at most ${n(ribs)}${closer ? `, with pitch at most ${n(most)} mm` : ''}`,
    n =>
      `${n(p.ribs)} ne ${p.ribs > 1 ? 'laissent' : 'laisse'} aucune fenêtre assez large pour un trou de ${n(p.hole)} mm ; en prendre au plus ${n(ribs)}${closer ? `, avec un pas d’au plus ${n(most)} mm` : ''}`,
  )
}

const traverses = (count: number) => `${count} ${count > 1 ? 'traverses' : 'traverse'}`

/** The greatest smaller number of ribs whose layout holds. */
function fewerRibs(p: SieveValues, holds: (l: Layout) => boolean): number | undefined {
  for (let ribs = p.ribs - 1; ribs >= 0; ribs--) if (holds(layoutOf({ ...p, ribs }))) return ribs
  return undefined
}

function tooMany(p: SieveValues, l: Layout): Fault {
  const pitch = pitchForFewer(p, l)
  return refuse(
    ['pitch', 'hole', ...(pitch ? [] : (['ribs'] as const))],
    n =>
      `${n(p.pitch)} mm gives ${l.holes.length} holes; ${pitch ? `make it at least ${n(pitch)} mm` : 'take fewer ribs'} for at most ${mostHoles}, or buy perforated sheet`,
    n =>
      `${n(p.pitch)} mm donne ${l.holes.length} trous ; prendre ${pitch ? `au moins ${n(pitch)} mm` : 'moins de traverses'} pour ${mostHoles} au plus, ou acheter de la tôle perforée`,
  )
}

/** The least pitch in tenths of a mm that leaves few enough holes and webs wide enough: the wider the pitch, the fewer. */
function pitchForFewer(p: SieveValues, l: Layout): number | undefined {
  const few = (tenths: number) => layoutOf({ ...p, pitch: tenths / 10 }).holes.length <= mostHoles
  let many = Math.max(Math.floor(10 * p.pitch), Math.ceil(10 * leastPitchOf(p, l) - 1e-6) - 1)
  let enough = Math.floor(10 * Math.min(mostPitchOf(p, l), parameters.pitch.max ?? 0) + 1e-6)
  if (!few(enough)) return undefined
  while (enough - many > 1) {
    const middle = Math.floor((many + enough) / 2)
    if (few(middle)) enough = middle
    else many = middle
  }
  return enough / 10
}
