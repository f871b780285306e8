import {
  AlwaysStencilFunc,
  BackSide,
  Color,
  DecrementWrapStencilOp,
  FrontSide,
  IncrementWrapStencilOp,
  LineBasicMaterial,
  type Material,
  MeshBasicMaterial,
  MeshPhongMaterial,
  NotEqualStencilFunc,
  type Plane,
  ReplaceStencilOp,
  ShaderMaterial,
  SRGBColorSpace,
} from 'three'
import type { Colour } from '../../src/build/appearance.ts'

/** The colours of the page that the view takes part in. */
export interface Ink {
  edges: string
  accent: string
}

/** Every material of the view, each made once. `plane` cuts away what is drawn with it. */
export class Materials {
  readonly #made = new Map<string, Material>()
  #ink: Ink = { edges: '#1b2429', accent: '#0f5c8c' }

  /** Changes the colours of lines; what was made before is made again. */
  set ink(ink: Ink) {
    this.#ink = ink
    this.dispose()
  }

  faces(colour: Colour, bought: boolean, marked: boolean, plane?: Plane): MeshPhongMaterial {
    return this.#once(`faces ${colour} ${bought} ${marked} ${!!plane}`, () => {
      const material = new MeshPhongMaterial({
        color: new Color().setRGB(...colour, SRGBColorSpace),
        specular: bought ? 0x9aa0a4 : 0x202020,
        shininess: bought ? 70 : 25,
        // Faces lie a little deeper than the edges drawn on them.
        polygonOffset: true,
        polygonOffsetFactor: 1,
        polygonOffsetUnits: 1,
        clippingPlanes: plane ? [plane] : null,
      })
      if (marked) material.emissive.set(this.#ink.accent).multiplyScalar(0.3)
      return material
    })
  }

  edges(plane?: Plane): LineBasicMaterial {
    return this.#once(
      `edges ${!!plane}`,
      () => new LineBasicMaterial({ color: this.#ink.edges, clippingPlanes: plane ? [plane] : null }),
    )
  }

  /** The edges of a marked part, seen through all that lies before it. */
  outline(plane?: Plane): LineBasicMaterial {
    return this.#once(
      `outline ${!!plane}`,
      () =>
        new LineBasicMaterial({
          color: this.#ink.accent,
          depthTest: false,
          transparent: true,
          opacity: 0.85,
          clippingPlanes: plane ? [plane] : null,
        }),
    )
  }

  /** Counts in the stencil how many surfaces lie behind each pixel, so that it stays above zero where a part is cut open. */
  counting(side: 'back' | 'front', plane: Plane): MeshBasicMaterial {
    return this.#once(`counting ${side}`, () => {
      const operation = side === 'back' ? IncrementWrapStencilOp : DecrementWrapStencilOp
      return new MeshBasicMaterial({
        side: side === 'back' ? BackSide : FrontSide,
        depthWrite: false,
        depthTest: false,
        colorWrite: false,
        stencilWrite: true,
        stencilFunc: AlwaysStencilFunc,
        stencilFail: operation,
        stencilZFail: operation,
        stencilZPass: operation,
        clippingPlanes: [plane],
      })
    })
  }

  /** The hatched cut face of a part, drawn where the stencil counted one; adjoining parts have other hatchings (ISO 128-3). */
  cap(colour: Colour, hatching: number): ShaderMaterial {
    return this.#once(
      `cap ${colour} ${hatching % 6}`,
      () =>
        new ShaderMaterial({
          vertexShader:
            'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
          fragmentShader: hatch,
          uniforms: {
            colour: { value: colour },
            lines: { value: new Color(this.#ink.edges).convertLinearToSRGB().toArray() },
            slope: { value: hatching % 2 ? -1 : 1 },
            spacing: { value: (7 + 2 * (hatching % 3)) * Math.min(devicePixelRatio, 2) },
          },
          stencilWrite: true,
          stencilRef: 0,
          stencilFunc: NotEqualStencilFunc,
          stencilFail: ReplaceStencilOp,
          stencilZFail: ReplaceStencilOp,
          stencilZPass: ReplaceStencilOp,
        }),
    )
  }

  dispose(): void {
    for (const material of this.#made.values()) material.dispose()
    this.#made.clear()
  }

  #once<M extends Material>(key: string, make: () => M): M {
    const known = this.#made.get(key)
    // The key says which kind was made.
    if (known) return known as M
    const material = make()
    this.#made.set(key, material)
    return material
  }
}

const hatch = `
uniform vec3 colour;
uniform vec3 lines;
uniform float slope;
uniform float spacing;
void main() {
  float across = (gl_FragCoord.x + slope * gl_FragCoord.y) * 0.70710678;
  float from = abs(mod(across, spacing) - 0.5 * spacing);
  float line = 1.0 - smoothstep(0.35, 1.05, from);
  gl_FragColor = vec4(mix(mix(colour, vec3(1.0), 0.45), lines, 0.75 * line), 1.0);
}
`
