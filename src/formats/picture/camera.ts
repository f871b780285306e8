export type Vector = readonly [number, number, number]

/** A view in parallel projection: x right, y up and z towards the eye, in a frame turned to the view. */
export interface Camera {
  right: Vector
  up: Vector
  /** From the object to the eye. */
  back: Vector
}

/** The camera that looks at the origin from a direction; z stays up, and y is up when looking along z. */
export function lookFrom(direction: Vector): Camera {
  const back = unit(direction)
  const vertical: Vector = Math.abs(back[2]) > 0.999 ? [0, 1, 0] : [0, 0, 1]
  const right = unit(cross(vertical, back))
  return { right, up: cross(back, right), back }
}

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export function unit(v: Vector): Vector {
  const length = Math.hypot(...v)
  if (!(length > 0))
    throw new RangeError(`the view direction ${v} has no length: give one such as [1, -1, 1]`)
  return [v[0] / length, v[1] / length, v[2] / length]
}
