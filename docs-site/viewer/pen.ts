import type { Vector3 } from 'three'
import type { Projection } from './displayed.ts'

/** A place on the picture, in CSS pixels from its upper left corner. */
export type Place = readonly [x: number, y: number]

export interface PenColours {
  line: string
  accent: string
  /** Behind text, so that it reads on any part. */
  ground: string
}

/** Draws lines and text over the picture of the model, thin and of one size whatever the zoom. */
export class Pen {
  readonly #context: CanvasRenderingContext2D
  readonly #projection: Projection
  readonly colours: PenColours

  constructor(context: CanvasRenderingContext2D, projection: Projection, colours: PenColours) {
    this.#context = context
    this.#projection = projection
    this.colours = colours
    context.font = '600 13px system-ui, sans-serif'
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
  }

  /** Where a point of the assembly is on the picture. */
  place(point: Vector3): Place {
    const { matrix, width, height } = this.#projection
    const p = point.clone().applyMatrix4(matrix)
    return [((p.x + 1) * width) / 2, ((1 - p.y) * height) / 2]
  }

  line(places: readonly Place[], colour: string, { width = 1.25, dashes = [] as number[] } = {}): void {
    const context = this.#context
    context.strokeStyle = colour
    context.lineWidth = width
    context.setLineDash(dashes)
    context.beginPath()
    for (const [x, y] of places) context.lineTo(x, y)
    context.stroke()
    context.setLineDash([])
  }

  /** A dimension line with an arrow at each end (ISO 129-1: closed, 15°), and its text on it. */
  dimension(from: Place, to: Place, text: string, colour: string): void {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    // Where arrows would meet, they come from outside.
    const inward = length > 30 ? 1 : -1
    this.line([from, to], colour)
    if (length > 0) {
      this.#arrow(
        from,
        [(inward * (to[0] - from[0])) / length, (inward * (to[1] - from[1])) / length],
        colour,
      )
      this.#arrow(to, [(inward * (from[0] - to[0])) / length, (inward * (from[1] - to[1])) / length], colour)
    }
    this.text([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], text, colour)
  }

  text([x, y]: Place, text: string, colour: string): void {
    const context = this.#context
    const half = context.measureText(text).width / 2 + 5
    const { width, height } = this.#projection
    // Text stays on the picture.
    const left = Math.min(width - half, Math.max(half, x))
    const top = Math.min(height - 12, Math.max(12, y))
    context.fillStyle = this.colours.ground
    context.beginPath()
    context.roundRect(left - half, top - 10, 2 * half, 20, 4)
    context.fill()
    context.fillStyle = colour
    context.fillText(text, left, top + 0.5)
  }

  dot([x, y]: Place, colour: string): void {
    const context = this.#context
    context.beginPath()
    context.arc(x, y, 4, 0, 2 * Math.PI)
    context.fillStyle = colour
    context.fill()
    context.lineWidth = 1.5
    context.strokeStyle = this.colours.ground
    context.stroke()
  }

  /** A centre mark: a small cross. */
  cross([x, y]: Place, size: number, colour: string): void {
    this.line(
      [
        [x - size, y],
        [x + size, y],
      ],
      colour,
    )
    this.line(
      [
        [x, y - size],
        [x, y + size],
      ],
      colour,
    )
  }

  #arrow([x, y]: Place, [dx, dy]: Place, colour: string): void {
    const [long, wide] = [10, 10 * Math.tan((7.5 * Math.PI) / 180)]
    const context = this.#context
    context.fillStyle = colour
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + dx * long - dy * wide, y + dy * long + dx * wide)
    context.lineTo(x + dx * long + dy * wide, y + dy * long - dx * wide)
    context.fill()
  }
}
