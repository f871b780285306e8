import { type BoughtPart, boughtPart, type Text } from '#design'
import { booleans, extrusions, type Geom2, primitives } from '#jscad'
import { steelDensity } from './densities.ts'
import { circlipDimensions, shaftCirclipDimensions } from './dimensions.ts'

/** Width of the ring at its gap as a share of its width b opposite: usual, the standard leaves it to the maker. */
const taper = 0.6

/**
 * DIN 472 circlip for a bore in mm, as it sits in its groove: outside diameter d2, gap and lugs towards +y, from z = 0
 * up to s. Taper and eyelets are drawn in usual proportions. Throws an Error listing the bores that exist.
 */
export function boreCirclip(bore: number): BoughtPart {
  const { thickness, lugHeight, ringWidth, grooveDiameter } = circlipDimensions(bore)
  const radius = grooveDiameter / 2
  // The lug keeps clear of the outside circle, so that the two never touch in a single point.
  const lug = 0.45 * lugHeight
  return circlip(
    'DIN 472',
    bore,
    { en: 'Circlip for bore', fr: 'Anneau élastique (circlips) intérieur' },
    {
      inside: { radius: radius - ((1 + taper) / 2) * ringWidth, y: ((1 - taper) / 2) * ringWidth },
      outside: { radius, y: 0 },
      lug,
      lugCentre: radius - lugHeight + lug,
      endWidth: taper * ringWidth,
      thickness,
    },
  )
}

/** DIN 471 circlip for a shaft in mm, as it sits in its groove: inside diameter d2; otherwise as `boreCirclip`. */
export function shaftCirclip(shaft: number): BoughtPart {
  const { thickness, lugHeight, ringWidth, grooveDiameter } = shaftCirclipDimensions(shaft)
  const radius = grooveDiameter / 2
  const lug = 0.45 * lugHeight
  return circlip(
    'DIN 471',
    shaft,
    { en: 'Circlip for shaft', fr: 'Anneau élastique (circlips) extérieur' },
    {
      inside: { radius, y: 0 },
      outside: { radius: radius + ((1 + taper) / 2) * ringWidth, y: ((taper - 1) / 2) * ringWidth },
      lug,
      lugCentre: radius + lugHeight - lug,
      endWidth: taper * ringWidth,
      thickness,
    },
  )
}

/** A circle about a point on the y axis, mm. */
interface Circle {
  radius: number
  y: number
}

interface Ring {
  inside: Circle
  outside: Circle
  lug: number
  /** Radius that the lugs' centres lie on. */
  lugCentre: number
  endWidth: number
  thickness: number
}

function circlip(standard: string, size: number, title: Text, ring: Ring): BoughtPart {
  return boughtPart({
    name: `${standard.toLowerCase().replace(' ', '-')}-${size}`,
    title,
    designation: `${standard} - ${size} × ${ring.thickness}`,
    material: { en: 'spring steel', fr: 'acier à ressort' },
    mass: steelDensity * areaOf(ring) * ring.thickness,
    solid: extrusions.extrudeLinear({ height: ring.thickness }, profileOf(ring)),
  })
}

function profileOf({ inside, outside, lug, lugCentre }: Ring): Geom2 {
  const offset = 1.3 * lug
  const reach = lugCentre + lug
  const open = booleans.subtract(
    primitives.circle({ radius: outside.radius, center: [0, outside.y] }),
    primitives.circle({ radius: inside.radius, center: [0, inside.y] }),
    primitives.rectangle({ size: [2 * offset, 2 * reach], center: [0, reach] }),
  )
  const y = Math.sqrt(lugCentre ** 2 - offset ** 2)
  const round = (side: number, radius: number) => primitives.circle({ radius, center: [side * offset, y] })
  return booleans.subtract(
    booleans.union(open, ...[-1, 1].map(side => round(side, lug))),
    ...[-1, 1].map(side => round(side, 0.45 * lug)),
  )
}

/** Ring less its gap, plus the two lugs with their eyelets less about what the ring covers of them, in mm². */
function areaOf({ inside, outside, lug, endWidth }: Ring): number {
  const middle = (inside.radius + inside.y + outside.radius + outside.y) / 2
  const gap = 2 * middle * Math.asin((1.3 * lug) / middle) * endWidth
  const lugs = Math.PI * lug * (1.6 * lug - 0.33 * endWidth)
  return Math.PI * (outside.radius ** 2 - inside.radius ** 2) - gap + lugs
}
