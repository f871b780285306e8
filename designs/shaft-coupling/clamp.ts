import { remembered } from '#design'
import {
  clearanceHole,
  counterbore,
  extruded,
  hubKeywayCutter,
  keyDimensions,
  socketScrewDimensions,
  socketScrewLengths,
  thread,
  turned,
} from '#hardware'
import { booleans, type Geom3, primitives, transforms } from '#jscad'
import type { CouplingValues } from './parameters.ts'

/** Width of the slit, and of the gap between two halves, mm. */
export const slit = 1.5
/** Wall between bore and screw, and outside a screw, mm. */
const wall = 1.5

/**
 * Sizes of a clamp coupling, mm. Its axis is z, shaft A below; the slit lies in y = 0 towards +x, the screws stand along y
 * at x = `offset`, their heads on a flat milled along the side, within the outside diameter. Threads are blind.
 */
export const clampSizes = remembered((v: CouplingValues) => {
  const { diameter: d, tapDrill, pitch: lead } = thread(v.screw)
  const { headDiameter, headHeight } = socketScrewDimensions(v.screw)
  const bore = Math.max(v.boreA, v.boreB)
  const clear = clearanceHole(v.screw)
  const sunk = counterbore(v.screw)
  const offset = bore / 2 + wall + clear / 2
  const flatFrom = offset - sunk.diameter / 2
  /** From the plane of the slit to the flat of the heads, which leaves a wall over bore and relief. */
  const overBore = Math.sqrt(Math.max(0, (bore / 2 + 0.5 + wall) ** 2 - flatFrom ** 2))
  const seat = Math.ceil(Math.max(1.2 * d + slit / 2, overBore))
  const engagement = (v.material === 'C45N' ? 1 : 1.5) * d
  const thickest = (radius: number) =>
    Math.sqrt(Math.max(0, radius ** 2 - (offset + d / 2) ** 2)) - wall - 2 * lead
  const screwFor = (radius: number) =>
    socketScrewLengths(v.screw)
      .filter(l => l - seat <= thickest(radius) && l - seat - slit / 2 >= engagement)
      .at(-1)
  const keyed = v.keyed ? Math.max(...[v.boreA, v.boreB].map(b => b / 2 + keyDimensions(b).hubDepth)) : 0
  let least = Math.ceil(
    Math.max(Math.hypot(offset + headDiameter / 2, seat + headHeight), offset + clear / 2 + wall, keyed + 2) *
      2,
  )
  while (screwFor(least / 2) === undefined) least++
  const radius = Math.max(v.outsideDiameter, least) / 2
  const leastHub = Math.ceil(2 * sunk.diameter + 3)
  const pitch = Math.max(sunk.diameter + 1, v.hubLength / 2)
  const screwLength = screwFor(radius) ?? 0
  return {
    ...{ bore, clear, offset, flatFrom, seat, least, radius, leastHub, tapDrill, screwLength },
    /** From the plane of the slit to the end of the drilled hole. */
    tapDepth: screwLength - seat + 2 * lead,
    length: 2 * v.hubLength,
    /** Heights of the screws, two beside each shaft. */
    heights: [v.hubLength, 3 * v.hubLength].flatMap(twice => [twice / 2 - pitch / 2, twice / 2 + pitch / 2]),
  }
})

/** The whole sleeve, its two bores parted by a relief. Its edges are broken by the note: a slit makes splines of chamfers. */
function sleeve(v: CouplingValues): Geom3 {
  const { radius, length, bore } = clampSizes(v)
  const [a, b] = [v.boreA / 2, v.boreB / 2]
  const middle = v.hubLength
  return turned([
    [a, 0],
    [radius, 0],
    [radius, length],
    [b, length],
    [b, middle + 1],
    [bore / 2 + 0.5, middle + 1],
    [bore / 2 + 0.5, middle - 1],
    [a, middle - 1],
  ])
}

/** The hole of one screw: threaded below the slit, clear above. */
function screwCutter(v: CouplingValues, z: number): Geom3 {
  const { radius, tapDrill, tapDepth, clear, offset } = clampSizes(v)
  const cutter = turned([
    [0, -tapDepth],
    [tapDrill / 2, -tapDepth],
    [tapDrill / 2, 0],
    [clear / 2, 0],
    [clear / 2, radius + 1],
    [0, radius + 1],
  ])
  return transforms.translate([offset, 0, z], transforms.rotateX(-Math.PI / 2, cutter))
}

function keyways(v: CouplingValues): Geom3[] {
  if (!v.keyed) return []
  const { length } = clampSizes(v)
  const cut = (bore: number, from: number) => extruded(hubKeywayCutter(bore), from, from + v.hubLength + 1)
  return [cut(v.boreA, -1), cut(v.boreB, length - v.hubLength)]
}

const block = (from: readonly number[], to: readonly number[]): Geom3 =>
  primitives.cuboid({
    size: [to[0] - from[0], to[1] - from[1], to[2] - from[2]],
    center: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2],
  })

/** The flat under the heads, along the whole side. */
function headFlat(v: CouplingValues): Geom3 {
  const { radius, length, flatFrom, seat } = clampSizes(v)
  return block([flatFrom, seat, -1], [radius + 1, radius + 1, length + 1])
}

/** One piece: slit along +x; half across in the middle, so that each end clamps its own shaft. */
export function slitSleeve(v: CouplingValues): Geom3 {
  const { radius, length, heights } = clampSizes(v)
  const far = radius + 1
  return booleans.subtract(
    sleeve(v),
    headFlat(v),
    block([0, -slit / 2, -1], [far, slit / 2, length + 1]),
    block([-0.1 * radius, -far, v.hubLength - slit / 2], [far, far, v.hubLength + slit / 2]),
    ...heights.map(z => screwCutter(v, z)),
    ...keyways(v),
  )
}

/** One of two halves that are alike: the one at +y, with heads at +x and threads at −x. */
export function halfSleeve(v: CouplingValues): Geom3 {
  const { radius, length, heights } = clampSizes(v)
  const far = radius + 1
  return booleans.subtract(
    sleeve(v),
    headFlat(v),
    block([-far, -far, -1], [far, slit / 2, length + 1]),
    ...heights.flatMap(z => {
      const cutter = screwCutter(v, z)
      return [cutter, transforms.rotateZ(Math.PI, cutter)]
    }),
    ...keyways(v),
  )
}
