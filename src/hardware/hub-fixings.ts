import { type Fit, type Placement, place, say, type Text, type Vec3 } from '#design'
import { hexNut, setScrew } from './fasteners.ts'
import { fit } from './fit.ts'
import { type Hub, nutPlay, screwDirections } from './hub.ts'
import { keyLength } from './lengths.ts'
import { parallelKey } from './parallel-key.ts'

/** Fits of bore and keyway. */
export function hubFits({ bore, key }: Hub): Fit[] {
  const fits = [fit({ en: 'bore', fr: 'alésage' }, bore, 'H7')]
  if (!key) return fits
  return [
    ...fits,
    fit({ en: 'keyway width b', fr: 'largeur de rainure b' }, key.width, 'JS9'),
    fit(
      { en: 'keyway over bore d + t2', fr: 'fond de rainure d + t2' },
      bore + key.hubDepth,
      `+${key.depthTolerance}/0`,
    ),
  ]
}

/** How the holes of the hub's set screws are made; nothing without screws. */
export function hubNotes({ screws, setScrew: size, printed, key }: Hub): Text[] {
  const { count, hole } = screws
  if (count === 0) return []
  if (printed)
    return [
      say(
        n => `${count} × hole ${n(hole)} mm with a pocket for an ISO 4032 nut ${size}, open to the hub’s end`,
        n => `${count} × trou ${n(hole)} mm avec logement d’écrou ISO 4032 ${size}, ouvert en bout de moyeu`,
      ),
    ]
  return [
    say(
      n =>
        `${count} × ${size} tapped through to the bore (drill ${n(hole)} mm, as drawn)${key ? ', over the keyway' : ', at 90°'}; deburr the bore afterwards`,
      n =>
        `${count} × taraudage ${size} débouchant dans l’alésage (avant-trou ${n(hole)} mm, tel que dessiné)${key ? ', au droit de la rainure' : ', à 90°'} ; ébavurer ensuite l’alésage`,
    ),
  ]
}

/** What a keyed pulley without hub wants, for nothing presses on its key. */
export const looseOnShaft = ({ key, hubLength }: Hub): Text[] =>
  key && hubLength === 0
    ? [
        {
          en: 'Without a hub no set screw holds the pulley along the shaft: secure it with a shoulder and an end screw with washer.',
          fr: 'Sans moyeu, aucune vis n’arrête la poulie sur l’arbre : prévoir un épaulement et une vis en bout d’arbre avec rondelle.',
        },
      ]
    : []

/** A motor's own key, which the order need not hold. */
export const motorsKey = ({ key }: Hub): Text[] =>
  key
    ? [
        {
          en: 'Motors with a keyed shaft come with their key: leave it out of the order then.',
          fr: 'Un moteur à arbre claveté est livré avec sa clavette : ne pas la commander dans ce cas.',
        },
      ]
    : []

/**
 * The longest key that goes into a keyed hub, mm, and the height of its middle: that of the wheel, or as much nearer to
 * the hub's end as its screw needs to press on the key's back; an Error when none fits.
 */
export function hubKeySeat({ bore, key, total, screws }: Hub): { length: number; middle: number } {
  const length = keyLength(bore, total)
  const [half, straight] = [length / 2, (length - (key?.width ?? 0)) / 2]
  const under = screws.count > 0 ? screws.height + screws.diameter / 2 - straight : 0
  return { length, middle: Math.max(total / 2, Math.min(total - half, under)) }
}

/** Key, set screws and their nuts of a wheel that stands at a point, turned by degrees about its axis. */
export function hubFixings(
  hub: Hub,
  { at = [0, 0, 0], turn = 0, step = 2 }: Partial<Frame> = {},
): Placement[] {
  const { bore, key, total, screws, radius, printed } = hub
  const { count, length, contact, height, pocket } = screws
  const placements: Placement[] = []
  if (key) {
    const keySeat = hubKeySeat(hub)
    placements.push(
      place(parallelKey(bore, keySeat.length), {
        turn: [-90, -90, turn],
        at: seat(at, turn + 90, bore / 2 - key.shaftDepth, keySeat.middle),
        explode: [0, 0, total + 20],
        step,
      }),
    )
  }
  if (length !== undefined)
    for (const direction of screwDirections.slice(0, count)) {
      const angle = direction + turn
      if (printed)
        placements.push(
          place(hexNut(hub.setScrew), {
            turn: [0, 90, angle],
            at: seat(at, angle, pocket.from + nutPlay / 2, height),
            explode: [0, 0, 15],
            step,
          }),
        )
      placements.push(
        place(setScrew(hub.setScrew, length), {
          turn: [0, 90, angle],
          at: seat(at, angle, contact + length, height),
          explode: seat([0, 0, 0], angle, radius + 12, 0),
          step: step + 1,
        }),
      )
    }
  return placements
}

interface Frame {
  readonly at: Vec3
  readonly turn: number
  readonly step: number
}

/** The point at a direction in degrees and a distance from a wheel's axis, so high above its foot. */
function seat([x, y, z]: Vec3, direction: number, distance: number, height: number): Vec3 {
  const angle = (direction * Math.PI) / 180
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle), z + height]
}
