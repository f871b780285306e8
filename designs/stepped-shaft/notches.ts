import { say, type Text } from '#design'
import {
  circlipGrooveNotch,
  keywayNotch,
  type NotchFactors,
  notchFactors,
  pressSeatNotch,
  threadNotch,
} from '#engineering'
import { thread } from '#hardware'
import type { Shaft } from './steps.ts'

/** A place along the shaft where it is weakened: its diameter there, and how much. */
interface Place {
  name: Text
  at: number
  diameter: number
  notch: NotchFactors
}

/** All notches: shoulders, keyways at both ends, grooves, threads, edges of fitted rings. */
export function notches({ steps, shoulders, steel }: Shaft): Place[] {
  const { tensileStrength, yieldStrength } = steel
  const steep = shoulders.map(({ at, small, large, fillet, between: [a, b] }): Place => {
    // Steps of less than 2 % are rated as 2 %: the formula ends there.
    const outside = Math.max(large, small / 0.979)
    const radius = Math.max(fillet, (0.0301 * (outside - small)) / 2)
    return {
      name: say(
        n => `the shoulder between steps ${n(a)} and ${n(b)}`,
        n => `l'épaulement entre les portées ${n(a)} et ${n(b)}`,
      ),
      at,
      diameter: small,
      notch: notchFactors({ shape: 'shoulder', diameter: small, outside, radius }, yieldStrength),
    }
  })
  const onSteps = steps.flatMap(({ number, diameter, core, key, groove, use, seat, from, to }): Place[] => {
    const place = (en: string, fr: string, at: number, d: number, notch: NotchFactors): Place => ({
      name: { en: `${en} of step ${number}`, fr: `${fr} de la portée ${number}` },
      at,
      diameter: d,
      notch,
    })
    return [
      ...(key
        ? [-1, 1].map(side =>
            place(
              'the keyway',
              'la rainure',
              key.middle + (side * key.length) / 2,
              diameter,
              keywayNotch(diameter, tensileStrength),
            ),
          )
        : []),
      ...(groove
        ? [
            place(
              'the circlip groove',
              'la gorge',
              (groove.from + groove.to) / 2,
              groove.diameter,
              circlipGrooveNotch(
                { diameter: groove.diameter, depth: (diameter - groove.diameter) / 2, radius: 0 },
                yieldStrength,
              ),
            ),
          ]
        : []),
      ...(use === 'thread'
        ? [from, to].map(at =>
            place('the thread', 'le filetage', at, core, threadNotch(thread(`M${diameter}`), yieldStrength)),
          )
        : []),
      ...(use === 'bearing' || use === 'seat'
        ? [seat.from, seat.to].map(at =>
            place(
              'the fitted seat',
              'la portée ajustée',
              at,
              diameter,
              pressSeatNotch(diameter, tensileStrength),
            ),
          )
        : []),
    ]
  })
  return [...steep, ...onSteps]
}
