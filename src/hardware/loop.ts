import { type Geom2, hulls, primitives } from '#jscad'

/** A wheel that a belt or chain runs round: radius of its pitch line in mm, and what one radian of wrap takes up in mm. */
export interface Wheel {
  readonly radius: number
  readonly perRadian: number
}

/** The pitch line about two wheels: the first on the origin, the second at (`centreDistance`, 0). */
export interface Loop {
  /** mm */
  readonly length: number
  /** The point so many mm along it, anticlockwise from where it leaves the first wheel below, and its heading in radians. */
  at(distance: number): { readonly x: number; readonly y: number; readonly heading: number }
}

/** A belt's pulley: its pitch line is as long as the belt on it. */
export const pulley = (pitchDiameter: number): Wheel => ({
  radius: pitchDiameter / 2,
  perRadian: pitchDiameter / 2,
})

/** The loop about two wheels at a centre distance in mm, uncrossed. Throws an Error when one wheel is within the other. */
export function loopAbout(first: Wheel, second: Wheel, centreDistance: number): Loop {
  if (!(centreDistance > first.radius + second.radius))
    throw new Error(
      `wheels of pitch radius ${first.radius.toFixed(1)} and ${second.radius.toFixed(1)} mm meet at a centre distance of ${centreDistance} mm: make it larger`,
    )
  // The spans lean by this angle to the line of centres, towards the larger wheel.
  const lean = Math.asin((second.radius - first.radius) / centreDistance)
  const span = centreDistance * Math.cos(lean)
  const start = -Math.PI / 2 - lean
  const far = (Math.PI + 2 * lean) * second.perRadian
  const near = (Math.PI - 2 * lean) * first.perRadian
  const length = 2 * span + far + near
  const on = (wheel: Wheel, x: number, angle: number) => ({
    x: x + wheel.radius * Math.cos(angle),
    y: wheel.radius * Math.sin(angle),
    heading: angle + Math.PI / 2,
  })
  const along = (from: { x: number; y: number; heading: number }, s: number) => ({
    ...from,
    x: from.x + s * Math.cos(from.heading),
    y: from.y + s * Math.sin(from.heading),
  })
  return {
    length,
    at(distance) {
      const s = ((distance % length) + length) % length
      if (s <= span) return along(on(first, 0, start), s)
      if (s <= span + far) return on(second, centreDistance, start + (s - span) / second.perRadian)
      if (s <= 2 * span + far) return along(on(second, centreDistance, -start), s - span - far)
      return on(first, 0, -start + (s - 2 * span - far) / first.perRadian)
    },
  }
}

/** The flat strip about two wheels between two distances inside and outside their pitch line, mm. */
export function strip(
  first: Wheel,
  second: Wheel,
  centreDistance: number,
  inside: number,
  outside: number,
): { readonly whole: Geom2; readonly opening: Geom2 } {
  const round = (offset: number) =>
    hulls.hull(
      primitives.circle({ radius: first.radius + offset }),
      primitives.circle({ radius: second.radius + offset, center: [centreDistance, 0] }),
    )
  return { whole: round(outside), opening: round(-inside) }
}

/** Throws an Error unless a belt or chain of a length closes about its wheels within 1 %, slack and stretch. */
export function expectClosed(what: string, length: number, { length: needed }: Loop): void {
  if (Math.abs(length - needed) > 0.01 * needed)
    throw new Error(
      `${what} of ${Number(length.toFixed(2))} mm does not close about its wheels, which need ${needed.toFixed(1)} mm: change its length or the centre distance`,
    )
}
