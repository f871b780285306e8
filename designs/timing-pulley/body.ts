import { printedHole } from '#design'
import { hubKeywayCutter } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import { type Dimensions, nutPlay, ringPlay } from './dimensions.ts'
import { toothedDisc } from './groove.ts'
import type { PulleyValues } from './parameters.ts'

type Point = [radius: number, z: number]

/** Slope of a flange's belt-side face beyond the tooth tips, so that a straying belt is led in: 10°. */
const leadIn = Math.tan((10 * Math.PI) / 180)

const turned = (...points: Point[]): Geom3 => extrusions.extrudeRotate({}, primitives.polygon({ points }))
const extruded = (from: number, to: number, profile: Geom2): Geom3 =>
  transforms.translateZ(from, extrusions.extrudeLinear({ height: to - from }, profile))

/** Edge of a flange from its rim to the flat that the teeth stand on, which lies at `top`. */
function flangeEdge({ outsideRadius, flangeRadius }: Dimensions, top: number): Point[] {
  const flat = outsideRadius - 0.15
  return [
    [flangeRadius, top - (flangeRadius - flat) * leadIn],
    [flat, top],
  ]
}

/** A separate flange, its belt side up, from z = 0 to its thickness. */
export function flangeRing(d: Dimensions): Geom3 {
  const inner = d.seatRadius + (d.printed ? ringPlay / 2 : 0)
  const edge = 0.3
  return turned(
    [inner + edge, 0],
    [d.flangeRadius - edge, 0],
    [d.flangeRadius, edge],
    ...flangeEdge(d, d.flangeThickness),
    [inner, d.flangeThickness],
    [inner, edge],
  )
}

/** The teeth as a ring, on a core that reaches almost to their root. */
function teethAndCore(v: PulleyValues, { front, back, rootRadius }: Dimensions) {
  const radius = rootRadius - 0.2
  const within = primitives.circle({ radius: radius - 0.3 })
  const disc = toothedDisc(v.belt, v.teeth, v.grooveAllowance)
  return {
    teeth: extruded(front, back, booleans.subtract(disc, within)),
    core: turned([0, front], [radius, front], [radius, back], [0, back]),
  }
}

/** Flange, seat or hub below the teeth; empty when the pulley ends with its teeth. */
function below(v: PulleyValues, d: Dimensions): Geom3[] {
  const { hubRadius: hub, flangeRadius: flange, seatRadius: seat, front } = d
  const edge = 0.5
  if (d.wide && v.flanges === 'none')
    return [
      turned([0, 0], [hub - edge, 0], [hub, edge], [hub, front - edge], [hub - edge, front], [0, front]),
    ]
  if (d.wide) {
    const [rimEdge, flat] = flangeEdge(d, front)
    // Below a flange that stands out, 45° print without support.
    const outline: Point[] =
      hub < flange
        ? [
            [hub, v.hubLength - (flange - hub)],
            [flange, v.hubLength],
          ]
        : [[hub, rimEdge[1]]]
    return [turned([0, 0], [hub - edge, 0], [hub, edge], ...outline, rimEdge, flat, [0, front])]
  }
  if (v.flanges === 'none') return []
  if (d.printed)
    return [turned([0, 0], [flange - 0.3, 0], [flange, 0.3], ...flangeEdge(d, front), [0, front])]
  return [turned([0, 0], [seat - 0.3, 0], [seat, 0.3], [seat, front + 0.5], [0, front + 0.5])]
}

/** Seat of the upper flange. */
function seat(v: PulleyValues, { seatRadius, back, rimEnd }: Dimensions): Geom3[] {
  if (v.flanges !== 'both') return []
  const from = back - 0.5
  return [
    turned(
      [0, from],
      [seatRadius, from],
      [seatRadius, rimEnd - 0.3],
      [seatRadius - 0.3, rimEnd],
      [0, rimEnd],
    ),
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

/** The hub, through the hollow down to the web and out beyond the rim. */
function hub(v: PulleyValues, { wide, web, hubRadius, rimEnd, total }: Dimensions): Geom3[] {
  if (wide || v.hubLength === 0) return []
  const bottom = (web?.to ?? rimEnd) - 0.5
  const edge = 0.5
  return [
    turned(
      [0, bottom],
      [hubRadius, bottom],
      [hubRadius, total - edge],
      [hubRadius - edge, total],
      [0, total],
    ),
  ]
}

/** Bore with chamfered edges, and keyway. */
function bore(v: PulleyValues, { total, wall, printed }: Dimensions): Geom3[] {
  const radius = (printed ? printedHole(v.bore, v) : v.bore) / 2
  const c = Math.min(0.5, wall / 4)
  return [
    turned(
      [0, -1],
      [radius + c + 1, -1],
      [radius, c],
      [radius, total - c],
      [radius + c + 1, total + 1],
      [0, total + 1],
    ),
    ...(v.fixing === 'keyway' ? [extruded(-1, total + 1, hubKeywayCutter(v.bore))] : []),
  ]
}

/** Directions of the set screws, degrees about the axis: over the keyway, then at a right angle. */
export const screwAngles = [90, 0] as const

/** Screw holes, and in a printed hub pockets for nuts, open to the hub's end. */
function screwHoles(d: Dimensions): Geom3[] {
  const { count, hole, height, pocket } = d.screws
  const reach = Math.max(d.hubRadius, d.flangeRadius) + 1
  const drill = transforms.rotateY(
    Math.PI / 2,
    primitives.cylinder({ radius: hole / 2, height: reach, center: [0, 0, reach / 2] }),
  )
  const [from, to] = d.wide ? [-1, height + pocket.beyond] : [height - pocket.beyond, d.total + 1]
  const slot = primitives.cuboid({
    size: [pocket.to - pocket.from, 2 * pocket.half, to - from],
    center: [(pocket.from + pocket.to) / 2, 0, (from + to) / 2],
  })
  const one = d.printed
    ? [transforms.translateZ(height, drill), slot]
    : [transforms.translateZ(height, drill)]
  return screwAngles.slice(0, count).flatMap(a => one.map(g => transforms.rotateZ((a * Math.PI) / 180, g)))
}

/** Middle of a nut's pocket from the axis, so that the nut lies against its outer wall. */
export const nutSeat = ({ screws }: Dimensions): number => screws.pocket.from + nutPlay / 2

/**
 * The pulley without its separate flanges, as it is turned or printed: on z = 0. The teeth are joined last: exact booleans
 * take their time by the number of faces, and nothing that is cut reaches them.
 */
export function pulleyBody(v: PulleyValues, d: Dimensions): Geom3 {
  const { teeth, core } = teethAndCore(v, d)
  const blank = joined(core, [...below(v, d), ...seat(v, d)])
  const hollowed = d.web ? booleans.subtract(blank, ...hollows(v, d)) : blank
  const bored = booleans.subtract(joined(hollowed, hub(v, d)), ...bore(v, d), ...screwHoles(d))
  return booleans.union(bored, teeth)
}

/** Bore, holes in the web, and screw holes; in a printed hub each of these also opens into a nut's pocket. */
export const throughHoles = ({ web, screws, printed }: Dimensions): number =>
  1 + (web?.holes ?? 0) + screws.count * (printed ? 2 : 1)

const joined = (solid: Geom3, others: readonly Geom3[]): Geom3 =>
  others.length > 0 ? booleans.union(solid, ...others) : solid
