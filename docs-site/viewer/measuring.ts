import type { Arranged } from './arrangement.ts'
import type { Projection } from './displayed.ts'
import type { Feature } from './features.ts'
import { carried, type Figure, measureOne, measureTwo, type Reading } from './measure.ts'
import type { Pen } from './pen.ts'
import { featureAt, type Pick } from './pick.ts'

/** What stands measured: up to two features, and what they measure. */
export interface Measured {
  kinds: Feature['kind'][]
  reading: Reading
}

/** The picks of a measurement, and the feature under the pointer; they follow where their parts are displayed. */
export class Measuring {
  #picks: Pick[] = []
  #hovered: Pick | undefined

  /** Looks what is at a place of the picture; true when that changed. */
  hover(all: readonly Arranged[], projection: Projection, x: number, y: number, reach: number): boolean {
    const before = this.#hovered
    this.#hovered = featureAt(all, projection, x, y, reach)
    return !isSame(before, this.#hovered)
  }

  /** Picks what is at a place; a third pick begins anew. False where nothing is. */
  pick(all: readonly Arranged[], projection: Projection, x: number, y: number, reach: number): boolean {
    const found = featureAt(all, projection, x, y, reach)
    if (found) this.#picks = this.#picks.length === 1 ? [...this.#picks, found] : [found]
    return found !== undefined
  }

  /** Forgets the picks: their parts have changed, or the user is done. */
  clear(): void {
    this.#picks = []
    this.#hovered = undefined
  }

  /** Nothing is under the pointer any more; true when something was. */
  leave(): boolean {
    const had = this.#hovered !== undefined
    this.#hovered = undefined
    return had
  }

  /** What the picks measure where their parts are displayed now; undefined without any. */
  measured(all: readonly Arranged[]): Measured | undefined {
    const features = this.#picks.flatMap(pick => placed(pick, all) ?? [])
    const [first, second] = features
    if (!first || features.length < this.#picks.length) return undefined
    const reading = second ? measureTwo(first, second) : measureOne(first)
    return { kinds: features.map(feature => feature.kind), reading }
  }

  draw(pen: Pen, all: readonly Arranged[], figure: (figure: Figure) => string): void {
    const { accent } = pen.colours
    for (const pick of this.#picks) drawFeature(pen, placed(pick, all), 2.5)
    const reading = this.measured(all)?.reading
    if (reading?.along) {
      const [from, to] = reading.along.map(point => pen.place(point))
      pen.dimension(from, to, figure(reading.figures[0]), accent)
    }
    const hovered = this.#hovered && placed(this.#hovered, all)
    if (!hovered) return
    drawFeature(pen, hovered, 2)
    const [size] = measureOne(hovered).figures
    if (hovered.kind !== 'arc' || !size) return
    const [x, y] = pen.place(hovered.centre)
    pen.text([x, y - 18], figure(size), accent)
  }
}

/** Edges are the same objects every time; points and places on a face are the same where they are. */
function isSame(a: Pick | undefined, b: Pick | undefined): boolean {
  if (a?.placement !== b?.placement || !a || !b) return a === b
  const [p, q] = [a.feature, b.feature]
  return p === q || ('at' in p && 'at' in q && p.kind === q.kind && p.at.equals(q.at))
}

/** The feature of a pick in the assembly; undefined while its part is hidden. */
function placed({ placement, feature }: Pick, all: readonly Arranged[]): Feature | undefined {
  const part = all.find(displayed => displayed.placement === placement)
  return part && carried(feature, part.matrix)
}

function drawFeature(pen: Pen, feature: Feature | undefined, width: number): void {
  if (!feature) return
  const { accent } = pen.colours
  if (feature.kind === 'arc') pen.cross(pen.place(feature.centre), 6, accent)
  if (feature.kind === 'point' || feature.kind === 'plane') pen.dot(pen.place(feature.at), accent)
  else {
    const points = feature.kind === 'line' ? [feature.from, feature.to] : feature.points
    pen.line(
      points.map(point => pen.place(point)),
      accent,
      { width },
    )
  }
}
