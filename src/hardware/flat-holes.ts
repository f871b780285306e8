import type { Point2 } from '#design'
import { type Geom2, hulls, primitives } from '#jscad'

/** A round hole of a flat profile: its diameter and its middle in mm. */
export const roundHole = (diameter: number, [x, y]: Point2): Geom2 =>
  primitives.circle({ radius: diameter / 2, center: [x, y] })

/** A slot along x in which a round of a diameter can shift by `travel` mm in all; without travel a round hole. */
export const slotHole = (diameter: number, travel: number, [x, y]: Point2): Geom2 =>
  travel > 0
    ? hulls.hull(roundHole(diameter, [x - travel / 2, y]), roundHole(diameter, [x + travel / 2, y]))
    : roundHole(diameter, [x, y])
