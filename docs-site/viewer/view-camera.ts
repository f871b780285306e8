import { OrthographicCamera, PerspectiveCamera, type Sphere, Vector3 } from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import { type Angles, anglesOf, anglesTo, between, directionOf, nameOfView, type ViewName } from './views.ts'

/** From the front, the right and above, as the picture that stands in its place until a model is there. */
const first: Angles = anglesTo(new Vector3(0.62, -1, 0.62))
/** Half of the perspective's opening. */
const halfOpening = (8 * Math.PI) / 180
/** How long in ms the camera takes to another view. */
const turning = 260

/** Where the camera stands: about its target, with half the height in mm that is seen there. */
interface Stance extends Angles {
  target: Vector3
  half: number
}

/** The camera with what moves it: hand, keys and buttons; in perspective or in parallel projection. */
export class ViewCamera {
  readonly #perspective = new PerspectiveCamera((2 * halfOpening * 180) / Math.PI, 1, 1, 10_000)
  // Half its height is 1 mm divided by its zoom.
  readonly #parallel = new OrthographicCamera(-1, 1, 1, -1, 1, 10_000)
  readonly #controls: OrbitControls
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)')
  readonly #changed: () => void
  #sphere: Sphere
  #aspect = 1
  /** Radius in mm of what the view was last fitted to. */
  fitted = 0
  #frame = 0

  /** `changed` is called whenever another picture is to be drawn. */
  constructor(element: HTMLElement, sphere: Sphere, changed: () => void) {
    this.#sphere = sphere
    this.#changed = changed
    for (const camera of [this.#perspective, this.#parallel]) camera.up.set(0, 0, 1)
    this.#perspective.position.copy(directionOf(first))
    this.#controls = new OrbitControls(this.#perspective, element)
    this.#controls.zoomToCursor = true
    this.#controls.addEventListener('start', () => cancelAnimationFrame(this.#frame))
    this.#controls.addEventListener('change', () => this.#seeDeep())
  }

  get camera(): PerspectiveCamera | OrthographicCamera {
    return this.#controls.object instanceof OrthographicCamera ? this.#parallel : this.#perspective
  }

  /** The name of the view, when it is one of the standard ones. */
  get name(): ViewName | undefined {
    return nameOfView(this.#offset())
  }

  /** What has to be seen; the camera stays. */
  set sphere(sphere: Sphere) {
    this.#sphere = sphere
    this.#seeDeep()
  }

  set aspect(aspect: number) {
    this.#aspect = aspect
    this.#perspective.aspect = aspect
    this.#parallel.left = -aspect
    this.#parallel.right = aspect
    this.#seeDeep()
  }

  get isParallel(): boolean {
    return this.camera === this.#parallel
  }

  /** Changes between perspective and parallel projection; the target is seen as large as before. */
  set isParallel(parallel: boolean) {
    if (parallel === this.isParallel) return
    const stance = this.#stance()
    this.#controls.object = parallel ? this.#parallel : this.#perspective
    this.#stand(stance)
  }

  /** Brings the whole model into view, seen from where the camera is. */
  fit(): void {
    this.#go({ ...this.#stance(), ...this.#fitted() })
  }

  /** The first view again. */
  reset(): void {
    this.#go({ ...first, ...this.#fitted() })
  }

  /** The first view, at once. */
  start(): void {
    this.#stand({ ...first, ...this.#fitted() })
  }

  look(name: ViewName): void {
    this.#go({ ...anglesOf(name), ...this.#fitted() })
  }

  /** Follows what is seen as it grows or moves, as an assembly does that is taken apart. */
  follow(from: Sphere, to: Sphere): void {
    const stance = this.#stance()
    const half = (stance.half * to.radius) / from.radius
    this.fitted *= to.radius / from.radius
    this.#stand({ ...stance, half, target: stance.target.add(to.center).sub(from.center) })
  }

  /** Comes nearer by a factor below one, or goes farther. */
  zoom(factor: number): void {
    const stance = this.#stance()
    this.#stand({ ...stance, half: stance.half * factor })
  }

  /** Turns about the vertical and tips, in degrees. */
  turn(about: number, tip: number): void {
    const stance = this.#stance()
    const azimuth = stance.azimuth + (about * Math.PI) / 180
    this.#stand({ ...stance, azimuth, polar: stance.polar + (tip * Math.PI) / 180 })
  }

  /** Moves the view by shares of half its height, to the right and up. */
  pan(right: number, up: number): void {
    const stance = this.#stance()
    const move = new Vector3(right, up, 0).multiplyScalar(stance.half).applyQuaternion(this.camera.quaternion)
    this.#stand({ ...stance, target: stance.target.add(move) })
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#controls.dispose()
  }

  readonly #offset = () => this.camera.position.clone().sub(this.#controls.target)

  #stance(): Stance {
    const offset = this.#offset()
    const half = this.isParallel ? 1 / this.#parallel.zoom : offset.length() * Math.tan(halfOpening)
    return { ...anglesTo(offset), target: this.#controls.target.clone(), half }
  }

  /** The target and the height that show the whole model. */
  #fitted(): Pick<Stance, 'target' | 'half'> {
    const { center, radius } = this.#sphere
    this.fitted = radius
    const narrow = Math.min(1, this.#aspect)
    const seen = this.isParallel
      ? radius / narrow
      : (radius / Math.sin(Math.atan(Math.tan(halfOpening) * narrow))) * Math.tan(halfOpening)
    return { target: center.clone(), half: seen * 0.96 }
  }

  /** Goes to a stance, smoothly where motion is welcome. */
  #go(to: Stance): void {
    cancelAnimationFrame(this.#frame)
    if (this.#still.matches) {
      this.#stand(to)
      return
    }
    const from = this.#stance()
    const begin = performance.now()
    const step = () => {
      const linear = Math.min(1, (performance.now() - begin) / turning)
      const share = linear * linear * (3 - 2 * linear)
      this.#stand({
        ...between(from, to, share),
        target: from.target.clone().lerp(to.target, share),
        half: from.half * (to.half / from.half) ** share,
      })
      if (linear < 1) this.#frame = requestAnimationFrame(step)
    }
    step()
  }

  #stand(stance: Stance): void {
    const distance = stance.half / Math.tan(halfOpening)
    this.#controls.target.copy(stance.target)
    this.camera.position.copy(stance.target).addScaledVector(directionOf(stance), distance)
    this.#parallel.zoom = 1 / stance.half
    this.#controls.update()
    this.#seeDeep()
  }

  /** Sees as near and as far as the model reaches, from where the camera is. */
  #seeDeep(): void {
    const { center, radius } = this.#sphere
    const distance = this.camera.position.distanceTo(center)
    const reach = 1.5 * radius + this.#controls.target.distanceTo(center)
    for (const camera of [this.#perspective, this.#parallel]) {
      camera.near = distance - reach
      camera.far = distance + reach
    }
    this.#perspective.near = Math.max(distance / 200, distance - reach)
    this.camera.updateProjectionMatrix()
    this.#changed()
  }
}
