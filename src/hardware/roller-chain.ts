import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import { chainDimensions } from './dimensions.ts'
import { expectClosed, loopAbout, type Wheel } from './loop.ts'

// A chain has hundreds of rounds: true ones would take seconds to mesh, so each is drawn with so many sides.
const segments = 24

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
 * the plates are straight, rounds have 24 sides. Throws an Error when the chain does not close, and one that lists the chains.
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
  const rounds = (diameter: number) =>
    joints.map(({ x, y }) => primitives.circle({ radius: diameter / 2, center: [x, y], segments }))
  const plates = (parity: number, height: number): Geom2[] =>
    joints.flatMap((from, i) => (i % 2 === parity ? plate(from, joints[(i + 1) % links], height) : []))
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
      layer(rounds(rollerDiameter), -inside, inside),
      layer(rounds(pinDiameter), outside, overPin / 2),
      layer(rounds(pinDiameter), -overPin / 2, -outside),
      layer(inner, inside, middle),
      layer(inner, -middle, -inside),
      layer(outer, middle, outside),
      layer(outer, -outside, -middle),
    ),
    wears: true,
  })
}

/** Of a plate in mm, as makers have it: two on either side leave a little for the pin's head. */
const plateThickness = (overPin: number, innerWidth: number): number => (overPin - innerWidth) / 5.5

/** What a plate with round ends between two joints is made of. */
function plate(from: { x: number; y: number }, to: { x: number; y: number }, height: number): Geom2[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bar = transforms.translate(
    [(from.x + to.x) / 2, (from.y + to.y) / 2, 0],
    transforms.rotateZ(
      Math.atan2(dy, dx),
      primitives.rectangle({ size: [Math.hypot(dx, dy), 0.8 * height] }),
    ),
  )
  const ends = [from, to].map(({ x, y }) =>
    primitives.circle({ radius: height / 2, center: [x, y], segments }),
  )
  return [bar, ...ends]
}
