import { bendAllowance, bendRelief } from '#engineering'
import {
  type BentZone,
  booleans,
  extrusions,
  foldedSheet,
  type Geom2,
  type Geom3,
  maths,
  primitives,
  transforms,
} from '#jscad'
import { type Bend, type MadePart, type Point2, part, type Stroke } from './assembly.ts'
import { say, type Text } from './text.ts'

type BentSpec = Omit<Parameters<typeof part>[0], 'solid' | 'process'> & {
  /** The flat blank, mm, without reliefs. */
  profile: Geom2
  /** mm */
  thickness: number
  bends: readonly Bend[]
  /** Holes in what no bend turns, such as a perforated field: cut last, they cost the folding nothing. */
  openings?: readonly Geom2[]
  engraving?: readonly Stroke[]
  /** Width of the cut that the contours are widened for, mm: the user's `kerf`. */
  kerf?: number
  /** By how much the folded part stands above its blank, mm: what a flange that goes down needs. */
  raise?: number
}

/** A bend with its place in the blank. */
interface Fold extends Bend {
  /** From the start of the line along it, and to its left. */
  readonly along: Point2
  readonly aside: Point2
  readonly length: number
  /** Width of the bent zone on the blank: the bend allowance. */
  readonly zone: number
}

/** mm: farther than any blank reaches from a bend line. Larger than need be, it would cost stock JSCAD its precision. */
const far = 4000
/** mm: how far cutters stand out beside a flange, so that no edges coincide; less than any slit is wide. */
const beside = 0.1

/**
 * A sheet part that is cut flat and bent: its folded solid and its cutting file both come from the blank. What no bend
 * turns stays on z = 0; each bend turns all that lies to the left of its line and no farther along it than the line is long
 * (and its `overhang`), so a bend on a flange comes along with it. Reliefs (`bendRelief`) are cut at both ends of every bend line where sheet
 * goes on there. The bent zone itself must be whole, without hole or edge: notch a corner between two flanges by the depth
 * of the relief at least. Folded, no piece may run into another: the mesh is that of the pieces as they lie, not their union.
 */
export function bentPart(spec: BentSpec): MadePart {
  const { profile, thickness, bends, openings = [], engraving = [], kerf = 0, raise = 0, ...rest } = spec
  const folds = bends.map(bend => foldOf(bend, thickness))
  const reliefs = folds.flatMap(fold => reliefsOf(fold, thickness))
  const solid = folded(less(profile, reliefs), thickness, folds, openings)
  return {
    ...part({
      ...rest,
      notes: [...bendNotes(bends), ...(rest.notes ?? [])],
      process: 'bend',
      solid: raise ? transforms.translateZ(raise, solid) : solid,
    }),
    flat: { profile: less(profile, [...reliefs, ...openings]), thickness, engraving, bends, kerf },
  }
}

const less = (profile: Geom2, cutters: readonly Geom2[]): Geom2 =>
  cutters.length ? booleans.subtract(profile, ...cutters) : profile

/** Tells the shop what to do at the bend lines: one note for each kind of bend. */
function bendNotes(bends: readonly Bend[]): Text[] {
  const kindOf = ({ angle, radius, direction }: Bend) => `${angle} ${radius} ${direction}`
  return [...new Set(bends.map(kindOf))].map(kind => {
    const of = bends.filter(bend => kindOf(bend) === kind)
    const { radius, direction, kFactor } = of[0]
    // To what a press brake is set.
    const angle = Math.round(10 * of[0].angle) / 10
    return say(
      n =>
        `${of.length} bend line${of.length > 1 ? 's' : ''}: ${n(angle)}° ${direction}, inside radius ${n(radius)} mm (K-factor ${n(kFactor)}).`,
      n =>
        `${of.length} ligne${of.length > 1 ? 's' : ''} de pliage : ${n(angle)}° vers le ${direction === 'up' ? 'haut' : 'bas'}, rayon intérieur ${n(radius)} mm (facteur K ${n(kFactor)}).`,
    )
  })
}

