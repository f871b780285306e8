import { remembered } from '#design'
import {
  atMost,
  beltGrip,
  type Check,
  type ConveyorLoad,
  conveyedMass,
  conveyorPull,
  drivePowerCheck,
  plateDeflection,
  plateStressCheck,
  strandForces,
  torqueOfPower,
} from '#engineering'
import { layoutOf } from './layout.ts'
import type { ModuleValues } from './parameters.ts'

/** kg/m³ of a usual fabric belt with a PVC or PU cover. */
const beltDensity = 1200
/** Turning mass in kg per metre of a return roller's tube with its housings: 42.4 × 2.6 (EN 10210-2) is 2.55 kg/m. */
const returnMass = 3
/** Speed of a four-pole motor in min⁻¹ at 50 Hz under load. */
const ratedSpeed = 1400
/** Efficiency of the timing belt and of the drive roller's bearings. */
export const efficiency = 0.94

/** Mass of the belt in kg. */
export const beltMass = (p: ModuleValues): number =>
  (beltDensity * p.beltWidth * p.beltThickness * layoutOf(p).beltLength) / 1e9

/** What the belt carries and rubs on. */
export function conveyorLoad(p: ModuleValues): ConveyorLoad {
  const { returns, tubeLength } = layoutOf(p)
  return {
    goods: p.goods,
    belt: beltMass(p),
    rollers: (returns.length * returnMass * tubeLength) / 1000,
    carryingFriction: p.bedFriction,
    slope: p.slope,
  }
}

/** Pull, strands and speeds of the drive. */
export const driveLoads = remembered((p: ModuleValues) => {
  const { diameter, drive } = layoutOf(p)
  const pull = conveyorPull(conveyorLoad(p))
  // Downhill the drive may brake, with the same strands; 10 N is less than any belt runs with.
  const force = Math.max(10, Math.abs(pull))
  const { tight, slack } = strandForces(force, beltGrip(p.drumFriction, 180))
  const rollerSpeed = (60_000 * p.beltSpeed) / (Math.PI * (diameter + p.beltThickness))
  const motorSpeed = drive.speedOf(rollerSpeed)
  const torque = (force * (diameter + p.beltThickness)) / 2000
  return {
    pull,
    force,
    tight,
    slack,
    rollerSpeed,
    motorSpeed,
    torque,
    frequency: (50 * motorSpeed) / ratedSpeed,
    /** kW that the motor has at that frequency: its torque stays, above 50 Hz its power. */
    motorPower: drive.power * Math.min(1, motorSpeed / ratedSpeed),
    ratedTorque: torqueOfPower(drive.power, ratedSpeed),
    /** Both strands of the timing belt, tensioned to 1.5 times its pull: a guide value. */
    timingPull: (1.5 * 2000 * torque) / drive.diameters.largeDiameter,
    throughput: conveyedMass((1000 * p.goods) / p.centreDistance, p.beltSpeed),
  }
})

/** The checks of the conveyor itself. */
export function moduleChecks(p: ModuleValues): Check[] {
  const { bed, inside, half, top } = layoutOf(p)
  const { pull, motorPower } = driveLoads(p)
  const span = Math.max(...bed.members.slice(1).map((x, i) => x - bed.members[i]))
  // The goods' weight on the whole bed; each field rests on two cross members and two flanges.
  const plate = {
    shape: [span, 2 * inside] as const,
    clamped: false,
    thickness: bed.thickness,
    pressure: (9.81 * p.goods) / ((2 * half - 2 * top) * p.beltWidth),
  }
  const { youngsModulus, yield: yieldStrength } = bed.material
  return [
    drivePowerCheck({ pull, speed: p.beltSpeed, efficiency, motorPower }),
    plateStressCheck(plate, { yieldStrength }),
    atMost({
      id: 'bed-deflection',
      title: { en: 'Deflection of the bed', fr: 'Flèche de la sole' },
      value: plateDeflection(plate, { youngsModulus }),
      limit: Math.min(...plate.shape) / 300,
      unit: 'mm',
      standard: {
        en: 'Thin-plate theory; limit: usual practice, span/300',
        fr: 'Théorie des plaques minces ; limite d’usage : portée/300',
      },
      leavesOut: {
        en: 'Goods on one spot, bending of the cross members and of the side plates between their feet.',
        fr: 'Charge localisée, flexion des traverses et des flancs entre leurs pieds.',
      },
    }),
  ]
}
