import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, type Geom3, hulls, primitives, transforms } from '#jscad'
import { chainDimensions } from './dimensions.ts'
import { expectClosed, loopAbout, type Wheel } from './loop.ts'

/** Between the plates of a drawn chain, mm: what touches nothing needs no cutting and meshes five times as fast. */
const gap = 0.05

/** A chain drive of two wheels. */
export interface ChainDrive {
  /** Links, an even number: inner and outer ones take turns. */
  readonly links: number
  /** Teeth of the two wheels. */
  readonly wheels: readonly [first: number, second: number]
  /** mm */
  readonly centreDistance: number
}

/**
 * Simplex roller chain ISO 606 such as `08B` as it runs about two wheels: the first on the origin, the second at (centre
 * distance, 0), its middle on z = 0. Pitch, rollers, inner width, plate height and width over the pins are the standard's;
 * rollers, straight plates and heads of the pins lie apart by a hair. Throws an Error when the chain does not close, and one
 * that lists the chains.
 */
export function rollerChain(name: string, { links, wheels, centreDistance }: ChainDrive): BoughtPart {
  const chain = chainDimensions(name)
  const { pitch, rollerDiameter, innerWidth, pinDiameter, overPin, plateHeight, massPerMetre } = chain
  if (links % 2 !== 0) throw new Error(`a chain of ${links} links needs a cranked link: use an even number`)
  const [first, second] = wheels.map(
    (teeth): Wheel => ({
      radius: pitch / (2 * Math.sin(Math.PI / teeth)),
      perRadian: (teeth * pitch) / (2 * Math.PI),
    }),
  )
  const loop = loopAbout(first, second, centreDistance)
  expectClosed(`a chain ${name}`, links * pitch, loop)
  const joints = Array.from({ length: links }, (_, i) => loop.at((i * loop.length) / links))
  const rounds = (diameter: number) => joints.map(joint => round(joint, diameter))
  const plates = (parity: number, height: number): Geom2[] =>
    joints.flatMap((from, i) =>
      i % 2 === parity
        ? [hulls.hull(...[from, joints[(i + 1) % links]].map(joint => round(joint, height)))]
        : [],
    )
  const thickness = plateThickness(overPin, innerWidth)
  const layer = (shapes: Geom2[], from: number, to: number): Geom3 =>
    transforms.translateZ(from, extrusions.extrudeLinear({ height: to - from }, booleans.union(...shapes)))
  const [inside, middle, outside] = [0, 1, 2].map(plates => innerWidth / 2 + plates * thickness)
  const inner = plates(0, plateHeight)
  const outer = plates(1, 0.9 * plateHeight)
  return boughtPart({
    name: `chain-${name.toLowerCase()}-1x${links}`,
    title: {
      en: `Roller chain, ${links} links with connecting link`,
      fr: `Chaîne à rouleaux, ${links} maillons avec attache rapide`,
    },
    designation: `ISO 606 - ${name}-1 × ${links}`,
    material: { en: 'steel', fr: 'acier' },
    mass: (massPerMetre * links * pitch) / 1000,
    solid: booleans.union(
      layer(rounds(rollerDiameter), gap - inside, inside - gap),
      layer(inner, inside, middle - gap),
      layer(inner, gap - middle, -inside),
      layer(outer, middle, outside - gap),
      layer(outer, gap - outside, -middle),
      layer(rounds(pinDiameter), outside, overPin / 2),
      layer(rounds(pinDiameter), -overPin / 2, -outside),
    ),
    wears: true,
  })
}

/** Of a plate in mm, as makers have it: two on either side leave a little for the pin's head. */
const plateThickness = (overPin: number, innerWidth: number): number => (overPin - innerWidth) / 5.5

const round = ({ x, y }: { x: number; y: number }, diameter: number): Geom2 =>
  primitives.circle({ radius: diameter / 2, center: [x, y] })
