import { arcRun, printedHole, remembered, type Stroke, smoothProfile } from '#design'
import { clearanceHole, extruded, materials, ringProfile, roundHole, turned } from '#hardware'
import { booleans, type Geom2, type Geom3, hulls, primitives, text, transforms } from '#jscad'
import type { RingValues } from './parameters.ts'

const { circle, rectangle } = primitives

const stuff = {
  'sheet-steel': materials.S235JR,
  'sheet-stainless': materials.X5CrNi1810,
  'sheet-aluminium': materials.EN_AW_5754,
  'turned-steel': materials.S355J2,
  'turned-stainless': materials.X5CrNi1810,
  'turned-aluminium': materials.EN_AW_6082_T6,
  'turned-POM': materials.POM_C,
  'printed-PETG': materials.PETG,
} as const

/** Gap in mm that a laser leaves between two half rings. */
export const gap = 1

export type Ring = ReturnType<typeof ringOf>

/** A ring's dimensions in mm, angles in radians; lies on z = 0 about the z axis. */
export const ringOf = remembered((p: RingValues) => {
  const process = p.making.startsWith('sheet') ? 'laser' : p.making.startsWith('turned') ? 'turn' : 'print'
  const printer = process === 'print' ? p : { holeOffset: 0 }
  const [inner, outer] = [printedHole(p.bore, printer) / 2, p.outsideDiameter / 2]
  const thickness = process === 'laser' ? Number(p.sheet) : p.width
  const split = process === 'laser' ? p.split : 'none'
  const hole = p.holes > 0 ? printedHole(clearanceHole(p.screw, p.series), printer) : 0
  const middle = p.boltCircle / 2
  const slotAngle = (p.slotAngle * Math.PI) / 180
  const between =
    p.holes > 1 ? 2 * middle * Math.sin(Math.PI / p.holes - slotAngle / 2) - hole : Number.POSITIVE_INFINITY
  const toJoint = split === 'halves' && p.holes > 1 ? (between - gap) / 2 : Number.POSITIVE_INFINITY
  const toEdge = p.holes > 0 ? Math.min(middle - inner, outer - middle) - hole / 2 : Number.POSITIVE_INFINITY
  const ring = {
    process,
    material: stuff[p.making],
    inner,
    outer,
    thickness,
    split,
    hole,
    middle,
    /** Where the holes are: the joint of two halves, on the x axis, lies between two. */
    angles: Array.from({ length: p.holes }, (_, i) => (2 * Math.PI * (i + 0.5)) / p.holes),
    slotAngle,
    /** Narrowest material: between holes or the ends of slots, to the joint and to the ring's edges. */
    between,
    toJoint,
    toEdge,
    chamfer: process === 'laser' ? 0 : Math.min(0.5, thickness / 4, (outer - inner) / 6),
  } as const
  return ring
})

/** An arc-shaped slot about the axis, its ends round. */
function slot({ middle, hole, slotAngle }: Ring, at: number): Geom2 {
  const [from, to, r] = [at - slotAngle / 2, at + slotAngle / 2, hole / 2]
  const end = (angle: number) => [middle * Math.cos(angle), middle * Math.sin(angle)] as const
  return smoothProfile([
    arcRun([0, 0], middle + r, from, to),
    arcRun(end(to), r, to, to + Math.PI),
    arcRun([0, 0], middle - r, to, from),
    arcRun(end(from), r, from + Math.PI, from + 2 * Math.PI),
  ])
}

function openings(ring: Ring): Geom2[] {
  const { middle, hole, angles, slotAngle } = ring
  return angles.map(at =>
    slotAngle > 0 ? slot(ring, at) : roundHole(hole, [middle * Math.cos(at), middle * Math.sin(at)]),
  )
}

/** What is cut: the ring, one of two equal halves, or a ring open towards −y. */
export function profile(ring: Ring): Geom2 {
  const { inner, outer, split } = ring
  const round = circle({ radius: inner })
  const bore = split === 'open' ? hulls.hull(round, transforms.translateY(-outer - inner - 1, round)) : round
  const whole = booleans.subtract(circle({ radius: outer }), bore, ...openings(ring))
  if (split !== 'halves') return whole
  const height = outer + 1 - gap / 2
  return booleans.intersect(
    whole,
    rectangle({ size: [2 * outer + 2, height], center: [0, gap / 2 + height / 2] }),
  )
}

/** A turned or printed ring, its four edges chamfered. */
export function turnedRing(ring: Ring): Geom3 {
  const { inner, outer, thickness: t, chamfer: c, angles } = ring
  const blank = turned(ringProfile(inner, outer, 0, t, c))
  if (angles.length === 0) return blank
  const plan = booleans.subtract(circle({ radius: outer + 1 }), ...openings(ring))
  return booleans.intersect(blank, extruded(plan, -1, t + 1))
}

/** Ways through a part: the bore of a closed ring and its holes, of which a half ring has half. */
export const throughHoles = ({ split, angles }: Ring): number =>
  ({ none: 1 + angles.length, halves: angles.length / 2, open: angles.length })[split]

/** Capitals of JSCAD's Hershey font are 1.5 times as tall as the `height` it is asked for. */
const capitals = 1.5

/** The thickness as open strokes where there is room for 2.5 mm: between two holes, on both halves, away from the opening. */
export function engraving(ring: Ring): Stroke[] {
  const { inner, outer, thickness, angles, middle, between, split } = ring
  const n = angles.length
  if (split === 'halves' && n === 2) return []
  const plain = text.vectorText({ height: 1 / capitals }, String(thickness))
  const across = plain.flat().map(point => point[0])
  const [left, right] = [Math.min(...across), Math.max(...across)]
  const [radius, band] = [(inner + outer) / 2, outer - inner]
  const free = n > 1 ? (between * radius) / middle - 4 : radius
  const height = Math.min(5, band / 2, Math.min(free, Math.sqrt(1.6 * radius * band)) / (right - left))
  if (height < 2.5) return []
  // Midway between two holes on the upper half: they are at odd multiples of 180°/n.
  const at = n === 0 ? Math.PI / 2 : ((2 * Math.PI) / n) * Math.floor(n / 4)
  const [c, s] = [Math.cos(at - Math.PI / 2), Math.sin(at - Math.PI / 2)]
  return plain.map(stroke =>
    stroke.map(([x, y]) => {
      const [u, v] = [height * (x - (left + right) / 2), radius + height * (y - 0.5)]
      return [c * u - s * v, s * u + c * v] as const
    }),
  )
}
