import { maths } from '#jscad'
import type { Assembly, Part, Placement, Vec3 } from './assembly.ts'
import { carry, placementMatrix } from './placement.ts'

/**
 * The placements of another design's assembly as a part of this one: turned in degrees about x, y, z and moved in mm, its
 * made parts renamed `<name>-<part>`, its exploded view and steps begun where it is placed; a `complete` one, put together
 * beforehand, comes in one step. The same assembly placed twice under one name stays one set of parts, counted twice; checks
 * are its own: hand on those that matter here.
 */
export function placeAssembly(
  assembly: Assembly,
  spec: { name: string; turn?: Vec3; at?: Vec3; explode?: Vec3; step?: number; complete?: boolean },
): Placement[] {
  const { name, turn = [0, 0, 0], at = [0, 0, 0], explode = [0, 0, 0], step = 1, complete = false } = spec
  const frame = placementMatrix({ turn, at })
  const turned = placementMatrix({ turn, at: [0, 0, 0] })
  const renamed = renamedOf(assembly, name)
  return assembly.placements.map(placement => ({
    part: renamed.get(placement.part) ?? placement.part,
    turn: turnsOf(product(turned, placementMatrix({ turn: placement.turn, at: [0, 0, 0] }))),
    at: carry(frame, placement.at),
    explode: sum(carry(turned, placement.explode), explode),
    step: complete ? step : step + placement.step - 1,
  }))
}

const known = new WeakMap<Assembly, Map<string, Map<Part, Part>>>()

/** The made parts of an assembly under a name of their own: the same ones each time, so that they count as one. */
function renamedOf(assembly: Assembly, name: string): Map<Part, Part> {
  const byName = known.get(assembly) ?? new Map<string, Map<Part, Part>>()
  known.set(assembly, byName)
  const renamed =
    byName.get(name) ??
    new Map(
      assembly.placements
        .filter(({ part }) => part.kind === 'made')
        .map(({ part }): [Part, Part] => [part, { ...part, name: `${name}-${part.name}` }]),
    )
  byName.set(name, renamed)
  return renamed
}

const sum = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

type Mat4 = ReturnType<typeof maths.mat4.create>
const product = (a: readonly number[], b: readonly number[]): Mat4 =>
  maths.mat4.multiply(maths.mat4.create(), [...a] as Mat4, [...b] as Mat4) // sixteen numbers each

/** The turns in degrees about x, then y, then z that a matrix stands for; right angles come out exact. */
function turnsOf(m: Mat4): Vec3 {
  const degrees = (radians: number) => Number(((radians * 180) / Math.PI).toFixed(9)) + 0
  const y = Math.asin(Math.max(-1, Math.min(1, -m[2])))
  // Looking along z turned onto x, only the sum of the other two is known: all of it is given to x.
  if (Math.abs(m[2]) > 1 - 1e-12) return [degrees(Math.atan2(-m[9], m[5])), degrees(y), 0]
  return [degrees(Math.atan2(m[6], m[10])), degrees(y), degrees(Math.atan2(m[1], m[0]))]
}
