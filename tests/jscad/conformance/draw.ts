import type { Geom2, Geom3, Path2 } from '#jscad'
import { randomFrom } from '../../designs/draw-values.ts'
import type { Library } from './library.ts'

type Point2 = [number, number]
type Point3 = [number, number, number]

/** `SEED=…` repeats a run of the random cases. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))

/** Draws arguments: the same row for the same seed, so that a call can be run through both libraries. */
export class Draw {
  readonly #random: () => number
  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  /** A number in eighths: coordinates meet now and then, and their sums are exact in any order. */
  number(min = 0.5, max = 6): number {
    return Math.round((min + this.#random() * (max - min)) * 8) / 8
  }
  whole(min: number, max: number): number {
    return min + Math.floor(this.#random() * (max - min + 1))
  }
  pick<T>(...options: readonly T[]): T {
    return options[Math.floor(this.#random() * options.length)]
  }
  /** True one time in so many. */
  once(times: number): boolean {
    return this.#random() < 1 / times
  }
  angle(): number {
    return this.pick(0, Math.PI / 2, Math.PI, 2 * Math.PI, this.number(-7, 7))
  }
  point2(reach = 6): Point2 {
    return [this.number(-reach, reach), this.number(-reach, reach)]
  }
  point3(reach = 6): Point3 {
    return [this.number(-reach, reach), this.number(-reach, reach), this.number(-reach, reach)]
  }

  /** The options, of which each field is left out now and then, and once in a while holds something wrong. */
  options<T extends object>(options: T): T {
    const fields = Object.entries(options).filter(() => !this.once(4))
    const wrong = [0, -1, 0.5, 3, Number.NaN, 'wide', null, undefined, [], [1, 2]]
    const drawn = fields.map(([name, value]) => [name, this.once(15) ? this.pick(...wrong) : value])
    return Object.fromEntries(drawn) as T // wrong on purpose now and then
  }

  path(j: Library): Path2 {
    const { arc, line } = j.primitives
    const { fromPoints } = j.geometries.path2
    const make = this.pick<() => Path2>(
      () => arc({ radius: this.number(), startAngle: 1, endAngle: 4, segments: this.whole(5, 20) }),
      () => line([[0, 0], [3, 1], this.point2()]),
      () =>
        fromPoints({ closed: true }, [
          [0, 0],
          [4, this.number(0, 2)],
          [this.number(3, 5), 4],
        ]),
    )
    return this.moved(j, make())
  }

  flat(j: Library): Geom2 {
    const { circle, ellipse, polygon, rectangle, roundedRectangle, star } = j.primitives
    const make = this.pick<() => Geom2>(
      () => circle({ radius: this.number(), segments: this.whole(3, 12) }),
      () => ellipse({ radius: [this.number(), this.number()], segments: 8 }),
      () =>
        polygon({
          points: [
            [0, 0],
            [this.number(), 0],
            [this.number(), this.number()],
          ],
        }),
      () => rectangle({ size: [this.number(), this.number()] }),
      () => roundedRectangle({ size: [this.number(3), this.number(3)], roundRadius: 1, segments: 8 }),
      () => star({ vertices: this.whole(3, 7), outerRadius: this.number(3), innerRadius: 1 }),
      () =>
        j.geometries.geom2.fromPoints([
          [0, 0],
          [this.number(), 0],
          [0, this.number()],
        ]),
    )
    return this.moved(j, make())
  }

  solid(j: Library): Geom3 {
    const { cuboid, cylinder, ellipsoid, roundedCuboid, sphere, torus } = j.primitives
    const size = (): Point3 => [this.number(), this.number(), this.number()]
    const make = this.pick<() => Geom3>(
      () => cuboid({ size: size(), center: this.point3() }),
      () => cylinder({ radius: this.number(), height: this.number(), segments: this.whole(3, 9) }),
      () => ellipsoid({ radius: size(), segments: 8 }),
      () => roundedCuboid({ size: [3, 4, 5], roundRadius: 1, segments: 8 }),
      () => sphere({ radius: this.number(), segments: 8, center: this.point3() }),
      () => torus({ innerRadius: 1, outerRadius: this.number(3), innerSegments: 5, outerSegments: 7 }),
      () => j.extrusions.extrudeLinear({ height: this.number() }, this.flat(j)),
    )
    return this.moved(j, make())
  }

  /** A geometry turned, stretched, mirrored, moved or coloured, or left as it is. */
  moved<G extends Geom2 | Geom3 | Path2>(j: Library, geometry: G): G {
    const { mirrorX, rotateZ, scale, translate } = j.transforms
    return this.pick<() => G>(
      () => geometry,
      () => translate(this.point3(), geometry) as G,
      () => rotateZ(this.number(-3, 3), geometry) as G,
      () => scale([this.number(), this.number(), this.number()], geometry) as G,
      () => mirrorX(translate(this.point2(), geometry)) as G,
      () => j.colors.colorize([this.number(0, 1), 0.5, 1], geometry) as G,
    )()
  }

  any(j: Library): Geom2 | Geom3 | Path2 {
    return this.pick<() => Geom2 | Geom3 | Path2>(
      () => this.path(j),
      () => this.flat(j),
      () => this.solid(j),
    )()
  }

  /** One or more geometries, now and then among lists, in one another or with something else. */
  several(j: Library, one: () => unknown = () => this.any(j)): never[] {
    const shapes = Array.from({ length: this.whole(1, 3) }, one)
    if (this.once(4)) shapes.push([one(), [one()]])
    if (this.once(12)) shapes.push(this.pick<unknown>('a word', 7, null, undefined, {}))
    if (this.once(20)) shapes.length = 0
    return shapes as never[] // the types of stock want geometries
  }
}
