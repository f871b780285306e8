import { remembered } from '#design'
import { hubKeySeat } from '#hardware'
import pulley, { type PulleyValues, dimensions as pulleySizes } from '../timing-pulley/design.ts'
import { layoutOf } from './layout.ts'
import type { ModuleValues } from './parameters.ts'

/** A pulley's own values and sizes. Throws the faults that its design finds. */
function pulleyOf(values: object) {
  const own = pulley.values({ ...values })
  // Judged by the pulley's own parameters.
  return { own, sizes: pulleySizes(own as PulleyValues) }
}

export const motorPulley = remembered((p: ModuleValues) => pulleyOf(layoutOf(p).drive.onMotor))

export const rollerPulley = remembered((p: ModuleValues) => {
  const { drive, bearing } = layoutOf(p)
  return pulleyOf({ ...drive.roller, bore: bearing.bore })
})

/** Where the pulleys stand, their hubs inwards, as y of their outer faces; and the shaft that they need. */
export const pulleysOf = remembered((p: ModuleValues) => {
  const { drive, tubeLength, driveGap } = layoutOf(p)
  const [onMotor, onRoller] = [motorPulley(p).sizes, rollerPulley(p).sizes]
  const middle = ({ front, back }: { front: number; back: number }) => (front + back) / 2
  // The rim of the motor's pulley stands 2 mm off the bracket.
  const motorFace = drive.bracketOuter + 2 + onMotor.rimEnd
  const plane = motorFace - middle(onMotor)
  const rollerFace = plane + middle(onRoller)
  // The roller's keyway, as long as the pulley's key, lies in the middle of its drive end: there, under the screw, is the key.
  const driveEnd = onRoller.total + 4
  const shaftEnd = rollerFace - hubKeySeat(onRoller.hub).middle + driveEnd / 2
  return {
    motorFace,
    rollerFace,
    plane,
    journal: shaftEnd - driveEnd - (tubeLength / 2 + driveGap),
    driveEnd,
  }
})
