import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import type { IecFrame } from './data/iec-frames.ts'
import { keyLengths } from './data/lengths.ts'
import { iecFrame } from './dimensions.ts'
import { iecFlangeThickness } from './motor-faces.ts'
import { thread } from './thread.ts'
import { type TurnedPoint, turned } from './turned.ts'

/** IEC 60034-7 mounting: B3 feet, B5 flange with through holes, B14 face with tapped holes. */
export type IecMounting = 'B3' | 'B5' | 'B14'

/** What a motor is ordered by besides its frame: rated power in kW and number of poles. */
export interface IecRating {
  power: number
  poles: 2 | 4 | 6 | 8
}

/**
 * Three-phase motor of a frame such as `71` or `90L`. The shaft lies along +z with its shoulder (and the face of the
 * flange) on z = 0, its key and the terminal box towards +y; the feet of a B3 motor stand on y = −H.
 * Shaft, key, flange, spigot and feet have the standard's dimensions; the rest, and the mass, is a usual shape of an
 * aluminium motor: take its maker's drawing where it matters. Its designation names the rating where that is known.
 */
export function iecMotor(frame: string, mounting: IecMounting, rating?: IecRating): BoughtPart {
  const f = iecFrame(frame)
  const body = bodyOf(f)
  const common = booleans.union(finnedBody(f), shaftWithKey(f), terminalBox(f), turned(shield(body)))
  return boughtPart({
    name: `motor-iec-${frame.toLowerCase()}-${mounting.toLowerCase()}`,
    title: { en: 'Three-phase motor', fr: 'Moteur asynchrone triphasé' },
    designation: [
      `IEC 60072-1 - ${frame} - ${mounting}`,
      ...(rating ? [`${rating.power} kW`, `${rating.poles}P`] : []),
    ].join(' - '),
    material: { en: 'motor, aluminium housing', fr: 'moteur, carcasse aluminium' },
    mass: iecMotorMass(frame),
    solid: mounting === 'B3' ? booleans.union(common, ...feet(f)) : withFlange(common, f, mounting),
  })
}

/** Mass in kg of a usual aluminium motor of a frame, from its body's size at 2.4 kg/dm³: an estimate on the heavy side. */
export function iecMotorMass(frame: string): number {
  const { radius, length } = bodyOf(iecFrame(frame))
  return 2.4e-6 * Math.PI * radius ** 2 * length
}

/** Distance in mm from the flange's face back to the middle of the motor, where its weight is taken to act. */
export function iecMotorOverhang(frame: string): number {
  return bodyOf(iecFrame(frame)).length / 2
}

/** Radius in mm of a usual body with its fins: a key beside the flange passes it. */
export const iecMotorRadius = (frame: string): number => bodyOf(iecFrame(frame)).radius

/** Usual proportions of the body: no standard gives them. */
function bodyOf(f: IecFrame) {
  const neck = f.b5BoltCircle / 2 - 1.2 * f.b5Hole
  return {
    radius: 0.97 * f.shaftHeight,
    length: 3 * f.shaftHeight,
    /** End shield, slimmer than the body so that screws reach the flange. */
    neck: Math.max(neck, f.b14Flange / 2),
    neckLength: 0.35 * f.shaftHeight,
  }
}

/** The drive end shield from the face back into the body. */
function shield({ neck, neckLength, radius }: ReturnType<typeof bodyOf>): TurnedPoint[] {
  return [
    [0, -neckLength - 1],
    [0.86 * radius, -neckLength - 1],
    [0.86 * radius, -neckLength],
    [0.8 * neck, -0.7 * neckLength],
    [0.8 * neck, 0],
    [0, 0],
  ]
}

/** The body with cooling fins along it, and the fan cowl at its end. */
function finnedBody(f: IecFrame): Geom3 {
  const { radius, length, neckLength } = bodyOf(f)
  const cowl = 0.25 * length
  // Their corners end within the cowl's edge: no slivers stand out there.
  const fin = primitives.rectangle({ size: [0.19 * radius, 0.05 * radius], center: [0.895 * radius, 0] })
  // None under the terminal box, which sits on the body itself.
  const fins = [...Array(24).keys()]
    .filter(i => Math.abs(i - 6) > 2)
    .map(i => transforms.rotateZ((i * Math.PI) / 12, fin))
  const section = booleans.union(primitives.circle({ radius: 0.88 * radius }), ...fins)
  const finned = transforms.translateZ(
    cowl - length,
    extrusions.extrudeLinear({ height: length - cowl - neckLength }, section),
  )
  const end = turned([
    [0, -length],
    [0.85 * radius, -length],
    [radius, -length + 0.15 * radius],
    [radius, cowl - length + 1],
    [0, cowl - length + 1],
  ])
  return booleans.union(finned, end)
}

