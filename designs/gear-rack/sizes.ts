import { type Run, remembered, smoothProfile } from '#design'
import { leastShift } from '#engineering'
import { clearanceHole, counterbore, dowelPins, lengthIntoThread, materials, roundHole } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives } from '#jscad'
import type { RackValues } from './parameters.ts'

type Point = readonly [x: number, y: number]

export const alpha = Math.PI / 9
/** Radius at the tooth's foot in modules: ISO 53 profile A. */
const footRadius = 0.38

const materialOf = { steel: materials.C45N, pom: materials.POM_C, petg: materials.PETG, pla: materials.PLA }

/** Every size of a rack, mm: along x, teeth towards +y, its back on y = 0; the pinion has a shift where it would be undercut. */
export const sizesOf = remembered((v: RackValues) => {
  const module = Number(v.module)
  const pitch = Math.PI * module
  const pitchHeight = v.height - module
  const root = v.height - 2.25 * module
  const length = v.pitches * pitch
  const { diameter, depth } = counterbore(v.screwSize)
  const spacing = length / Math.max(1, v.screws)
  const shift = Math.max(0, Math.ceil(100 * (leastShift(v.pinionTeeth) - 0.0065)) / 100)
  return {
    module,
    pitch,
    pitchHeight,
    root,
    length,
    thickness: pitch / 2 - v.backlash,
    material: materialOf[v.material],
    printed: v.material === 'petg' || v.material === 'pla',
    screw: { hole: clearanceHole(v.screwSize), head: diameter, depth, spacing },
    holes: Array.from({ length: v.screws }, (_, i): Point => [(i + 0.5) * spacing, root / 2]),
    shift,
    /** From the rack's back to the pinion's axis. */
    axis: pitchHeight + (module * v.pinionTeeth) / 2 + shift * module,
    pin: pinOf(module, pitch / 2 + v.backlash, pitchHeight),
  }
})

export type Sizes = ReturnType<typeof sizesOf>

/** Pin of ISO 8734 that touches the flanks nearest above the pitch line, and the height over it laid in a space of a width there. */
function pinOf(module: number, space: number, pitchHeight: number) {
  const ideal = space / Math.cos(alpha)
  const diameter = dowelPins.map(p => p.diameter).find(d => d >= ideal - 0.02 * module) ?? ideal
  return {
    diameter,
    over: pitchHeight + (diameter / 2) * (1 + 1 / Math.sin(alpha)) - space / (2 * Math.tan(alpha)),
  }
}

/** Length in mm of the screw that holds the rack: as deep in the machine as 1.2 diameters. */
export const screwLengthOf = (v: RackValues, { screw }: Sizes): number =>
  lengthIntoThread(v.screwSize, v.width - screw.depth, { engagement: 1.2 })

/** The rack seen along its teeth, with its holes. */
export function rackSection(v: RackValues, s: Sizes): Geom2 {
  const { module, pitch, root, length, pitchHeight, thickness } = s
  const half = thickness / 2
  const radius = footRadius * module
  const centre = half + (pitchHeight - root - radius) * Math.tan(alpha) + radius / Math.cos(alpha)
  const foot = Array.from({ length: 6 }, (_, i): Point => {
    const angle = -Math.PI / 2 - ((Math.PI / 2 - alpha) * i) / 5
    return [centre + radius * Math.cos(angle), root + radius + radius * Math.sin(angle)]
  })
  const tip: Point = [half - module * Math.tan(alpha), v.height]
  const runs: Run[] = []
  let last: Point = [length, root]
  const on = (...points: readonly Point[]) => {
    if (Math.hypot(points[0][0] - last[0], points[0][1] - last[1]) > 1e-9) runs.push([last, points[0]])
    if (points.length > 1) runs.push(points)
    last = points[points.length - 1]
  }
  for (let i = v.pitches - 1; i >= 0; i--) {
    const at = ([x, y]: Point, side: 1 | -1): Point => [(i + 0.5) * pitch + side * x, y]
    on(...foot.map(p => at(p, 1)))
    on(at(tip, 1))
    on(at(tip, -1))
    on(...foot.map(p => at(p, -1)).reverse())
  }
  const end: Point[] = [
    [0, root],
    [0, 0],
    [length, 0],
    [length, root],
  ]
  for (const point of end) on(point)
  const profile = smoothProfile(runs)
  if (s.holes.length === 0) return profile
  return booleans.subtract(profile, ...s.holes.map(at => roundHole(s.screw.hole, at)))
}

/** The rack on its side, on z = 0, the counterbores of its screws on top. */
export function rackSolid(v: RackValues, s: Sizes): Geom3 {
  const body = extrusions.extrudeLinear({ height: v.width }, rackSection(v, s))
  if (s.holes.length === 0) return body
  const heads = s.holes.map(([x, y]) =>
    primitives.cylinder({
      radius: s.screw.head / 2,
      height: s.screw.depth + 1,
      center: [x, y, v.width + (1 - s.screw.depth) / 2],
    }),
  )
  return booleans.subtract(body, ...heads)
}
