import { type Point2, remembered } from '#design'
import { bendAllowance, bendDeduction, bendRelief, wallSlope } from '#engineering'
import {
  type BentSheet,
  bendRules,
  bentSheet,
  clearanceHole,
  kFactor,
  laserLimits,
  washerDimensions,
} from '#hardware'
import type { HopperValues } from './parameters.ts'

/** Play in mm between the plain walls and the bends of the walls that reach round them. */
const play = 0.5
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** A bend by an angle in degrees, and from the corner of its outer faces to its line on the blank, mm. */
function bendOf({ material, thickness, radius }: BentSheet, angle: number) {
  const bend = { thickness, radius, angle, kFactor: kFactor(material, thickness, radius) }
  return {
    angle,
    shift: bendDeduction(bend) / 2,
    zone: bendAllowance(bend),
    relief: bendRelief(bend),
    /** From the corner of the outer faces to where the bend begins. */
    tangent: (radius + thickness) * Math.tan(radians(angle / 2)),
  }
}

/** One kind of wall: u across, v up its slope from the inside edge of the outlet, on its inner face, mm. */
export interface Wall {
  name: 'flanged' | 'plain'
  /** From the level, degrees. */
  slope: number
  /** Half the inside size of the outlet that the wall stands off from the axis. */
  off: number
  /** Length up the slope, inside. */
  up: number
  /** By how much half the wall widens for each mm of v. */
  lean: number
  /** Half the width at v = 0 of the corner line: where this wall's inner face meets the outer face of the plain one. */
  corner: number
  /** From the corner line to the edge of the wall or the line of its corner bend, square to it. */
  trim: number
  /** Bends of the mounting flange and of the collar. */
  top: ReturnType<typeof bendOf>
  outlet: ReturnType<typeof bendOf>
  /** Half the widths of mounting flange and collar. */
  topHalf: number
  collarHalf: number
  /** By how much the bent wall stands above its blank. */
  raise: number
}

export type Layout = ReturnType<typeof layoutOf>

