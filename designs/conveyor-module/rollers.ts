import { type Placement, placeAssembly, type Vec3 } from '#design'
import type { Layout } from './layout.ts'
import type { ModuleValues } from './parameters.ts'
import { bolted, named, only, without } from './placing.ts'
import { reused } from './reused.ts'
import { sideSteps, sideways, steps } from './steps.ts'

const across: Vec3 = [0, 0, 90]

/** Rollers along y, with the bearing plates and take-ups that hold them on both sides. */
export function rollers(p: ModuleValues, l: Layout): Placement[] {
  const { half } = l
  // Its screws come through the side plates.
  const back = without(reused(p, 'returnRoller'), 'iso-')
  return [
    ...l.returns.flatMap(x =>
      placeAssembly(back, {
        name: 'return',
        turn: across,
        at: [x, 0, l.returnZ],
        explode: [0, 0, -150],
        step: steps.returns,
        complete: true,
      }),
    ),
    // The key comes before the pulley, the screws of the axle with the take-ups.
    ...placeAssembly(without(reused(p, 'driveRoller'), 'din-6885'), {
      name: 'drive',
      turn: across,
      at: [half, 0, 0],
      explode: [200, 0, 0],
      step: steps.rollers,
      complete: true,
    }),
    ...placeAssembly(without(reused(p, 'tailRoller'), 'iso-'), {
      name: 'tail',
      turn: across,
      at: [-half, 0, 0],
      explode: [-200, 0, 0],
      step: steps.rollers,
      complete: true,
    }),
    ...holders(p, l),
  ]
}

/** Bearing plates, take-ups and the screws of return rollers and tail axle. */
function holders(p: ModuleValues, l: Layout): Placement[] {
  const { half, inside, side, takeUp } = l
  const outer = inside + side
  const { mounting, baseThickness } = takeUp.sizes
  const mountings = [mounting.from, mounting.to].flatMap(x =>
    [-1, 1].map(y => ({ x: -half - x, z: y * mounting.row })),
  )
  const tensioner = reused(p, 'takeUp')
  // The screw into the tail roller's axle, with its washer, is the last that the take-up gets.
  const last = Math.max(...tensioner.placements.map(({ step }) => step))
  const mounted = only(tensioner, ({ step }) => step < last)
  const axleScrew = only(tensioner, ({ step }) => step === last)
  return [-1, 1].flatMap(to => {
    const step = sideSteps(to)
    // Along the roller's own x.
    const screws = only(named(reused(p, 'returnRoller'), 'iso-'), ({ at }) => to * at[0] > 0)
    const tensioned = {
      name: 'take-up',
      turn: [90 * to, 0, 180],
      at: [-half, to * outer, 0],
      explode: [-200, sideways(l, to, 200), 0],
      complete: true,
    } as const
    return [
      ...placeAssembly(reused(p, 'bearingPlate'), {
        name: 'bearing-plate',
        turn: [-90 * to, 0, 0],
        at: [half, to * outer, 0],
        explode: [200, sideways(l, to, 200), 0],
        step: step.ends,
        complete: true,
      }),
      ...placeAssembly(mounted, { ...tensioned, step: step.ends }),
      ...placeAssembly(axleScrew, { ...tensioned, step: step.axleScrew }),
      ...mountings.flatMap(at =>
        bolted(l, 'M8', {
          ...at,
          to,
          from: outer + baseThickness,
          until: inside,
          out: 250,
          along: -200,
          step: step.ends,
        }),
      ),
      ...l.returns.flatMap(x =>
        placeAssembly(screws, {
          name: 'return',
          turn: across,
          at: [x, 0, l.returnZ],
          explode: [0, sideways(l, to, 30), -150],
          step: step.returnScrews,
          complete: true,
        }),
      ),
    ]
  })
}
