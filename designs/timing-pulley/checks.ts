import {
  beltPullCheck,
  beltSpeed,
  beltSpeedCheck,
  type Check,
  effectivePull,
  keyPressureCheck,
  pulleyPitchDiameter,
  teethInMeshCheck,
  torqueOfPower,
} from '#engineering'
import { hubKeyLoad } from '#hardware'
import type { Dimensions } from './dimensions.ts'
import type { PulleyValues } from './parameters.ts'

/** The checks of the drive under its power: belt and key. */
export function checks(v: PulleyValues, d: Dimensions): Check[] {
  const { pitch } = d.belt
  const own = pulleyPitchDiameter(v.teeth, pitch)
  const other = pulleyPitchDiameter(v.otherTeeth, pitch)
  const torque = torqueOfPower(v.power, v.speed)
  const drive = {
    largeDiameter: Math.max(own, other),
    smallDiameter: Math.min(own, other),
    centreDistance: v.centreDistance,
  }
  const key = hubKeyLoad(d.hub, d.material)
  return [
    teethInMeshCheck(Math.min(v.teeth, v.otherTeeth), drive),
    ...(v.allowedPull > 0
      ? [
          beltPullCheck({
            pull: effectivePull(torque, own),
            serviceFactor: v.serviceFactor,
            allowedPull: v.allowedPull,
          }),
        ]
      : []),
    beltSpeedCheck(beltSpeed(own, v.speed)),
    ...(key ? [keyPressureCheck({ ...key, torque: torque * v.serviceFactor })] : []),
  ]
}
