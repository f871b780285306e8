import { radians } from './angle.ts'
import { gearBaseDiameter, gearTipDiameter, type SpurGear } from './gear-geometry.ts'
import { requireBetween } from './range.ts'

type Point = readonly [x: number, y: number]
/** Points of one smooth piece of an outline. */
export type OutlineRun = readonly Point[]

/** Points of one flank and of one fillet: a few arcs through them stay within 0.001 mm. */
const [flankSteps, filletSteps] = [12, 8]

/**
 * The outline of a spur gear as a rack tool generates it (ISO 53: tip 1.25 m high, rounded by `toolRadius` modules, 0.38 of
 * profile A when left out): involute flanks, trochoids at the root, arcs at tip and root. Runs of points in mm,
 * counter-clockwise, the middle of a tooth on +y; each run begins where the one before ends. `thinning` in mm is taken off
 * each tooth at the pitch circle, for backlash. Throws a RangeError for a gear that the tool would undercut by more than
 * 2 % of the module, or whose tip lies below its base circle.
 */
export function gearOutline(
  gear: SpurGear,
  {
    tipDiameter = gearTipDiameter(gear),
    toolRadius = 0.38,
    thinning = 0,
  }: { tipDiameter?: number; toolRadius?: number; thinning?: number } = {},
): OutlineRun[] {
  const { teeth, module } = gear
  const side = gapSide(gear, tipDiameter, toolRadius)
  const aside = -thinning / (module * teeth)
  const [flank, fillet] = [side.flank, side.fillet].map(run => run.map(point => turned(point, aside)))
  const left = (run: OutlineRun): OutlineRun => run.map(([x, y]): Point => [-x, y])
  const pitch = (2 * Math.PI) / teeth
  const tip = flank[flank.length - 1]
  const over: OutlineRun = arc([-tip[0], tip[1]], turned(tip, pitch), 4)
  const gap: OutlineRun[] = [
    [...flank].reverse(),
    [...fillet].reverse(),
    arc(fillet[0], [-fillet[0][0], fillet[0][1]], 4),
    left(fillet),
    left(flank),
    over,
  ]
  return Array.from({ length: teeth }, (_, i) =>
    gap.map(run => run.map(point => turned(point, (i + 0.5) * pitch))),
  ).flat()
}

/** The right side of the gap on +y, from the bottom up: fillet, then flank; mm. */
function gapSide(gear: SpurGear, tipDiameter: number, toolRadius: number) {
  const { teeth, module, shift = 0, pressureAngle = 20 } = gear
  const angle = radians(pressureAngle)
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const radius = teeth / 2
  // In modules, from the pitch point: the tool's rounding has its centre so far aside and above (below: negative).
  const aside = Math.PI / 4 - (1.25 - toolRadius) * Math.tan(angle) - toolRadius / cosine
  const above = shift - 1.25 + toolRadius
  requireBetween(0, 0.5, { 'half the width of the tool’s tip (modules)': aside })
  // A tool that rolls with its rounding above the pitch line would need another formula.
  requireBetween(0.01, 9, { 'depth of the tool’s rounding below the pitch line (modules)': -above })
  const base = gearBaseDiameter(gear) / (2 * module)
  const tip = tipDiameter / (2 * module)
  // Lengths along the line of action, from the pitch point inwards.
  const begin = toolRadius - above / sine
  requireBetween(0, 0.02, {
    'undercut along the line of action (modules)': Math.max(0, begin - radius * sine),
  })
  requireBetween(0, 1, { 'base diameter over tip diameter': base / tip })
  const end = radius * sine - Math.sqrt(tip ** 2 - base ** 2)
  const at = (x: number, y: number, roll: number): Point =>
    turned([module * x, module * (radius + y)], roll / radius)
  const fillet = steps(0, -above / Math.tan(angle), filletSteps).map(u => {
    const reach = 1 + toolRadius / Math.hypot(u, above)
    return at(u * reach, above * reach, u - aside)
  })
  const flank = steps(Math.min(begin, radius * sine), end, flankSteps).map(t =>
    at(t * cosine, -t * sine, t / cosine - Math.PI / 4 + shift * Math.tan(angle)),
  )
  return { fillet, flank: [fillet[fillet.length - 1], ...flank.slice(1)] }
}

const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)

/** Points on the arc about the origin from a point to another, counter-clockwise, less than a half turn. */
function arc(from: Point, to: Point, count: number): OutlineRun {
  const angle = Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1])
  const between = steps(0, angle, count).slice(1, -1)
  return [from, ...between.map(a => turned(from, a)), to]
}

function turned([x, y]: Point, angle: number): Point {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [c * x - s * y, s * x + c * y]
}
