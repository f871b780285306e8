import type { Material, Text } from '#design'
import {
  atLeast,
  boltClampCheck,
  boltShears,
  boltTensions,
  type Check,
  notedTorque,
  plateBendingCheck,
  seatArea,
  type TightenedBolt,
  tightenedOn,
  tiltingMoment,
  weight,
} from '#engineering'
import {
  boltOf,
  clearanceHole,
  iecFrames,
  iecMotorMass,
  iecMotorOverhang,
  type MotorFace,
  nemaMotorMass,
  socketScrewDimensions,
  washerDimensions,
} from '#hardware'
import type { Layout } from './layout.ts'
import { type PlateValues, sheets } from './parameters.ts'
import type { Point } from './plane.ts'
import { worstStrip } from './strips.ts'

/** The longest frame of a shaft height, such as `90L` for `IEC 90 B5`. */
export function iecFrameOf({ name }: MotorFace): string | undefined {
  const [standard, number] = name.split(' ')
  return standard === 'IEC'
    ? iecFrames
        .filter(f => f.shaftHeight === Number(number))
        .map(f => f.frame)
        .sort()[0]
    : undefined
}

/** Mass in kg, as entered or usual, and the distance in mm from the face back to where its weight acts. */
export function motorWeight(motor: MotorFace, entered: number): { mass: number; overhang: number } {
  const frame = iecFrameOf(motor)
  const usual = frame ? iecMotorMass(frame) : nemaMotorMass(motor.name)
  // A stepper is about as long as its face is wide.
  return { mass: entered || usual, overhang: frame ? iecMotorOverhang(frame) : motor.size / 2 }
}

/** The checks of a plate on a motor with a level shaft: y up, belt pull along x either way. */
export function checksOf(p: PlateValues, l: Layout): Check[] {
  const { mass, overhang } = motorWeight(l.motor, p.motorMass)
  const { motor, motorCentre, stack } = l
  const bolts = boltsOf(p, l)
  const strip = worstStrip(p, l, { mass, overhang })
  const atPlate = { mass, overhang, pullOverhang: p.beltDistance }
  const atMachine = { mass, overhang: overhang + stack, pullOverhang: Math.abs(p.beltDistance - stack) }
  return [
    clampCheck(
      'motor-bolts',
      { en: 'Clamp force needed per motor screw', fr: 'Serrage nécessaire par vis du moteur' },
      bolts.motor,
      worstBolt(l.motorHoles, motorCentre, p, atPlate),
    ),
    clampCheck(
      'machine-bolts',
      { en: 'Clamp force needed per machine screw', fr: 'Serrage nécessaire par vis de la machine' },
      bolts.machine,
      worstBolt(l.machineHoles, motorCentre, p, atMachine),
    ),
    plateBendingCheck({
      moment: strip.moment,
      section: { width: strip.width, height: l.thickness },
      yieldStrength: sheets[p.material].material.yield,
    }),
    atLeast({
      id: 'shaft-reach',
      title: { en: 'Shaft beyond the plate', fr: "Dépassement de l'arbre" },
      value: motor.shaftLength - stack,
      limit: motor.shaftDiameter,
      unit: 'mm',
      standard: {
        en: 'workshop practice: a hub holds on one shaft diameter or more',
        fr: 'Règle d’atelier : un moyeu tient sur au moins un diamètre d’arbre',
      },
      leavesOut: {
        en: 'What the machine needs; NEMA shafts differ by maker.',
        fr: 'Le besoin de la machine ; les arbres NEMA varient selon le fabricant.',
      },
    }),
  ]
}

function clampCheck(
  id: string,
  title: Text,
  bolt: TightenedBolt,
  load: { shear: number; tension: number },
): Check {
  const check = boltClampCheck(bolt, load)
  return {
    ...check,
    id,
    title,
    leavesOut: {
      en: `The plate's own weight. ${check.leavesOut.en}`,
      fr: `Le poids propre de la platine. ${check.leavesOut.fr}`,
    },
  }
}

interface Levers {
  mass: number
  overhang: number
  pullOverhang: number
}

/** Shear and tension in N of the screw that needs the most clamping, whichever way the belt pulls and the motor turns. */
function worstBolt(
  holes: readonly Point[],
  at: Point,
  p: PlateValues,
  { mass, overhang, pullOverhang }: Levers,
) {
  const clamp = (bolt: { shear: number; tension: number }) => bolt.shear / 0.12 + bolt.tension
  const bolts = [1, -1].flatMap(pull =>
    [1, -1].flatMap(turning => {
      const force = [pull * p.beltPull, -weight(mass)] as const
      const torque = turning * p.torque * p.startFactor
      const moment = [
        tiltingMoment(mass, overhang),
        pull * tiltingMoment(0, 0, p.beltPull, pullOverhang),
      ] as const
      const tensions = boltTensions(holes, { moment })
      return boltShears(holes, { force, at, torque }).map((shear, i) => ({ shear, tension: tensions[i] }))
    }),
  )
  return bolts.reduce((a, b) => (clamp(b) > clamp(a) ? b : a))
}

/** What of a screw bears on the plate: its thread, its head, or a washer over a slot of so much travel (0: a hole). */
type Hold = 'thread' | 'head' | { travel: number }

/** Tightened to 60 % of yield: threads and flanges of motors are soft; less where the plate would yield under the seat. */
function tightened(material: Material, screw: string, hold: Hold): TightenedBolt {
  const bolt = { ...boltOf(screw), utilisation: 0.6 }
  if (hold === 'thread') return bolt
  const hole = clearanceHole(screw)
  const seat =
    hold === 'head' ? socketScrewDimensions(screw).headDiameter : washerDimensions(screw).outsideDiameter
  const slot = hold === 'head' ? 0 : hold.travel
  return tightenedOn(bolt, seatArea({ outside: seat, hole, slot }), material.yield)
}

/** The screws of the motor and of the machine, as they are tightened. */
export function boltsOf(p: PlateValues, l: Layout): { motor: TightenedBolt; machine: TightenedBolt } {
  const { material } = sheets[p.material]
  const motorHold = l.motorTapped ? 'thread' : l.spacer ? 'head' : { travel: 0 }
  const machineHold = l.machineTapped ? 'thread' : { travel: p.slotTravel }
  return {
    motor: tightened(material, l.motor.screw, motorHold),
    machine: tightened(material, l.machine.screw, machineHold),
  }
}

/** Tightening torque in N·m of a screw, oiled, to two figures. */
export function torqueOf(screw: string, bolt: TightenedBolt): number {
  const { headDiameter } = socketScrewDimensions(screw)
  const seat = { headDiameter, holeDiameter: clearanceHole(screw) }
  return notedTorque(bolt, seat)
}
