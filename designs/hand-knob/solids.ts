import { arcRun, printedHole, smoothProfile } from '#design'
import { clearanceHole, extruded, hexScrewDimensions, hubCutters, thread, turned } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import type { KnobValues } from './parameters.ts'
import { sizesOf } from './sizes.ts'

type Point = [number, number]
type Sizes = ReturnType<typeof sizesOf>

const drill = (diameter: number, from: number, to: number): Geom3 =>
  primitives.cylinder({ radius: diameter / 2, height: to - from, center: [0, 0, (from + to) / 2] })
const around = (count: number, shape: Geom2): Geom2[] =>
  Array.from({ length: count }, (_, i) => transforms.rotateZ((2 * Math.PI * i) / count, shape))

/** Lobes and valleys as touching arcs, the first lobe towards +x. */
function starSection(v: KnobValues, { lobes }: Sizes): Geom2 {
  const { half, lobe, lobeCentre, valley, valleyCentre, touch: to } = lobes
  const from = Math.PI + to
  const runs = Array.from({ length: v.lobes }, (_, i) => {
    const axis = 2 * half * i
    const at = (distance: number, angle: number): Point => [
      distance * Math.cos(angle),
      distance * Math.sin(angle),
    ]
    return [
      arcRun(at(lobeCentre, axis), lobe, axis - to, axis + to),
      arcRun(at(valleyCentre, axis + half), valley, axis + from, axis + 2 * half + 2 * Math.PI - from),
    ]
  }).flat()
  return smoothProfile(runs)
}

/** A star of lobes with bevelled tips, and its hub. */
function starBody(v: KnobValues, s: Sizes): Geom3 {
  const { height: h, radius: r, hubRadius, total } = s
  const { half } = s.lobes
  const c = Math.min(3, h / 5)
  // A flat of 45° on each tip: the envelope is a frustum of as many faces as lobes.
  const corner = (apothem: number) => apothem / Math.cos(half)
  const section = primitives.polygon({
    points: [
      [0, 0],
      [corner(r - c), 0],
      [corner(r + 1), c + 1],
      [corner(r + 1), h - c - 1],
      [corner(r - c), h],
      [0, h],
    ],
  })
  const envelope = transforms.rotateZ(half, extrusions.extrudeRotate({ segments: v.lobes }, section))
  const lobes = extruded(starSection(v, s), -1, h + 1)
  const hub = turned([
    [0, h - 1],
    [hubRadius, h - 1],
    [hubRadius, total - 0.8],
    [hubRadius - 0.8, total],
    [0, total],
  ])
  return booleans.union(booleans.intersect(lobes, envelope), hub)
}

/** A window between two spokes, the first spoke towards +x: two arcs, two straight flanks, four fillets. */
function windowSection(v: KnobValues, { wheel }: Sizes): Geom2 {
  const { spoke, fillet: f, inner, outer } = wheel
  const aside = spoke / 2 + f
  const between = (2 * Math.PI) / v.spokes
  /** Centre of a fillet on a circle about the axis, from the spoke at angle 0; its angle and place along the spoke. */
  const corner = (radius: number) => ({
    angle: Math.asin(aside / radius),
    x: Math.sqrt(radius ** 2 - aside ** 2),
  })
  const [out, into] = [corner(outer - f), corner(inner + f)]
  const mirrored = ([x, y]: Point): Point => [
    x * Math.cos(between) + y * Math.sin(between),
    x * Math.sin(between) - y * Math.cos(between),
  ]
  const first = (x: number): Point => [x, aside]
  const foot = (x: number): Point => [x, spoke / 2]
  return smoothProfile([
    [foot(into.x), foot(out.x)],
    arcRun(first(out.x), f, -Math.PI / 2, out.angle),
    arcRun([0, 0], outer, out.angle, between - out.angle),
    arcRun(mirrored(first(out.x)), f, between - out.angle, between + Math.PI / 2),
    [mirrored(foot(out.x)), mirrored(foot(into.x))],
    arcRun(mirrored(first(into.x)), f, between + Math.PI / 2, between - into.angle + Math.PI),
    arcRun([0, 0], inner, between - into.angle, into.angle),
    arcRun(first(into.x), f, into.angle + Math.PI, (3 * Math.PI) / 2),
  ])
}

/** Rim, web with windows, hub: all flush on the outer face. */
function wheelBody(v: KnobValues, s: Sizes): Geom3 {
  const { radius: r, hubRadius, total, wheel } = s
  const { rim, edge: c, web } = wheel
  const inside = r - rim
  const body = turned([
    [0, 0],
    [r - c, 0],
    [r, c],
    [r, rim - c],
    [r - c, rim],
    [inside + 1, rim],
    [inside, rim - 1],
    [inside, web],
    [hubRadius, web],
    [hubRadius, total - 0.8],
    [hubRadius - 0.8, total],
    [0, total],
  ])
  const window = windowSection(v, s)
  const windows = around(v.spokes, window).map(one => extruded(one, -1, web + 1))
  return booleans.subtract(body, ...windows)
}

/** What the fixing cuts, the outer face at z = 0. */
function fixingCutters(v: KnobValues, s: Sizes): Geom3[] {
  const { total, pocket, insert, tapped, pin, keyHub, height } = s
  switch (v.fixing) {
    case 'nut':
    case 'screw': {
      const hexagon = primitives.circle({ radius: pocket.radius, segments: 6 })
      return [
        extruded(hexagon, -1, pocket.depth),
        drill(printedHole(clearanceHole(v.thread, 'fine'), v), -2, total + 1),
      ]
    }
    case 'insert': {
      const { length = 0, hole = 0 } = insert ?? {}
      return [drill(printedHole(hole, v), total - length - 1, total + 1)]
    }
    case 'tapped':
      return [drill(thread(v.thread).tapDrill, total - tapped.drill, total + 1)]
    case 'key':
      return hubCutters(keyHub)
    case 'pin': {
      const cross = transforms.rotateX(Math.PI / 2, drill(pin, -s.hubRadius - 1, s.hubRadius + 1))
      return [
        drill(s.printed ? printedHole(v.bore, v) : v.bore, -1, total + 1),
        transforms.translateZ(height + v.hubLength / 2, cross),
      ]
    }
  }
}

/** Where the crank's screw goes through the rim, mm from the axis. */
export const crankRadius = ({ radius, wheel }: Sizes): number => radius - wheel.rim / 2

export function bodySolid(v: KnobValues): Geom3 {
  const s = sizesOf(v)
  const crank = s.crank
    ? [transforms.translateX(crankRadius(s), drill(clearanceHole(s.crank), -1, s.wheel.rim + 1))]
    : []
  const body = s.star ? starBody(v, s) : wheelBody(v, s)
  return booleans.subtract(body, ...crank, ...fixingCutters(v, s))
}

/** The grip of a crank: it turns on the screw, whose head is sunk `seat` mm above its foot. */
export function gripSolid(v: KnobValues, screw: string, seat: number): Geom3 {
  const { acrossFlats, headHeight } = hexScrewDimensions(screw)
  const hole = (clearanceHole(screw) + (sizesOf(v).printed ? v.holeOffset : 0)) / 2
  const sunk = acrossFlats / Math.sqrt(3) + 0.5
  const [r, long] = [sunk + 2, seat + headHeight + 1]
  const belly = r + 2.5
  return turned([
    [hole, 0],
    [r - 1, 0],
    [r, 1],
    [belly, 0.4 * long],
    [belly, 0.65 * long],
    [r, long - 1],
    [r - 1, long],
    [sunk, long],
    [sunk, seat],
    [hole, seat],
  ])
}
