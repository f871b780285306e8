import { extruded, hubCutters, hubSolid, hubThroughHoles, type TurnedPoint, turned } from '#hardware'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { type Dimensions, ringPlay } from './dimensions.ts'
import { toothedDisc } from './groove.ts'
import type { PulleyValues } from './parameters.ts'

/** Slope of a flange's belt-side face beyond the tooth tips, so that a straying belt is led in: 10°. */
const leadIn = Math.tan((10 * Math.PI) / 180)

/** Edge of a flange from its rim to the flat that the teeth stand on, which lies at `top`. */
function flangeEdge({ outsideRadius, flangeRadius }: Dimensions, top: number): TurnedPoint[] {
  const flat = outsideRadius + 0.1
  return [
    [flangeRadius, top - (flangeRadius - flat) * leadIn],
    [flat, top],
  ]
}

/** A separate flange, its belt side up, from z = 0 to its thickness. */
export function flangeRing(d: Dimensions): Geom3 {
  const inner = d.seatRadius + (d.printed ? ringPlay / 2 : 0)
  const edge = 0.3
  return turned([
    [inner + edge, 0],
    [d.flangeRadius - edge, 0],
    [d.flangeRadius, edge],
    ...flangeEdge(d, d.flangeThickness),
    [inner, d.flangeThickness],
    [inner, edge],
  ])
}

/** The teeth as a ring, on a core that reaches almost to their root. */
function teethAndCore(v: PulleyValues, { front, back, rootRadius }: Dimensions) {
  const radius = rootRadius - 0.2
  const within = primitives.circle({ radius: radius - 0.3 })
  const disc = toothedDisc(v.belt, v.teeth, v.grooveAllowance)
  return {
    teeth: extruded(booleans.subtract(disc, within), front, back),
    core: turned([
      [0, front],
      [radius, front],
      [radius, back],
      [0, back],
    ]),
  }
}

/** Flange, seat or hub below the teeth; empty when the pulley ends with its teeth. */
function below(v: PulleyValues, d: Dimensions): Geom3[] {
  const { hubRadius: hub, flangeRadius: flange, seatRadius: seat, front } = d
  const edge = 0.5
  if (d.wide && v.flanges === 'none')
    return [
      turned([
        [0, 0],
        [hub - edge, 0],
        [hub, edge],
        [hub, front - edge],
        [hub - edge, front],
        [0, front],
      ]),
    ]
  if (d.wide) {
    const [rimEdge, flat] = flangeEdge(d, front)
    // Below a flange that stands out, 45° print without support.
    const outline: TurnedPoint[] =
      hub < flange
        ? [
            [hub, v.hubLength - (flange - hub)],
            [flange, v.hubLength],
          ]
        : [[hub, rimEdge[1]]]
    return [turned([[0, 0], [hub - edge, 0], [hub, edge], ...outline, rimEdge, flat, [0, front]])]
  }
  if (v.flanges === 'none') return []
  if (d.printed)
    return [turned([[0, 0], [flange - 0.3, 0], [flange, 0.3], ...flangeEdge(d, front), [0, front]])]
  return [
    turned([
      [0, 0],
      [seat - 0.3, 0],
      [seat, 0.3],
      [seat, front + 0.5],
      [0, front + 0.5],
    ]),
  ]
}

/** Seat of the upper flange. */
function seat(v: PulleyValues, { seatRadius, back, rimEnd }: Dimensions): Geom3[] {
  if (v.flanges !== 'both') return []
  const from = back - 0.5
  return [
    turned([
      [0, from],
      [seatRadius, from],
      [seatRadius, rimEnd - 0.3],
      [seatRadius - 0.3, rimEnd],
      [0, rimEnd],
    ]),
  ]
}

/** What hollows the pulley out between hub and rim, with its holes. */
function hollows({ hubLength }: PulleyValues, { web, hubRadius, rimEnd }: Dimensions): Geom3[] {
  if (!web) return []
  const { rimRadius, from, to, fillet, middle, hole, holes } = web
  const groove = (inner: number, bottom: number, top: number) =>
    extrusions.extrudeRotate(
      {},
      primitives.roundedRectangle({
        size: [rimRadius - inner, top - bottom],
        center: [(rimRadius + inner) / 2, (top + bottom) / 2],
        roundRadius: fillet,
      }),
    )
  const cylinder = primitives.cylinder({
    radius: hole / 2,
    height: rimEnd + 2,
    center: [middle, 0, rimEnd / 2],
  })
  return [
    // The hub that is added covers the last 0.05 mm: no two faces coincide.
    groove(hubLength > 0 ? hubRadius - 0.05 : hubRadius, to, rimEnd + fillet + 1),
    ...(from > 0 ? [groove(hubRadius, -fillet - 1, from)] : []),
    ...Array.from({ length: holes }, (_, i) =>
      transforms.rotateZ(((i + 0.5) * 2 * Math.PI) / holes, cylinder),
    ),
  ]
}

/** What the hub adds, through the hollow down to the web. */
const hubs = ({ wide, web, hub, rimEnd }: Dimensions): Geom3[] =>
  wide ? [] : hubSolid(hub, rimEnd - (web?.to ?? rimEnd) + 0.5)

/** Bore, keyway, screw holes and pockets; of a wide hub, which lies below, upside down. */
const fixingCutters = ({ wide, hub, total }: Dimensions): Geom3[] =>
  wide
    ? hubCutters(hub).map(cutter => transforms.translateZ(total, transforms.mirrorZ(cutter)))
    : hubCutters(hub)

/**
 * The pulley without its separate flanges, as it is turned or printed: on z = 0. The teeth are joined last: exact booleans
 * take their time by the number of faces, and nothing that is cut reaches them.
 */
export function pulleyBody(v: PulleyValues, d: Dimensions): Geom3 {
  const { teeth, core } = teethAndCore(v, d)
  const blank = joined(core, [...below(v, d), ...seat(v, d)])
  const hollowed = d.web ? booleans.subtract(blank, ...hollows(v, d)) : blank
  const bored = booleans.subtract(joined(hollowed, hubs(d)), ...fixingCutters(d))
  return booleans.union(bored, teeth)
}

/** What the hub makes, and holes in the web. */
export const throughHoles = ({ web, hub }: Dimensions): number => hubThroughHoles(hub) + (web?.holes ?? 0)

const joined = (solid: Geom3, others: readonly Geom3[]): Geom3 =>
  others.length > 0 ? booleans.union(solid, ...others) : solid
