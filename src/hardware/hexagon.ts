import { type Geom3, primitives } from '#jscad'

/** A hexagonal prism of a width across flats from z = `from` up by `height`; flats face ±y. mm. */
export function hexagonalPrism(acrossFlats: number, from: number, height: number): Geom3 {
  const radius = acrossFlats / Math.sqrt(3)
  return primitives.cylinder({ radius, height, center: [0, 0, from + height / 2], segments: 6 })
}

/** Its volume in mm³. */
export const hexagonalVolume = (acrossFlats: number, height: number): number =>
  (Math.sqrt(3) / 2) * acrossFlats ** 2 * height
