import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d'
import { segmentsFor } from '../../src/jscad/quality.ts'

type Place = [number, number]
const n = (radius: number): number => segmentsFor(radius, 0.01)

/** The benchmark parts as one writes them on manifold-3d directly, at the same segments: the peer that rebuilds are measured against. */
export function byHand({ Manifold, CrossSection, Mesh }: ManifoldToplevel): Record<string, () => Manifold> {
  const rod = (radius: number, height: number): Manifold =>
    Manifold.cylinder(height, radius, radius, n(radius), true)
  const cone = (from: number, to: number, height: number): Manifold =>
    Manifold.cylinder(height, from, to, n(Math.max(from, to)), true)
  const box = (size: [number, number, number], at: [number, number, number]): Manifold =>
    Manifold.cube(size, true).translate(at)
  const disc = (radius: number, x = 0, y = 0): CrossSection =>
    CrossSection.circle(radius, n(radius)).translate([x, y])
  const around = <T>(count: number, make: (degrees: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make((360 * i) / count))
  const rad = (degrees: number): number => (degrees * Math.PI) / 180
  const cut = (body: Manifold, ...tools: Manifold[]): Manifold => Manifold.difference([body, ...tools])

  return {
    'pillow block': () => {
      const [bore, width, axis] = [47, 24, 50]
      const corners = [-62, 62].flatMap(x => [-12, 12].map(y => disc(8, x, y)))
      const foot = CrossSection.hull(corners).extrude(16)
      const across = (radius: number, height: number): Manifold =>
        rod(radius, height).rotate([90, 0, 0]).translate([0, 0, axis])
      const ribs = [-1, 1].map(s => box([10, width - 6, 40], [s * (bore / 2 + 12), 0, 30]))
      const body = Manifold.union([
        foot,
        across(bore / 2 + 14, width + 8),
        box([bore + 28, width, axis], [0, 0, axis / 2]),
        ...ribs,
      ])
      const groove = rod(bore / 2 + 6, 1.75)
        .subtract(rod(bore / 2 - 1, 3))
        .rotate([90, 0, 0])
        .translate([0, 0, axis])
      const bolts = [-52, 52].map(x =>
        rod(6.5, 60)
          .add(rod(13, 10).translate([0, 0, 19]))
          .translate([x, 0, 0]),
      )
      return cut(
        body,
        across(bore / 2, width + 20),
        across(bore / 2 + 4, width).translate([0, 4, 0]),
        groove,
        ...bolts,
        rod(3, 40).translate([0, 0, axis + bore / 2 + 14]),
      )
    },
    flange: () => {
      const body = Manifold.union([
        rod(90, 18),
        cone(55, 42, 40).translate([0, 0, 29]),
        rod(51, 3).translate([0, 0, -10]),
      ])
      const hole = rod(7, 60)
        .add(rod(12, 6).translate([0, 0, 9]))
        .translate([72.5, 0, 0])
      const holes = around(12, a => hole.rotate([0, 0, a]))
      return cut(body, rod(30, 200), ...holes, cone(30, 34, 4).translate([0, 0, 47.5]))
    },
    'GT2 pulley': () => {
      const [teeth, width] = [40, 7]
      const outer = teeth / Math.PI - 0.254
      const grooves = around(teeth, a =>
        disc(0.555, (outer - 0.2) * Math.cos(rad(a)), (outer - 0.2) * Math.sin(rad(a))),
      )
      const toothed = CrossSection.difference([disc(outer), ...grooves]).extrude(width)
      const rim = rod(outer + 1.5, 0.8)
      const body = Manifold.union([
        toothed,
        cone(outer + 1.5, outer, 1).translate([0, 0, -0.4]),
        rim.translate([0, 0, -1.2]),
        cone(outer, outer + 1.5, 1).translate([0, 0, width + 0.4]),
        rim.translate([0, 0, width + 1.2]),
        rod(9, 8).translate([0, 0, width + 5.5]),
      ])
      const screw = rod(1.5, 30).translate([0, 0, 15]).rotate([90, 0, 0])
      const screws = [0, 90].map(a => screw.rotate([0, 0, a]).translate([0, 0, width + 5.6]))
      return cut(body, rod(4, 60), ...screws)
    },
    'spur gear': () => {
      const [teeth, module, width, bore] = [24, 2, 16, 12]
      const pressure = rad(20)
      const pitch = (teeth * module) / 2
      const base = pitch * Math.cos(pressure)
      const [tip, root] = [pitch + module, pitch - 1.25 * module]
      const involute = (a: number): number => Math.tan(a) - a
      const half = Math.PI / (2 * teeth) + involute(pressure)
      const side: Place[] = [[root, half]]
      for (let i = 0; i <= 10; i++) {
        const r = base + ((tip - base) * i) / 10
        side.push([r, half - involute(Math.acos(Math.min(1, base / r)))])
      }
      const points: Place[] = []
      for (let t = 0; t < teeth; t++) {
        const c = (t * 2 * Math.PI) / teeth
        for (const [r, h] of side) points.push([r * Math.cos(c - h), r * Math.sin(c - h)])
        for (const [r, h] of side.toReversed()) points.push([r * Math.cos(c + h), r * Math.sin(c + h)])
      }
      const blank = new CrossSection([points]).extrude(width)
      const hub = rod(11, width + 12).translate([0, 0, (width + 12) / 2])
      const lights = around(6, a => rod(3, 60).translate([15.5, 0, 0]).rotate([0, 0, a]))
      const key = box([4, bore / 2 + 1.8, 80], [0, (bore / 2 + 1.8) / 2, 0])
      return cut(blank.add(hub), rod(bore / 2, 80), key, ...lights)
    },
    'perforated plate': () => {
      const hole = CrossSection.circle(3, n(3))
      const holes: CrossSection[] = []
      for (let i = 0; i < 20; i++)
        for (let j = 0; j < 20; j++) holes.push(hole.translate([(i - 9.5) * 10, (j - 9.5) * 10]))
      return CrossSection.difference([CrossSection.square([210, 210], true), ...holes]).extrude(3)
    },
    enclosure: () => {
      const [w, d, h, wall, r] = [120, 80, 40, 2.5, 8]
      const rounded = (x: number, y: number, z: number, radius: number): Manifold => {
        const ball = Manifold.sphere(radius, n(radius))
        const at = (v: number, s: number): number => s * (v / 2 - radius)
        const signs = [-1, 1]
        return Manifold.hull(
          signs.flatMap(i =>
            signs.flatMap(j => signs.map(k => ball.translate([at(x, i), at(y, j), at(z, k)]))),
          ),
        )
      }
      const outer = rounded(w, d, 2 * h, r)
      const inner = rounded(w - 2 * wall, d - 2 * wall, 2 * (h - wall), r - wall)
      const half = box([w + 10, d + 10, h], [0, 0, -h / 2])
      const corners = [-1, 1].flatMap(x => [-1, 1].map((y): Place => [x * (w / 2 - 9), y * (d / 2 - 9)]))
      const posts = (radius: number, height: number, z: number): Manifold[] => {
        const post = rod(radius, height)
        return corners.map(([x, y]) => post.translate([x, y, z]))
      }
      const vents = Array.from({ length: 8 }, (_, i) => box([3, 20, 20], [-35 + i * 10, 0, -h]))
      const gland = rod(6.5, 20)
        .rotate([0, 90, 0])
        .translate([w / 2, 0, -h / 2])
      const bosses = Manifold.union(posts(4, h - 4, -h / 2)).intersect(outer.intersect(half))
      const shell = outer.subtract(inner).intersect(half)
      return cut(
        Manifold.union([shell, bosses, ...posts(5, 3, -h - 0.5)]),
        ...posts(1.5, 20, -10),
        ...vents,
        gland,
      )
    },
    'angle bracket': () => {
      const [leg, width, t] = [80, 60, 6]
      const triangle = new CrossSection([
        [
          [t - 1, t - 1],
          [leg * 0.7, t - 1],
          [t - 1, leg * 0.7],
        ],
      ])
      const gusset = triangle.extrude(5).rotate([90, 0, 0])
      const gussets = [0, 2.5 - width / 2, width / 2 - 2.5].map(y => gusset.translate([0, y + 2.5, 0]))
      const slot = CrossSection.hull([disc(4.5, -11), disc(4.5, 11)]).extrude(3 * t)
      const slots = [-1, 1].flatMap(s => [
        slot.translate([leg * 0.62, s * width * 0.28, -t]),
        slot.rotate([0, 90, 0]).translate([-t, s * width * 0.28, leg * 0.62]),
      ])
      const countersunk = rod(2.75, 40)
        .add(cone(2.75, 5.75, 3).translate([0, 0, t - 1.49]))
        .translate([leg - 12, 0, 0])
      const legs = [box([leg, width, t], [leg / 2, 0, t / 2]), box([t, width, leg], [t / 2, 0, leg / 2])]
      return cut(Manifold.union([...legs, ...gussets]), ...slots, countersunk)
    },
    'threaded rod': () => {
      const [d, pitch, turns, steps] = [16, 2, 12, 64]
      const root = d / 2 - 0.6134 * pitch
      const profile: Place[] = [
        [root - 0.3, -pitch * 0.47],
        [d / 2, -pitch * 0.0625],
        [d / 2, pitch * 0.0625],
        [root - 0.3, pitch * 0.47],
      ]
      const corners = profile.length
      const last = turns * steps
      const points: number[] = []
      const triangles: number[] = []
      for (let i = 0; i <= last; i++) {
        const a = (2 * Math.PI * i) / steps
        for (const [r, z] of profile) points.push(r * Math.cos(a), r * Math.sin(a), z + (pitch * i) / steps)
        for (let k = 0; k < corners && i < last; k++) {
          const [p, q] = [i * corners + k, i * corners + ((k + 1) % corners)]
          triangles.push(p, p + corners, q, q, p + corners, q + corners)
        }
      }
      const end = last * corners
      triangles.push(0, 1, 2, 0, 2, 3, end, end + 2, end + 1, end, end + 3, end + 2)
      const thread = new Manifold(
        new Mesh({
          numProp: 3,
          vertProperties: Float32Array.from(points),
          triVerts: Uint32Array.from(triangles.toReversed()),
        }),
      )
      const length = turns * pitch
      const head = Manifold.cylinder(10, d * 0.866, d * 0.866, 6, true).translate([0, 0, -8])
      return Manifold.union([
        rod(root, length + 8).translate([0, 0, length / 2]),
        thread.intersect(rod(d, length).translate([0, 0, length / 2])),
        head.intersect(cone(d * 0.6, d * 0.866, 12).translate([0, 0, -9])),
      ])
    },
  }
}
