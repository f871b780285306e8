import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import { hubKeyway } from '#hardware'
import motorPlate from '../../designs/motor-plate/design.ts'
import { layoutOf } from '../../designs/motor-plate/layout.ts'
import type { PlateValues } from '../../designs/motor-plate/parameters.ts'
import type { Region } from '../../designs/motor-plate/plane.ts'
import pillowBlock from '../../designs/pillow-block/design.ts'
import { sizesOf, spotDepth, type Wanted } from '../../designs/pillow-block/sizes.ts'
import timingPulley from '../../designs/timing-pulley/design.ts'
import { dimensions } from '../../designs/timing-pulley/dimensions.ts'
import { groove } from '../../designs/timing-pulley/groove.ts'
import type { PulleyValues } from '../../designs/timing-pulley/parameters.ts'
import { segmentsFor } from '../../src/jscad/quality.ts'

type Point = [number, number]
const n = (radius: number): number => segmentsFor(radius, 0.01)

/**
 * The made parts of the three designs at their first preset, as one writes them on manifold-3d directly: the designs'
 * own dimensions, at the same segments.
 */
export function designsByHand({
  Manifold,
  CrossSection,
}: ManifoldToplevel): Record<string, () => Manifold[]> {
  const disc = (radius: number, x = 0, y = 0): CrossSection =>
    CrossSection.circle(radius, n(radius)).translate([x, y])
  const shape = (points: Point[]): CrossSection => new CrossSection([points])
  const box = (x: number, y: number): CrossSection => CrossSection.square([x, y], true)
  const turned = (points: Point[]): Manifold => shape(points).revolve(n(Math.max(...points.map(([r]) => r))))
  const rod = (radius: number, height: number): Manifold =>
    Manifold.cylinder(height, radius, radius, n(radius), true)
  const between = (profile: CrossSection, from: number, to: number): Manifold =>
    profile.extrude(to - from).translate([0, 0, from])
  const both = (solid: Manifold): Manifold[] => [solid, solid.mirror([1, 0, 0])]
  const cut = (body: Manifold, ...tools: Manifold[]): Manifold => Manifold.difference([body, ...tools])

  return {
    'motor-plate': () => {
      // Preset values carry the types of their parameters.
      const layout = layoutOf(motorPlate.preset() as unknown as PlateValues)
      const hull = (regions: readonly Region[]): CrossSection =>
        CrossSection.hull(regions.flatMap(({ points, radius }) => points.map(([x, y]) => disc(radius, x, y))))
      const each = (regions: readonly Region[]): CrossSection[] => regions.map(r => hull([r]))
      const outline = hull(layout.outline)
      const { spigot, motorOpenings, machineOpenings, spacerPockets, spacerOpenings } = layout
      return [
        CrossSection.difference([outline, ...each([spigot, ...motorOpenings, ...machineOpenings])]).extrude(
          layout.thickness,
        ),
        CrossSection.difference([
          outline,
          CrossSection.union(each(spacerPockets)),
          ...each(spacerOpenings),
        ]).extrude(layout.spacer),
      ]
    },
    'pillow-block': () => {
      const s = sizesOf(pillowBlock.preset() as unknown as Wanted)
      const {
        housingWidth: w,
        seatRadius: seat,
        columnHalf,
        footThickness,
        footHalf,
        shaftHeight,
        barrelRadius,
      } = s
      const edge = 1
      const chamfered = (reach: number, c: number): Point[] => [
        [reach - c, 0],
        [reach, c],
        [reach, w - c],
        [reach - c, w],
      ]
      const upright = (profile: CrossSection, from: number, to: number): Manifold =>
        profile
          .extrude(to - from)
          .rotate([-90, 0, 0])
          .translate([0, from, 0])
      const column = (half: number, c: number, from: number, to: number): Manifold => {
        const right = chamfered(half, c)
        const ring = [...right, ...right.map(([x, z]): Point => [-x, z]).reverse()]
        return upright(shape(ring.map(([x, z]): Point => [x, -z]).reverse()), from, to)
      }
      const front = CrossSection.hull([
        box(2 * footHalf, 1).translate([0, 0.5]),
        ...[-1, 1].map(side => disc(3, side * (footHalf - 3), footThickness - 3)),
      ])
      const end = shape([
        [-w, -1],
        [0, -1],
        [0, footThickness - edge],
        [-edge, footThickness],
        [edge - w, footThickness],
        [-w, footThickness - edge],
      ])
      const slab = Manifold.intersection([
        front.extrude(w),
        column(footHalf, s.spotRadius / 2, -1, footThickness + 1),
        end
          .extrude(2 * footHalf + 2)
          .rotate([0, 90, 0])
          .translate([-footHalf - 1, 0, 0]),
      ])
      const radius = Math.min(6, s.free)
      const [x, y] = [columnHalf, footThickness]
      const cutter = turned([
        [0, -1],
        [radius + edge + 1, -1],
        [radius, edge],
        [radius, w - edge],
        [radius + edge + 1, w + 1],
        [0, w + 1],
      ])
      const toe = box(radius + edge, radius + edge)
        .translate([x + (radius - edge) / 2, y + (radius - edge) / 2])
        .extrude(w)
        .subtract(cutter.translate([x + radius, y + radius, 0]))
      const rise = shaftHeight - footThickness
      const run = Math.min(s.free - 1, 1.2 * rise)
      const thickness = Math.max(6, Math.round(0.35 * w))
      const rib = (): Manifold =>
        CrossSection.hull([
          disc(barrelRadius - 0.2, 0, shaftHeight),
          disc(2, columnHalf + run - 2, footThickness - 1.5),
          box(2, 2).translate([columnHalf - 3, footThickness - 2]),
        ])
          .intersect(box(4 * (columnHalf + run), 4 * shaftHeight).translate([0, 2 * shaftHeight + 1]))
          .extrude(thickness)
          .translate([0, 0, (w - thickness) / 2])
      const barrel = turned([[0, 0], ...chamfered(barrelRadius, edge), [0, w]]).intersect(
        Manifold.cube([2 * barrelRadius + 2, 2 * barrelRadius, w + 2], true).translate([
          0,
          barrelRadius - edge,
          w / 2,
        ]),
      )
      const body = Manifold.union([
        slab,
        column(columnHalf, edge, 1, shaftHeight),
        ...both(toe),
        ...(run < 10 || rise < 10 ? [] : both(rib())),
        barrel.translate([0, shaftHeight, 0]),
      ])
      const grooveFrom = s.seatFrom + s.bearing.width
      const slope = s.leadInHeight / s.leadInLength
      const bore = turned([
        [0, -1],
        [s.shaftHole + 1.5, -1],
        [s.shaftHole, 0.5],
        [s.shaftHole, s.chamberFrom],
        [s.chamberRadius, s.chamberFrom],
        [s.chamberRadius, s.seatFrom],
        [seat, s.seatFrom],
        [seat, grooveFrom],
        [s.groove.diameter / 2, grooveFrom],
        [s.groove.diameter / 2, grooveFrom + s.groove.width],
        [seat, grooveFrom + s.groove.width],
        [seat, w - s.leadInLength],
        [seat + s.leadInHeight + slope, w + 1],
        [0, w + 1],
      ])
      const hole = (r: number, from: number, to: number): Manifold => upright(disc(r), from, to)
      const nipple = s.nipple
        ? [
            hole(s.nipple.drill / 2, s.chamberRadius - 2, barrelRadius + 1),
            hole(4.5, barrelRadius - spotDepth, barrelRadius + 1),
          ].map(tool => tool.translate([0, shaftHeight, s.nipple?.z ?? 0]))
        : []
      const floor = footThickness - spotDepth
      const slot = (r: number): CrossSection =>
        CrossSection.hull([-1, 1].map(side => disc(r, side * s.adjustment)))
      const base = [-1, 1].flatMap(side =>
        [
          upright(slot(s.holeDiameter / 2), -1, floor + 1),
          upright(slot(s.spotRadius), floor, footThickness + 12),
        ].map(tool => tool.translate([side * s.boltX, 0, w / 2])),
      )
      return [cut(body, bore.translate([0, shaftHeight, 0]), ...nipple, ...base)]
    },
    'timing-pulley': () => {
      const v = timingPulley.preset() as unknown as PulleyValues
      const d = dimensions(v)
      const g = groove(v.belt, v.teeth, v.grooveAllowance)
      const r = g.outsideRadius
      const outside: Point = [g.tipTo[0] * (1 + 1 / r), g.tipTo[1] * (1 + 1 / r)]
      const right: Point[] = [[...g.tipFrom], [...g.tipCentre], outside]
      const left = right.map(([x, y]): Point => [-x, y]).reverse()
      const tips = [-1, 1].map(side => disc(g.tipRadius, side * g.tipCentre[0], g.tipCentre[1]))
      const mouth = CrossSection.difference([shape([[0, r - 0.6 * g.depth], ...right, ...left]), ...tips])
      const ends = [-1, 1].flatMap(side => [
        disc(g.bottomRadius, side * g.bottomCentre[0], g.bottomCentre[1]),
        disc(g.bottomRadius, side * g.bottomCentre[0], r + g.bottomRadius),
      ])
      const one = CrossSection.union([CrossSection.hull(ends), mouth])
      const grooves = Array.from({ length: v.teeth }, (_, i) => one.rotate(((i + 0.5) * 360) / v.teeth))
      const teeth = between(CrossSection.difference([disc(r), ...grooves]), d.front, d.back)
      const { seatRadius: seat, hubRadius: hub, rimEnd, total, front, back } = d
      const lower = turned([
        [0, 0],
        [seat - 0.3, 0],
        [seat, 0.3],
        [seat, front + 0.5],
        [0, front + 0.5],
      ])
      const upper = turned([
        [0, back - 0.5],
        [seat, back - 0.5],
        [seat, rimEnd - 0.3],
        [seat - 0.3, rimEnd],
        [0, rimEnd],
      ])
      const boss = turned([
        [0, rimEnd - 0.5],
        [hub, rimEnd - 0.5],
        [hub, total - 0.5],
        [hub - 0.5, total],
        [0, total],
      ])
      const radius = v.bore / 2
      const { width, depthOverBore } = hubKeyway(v.bore)
      const depth = depthOverBore - radius
      const keyed = disc(radius).add(box(width, depth).translate([0, depth / 2]))
      const c = Math.min(0.5, d.hub.wall / 4)
      const mouths = [
        turned([
          [0, -1],
          [radius + c + 1, -1],
          [radius - 0.5, c + 0.5],
          [0, c + 0.5],
        ]),
        turned([
          [0, total - c - 0.5],
          [radius - 0.5, total - c - 0.5],
          [radius + c + 1, total + 1],
          [0, total + 1],
        ]),
      ]
      const reach = Math.max(hub, d.flangeRadius) + 1
      const drill = rod(d.hub.screws.hole / 2, reach)
        .translate([0, 0, reach / 2])
        .rotate([0, 90, 0])
      const screws = [90, 0]
        .slice(0, d.hub.screws.count)
        .map(a => drill.translate([0, 0, d.hub.screws.height]).rotate([0, 0, a]))
      const body = Manifold.union([Manifold.union([teeth, lower, upper]), boss])
      const flat = r - 0.15
      const thickness = d.flangeThickness
      const ring = turned([
        [seat + 0.3, 0],
        [d.flangeRadius - 0.3, 0],
        [d.flangeRadius, 0.3],
        [d.flangeRadius, thickness - (d.flangeRadius - flat) * Math.tan(Math.PI / 18)],
        [flat, thickness],
        [seat, thickness],
        [seat, 0.3],
      ])
      return [cut(body, between(keyed, -1, total + 1), ...mouths, ...screws), ring]
    },
  }
}
