import { type Run, smoothProfile } from '#design'
import { chainDimensions, sprocketTeeth } from '#hardware'
import type { Geom2 } from '#jscad'

type Point = readonly [x: number, y: number]

const middle = ([from, to]: readonly [number, number]) => (from + to) / 2

/** The teeth of a wheel as they are drawn: in the middle of the limits of ISO 606, the root at its largest; mm, radians. */
export function toothForm(chain: string, teeth: number) {
  const form = sprocketTeeth(chain, teeth)
  const seat = middle(form.seatRadius)
  const flank = middle(form.flankRadius)
  const seatCentre = form.rootDiameter / 2 + seat
  const half = (middle(form.seatAngle) * Math.PI) / 360
  // The flank touches the seat where the seat's angle ends: both centres lie on one line with that point.
  const flankCentre: Point = [(seat + flank) * Math.sin(half), seatCentre - (seat + flank) * Math.cos(half)]
  const far = Math.hypot(...flankCentre)
  const tip = middle(form.tipDiameter) / 2
  /** Direction from the axis to where the flank meets the tip circle; the gap's middle is on +y. */
  const tipAngle =
    Math.atan2(flankCentre[1], flankCentre[0]) +
    Math.acos((tip ** 2 + far ** 2 - flank ** 2) / (2 * tip * far))
  return { ...form, seat, flank, seatCentre, half, flankCentre, tip, tipAngle }
}

/** Largest diameter in mm that the plates of the chain leave free beside the teeth (ISO 606: p cot(180°/z) − 1.04 h2 − 0.76). */
export function freeDiameter(chain: string, teeth: number): number {
  const { pitch, plateHeight } = chainDimensions(chain)
  return pitch / Math.tan(Math.PI / teeth) - 1.04 * plateHeight - 0.76
}

/** The toothed disc about the origin, a gap on the y axis; seats, flanks and tips are arcs. */
export function toothedDisc(chain: string, teeth: number): Geom2 {
  const { seat, flank, seatCentre, half, flankCentre, tip, tipAngle } = toothForm(chain, teeth)
  const [fx, fy] = flankCentre
  const end = Math.atan2(tip * Math.sin(tipAngle) - fy, tip * Math.cos(tipAngle) - fx)
  const right = arc(flankCentre, flank, end, Math.PI / 2 + half)
  const bottom = arc([0, seatCentre], seat, half - Math.PI / 2, -half - Math.PI / 2)
  const left = right.map(([x, y]): Point => [-x, y]).reverse()
  const pitch = (2 * Math.PI) / teeth
  const land = arc([0, 0], tip, Math.PI - tipAngle, tipAngle + pitch)
  return smoothProfile(
    Array.from({ length: teeth }, (_, i) =>
      [right, bottom, left, land].map(run => turned(run, i * pitch)),
    ).flat(),
  )
}

/** Points of an arc from an angle to another, in radians: enough for the one arc that they become. */
function arc([x, y]: Point, radius: number, from: number, to: number): Point[] {
  return Array.from({ length: 7 }, (_, i) => {
    const angle = from + ((to - from) * i) / 6
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

function turned(points: readonly Point[], angle: number): Run {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return points.map(([x, y]) => [c * x - s * y, s * x + c * y])
}
