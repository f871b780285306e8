import {
  AmbientLight,
  Color,
  DirectionalLight,
  Group,
  LineBasicMaterial,
  LineSegments,
  Matrix4,
  Mesh,
  MeshPhongMaterial,
  PerspectiveCamera,
  Scene,
  Sphere,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import { colours } from '../src/build/appearance.ts'
import type { Box } from '../src/kernel/mesh.ts'
import type { Drawable } from './drawable.ts'
import type { Model, ModelPart } from './model.ts'
import { dispose, type Shape, uploaded } from './shape.ts'

/** From the front, the right and above, as on a drawing's pictorial view. */
const firstDirection = new Vector3(0.62, -1, 0.62).normalize()

/** The 3D view of a model on a canvas; it draws only when something changed. Throws where WebGL is missing. */
export class Viewer {
  readonly canvas: HTMLCanvasElement
  readonly #renderer: WebGLRenderer
  readonly #scene = new Scene()
  readonly #camera = new PerspectiveCamera(16, 1, 1, 10_000)
  readonly #controls: OrbitControls
  readonly #model = new Group()
  readonly #edges = new LineBasicMaterial()
  readonly #materials = new Map<ModelPart['process'], MeshPhongMaterial>()
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  readonly #observer: ResizeObserver
  /** What is drawn now: a shape that stays keeps its place in the graphics memory. */
  #shapes = new Map<Drawable, Shape>()
  #sphere = new Sphere()
  #fitted = 0
  #frame = 0
  #values = ''

  constructor(host: HTMLElement) {
    this.#renderer = new WebGLRenderer({ antialias: true, alpha: true })
    this.canvas = this.#renderer.domElement
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
    this.#camera.up.set(0, 0, 1)
    const sun = new DirectionalLight(0xffffff, 2.1)
    sun.position.set(-0.5, 0.9, 1)
    this.#camera.add(sun)
    this.#scene.add(this.#camera, this.#model, new AmbientLight(0xffffff, 1.15))
    host.append(this.canvas)
    this.#controls = new OrbitControls(this.#camera, this.canvas)
    this.#controls.addEventListener('change', this.#draw)
    this.#dark.addEventListener('change', this.#dress)
    this.#observer = new ResizeObserver(() => this.#resize(host))
    this.#observer.observe(host)
    this.#dress()
    this.#resize(host)
  }

  /**
   * Shows a model. The camera stays where it is; only a final model much larger or smaller than the view was fitted to
   * is brought into view.
   */
  show(model: Model): void {
    const before = this.#shapes
    this.#shapes = new Map()
    this.#model.clear()
    for (const part of model.parts) {
      const shape = this.#shapes.get(part.drawable) ?? before.get(part.drawable) ?? uploaded(part.drawable)
      before.delete(part.drawable)
      this.#shapes.set(part.drawable, shape)
      for (const placement of model.placements)
        if (placement.part === part.name) this.#place(shape, part, placement.matrix)
    }
    for (const shape of before.values()) dispose(shape)
    this.#values = JSON.stringify({ quality: model.quality, ...model.values })
    this.#sphere = sphereAround(model.box)
    const ratio = this.#sphere.radius / this.#fitted
    if (!this.#fitted) this.reset()
    else if (model.quality === 'final' && (ratio > 1.35 || ratio < 0.6)) this.fit()
    else this.#seeDeep()
  }

  /** Brings the whole model into view, seen from where the camera is. */
  fit(): void {
    const direction = this.#camera.position.clone().sub(this.#controls.target).normalize()
    const half = (this.#camera.fov * Math.PI) / 360
    const narrow = Math.min(1, this.#camera.aspect)
    const distance = (this.#sphere.radius / Math.sin(Math.atan(Math.tan(half) * narrow))) * 0.96
    this.#fitted = this.#sphere.radius
    this.#controls.target.copy(this.#sphere.center)
    this.#camera.position.copy(this.#sphere.center).addScaledVector(direction, distance)
    this.#aim()
  }

  /** The first view again. */
  reset(): void {
    this.#camera.position.copy(this.#controls.target).add(firstDirection)
    this.fit()
  }

  /** Comes nearer by a factor below one, or goes farther. */
  zoom(factor: number): void {
    const { target } = this.#controls
    this.#camera.position.sub(target).multiplyScalar(factor).add(target)
    this.#aim()
  }

  /** Turns about the vertical and tips, in degrees. */
  turn(about: number, tip: number): void {
    const { target } = this.#controls
    const offset = this.#camera.position.clone().sub(target)
    const polar = Math.acos(offset.z / offset.length()) + (tip * Math.PI) / 180
    const azimuth = Math.atan2(offset.y, offset.x) + (about * Math.PI) / 180
    const p = Math.min(Math.PI - 0.01, Math.max(0.01, polar))
    const [sin, cos] = [Math.sin(p), Math.cos(p)]
    offset.set(sin * Math.cos(azimuth), sin * Math.sin(azimuth), cos).multiplyScalar(offset.length())
    this.#camera.position.copy(target).add(offset)
    this.#aim()
  }

  /** Moves the view by shares of the model's size, to the right and up. */
  pan(right: number, up: number): void {
    const move = new Vector3(right, up, 0).applyQuaternion(this.#camera.quaternion)
    move.multiplyScalar(this.#sphere.radius)
    this.#camera.position.add(move)
    this.#controls.target.add(move)
    this.#aim()
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#observer.disconnect()
    this.#dark.removeEventListener('change', this.#dress)
    this.#controls.dispose()
    for (const shape of this.#shapes.values()) dispose(shape)
    for (const material of this.#materials.values()) material.dispose()
    this.#edges.dispose()
    this.#renderer.dispose()
    this.canvas.remove()
  }

  readonly #draw = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#renderer.render(this.#scene, this.#camera)
      // What this picture shows, and from where: a picture on a canvas cannot be asked.
      Object.assign(this.canvas.dataset, {
        model: this.#values,
        camera: this.#camera.position.toArray().join(' '),
      })
    })
  }

  readonly #dress = (): void => {
    this.#edges.color.set(this.#dark.matches ? 0x0b0f12 : 0x1b2429)
    this.#draw()
  }

  #aim(): void {
    this.#controls.update()
    this.#seeDeep()
  }

  /** Sees as near and as far as the model reaches, from where the camera is. */
  #seeDeep(): void {
    const distance = this.#camera.position.distanceTo(this.#sphere.center)
    this.#camera.near = Math.max(distance / 200, distance - this.#sphere.radius * 4)
    this.#camera.far = distance + this.#sphere.radius * 4
    this.#camera.updateProjectionMatrix()
    this.#draw()
  }

  #resize(host: HTMLElement): void {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)]
    this.#renderer.setSize(width, height)
    this.#camera.aspect = width / height
    this.#camera.updateProjectionMatrix()
    this.#draw()
  }

  #place({ faces, edges }: Shape, { process }: ModelPart, matrix: readonly number[]): void {
    const instance = new Group().add(
      new Mesh(faces, this.#materialOf(process)),
      new LineSegments(edges, this.#edges),
    )
    instance.applyMatrix4(new Matrix4().fromArray([...matrix]))
    this.#model.add(instance)
  }

  #materialOf(process: ModelPart['process']): MeshPhongMaterial {
    const known = this.#materials.get(process)
    if (known) return known
    const bought = process === 'buy'
    const material = new MeshPhongMaterial({
      color: new Color().setRGB(...colours[process], SRGBColorSpace),
      specular: bought ? 0x9aa0a4 : 0x202020,
      shininess: bought ? 70 : 25,
      // Faces lie a little deeper than the edges drawn on them.
      polygonOffset: true,
      polygonOffsetFactor: 1,
      polygonOffsetUnits: 1,
    })
    this.#materials.set(process, material)
    return material
  }
}

function sphereAround({ min, max }: Box): Sphere {
  const [low, high] = [new Vector3(...min), new Vector3(...max)]
  return new Sphere(low.clone().add(high).multiplyScalar(0.5), low.distanceTo(high) / 2)
}
