import {
  BufferAttribute,
  BufferGeometry,
  Group,
  LineSegments,
  type Material,
  Matrix4,
  Mesh,
  Plane,
  PlaneGeometry,
  Quaternion,
  type Sphere,
  Vector3,
} from 'three'
import type { Colour } from '../../src/build/appearance.ts'
import type { Drawable } from '../../src/build/drawable.ts'
import type { Model } from '../model.ts'
import { coloursOf } from './colouring.ts'
import { boxOf, type Displayed } from './displayed.ts'
import { standOf } from './explode.ts'
import type { Look } from './look.ts'
import type { Materials } from './materials.ts'
import { type Cut, cut, planeOf } from './section.ts'
import { dispose, type Shape, uploaded } from './shape.ts'

/** A placed part as it is displayed, with how far it is from its place. */
export interface Arranged extends Displayed {
  bought: boolean
  marked: boolean
  colour: Colour
  /** Number of its hatching: all instances of a part are hatched alike. */
  hatching: number
  /** From its place in the assembly to where it is displayed, mm. */
  moved: Vector3
}

/** The parts of a model in the scene: where a look puts them, cut, coloured and marked. */
export class Arrangement {
  readonly group = new Group()
  readonly #materials: Materials
  /** What is drawn now: a shape that stays keeps its place in the graphics memory. */
  readonly #shapes = new Map<Drawable, Shape>()
  readonly #square = new PlaneGeometry(2, 2)
  readonly #plane = new Plane()
  #cutLines: BufferGeometry[] = []
  displayed: Arranged[] = []
  /** mm² of material that the section cuts through; undefined without one. */
  cutArea: number | undefined

  constructor(materials: Materials) {
    this.#materials = materials
  }

  /** Keeps the shapes of a model in the graphics memory, and no others. */
  hold(model: Model): void {
    const wanted = new Set(model.parts.map(part => part.drawable))
    for (const [drawable, shape] of this.#shapes)
      if (!wanted.has(drawable)) {
        dispose(shape)
        this.#shapes.delete(drawable)
      }
  }

  /** Puts every part where the look has it; the plane of the section spans the sphere. */
  arrange(model: Model, look: Look, marked: string | undefined, moved: number, sphere: Sphere): void {
    this.group.clear()
    for (const lines of this.#cutLines.splice(0)) lines.dispose()
    const plane = look.section && this.#plane.copy(planeOf(look.section))
    this.displayed = displayedParts(model, look, marked, moved, plane)
    this.cutArea = plane && 0
    for (const [i, part] of this.displayed.entries()) this.#add(part, look.edges, 10 + 3 * i, sphere)
  }

  dispose(): void {
    for (const shape of this.#shapes.values()) dispose(shape)
    for (const lines of this.#cutLines) lines.dispose()
    this.#square.dispose()
  }

  #add(part: Arranged, withEdges: boolean, order: number, sphere: Sphere): void {
    const { drawable, matrix, plane, colour, hatching, bought, marked } = part
    const { faces, edges } = this.#shapeOf(drawable)
    const m = this.#materials
    const put = (object: Mesh | LineSegments, renderOrder: number) => {
      object.renderOrder = renderOrder
      object.matrixAutoUpdate = false
      object.matrix.copy(matrix)
      this.group.add(object)
    }
    put(new Mesh(faces, m.faces(colour, bought, marked, plane)), 0)
    if (withEdges) put(new LineSegments(edges, m.edges(plane)), 1)
    if (marked) put(new LineSegments(edges, m.outline(plane)), 1e6)
    if (!plane) return
    const found = cut(drawable.positions, plane.clone().applyMatrix4(matrix.clone().invert()))
    if (found.lines.length === 0) return
    this.cutArea = (this.cutArea ?? 0) + found.area
    put(new Mesh(faces, m.counting('back', plane)), order)
    put(new Mesh(faces, m.counting('front', plane)), order)
    this.group.add(this.#cap(plane, sphere, m.cap(colour, hatching), order + 1))
    put(new LineSegments(this.#linesOf(found), m.edges()), order + 2)
  }

  #shapeOf(drawable: Drawable): Shape {
    let shape = this.#shapes.get(drawable)
    if (!shape) {
      shape = uploaded(drawable)
      this.#shapes.set(drawable, shape)
    }
    return shape
  }

  #cap(plane: Plane, { center, radius }: Sphere, material: Material, order: number): Mesh {
    const cap = new Mesh(this.#square, material)
    cap.renderOrder = order
    cap.position.copy(plane.projectPoint(center, new Vector3()))
    cap.quaternion.copy(
      new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), plane.normal.clone().negate()),
    )
    cap.scale.setScalar(radius * 1.1)
    return cap
  }

  #linesOf({ lines }: Cut): BufferGeometry {
    const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(lines, 3))
    this.#cutLines.push(geometry)
    return geometry
  }
}

function displayedParts(
  model: Model,
  look: Look,
  marked: string | undefined,
  moved: number,
  plane: Plane | undefined,
): Arranged[] {
  const parts = new Map(model.parts.map(part => [part.name, part]))
  const { colours } = coloursOf(model.bom, look.colouring)
  return model.placements.flatMap((placement, index) => {
    const part = parts.get(placement.part)
    const { shown, share, current } = standOf(placement.step, look.explode, look.steps, moved)
    if (!part || !shown || look.hidden.includes(part.name)) return []
    const offset = new Vector3(...placement.explode).multiplyScalar(share)
    const matrix = new Matrix4()
      .makeTranslation(offset)
      .multiply(new Matrix4().fromArray([...placement.matrix]))
    const bought = part.process === 'buy'
    const isWhole = bought && look.section?.boughtWhole
    if (isWhole && plane && isCutAway(part.drawable, matrix, plane)) return []
    return {
      placement: index,
      part: part.name,
      drawable: part.drawable,
      matrix,
      plane: isWhole ? undefined : plane,
      bought,
      marked: current || part.name === marked,
      colour: colours.get(part.name) ?? [0.6, 0.6, 0.6],
      hatching: model.parts.indexOf(part),
      moved: offset,
    }
  })
}

/** Whether all of a part lies where a section takes away. */
function isCutAway(drawable: Drawable, matrix: Matrix4, plane: Plane): boolean {
  const { min, max } = boxOf(drawable).clone().applyMatrix4(matrix)
  const { normal } = plane
  const farthest = new Vector3(
    normal.x > 0 ? max.x : min.x,
    normal.y > 0 ? max.y : min.y,
    normal.z > 0 ? max.z : min.z,
  )
  return plane.distanceToPoint(farthest) < 0
}
