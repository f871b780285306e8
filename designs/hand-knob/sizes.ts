import { remembered } from '#design'
import {
  heatSetInserts,
  hexNutDimensions,
  hexScrewDimensions,
  hub,
  listedLengths,
  thread,
  washerDimensions,
} from '#hardware'
import type { KnobValues } from './parameters.ts'

export const isPrinted = (v: KnobValues): boolean => v.material === 'PETG' || v.material === 'ABS'
const pins = [2, 2.5, 3, 4, 5, 6, 8]

/** Lobes and the valleys between them as arcs that touch; all in units of the radius that `radius` is in. */
export function lobesOf(count: number, radius: number) {
  const half = Math.PI / count
  const lobe = 0.45 * radius * Math.sin(half)
  /** Radius that the centres of the lobes lie on. */
  const lobeCentre = radius - lobe
  const bottom = Math.min(0.76 * radius, 0.85 * (lobeCentre * Math.cos(half) + lobe))
  const valley =
    (lobeCentre ** 2 + bottom ** 2 - 2 * lobeCentre * bottom * Math.cos(half) - lobe ** 2) /
    (2 * (lobeCentre * Math.cos(half) + lobe - bottom))
  const valleyCentre = bottom + valley
  /** From the lobe's centre the valley's lies at this angle to the lobe's axis, in radians; there they touch. */
  const touch = Math.atan2(valleyCentre * Math.sin(half), valleyCentre * Math.cos(half) - lobeCentre)
  return { half, lobe, lobeCentre, bottom, valley, valleyCentre, touch }
}

/** Rim, web, spokes and the windows between them, mm; a crank's nuts want a wider rim. */
function wheelOf(diameter: number, spokes: number, hubRadius: number, crank: 'M6' | 'M8' | undefined) {
  const nut = crank ? hexNutDimensions(crank).acrossFlats + 4 : 0
  const rim = Math.max(12, Math.round(0.09 * diameter), nut)
  const spoke = Math.max(8, Math.round(0.08 * diameter))
  const fillet = 3
  const inner = Math.max(hubRadius + 2, (spoke / 2 + fillet) / Math.sin(Math.PI / spokes) - fillet + 0.5)
  return {
    ...{ rim, spoke, fillet, inner, edge: crank ? 1.5 : rim / 4, web: Math.ceil(0.6 * rim) },
    outer: diameter / 2 - rim - 0.5,
  }
}

/**
 * Sizes of a knob or wheel, mm, as it is made: its outer face on z = 0, the hub above. `leastHub` and `leastDiameter` are
 * what the fixing asks of hub and grip.
 */
export const sizesOf = remembered((v: KnobValues) => {
  const star = v.kind === 'star'
  const printed = isPrinted(v)
  const metric = thread(v.thread)
  const nut = hexNutDimensions(v.thread)
  const head = hexScrewDimensions(v.thread)
  const washer = washerDimensions(v.thread)
  const insert = heatSetInserts.filter(i => i.size === v.thread).at(-1)
  const acrossFlats = nut.acrossFlats + 0.4
  const pocket = {
    radius: acrossFlats / Math.sqrt(3),
    depth: (v.fixing === 'nut' ? nut.height : head.headHeight) + 0.5,
  }
  const pin = pins.filter(d => d <= 0.3 * v.bore).at(-1) ?? pins[0]
  const tapped = { deep: 1.5 * metric.diameter, drill: 1.5 * metric.diameter + 2 * metric.pitch }
  const crank = !star && v.crank ? (v.diameter < 160 ? 'M6' : 'M8') : undefined
  const setScrew = v.bore < 10 ? 'M3' : v.bore < 14 ? 'M4' : 'M5'
  const keyed = v.fixing === 'key' && v.bore > 6
  const hubWith = (face: number, hubDiameter: number) =>
    hub({
      ...{ bore: v.bore, fixing: keyed ? 'keyway' : 'plain', setScrew, hubDiameter },
      ...{ hubLength: v.hubLength, face, widest: v.diameter / 2 },
    })
  const least = {
    nut: washer.outsideDiameter / 2 + 1,
    screw: washer.outsideDiameter / 2 + 1,
    insert: (insert?.outsideDiameter ?? 0) / 2 + 2.5,
    tapped: metric.diameter,
    pin: v.bore / 2 + Math.max(3, (printed ? 0.5 : 0.35) * v.bore),
    key: Math.max(hubWith(0, 0).least, 0.8 * v.bore),
  }[v.fixing]
  const hubRadius = Math.ceil(2 * least) / 2
  const wheelAt = (diameter: number) => wheelOf(diameter, v.spokes, hubRadius, crank)
  const wheel = wheelAt(v.diameter)
  const height = star ? v.height : wheel.rim
  const keyHub = hubWith(height, 2 * hubRadius)
  const total = {
    nut: pocket.depth + 6,
    screw: pocket.depth + 6,
    insert: (insert?.length ?? 0) + 3,
    tapped: tapped.drill + 3,
    pin: height + 2.5 * pin,
    key: Math.max(height + keyHub.screws.leastHubLength, keyHub.key?.shortest ?? 0),
  }[v.fixing]
  let leastDiameter = v.diameter
  const inside = Math.max(hubRadius + 1, pocket.radius + 2)
  if (star) leastDiameter = Math.ceil((2 * inside) / lobesOf(v.lobes, 1).bottom)
  else while (wheelAt(leastDiameter).outer - wheelAt(leastDiameter).inner < 8) leastDiameter++
  const grip = height + v.hubLength
  const bolt = grip - pocket.depth + washer.thickness + nut.height + v.reach
  return {
    ...{
      star,
      printed,
      height,
      total: grip,
      nut,
      washer,
      insert,
      pocket,
      pin,
      tapped,
      hubRadius,
      wheel,
      crank,
    },
    leastHub: Math.ceil(total - height),
    leastDiameter,
    keyHub,
    radius: v.diameter / 2,
    lobes: lobesOf(v.lobes, v.diameter / 2),
    screwLength: listedLengths('ISO 4017', v.thread).find(l => l >= bolt - 1e-9),
    bolt,
  }
})
