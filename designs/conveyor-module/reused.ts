import {
  type Assembly,
  type Design,
  type Fault,
  Faults,
  remembered,
  type Text,
  type ValueRecord,
} from '#design'
import bearingPlate from '../bearing-plate/design.ts'
import tensioner from '../belt-tensioner/design.ts'
import roller from '../conveyor-roller/design.ts'
import motorPlate from '../motor-plate/design.ts'
import pulley from '../timing-pulley/design.ts'
import { bracketThickness, layoutOf, returnBearing, returnTube } from './layout.ts'
import { driveLoads } from './loads.ts'
import { withinLimits } from './overloads.ts'
import type { ModuleValues } from './parameters.ts'
import { motorPulley, pulleysOf, rollerPulley } from './pulleys.ts'

/** Another design as it is used here. */
export interface Use {
  readonly design: Design
  readonly title: Text
  /** In the size and under the loads that the conveyor gives it. */
  values(p: ModuleValues): ValueRecord
  /** The conveyor's parameters that its faults are shown at. */
  readonly concerned: readonly string[]
}

export const uses = {
  motorPulley: {
    design: pulley,
    title: { en: 'Pulley of the motor', fr: 'Poulie du moteur' },
    values: p => ({ ...motorPulley(p).own, ...duty(p, driveLoads(p).motorSpeed) }),
    concerned: ['motorTeeth', 'motor'],
  },
  rollerPulley: {
    design: pulley,
    title: { en: 'Pulley of the roller', fr: 'Poulie du rouleau' },
    values: p => ({ ...rollerPulley(p).own, ...duty(p, driveLoads(p).rollerSpeed) }),
    concerned: ['rollerTeeth'],
  },
  driveRoller: {
    design: roller,
    title: { en: 'Drive roller', fr: 'Rouleau moteur' },
    values(p) {
      const { tubeLength, driveGap, bearingName } = layoutOf(p)
      const { journal, driveEnd } = pulleysOf(p)
      const { tight, slack, torque, timingPull } = driveLoads(p)
      return {
        ...{ kind: 'drive', tube: p.tube, tubeLength, gap: driveGap, crown: 0.3, bearing: bearingName },
        ...{ journal, driveEnd, load: tight + slack, loadWidth: p.beltWidth, axialLoad: 50, torque },
        ...{ pulleyPull: timingPull, beltSpeed: p.beltSpeed, wantedLife: p.wantedLife },
      }
    },
    concerned: ['goods', 'tube'],
  },
  tailRoller: {
    design: roller,
    title: { en: 'Tail roller', fr: 'Rouleau de pied' },
    values(p) {
      const { tubeLength, tailGap, takeUp } = layoutOf(p)
      return {
        ...{ kind: 'idler', tube: p.tube, tubeLength, gap: tailGap, crown: 0.3, bearing: takeUp.tailBearing },
        ...{ axleEnds: 'tapped', frameWall: takeUp.sizes.carrierThickness, load: 2 * driveLoads(p).slack },
        ...{ loadWidth: p.beltWidth, beltSpeed: p.beltSpeed, wantedLife: p.wantedLife },
      }
    },
    concerned: ['goods', 'tube'],
  },
  returnRoller: {
    design: roller,
    title: { en: 'Return roller', fr: 'Rouleau de retour' },
    values(p) {
      const { tubeLength, sideGap, side } = layoutOf(p)
      return {
        ...{ kind: 'idler', tube: returnTube, tubeLength, gap: sideGap, bearing: returnBearing, load: 50 },
        ...{ axleEnds: 'tapped', frameWall: side, loadWidth: p.beltWidth, beltSpeed: p.beltSpeed },
      }
    },
    concerned: ['beltWidth'],
  },
  bearingPlate: {
    design: bearingPlate,
    title: { en: 'Bearing plate', fr: 'Palier' },
    values(p) {
      const { bearingName, bearingCentre, plateScrews, side } = layoutOf(p)
      const { tight, slack, rollerSpeed, timingPull } = driveLoads(p)
      return {
        ...{ bearing: bearingName, bearingCentre, holeSpacing: plateScrews, screw: 'M8', into: 'nuts' },
        ...{ frameThickness: side, flangeThickness: 10, axialLoad: 50, speed: rollerSpeed },
        // The drive's side carries half of the belt, and the timing belt's pull by its lever: at most 1.5 times.
        radialLoad: (tight + slack) / 2 + 1.5 * timingPull,
        wantedLife: p.wantedLife,
      }
    },
    concerned: ['goods', 'thickness'],
  },
  takeUp: {
    design: tensioner,
    title: { en: 'Take-up', fr: 'Tendeur' },
    values: p => ({ ...layoutOf(p).takeUp.values, load: driveLoads(p).slack }),
    concerned: ['takeUp', 'goods'],
  },
  motorPlate: {
    design: motorPlate,
    title: { en: 'Motor plate', fr: 'Platine moteur' },
    values(p) {
      const { drive } = layoutOf(p)
      const { ratedTorque, timingPull } = driveLoads(p)
      return {
        ...{ motor: `IEC ${drive.frame} B14`, motorScrews: 'proud', motorAngle: 0, includeMotor: true },
        ...{
          machine: drive.mounting.name,
          machineScrews: 'nuts',
          machineWall: bracketThickness,
          slotTravel: 16,
        },
        ...{ thickness: '6', label: '', torque: ratedTorque, beltPull: timingPull },
      }
    },
    concerned: ['motor', 'goods'],
  },
} satisfies Record<string, Use>

export type Name = keyof typeof uses

/** Power in kW and speed in min⁻¹ of a pulley. */
function duty(p: ModuleValues, speed: number) {
  return { power: (driveLoads(p).force * p.beltSpeed) / 1000, speed, serviceFactor: 1.5 }
}

/** Assemblies of the other designs by their values, so that what a change leaves alike is not built again. */
const kept = new Map<string, Assembly>()

function builtOnce(name: Name, values: ValueRecord): Assembly {
  const key = `${name} ${JSON.stringify(values)}`
  const assembly = kept.get(key) ?? uses[name].design.build(values)
  kept.delete(key)
  kept.set(key, assembly)
  if (kept.size > 100) for (const oldest of [...kept.keys()].slice(0, 20)) kept.delete(oldest)
  return assembly
}

/** The other designs' assemblies, or the faults that the first of them finds. */
const triedOf = remembered((p: ModuleValues): { built: Map<string, Assembly>; faults: Fault[] } => {
  const built = new Map<string, Assembly>()
  // Keys of an object are strings to the compiler.
  for (const name of Object.keys(uses) as Name[])
    try {
      built.set(name, builtOnce(name, withinLimits(uses[name].design, uses[name].values(p))))
    } catch (error) {
      if (!(error instanceof Faults)) throw error
      const { title, concerned } = uses[name]
      const faults = error.faults.map(({ message }) => ({
        parameters: concerned,
        message: { en: `${title.en}: ${message.en}`, fr: `${title.fr} : ${message.fr}` },
      }))
      return { built, faults }
    }
  return { built, faults: [] }
})

export const reusedFaults = (p: ModuleValues): Fault[] => triedOf(p).faults

/** One of the other designs' assemblies. Expects values without faults. */
export function reused(p: ModuleValues, name: Name): Assembly {
  const found = triedOf(p).built.get(name)
  if (!found) throw new Error(`${uses[name].title.en}: these values were not validated`)
  return found
}