function shaftWithKey(f: IecFrame): Geom3 {
  const [radius, edge] = [f.shaftDiameter / 2, f.shaftDiameter / 20]
  const shaft = turned([
    [0, -1],
    [radius, -1],
    [radius, f.shaftLength - edge],
    [radius - edge, f.shaftLength],
    [0, f.shaftLength],
  ])
  const length = Math.max(...keyLengths.filter(l => l <= f.shaftLength - 4))
  const top = f.overKey - radius
  const key = primitives.cuboid({
    size: [f.keyWidth, f.keyHeight, length],
    center: [0, top - f.keyHeight / 2, f.shaftLength / 2],
  })
  return booleans.union(shaft, key)
}

function terminalBox(f: IecFrame): Geom3 {
  const { radius } = bodyOf(f)
  const [from, to] = [0.64 * radius, 0.8 * radius + 0.55 * f.shaftHeight]
  return primitives.roundedCuboid({
    size: [1.1 * f.shaftHeight, to - from, 1.1 * f.shaftHeight],
    center: [0, (from + to) / 2, -1.1 * f.shaftHeight],
    roundRadius: 3,
  })
}

/** Adds flange B5 or face B14 with spigot and holes; tapped holes are as deep as the flange is thick. */
function withFlange(motor: Geom3, f: IecFrame, mounting: 'B5' | 'B14'): Geom3 {
  const b5 = mounting === 'B5'
  const [diameter, spigot, height, circle, hole] = b5
    ? [f.b5Flange, f.b5Spigot, f.b5SpigotHeight, f.b5BoltCircle, f.b5Hole]
    : [f.b14Flange, f.b14Spigot, f.b14SpigotHeight, f.b14BoltCircle, thread(f.b14Thread).tapDrill]
  const thickness = iecFlangeThickness(f.shaftHeight)
  const disc = turned([
    [0, -thickness],
    [diameter / 2, -thickness],
    [diameter / 2, 0],
    [spigot / 2, 0],
    [spigot / 2, height],
    [0, height],
  ])
  const drills = [1, 3, 5, 7].map(eighth =>
    primitives.cylinder({
      radius: hole / 2,
      height: thickness + 1,
      center: [
        (circle / 2) * Math.cos((eighth * Math.PI) / 4),
        (circle / 2) * Math.sin((eighth * Math.PI) / 4),
        (1 - thickness) / 2,
      ],
    }),
  )
  return booleans.subtract(booleans.union(motor, disc), ...drills)
}

/** Two rails under the body with the four foot holes. */
function feet(f: IecFrame): Geom3[] {
  const thickness = iecFlangeThickness(f.shaftHeight)
  const width = 3 * f.footHole
  const long = f.feetAlong + 3 * f.footHole
  const middle = -f.shoulderToFoot - f.feetAlong / 2
  return [-1, 1].map(side => {
    const x = (side * f.feetAcross) / 2
    const rail = primitives.cuboid({
      size: [width, thickness, long],
      center: [x, thickness / 2 - f.shaftHeight, middle],
    })
    // The web leans from the rail into the body.
    const web = primitives.cuboid({
      size: [f.feetAcross / 2, thickness, 0.8 * f.feetAlong],
      center: [side * 0.3 * f.feetAcross, thickness - f.shaftHeight, middle],
    })
    const holes = [-f.shoulderToFoot, -f.shoulderToFoot - f.feetAlong].map(z =>
      transforms.translate(
        [x, -f.shaftHeight, z],
        transforms.rotateX(
          Math.PI / 2,
          primitives.cylinder({ radius: f.footHole / 2, height: 4 * thickness }),
        ),
      ),
    )
    return booleans.subtract(booleans.union(rail, web), ...holes)
  })
}