/**
 * The volume in mm³ that a blank of a volume has when it is folded: bending moves the neutral line from the middle of the
 * sheet, which makes the bent zone a little larger.
 */
export function foldedVolume(flatVolume: number, thickness: number, bends: readonly Bend[]): number {
  return bends.reduce((sum, { line: [a, b], angle, kFactor }) => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    return sum + ((angle * Math.PI) / 180) * thickness ** 2 * (0.5 - kFactor) * length
  }, flatVolume)
}

function foldOf(bend: Bend, thickness: number): Fold {
  const [[ax, ay], [bx, by]] = bend.line
  const length = Math.hypot(bx - ax, by - ay)
  if (!(length > 0)) throw new Error('a bend line has no length')
  const along: Point2 = [(bx - ax) / length, (by - ay) / length]
  return { ...bend, along, aside: [-along[1], along[0]], length, zone: bendAllowance({ ...bend, thickness }) }
}

/** A rectangle beside a fold: from and to along its line, from and to aside of it, mm. */
function strip({ line: [[x, y]], along, aside }: Fold, [u0, u1]: Point2, [v0, v1]: Point2): Geom2 {
  const at = (u: number, v: number): [number, number] => [
    x + u * along[0] + v * aside[0],
    y + u * along[1] + v * aside[1],
  ]
  return primitives.polygon({ points: [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)] })
}

/** Where a flange lies on the blank: from the end of the bent zone on, as wide as the line and its overhang. */
function flange(fold: Fold): Geom2 {
  const [before, after] = fold.overhang ?? [0, 0]
  return strip(fold, [-before - beside, fold.length + after + beside], [fold.zone / 2, far])
}

function reliefsOf(fold: Fold, thickness: number): Geom2[] {
  const { width, depth } = bendRelief({ ...fold, thickness })
  return [
    strip(fold, [-width, 0], [-depth, fold.zone / 2]),
    strip(fold, [fold.length, fold.length + width], [-depth, fold.zone / 2]),
  ]
}

/** The folded sheet: the face that stays, and behind each fold its bend and its flange, carried by the folds before. */
function folded(blank: Geom2, thickness: number, folds: readonly Fold[], openings: readonly Geom2[]): Geom3 {
  const within = folds.map(fold => folds.filter(other => other !== fold && isBehind(fold, other)))
  const parentOf = (i: number): Fold | undefined =>
    within[i].toSorted((a, b) => within[folds.indexOf(b)].length - within[folds.indexOf(a)].length)[0]
  const childrenOf = (fold?: Fold) => folds.filter((_, i) => parentOf(i) === fold)
  const face = (fold?: Fold): Geom2 => {
    const own = fold ? booleans.intersect(blank, flange(fold)) : blank
    const gone = childrenOf(fold).flatMap(f => [
      strip(f, [-beside, f.length + beside], [-f.zone / 2, f.overhang ? f.zone : far]),
      ...(f.overhang ? [flange(f)] : []),
    ])
    return less(own, fold ? gone : [...gone, ...openings])
  }
  const placementOf = (fold?: Fold): Mat4 =>
    fold ? product(placementOf(parentOf(folds.indexOf(fold))), turnOf(fold, thickness)) : maths.mat4.create()
  const faces = [undefined, ...folds].map(fold => ({ profile: face(fold), placement: placementOf(fold) }))
  const bends = folds.map((fold, i) => ({ fold, placement: placementOf(parentOf(i)) }))
  const solid = booleans.union(
    ...faces.map(({ profile, placement }) =>
      transforms.transform(placement, extrusions.extrudeLinear({ height: thickness }, profile)),
    ),
    ...bends.map(({ fold, placement }) => transforms.transform(placement, bendSolid(fold, thickness))),
  )
  if (!folds.length) return solid
  return foldedSheet(solid, {
    thickness,
    faces,
    bends: bends.map(({ fold, placement }) => ({ ...zoneOf(fold, thickness), placement })),
  })
}

