import { arcRun, type Run, smoothProfile } from '#design'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { edge, type Shaft, type Shoulder, type Step } from './steps.ts'

type Point = readonly [radius: number, z: number]

/** The contour from the left end's middle to the right end's, turned about the axis. */
function section({ steps, shoulders, length }: Shaft) {
  const runs: Run[] = []
  let last: Point = [0, 0]
  const lineTo = (next: Point) => {
    if (Math.hypot(next[0] - last[0], next[1] - last[1]) < 1e-9) return
    runs.push([last, next])
    last = next
  }
  const arc = (run: Run) => {
    lineTo([run[0][0], run[0][1]])
    runs.push([last, ...run.slice(1)])
    const [x, y] = run[run.length - 1]
    last = [x, y]
  }
  const chamfer = (step: Step) => Math.min(2 * edge, step.diameter / 10)
  const first = steps[0]
  lineTo([first.diameter / 2 - chamfer(first), 0])
  lineTo([first.diameter / 2, chamfer(first)])
  for (const step of steps) {
    const r = step.diameter / 2
    if (step.groove) {
      const bottom = step.groove.diameter / 2
      lineTo([r, step.groove.from])
      lineTo([bottom, step.groove.from])
      lineTo([bottom, step.groove.to])
      lineTo([r, step.groove.to])
    }
    const shoulder = shoulders.find(s => s.at === step.to)
    if (shoulder) pass(shoulder, shoulder.small === step.diameter, lineTo, arc)
  }
  const end = steps[steps.length - 1]
  lineTo([end.diameter / 2, length - chamfer(end)])
  lineTo([end.diameter / 2 - chamfer(end), length])
  lineTo([0, length])
  lineTo([0, 0])
  return smoothProfile(runs)
}

/** Over a shoulder: its fillet at the small diameter, a chamfer at the large one. */
function pass(s: Shoulder, rises: boolean, lineTo: (p: Point) => void, arc: (run: Run) => void) {
  const [low, high] = [s.small / 2, s.large / 2]
  const [f, c] = [s.fillet, Math.min(edge, 0.3 * s.height)]
  if (rises) {
    arc(arcRun([low + f, s.at - f], f, Math.PI, Math.PI / 2))
    lineTo([high - c, s.at])
    lineTo([high, s.at + c])
  } else {
    lineTo([high, s.at - c])
    lineTo([high - c, s.at])
    arc(arcRun([low + f, s.at + f], f, 1.5 * Math.PI, Math.PI))
  }
}

/** What an end mill takes away for a key, on the side of −x turned by an angle in degrees about the axis. */
function keyway({ diameter, key, end }: Step, angle: number): Geom3[] {
  if (!key) return []
  // An open keyway runs on beyond the shaft's end.
  const out = key.isOpen ? key.width + 5 : 0
  // Ends a hair short of full rounds: OpenCascade then reads the solid back without a complaint.
  const plan = primitives.roundedRectangle({
    size: [key.length + out, key.width],
    center: [(end === 'left' ? -out : out) / 2, 0],
    roundRadius: key.width / 2 - 0.01,
  })
  const block = extrusions.extrudeLinear({ height: key.shaftDepth + 2 }, plan)
  const standing = transforms.translate(
    [key.shaftDepth - diameter / 2, 0, key.middle],
    transforms.rotateY(-Math.PI / 2, block),
  )
  return [transforms.rotateZ((angle * Math.PI) / 180, standing)]
}

/** The angle of each step's keyway about the axis in degrees: the first at 0, all others turned. */
export const keyAngles = ({ steps }: Shaft, turned: number): number[] => {
  const first = steps.find(s => s.key)
  return steps.map(s => (s === first ? 0 : turned))
}

/** The shaft as it is turned: standing on its left end, keyways milled. */
export function shaftSolid(shaft: Shaft, turned: number): Geom3 {
  const blank = extrusions.extrudeRotate({}, section(shaft))
  const angles = keyAngles(shaft, turned)
  const cuts = shaft.steps.flatMap((step, i) => keyway(step, angles[i]))
  return cuts.length ? booleans.subtract(blank, ...cuts) : blank
}
