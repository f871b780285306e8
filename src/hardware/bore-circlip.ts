import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, primitives } from '#jscad'
import { circlipDimensions } from './dimensions.ts'

/**
 * DIN 472 circlip for a bore in mm, as it sits in its groove: outside diameter d2, gap and lugs towards +y, from z = 0
 * up to s. The ring's even width b and the eyelets are simplified. Throws an Error listing the bores that exist.
 */
export function boreCirclip(bore: number): BoughtPart {
  const { thickness, lugHeight, ringWidth, grooveDiameter } = circlipDimensions(bore)
  const radius = grooveDiameter / 2
  // The lug keeps clear of the outside circle, so that the two never touch in a single point.
  const lug = 0.45 * lugHeight
  const lugCentre = radius - lugHeight + lug
  const lugOffset = 1.3 * lug
  const lugY = Math.sqrt(lugCentre ** 2 - lugOffset ** 2)
  const ring = booleans.subtract(
    primitives.circle({ radius }),
    primitives.circle({ radius: radius - ringWidth }),
    primitives.rectangle({ size: [2 * lugOffset, 2 * radius], center: [0, radius] }),
  )
  const at = (side: number): [number, number] => [side * lugOffset, lugY]
  const profile = booleans.subtract(
    booleans.union(ring, ...[-1, 1].map(side => primitives.circle({ radius: lug, center: at(side) }))),
    ...[-1, 1].map(side => primitives.circle({ radius: 0.45 * lug, center: at(side) })),
  )
  // Ring less its gap, plus about half of each lug, which the ring already covers in part.
  const area = ringWidth * (Math.PI * (grooveDiameter - ringWidth) - 2 * lugOffset) + 0.8 * Math.PI * lug ** 2
  return boughtPart({
    name: `din-472-${bore}`,
    title: { en: 'Circlip for bore', fr: 'Anneau élastique (circlips) intérieur' },
    designation: `DIN 472 - ${bore} × ${thickness}`,
    material: { en: 'spring steel', fr: 'acier à ressort' },
    mass: 7.85e-6 * area * thickness,
    solid: extrusions.extrudeLinear({ height: thickness }, profile),
  })
}
