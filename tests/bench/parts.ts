import { booleans, extrusions, type Geom3, hulls, primitives, transforms } from '#jscad'

const { cuboid, circle, cylinder, cylinderElliptic, polygon, rectangle, roundedCuboid, roundedRectangle } =
  primitives
const { union, subtract, intersect } = booleans
const { translate, translateX, rotateX, rotateY, rotateZ, rotate } = transforms
const { extrudeLinear, extrudeHelical } = extrusions
const TAU = 2 * Math.PI

type Place = [number, number]
const around = <T>(count: number, make: (angle: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make((i * TAU) / count))
const grid = (columns: number, rows: number, pitch: number): Place[] =>
  Array.from({ length: columns * rows }, (_, i) => [
    ((i % columns) - (columns - 1) / 2) * pitch,
    (Math.floor(i / columns) - (rows - 1) / 2) * pitch,
  ])

/** A cylinder along y at a height. */
const across = (radius: number, height: number, z: number): Geom3 =>
  translate([0, 0, z], rotateX(TAU / 4, cylinder({ radius, height })))

export function pillowBlock(): Geom3 {
  const [bore, width, axis] = [47, 24, 50]
  const foot = extrudeLinear({ height: 16 }, roundedRectangle({ size: [140, 40], roundRadius: 8 }))
  const ring = across(bore / 2 + 14, width + 8, axis)
  const web = cuboid({ size: [bore + 28, width, axis], center: [0, 0, axis / 2] })
  const ribs = [-1, 1].map(s => cuboid({ size: [10, width - 6, 40], center: [s * (bore / 2 + 12), 0, 30] }))
  const seat = translate([0, 4, 0], across(bore / 2 + 4, width, axis))
  const groove = translate(
    [0, 0, axis],
    rotateX(
      TAU / 4,
      subtract(
        cylinder({ radius: bore / 2 + 6, height: 1.75 }),
        cylinder({ radius: bore / 2 - 1, height: 3 }),
      ),
    ),
  )
  const bolts = [-1, 1].map(s =>
    translateX(
      s * 52,
      union(cylinder({ radius: 6.5, height: 60 }), cylinder({ radius: 13, height: 10, center: [0, 0, 19] })),
    ),
  )
  const grease = cylinder({ radius: 3, height: 40, center: [0, 0, axis + bore / 2 + 14] })
  return subtract(
    union(foot, ring, web, ...ribs),
    across(bore / 2, width + 20, axis),
    seat,
    groove,
    ...bolts,
    grease,
  )
}

export function flange(): Geom3 {
  const hub = cylinderElliptic({
    startRadius: [55, 55],
    endRadius: [42, 42],
    height: 40,
    center: [0, 0, 29],
  })
  const holes = around(12, a =>
    rotateZ(
      a,
      translate(
        [72.5, 0, 0],
        union(cylinder({ radius: 7, height: 60 }), cylinder({ radius: 12, height: 6, center: [0, 0, 9] })),
      ),
    ),
  )
  const chamfer = cylinderElliptic({
    startRadius: [30, 30],
    endRadius: [34, 34],
    height: 4,
    center: [0, 0, 47.5],
  })
  const face = cylinder({ radius: 51, height: 3, center: [0, 0, -10] })
  return subtract(
    union(cylinder({ radius: 90, height: 18 }), hub, face),
    cylinder({ radius: 30, height: 200 }),
    ...holes,
    chamfer,
  )
}

export function gt2Pulley(): Geom3 {
  const [teeth, width] = [40, 7]
  const outer = (teeth * 2) / TAU - 0.254
  const grooves = around(teeth, a =>
    circle({ radius: 0.555, center: [(outer - 0.2) * Math.cos(a), (outer - 0.2) * Math.sin(a)] }),
  )
  const toothed = extrudeLinear({ height: width }, subtract(circle({ radius: outer }), ...grooves))
  const cone = (z: number, from: number, to: number): Geom3 =>
    cylinderElliptic({ startRadius: [from, from], endRadius: [to, to], height: 1, center: [0, 0, z] })
  const rim = (z: number): Geom3 => cylinder({ radius: outer + 1.5, height: 0.8, center: [0, 0, z] })
  const hub = cylinder({ radius: 9, height: 8, center: [0, 0, width + 5.5] })
  const screws = [0, 1].map(i =>
    translate(
      [0, 0, width + 5.6],
      rotateZ((i * TAU) / 4, rotateX(TAU / 4, cylinder({ radius: 1.5, height: 30, center: [0, 0, 15] }))),
    ),
  )
  const body = union(
    toothed,
    cone(-0.4, outer + 1.5, outer),
    rim(-1.2),
    cone(width + 0.4, outer, outer + 1.5),
    rim(width + 1.2),
    hub,
  )
  return subtract(body, cylinder({ radius: 4, height: 60 }), ...screws)
}

export function spurGear(): Geom3 {
  const [teeth, module, width, bore] = [24, 2, 16, 12]
  const pressure = (20 * Math.PI) / 180
  const pitch = (teeth * module) / 2
  const base = pitch * Math.cos(pressure)
  const [tip, root] = [pitch + module, pitch - 1.25 * module]
  const involute = (a: number): number => Math.tan(a) - a
  const half = Math.PI / (2 * teeth) + involute(pressure)
  const flank = Array.from({ length: 11 }, (_, i): Place => {
    const r = base + ((tip - base) * i) / 10
    return [r, half - involute(Math.acos(Math.min(1, base / r)))]
  })
  const rising: Place[] = [[root, half], ...flank]
  const points = around(teeth, c =>
    [
      ...rising.map(([r, h]): Place => [r, c - h]),
      ...rising.toReversed().map(([r, h]): Place => [r, c + h]),
    ].map(([r, a]): Place => [r * Math.cos(a), r * Math.sin(a)]),
  ).flat()
  const blank = extrudeLinear({ height: width }, polygon({ points }))
  const hub = cylinder({ radius: 11, height: width + 12, center: [0, 0, (width + 12) / 2] })
  const key = cuboid({ size: [4, bore / 2 + 1.8, 80], center: [0, (bore / 2 + 1.8) / 2, 0] })
  const lights = around(6, a => rotateZ(a, translate([15.5, 0, 0], cylinder({ radius: 3, height: 60 }))))
  return subtract(union(blank, hub), cylinder({ radius: bore / 2, height: 80 }), key, ...lights)
}

export function perforatedPlate(): Geom3 {
  const holes = grid(20, 20, 10).map(center => circle({ radius: 3, center }))
  return extrudeLinear({ height: 3 }, subtract(rectangle({ size: [210, 210] }), ...holes))
}

/** The same plate cut in space: what one writes who thinks of a plate and of drills. */
export function perforatedAsWritten(): Geom3 {
  const holes = grid(20, 20, 10).map(([x, y]) => cylinder({ radius: 3, height: 5, center: [x, y, 1.5] }))
  return subtract(cuboid({ size: [210, 210, 3], center: [0, 0, 1.5] }), ...holes)
}

export function enclosure(): Geom3 {
  const [w, d, h, wall, r] = [120, 80, 40, 2.5, 8]
  const outer = roundedCuboid({ size: [w, d, 2 * h], roundRadius: r })
  const inner = roundedCuboid({ size: [w - 2 * wall, d - 2 * wall, 2 * (h - wall)], roundRadius: r - wall })
  const half = cuboid({ size: [w + 10, d + 10, h], center: [0, 0, -h / 2] })
  const corners: Place[] = [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ].map(([x, y]) => [x * (w / 2 - 9), y * (d / 2 - 9)])
  const post = (radius: number, height: number, z: number): Geom3[] =>
    corners.map(([x, y]) => cylinder({ radius, height, center: [x, y, z] }))
  const vents = Array.from({ length: 8 }, (_, i) =>
    cuboid({ size: [3, 20, 20], center: [-35 + i * 10, 0, -h] }),
  )
  const gland = translate([w / 2, 0, -h / 2], rotateY(TAU / 4, cylinder({ radius: 6.5, height: 20 })))
  const shell = intersect(subtract(outer, inner), half)
  const bosses = intersect(union(...post(4, h - 4, -h / 2)), intersect(outer, half))
  return subtract(union(shell, bosses, ...post(5, 3, -h - 0.5)), ...post(1.5, 20, -10), ...vents, gland)
}

export function angleBracket(): Geom3 {
  const [leg, width, t] = [80, 60, 6]
  const gusset = (y: number): Geom3 =>
    translate(
      [0, y + 2.5, 0],
      rotateX(
        TAU / 4,
        extrudeLinear(
          { height: 5 },
          polygon({
            points: [
              [t - 1, t - 1],
              [leg * 0.7, t - 1],
              [t - 1, leg * 0.7],
            ],
          }),
        ),
      ),
    )
  const slot = extrudeLinear(
    { height: 3 * t },
    hulls.hull(circle({ radius: 4.5, center: [-11, 0] }), circle({ radius: 4.5, center: [11, 0] })),
  )
  const slots = [-1, 1].flatMap(s => [
    translate([leg * 0.62, s * width * 0.28, -t], slot),
    translate([-t, s * width * 0.28, leg * 0.62], rotate([0, TAU / 4, 0], slot)),
  ])
  const countersunk = translate(
    [leg - 12, 0, 0],
    union(
      cylinder({ radius: 2.75, height: 40 }),
      cylinderElliptic({
        startRadius: [2.75, 2.75],
        endRadius: [5.75, 5.75],
        height: 3,
        center: [0, 0, t - 1.49],
      }),
    ),
  )
  const legs = [
    cuboid({ size: [leg, width, t], center: [leg / 2, 0, t / 2] }),
    cuboid({ size: [t, width, leg], center: [t / 2, 0, leg / 2] }),
  ]
  return subtract(
    union(...legs, gusset(0), gusset(2.5 - width / 2), gusset(width / 2 - 2.5)),
    ...slots,
    countersunk,
  )
}

export function threadedRod(): Geom3 {
  const [d, pitch, turns] = [16, 2, 12]
  const root = d / 2 - 0.6134 * pitch
  const profile = polygon({
    points: [
      [root - 0.3, -pitch * 0.47],
      [d / 2, -pitch * 0.0625],
      [d / 2, pitch * 0.0625],
      [root - 0.3, pitch * 0.47],
    ],
  })
  const thread = extrudeHelical({ angle: TAU * turns, pitch, segmentsPerRotation: 64 }, profile)
  const length = turns * pitch
  const core = cylinder({ radius: root, height: length + 8, center: [0, 0, length / 2] })
  const trim = cylinder({ radius: d, height: length, center: [0, 0, length / 2] })
  const head = cylinder({ radius: d * 0.866, height: 10, center: [0, 0, -8], segments: 6 })
  const dome = cylinderElliptic({
    startRadius: [d * 0.6, d * 0.6],
    endRadius: [d * 0.866, d * 0.866],
    height: 12,
    center: [0, 0, -9],
  })
  return union(core, intersect(thread, trim), intersect(head, dome))
}

export const parts: Record<string, () => Geom3> = {
  'pillow block': pillowBlock,
  flange,
  'GT2 pulley': gt2Pulley,
  'spur gear': spurGear,
  'perforated plate': perforatedPlate,
  enclosure,
  'angle bracket': angleBracket,
  'threaded rod': threadedRod,
}
