import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, primitives, transforms } from '#jscad'
import { motorFace } from './motor-faces.ts'
import { thread } from './thread.ts'
import { turned } from './turned.ts'

/** Usual body length in mm: about the side of the face. */
const usualLength = (side: number): number => 2 * Math.round(side / 2)

/** Mass in kg of a stepper motor of a frame such as `NEMA 23`, at 4.2 kg/dm³ of its body: an estimate on the heavy side. */
export function nemaMotorMass(frame: string, length = usualLength(motorFace(frame).size)): number {
  return 4.2e-6 * motorFace(frame).size ** 2 * length
}

/**
 * Stepper motor of a frame such as `NEMA 23`: face on z = 0, shaft and pilot towards +z, body down to −length.
 * Face, pilot, holes and shaft diameter are the standard's; lengths and mass are usual ones, see the maker's sheet.
 */
export function nemaMotor(frame: string, { length }: { length?: number } = {}): BoughtPart {
  const face = motorFace(frame)
  const body = length ?? usualLength(face.size)
  const bore = face.hole ?? thread(face.screw).tapDrill
  const tapped = face.hole === null
  const square = (corner: number) =>
    booleans.intersect(
      primitives.square({ size: face.size }),
      transforms.rotateZ(Math.PI / 4, primitives.square({ size: Math.SQRT2 * face.size - 2 * corner })),
    )
  const holes = face.holes.map(([x, y]) => primitives.circle({ radius: bore / 2, center: [x, y] }))
  const front = extrusions.extrudeLinear(
    { height: face.thickness },
    booleans.subtract(square(face.size / 20), ...holes),
  )
  // Behind through holes the body leaves room for nuts and heads: cut back past the hole by its own diameter.
  const room = (Math.SQRT2 * face.size - face.boltCircle) / 2 + bore
  const back = extrusions.extrudeLinear(
    { height: body - face.thickness },
    square(tapped ? face.size / 20 : room),
  )
  const [pilot, shaft] = [face.spigotDiameter / 2, face.shaftDiameter / 2]
  const nose = turned([
    [0, -1],
    [pilot, -1],
    [pilot, face.spigotHeight],
    [shaft, face.spigotHeight],
    [shaft, face.shaftLength - shaft / 10],
    [0.9 * shaft, face.shaftLength],
    [0, face.shaftLength],
  ])
  return boughtPart({
    name: `motor-${frame.toLowerCase().replace(' ', '-')}${length === undefined ? '' : `-${length}`}`,
    title: { en: 'Stepper motor', fr: 'Moteur pas à pas' },
    designation: `NEMA ICS 16 - ${frame}${length === undefined ? '' : ` × ${length}`}`,
    material: { en: 'motor', fr: 'moteur' },
    mass: nemaMotorMass(frame, body),
    solid: booleans.union(
      transforms.translateZ(-face.thickness, front),
      transforms.translateZ(-body, back),
      nose,
    ),
  })
}
