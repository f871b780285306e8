import {
  beltPullCheck,
  beltSpeed,
  beltSpeedCheck,
  type Check,
  effectivePull,
  keyPressureCheck,
  notRated,
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
    beltPull(v, effectivePull(torque, own)),
    beltSpeedCheck(beltSpeed(own, v.speed)),
    ...(key ? [keyPressureCheck({ ...key, torque: torque * v.serviceFactor })] : []),
  ]
}

function beltPull({ serviceFactor, allowedPull }: PulleyValues, pull: number): Check {
  if (allowedPull > 0) return beltPullCheck({ pull, serviceFactor, allowedPull })
  return notRated({
    id: 'belt-pull',
    title: { en: 'Effective pull of the belt', fr: 'Effort tangentiel de la courroie' },
    why: { en: 'enter the maker’s limit', fr: 'saisir la limite du fabricant' },
    parameter: 'allowedPull',
  })
}
