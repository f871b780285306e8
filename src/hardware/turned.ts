import { extrusions, type Geom2, type Geom3, primitives } from '#jscad'

/** A point of a turned profile: radius and height in mm. */
export type TurnedPoint = readonly [radius: number, z: number]

/** The solid that a closed profile (anticlockwise, radius ≥ 0) sweeps about the z axis. */
export function turned(profile: readonly TurnedPoint[]): Geom3 {
  return extrusions.extrudeRotate({}, turnedSection(profile))
}

/** A closed profile as the 2D section that is turned. */
export function turnedSection(profile: readonly TurnedPoint[]): Geom2 {
  return primitives.polygon({ points: profile.map(([r, z]): [number, number] => [r, z]) })
}

/** Volume in mm³ of that solid, exact for round: sum of the frusta under its edges. */
export function turnedVolume(profile: readonly TurnedPoint[]): number {
  const sum = profile.reduce((total, [r, z], i) => {
    const [nextR, nextZ] = profile[(i + 1) % profile.length]
    return total + (r * r + r * nextR + nextR * nextR) * (nextZ - z)
  }, 0)
  return (Math.PI / 3) * Math.abs(sum)
}

/** A ring's profile with its four edges chamfered, between two radii and two heights. */
export function ringProfile(
  inner: number,
  outer: number,
  from: number,
  to: number,
  chamfer: number,
): TurnedPoint[] {
  return [
    [inner + chamfer, from],
    [outer - chamfer, from],
    [outer, from + chamfer],
    [outer, to - chamfer],
    [outer - chamfer, to],
    [inner + chamfer, to],
    [inner, to - chamfer],
    [inner, from + chamfer],
  ]
}
