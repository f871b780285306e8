import { Vector3 } from 'three'

/** The views of ISO 5456-2 in the order of its letters A to F, and the isometric one; each named by where one looks from. */
export const viewNames = ['front', 'above', 'left', 'right', 'below', 'rear', 'isometric'] as const
export type ViewName = (typeof viewNames)[number]

/** From the model to the eye: x to the right of the front view, y away from its eye, z up. */
const directions: Record<ViewName, readonly [number, number, number]> = {
  front: [0, -1, 0],
  above: [0, 0, 1],
  left: [-1, 0, 0],
  right: [1, 0, 0],
  below: [0, 0, -1],
  rear: [0, 1, 0],
  isometric: [1, -1, 1],
}

/** Turn about the vertical and angle from it, in radians, of a direction; straight up or down, the front stays at the bottom. */
export interface Angles {
  azimuth: number
  polar: number
}

/** So near to the vertical a direction may come: at it, right and left would be lost. */
export const leastPolar = 1e-4

export function anglesOf(name: ViewName): Angles {
  const [x, y, z] = directions[name]
  if (x === 0 && y === 0) return { azimuth: -Math.PI / 2, polar: z > 0 ? leastPolar : Math.PI - leastPolar }
  return { azimuth: Math.atan2(y, x), polar: Math.atan2(Math.hypot(x, y), z) }
}

export function anglesTo(direction: Vector3): Angles {
  return {
    azimuth: Math.atan2(direction.y, direction.x),
    polar: Math.atan2(Math.hypot(direction.x, direction.y), direction.z),
  }
}

export function directionOf({ azimuth, polar }: Angles): Vector3 {
  const p = Math.min(Math.PI - leastPolar, Math.max(leastPolar, polar))
  const across = Math.sin(p)
  return new Vector3(across * Math.cos(azimuth), across * Math.sin(azimuth), Math.cos(p))
}

/** Angles a share of the way from some to others, about the vertical the shorter way round. */
export function between(from: Angles, to: Angles, share: number): Angles {
  const around = Math.atan2(Math.sin(to.azimuth - from.azimuth), Math.cos(to.azimuth - from.azimuth))
  return {
    azimuth: from.azimuth + share * around,
    polar: from.polar + share * (to.polar - from.polar),
  }
}

/** The name of the view from a direction; undefined for one between them. */
export function nameOfView(direction: Vector3): ViewName | undefined {
  const along = direction.clone().normalize()
  return viewNames.find(name => along.dot(new Vector3(...directions[name]).normalize()) > 0.99999)
}
