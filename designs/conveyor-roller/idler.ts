import { type Assembly, place } from '#design'
import { ballBearing, hexScrew, plainWasher, shaftCirclip } from '#hardware'
import { axle, axleEnds, play } from './axle.ts'
import { housing, seal } from './idler-parts.ts'
import { idlerChecks } from './loads.ts'
import { both } from './mirror.ts'
import { catalogueRoller, idlerNotes } from './notes.ts'
import type { RollerValues } from './parameters.ts'
import { circlipDepth, idlerOf, sizesOf } from './sizes.ts'
import { rollerTube } from './tube.ts'

/** An idler along x, its tube in the middle of the origin. */
export function idler(p: RollerValues): Assembly {
  const { bearing, end, frame } = sizesOf(p)
  const { seatDepth, bearingAt, circlip, screw } = idlerOf(p)
  const ring = shaftCirclip(bearing.bore)
  const ends = axleEnds(p)
  const reach = bearing.width + 20
  return {
    placements: [
      place(rollerTube(p, seatDepth, p.housing === 'steel'), { turn: [0, 90, 0], at: [-end, 0, 0] }),
      ...both(housing(p), end - seatDepth, reach, 2),
      ...both(ballBearing(p.bearing), bearingAt, 2 * reach, 3),
      place(axle(p), {
        turn: [0, 90, 0],
        at: [-ends.half, 0, 0],
        explode: [0, 0, -2 * sizesOf(p).diameter],
        step: 4,
      }),
      ...both(ring, end - circlipDepth - circlip, 3 * reach, 5),
      ...both(seal(p), end - circlipDepth, 4 * reach, 6),
      ...(p.axleEnds === 'circlips' ? both(ring, frame + p.frameWall + play, 5 * reach, 7) : []),
      ...(p.axleEnds === 'tapped'
        ? [
            ...both(plainWasher(screw.size), frame + p.frameWall, 5 * reach, 7),
            ...both(
              hexScrew(screw.size, screw.length),
              frame + p.frameWall + screw.washer,
              5 * reach + screw.length,
              7,
            ),
          ]
        : []),
    ],
    checks: idlerChecks(p),
    notes: idlerNotes(p),
    alternatives: [catalogueRoller(p)],
  }
}