/** Two flanged walls at the ends of the length reach round two plain walls along it. */
export const layoutOf = remembered((p: HopperValues) => {
  const sheet = bentSheet(p)
  const { thickness: t, radius } = sheet
  const rules = bendRules(sheet.material, t, radius)
  const [alongRun, acrossRun] = [(p.topLength - p.outletLength) / 2, (p.topWidth - p.outletWidth) / 2]
  const slopes = [alongRun, acrossRun].map(run => wallSlope(p.height, Math.max(0, run)))
  const [a, b] = slopes.map(radians)
  // The angle between the walls' outward normals is what a corner flange turns by.
  const corner = bendOf(sheet, (Math.acos(Math.cos(a) * Math.cos(b)) * 180) / Math.PI)
  const inner = radius * Math.tan(radians(corner.angle / 2))
  const trim = inner - corner.zone / 2
  const wall = (name: Wall['name'], i: 0 | 1, half: number, run: number, at: number, cut: number): Wall => {
    const up = Math.hypot(p.height, [alongRun, acrossRun][i])
    const lean = run / up
    const [top, outlet] = [bendOf(sheet, slopes[i]), bendOf(sheet, 90 - slopes[i])]
    const edge = (v: number) => edgeAt({ corner: at, lean, trim: cut }, v)
    const drop = (angle: number, flat: number) =>
      radius * (1 - Math.cos(radians(angle))) + flat * Math.sin(radians(angle))
    return {
      name,
      slope: slopes[i],
      off: [p.outletLength, p.outletWidth][i] / 2,
      up,
      lean,
      corner: at,
      trim: cut,
      top,
      outlet,
      topHalf: edge(up - top.shift - top.zone / 2),
      collarHalf: Math.min(edge(outlet.shift + outlet.zone / 2), name === 'plain' ? half - play : Infinity),
      raise: Math.max(drop(top.angle, p.flange - top.tangent), drop(outlet.angle, p.collar - outlet.tangent)),
    }
  }
  const flanged = wall('flanged', 0, p.outletWidth / 2, acrossRun, p.outletWidth / 2 + t / Math.sin(b), trim)
  const plain = wall(
    'plain',
    1,
    p.outletLength / 2,
    alongRun,
    p.outletLength / 2 - (t * Math.cos(b)) / Math.tan(a),
    inner + play,
  )
  const hole = clearanceHole(p.cornerScrew)
  const edge = laserLimits.edge.usual * t
  const washer = washerDimensions(p.cornerScrew).outsideDiameter
  // From the corner line, on the outer face of the plain wall: clear of the bend, and of the plain wall's edge.
  const screwFrom = Math.max(trim + rules.holeToBend, inner + play + edge) + hole / 2
  const cornerWidth = Math.ceil(
    Math.max(screwFrom + Math.max(hole / 2 + edge, washer / 2 + 0.5), rules.leastFlange + trim),
  )
  /** v of a point of the corner line at a height z, on each kind of wall. */
  const vAt = (w: Wall, z: number) =>
    w.name === 'flanged' ? z / Math.sin(a) : (z + t * Math.cos(b)) / Math.sin(b)
  const clear = ({ relief, zone }: ReturnType<typeof bendOf>) =>
    Math.max(zone / 2, relief.depth) + relief.width + t
  const leaning = plain.lean / Math.hypot(1, plain.lean)
  // Square to the slanting corner, its bent zone and its reliefs reach higher on the wall than its line does.
  const inwards =
    (Math.max(corner.zone / 2, corner.relief.depth) * flanged.lean) / Math.hypot(1, flanged.lean)
  const low = Math.max(
    (flanged.outlet.shift + clear(flanged.outlet)) * Math.sin(a),
    (plain.outlet.tangent + 2) * Math.sin(b) - t * Math.cos(b),
  )
  const high = Math.min(
    (flanged.up - flanged.top.shift - clear(flanged.top) - inwards) * Math.sin(a),
    (plain.up - plain.top.tangent - 2 - cornerWidth * leaning) * Math.sin(b) - t * Math.cos(b),
  )
  const end = Math.max(hole / 2 + edge, washer / 2)
  const perHeight = Math.hypot(1, 1 / Math.tan(a), 1 / Math.tan(b))
  return {
    sheet,
    t,
    radius,
    rules,
    edge,
    flanged,
    plain,
    corner,
    hole,
    washer,
    screwFrom,
    cornerWidth,
    /** Half of what the reliefs of the corner bends leave of a flanged wall above its collar. */
    neck:
      fromCorner(flanged, vAt(flanged, low), trim + Math.max(corner.zone / 2, corner.relief.depth))[0] -
      corner.relief.width,
    /** Half of what the corner flanges of both flanged walls leave between them at the foot of a plain wall. */
    between: fromCorner(plain, vAt(plain, low), cornerWidth)[0],
    /** Of the free corners of a corner flange: the screws next to them keep their distance. */
    chamfer: Math.min(8, end + cornerWidth - screwFrom - Math.SQRT2 * (hole / 2 + edge)),
    low,
    high,
    /** Length of the corner line between its ends, and of what its screws are spread over. */
    cornerLength: (high - low) * perHeight,
    screwSpan: (high - low) * perHeight - 2 * end,
    screwHeights: Array.from({ length: p.joint === 'bolted' ? p.cornerScrews : 0 }, (_, i) => {
      const margin = end / perHeight
      return low + margin + ((high - low - 2 * margin) * i) / (p.cornerScrews - 1)
    }),
    vAt,
    mountHole: clearanceHole(p.mountScrew),
    mountWasher: washerDimensions(p.mountScrew).outsideDiameter,
    /** l */
    volume:
      (p.height *
        (p.topLength * p.topWidth +
          (p.topLength + p.outletLength) * (p.topWidth + p.outletWidth) +
          p.outletLength * p.outletWidth)) /
      6e6,
  }
})

/** Half the width of a wall at v, as far as its edge or the line of its corner bend. */
export const edgeAt = ({ corner, lean, trim }: Pick<Wall, 'corner' | 'lean' | 'trim'>, v: number): number =>
  corner + lean * v - trim * Math.hypot(1, lean)

/** A point on a wall: at v along its corner line and so far from it square to it, inwards where above zero; u above zero. */
export function fromCorner({ corner, lean }: Wall, v: number, inwards: number): Point2 {
  const norm = Math.hypot(1, lean)
  return [corner + lean * v - inwards / norm, v + (inwards * lean) / norm]
}