/** The bent zone of a fold on the blank. */
function zoneOf(fold: Fold, thickness: number): Omit<BentZone, 'placement'> {
  const {
    line: [[x, y]],
    along,
    aside,
    length,
    zone,
    radius,
  } = fold
  return {
    corner: [x - (aside[0] * zone) / 2, y - (aside[1] * zone) / 2],
    along,
    length,
    width: zone,
    angle: turnAngle(fold),
    axis: axisOf(fold, thickness),
    radius,
  }
}

/** Whether the middle of a fold's line lies on what another fold turns. */
function isBehind({ line: [a, b] }: Fold, other: Fold): boolean {
  const {
    line: [[x, y]],
    along,
    aside,
    length,
    zone,
    overhang: [before, after] = [0, 0],
  } = other
  const [dx, dy] = [(a[0] + b[0]) / 2 - x, (a[1] + b[1]) / 2 - y]
  const u = dx * along[0] + dy * along[1]
  return u > -before && u < length + after && dx * aside[0] + dy * aside[1] > zone / 2
}

type Mat4 = ReturnType<typeof maths.mat4.create>
const product = (...all: Mat4[]): Mat4 => all.reduce((a, b) => maths.mat4.multiply(maths.mat4.create(), a, b))
const move = (x: number, y: number, z: number): Mat4 =>
  maths.mat4.fromTranslation(maths.mat4.create(), [x, y, z])

/** From along, aside and up of a fold, its bent zone beginning at aside = 0, to the blank, and back. */
function framesOf({ line: [[x, y]], along: [ux, uy], aside: [vx, vy], zone }: Fold): [to: Mat4, from: Mat4] {
  const [ox, oy] = [x - (vx * zone) / 2, y - (vy * zone) / 2]
  // biome-ignore format: one axis per row
  return [
    maths.mat4.fromValues(
      ux, uy, 0, 0,
      vx, vy, 0, 0,
      0, 0, 1, 0,
      ox, oy, 0, 1,
    ),
    maths.mat4.fromValues(
      ux, vx, 0, 0,
      uy, vy, 0, 0,
      0, 0, 1, 0,
      -(ux * ox + uy * oy), -(vx * ox + vy * oy), 0, 1,
    ),
  ]
}

/** Height of the axis of a bend over the underside of the sheet. */
const axisOf = ({ direction, radius }: Fold, thickness: number): number =>
  direction === 'up' ? thickness + radius : -radius

/** Radians, positive upwards. */
const turnAngle = ({ direction, angle }: Fold): number =>
  ((direction === 'up' ? 1 : -1) * angle * Math.PI) / 180

/** The move that takes the flange of a fold from the blank to its place. */
function turnOf(fold: Fold, thickness: number): Mat4 {
  const [to, from] = framesOf(fold)
  const axis = axisOf(fold, thickness)
  const turn = maths.mat4.fromXRotation(maths.mat4.create(), turnAngle(fold))
  return product(to, move(0, 0, axis), turn, move(0, -fold.zone, -axis), from)
}

/** The bent zone: a piece of a tube. */
function bendSolid(fold: Fold, thickness: number): Geom3 {
  const { radius, length, angle, direction } = fold
  const section = primitives.rectangle({
    size: [thickness, length],
    center: [radius + thickness / 2, length / 2],
  })
  const tube = extrusions.extrudeRotate({ angle: (angle * Math.PI) / 180 }, section)
  const axis = axisOf(fold, thickness)
  // The tube turns about z from x towards y: its axis lies along the line, its beginning under or over it.
  const laid =
    direction === 'up'
      ? maths.mat4.fromValues(0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, axis, 1)
      : maths.mat4.fromValues(0, 0, 1, 0, 0, 1, 0, 0, -1, 0, 0, 0, length, 0, axis, 1)
  return transforms.transform(product(framesOf(fold)[0], laid), tube)
}
