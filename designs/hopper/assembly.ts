import { carry, type Placement, place, placementMatrix, type Vec3 } from '#design'
import {
  buttonScrew,
  hexNut,
  hexNutDimensions,
  lengthThroughNut,
  plainWasher,
  washerDimensions,
} from '#hardware'
import { fromCorner, type Layout, type Wall } from './layout.ts'
import type { HopperValues } from './parameters.ts'
import { wallPart } from './walls.ts'

/** Length of the corner screws through both sheets, washer and nut, mm; throws an Error when none is so long. */
export const cornerScrewLength = (size: string, t: number): number =>
  lengthThroughNut(size, 2 * t + washerDimensions(size).thickness, 'ISO 7380-1')

/** The four walls, the outlet's rim on z = 0, and the screws of their corners. */
export function assemble(p: HopperValues, l: Layout): Placement[] {
  return [
    ...[-90, 90].map(about => wallPlacement(p, l, l.flanged, about, 2)),
    ...[0, 180].map(about => wallPlacement(p, l, l.plain, about, 1)),
  ].flatMap(placed => [placed, ...(placed.part.name === 'plain-wall' ? cornerScrews(p, l, placed) : [])])
}

/** A wall leaning outwards towards +y, then turned about z. */
function wallPlacement(p: HopperValues, l: Layout, wall: Wall, about: number, step: number): Placement {
  const at = (y: number, z: number) =>
    carry(placementMatrix({ turn: [0, 0, about], at: [0, 0, 0] }), [0, y, z])
  // The inner face lies at this height on the part; it passes the inside edge of the outlet.
  const lie = wall.raise + l.t
  const slope = (wall.slope * Math.PI) / 180
  return place(partOf(p, l, wall), {
    turn: [wall.slope, 0, about],
    at: at(wall.off + lie * Math.sin(slope), p.collar - lie * Math.cos(slope)),
    explode: at(120, 0),
    step,
  })
}

const parts = new WeakMap<Wall, ReturnType<typeof wallPart>>()

/** Both walls of a kind are one part. */
function partOf(p: HopperValues, l: Layout, wall: Wall) {
  const part = parts.get(wall) ?? wallPart(p, l, wall)
  parts.set(wall, part)
  return part
}

/** Button heads inside, where they hinder least; washers and nuts on the corner flanges outside. */
function cornerScrews(p: HopperValues, l: Layout, wall: Placement): Placement[] {
  if (p.joint === 'welded') return []
  const size = p.cornerScrew
  const matrix = placementMatrix(wall)
  const turned = placementMatrix({ turn: wall.turn, at: [0, 0, 0] })
  const { raise } = l.plain
  const thick = washerDimensions(size).thickness
  const stack = [
    { part: buttonScrew(size, cornerScrewLength(size, l.t)), height: raise + l.t, away: 60 },
    { part: plainWasher(size), height: raise - l.t - thick, away: -40 },
    { part: hexNut(size), height: raise - l.t - thick - hexNutDimensions(size).height, away: -60 },
  ]
  return l.screwHeights.flatMap(z => {
    const [u, v] = fromCorner(l.plain, l.vAt(l.plain, z), l.screwFrom)
    return [u, -u].flatMap(x =>
      stack.map(({ part, height, away }) => {
        const apart = carry(turned, [0, 0, away])
        const explode: Vec3 = [0, 1, 2].map(i => wall.explode[i] + apart[i]) as [number, number, number] // three numbers
        return place(part, { turn: wall.turn, at: carry(matrix, [x, v, height]), explode, step: 3 })
      }),
    )
  })
}
