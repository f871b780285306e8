import { beamTheory } from './beam.ts'
import { atMost, type RatedCheck, type Text } from './check.ts'
import { gravity } from './gravity.ts'

/** A rectangular section in mm: `width` across, `height` in the direction of the load. */
export interface Section {
  width: number
  height: number
}

/** Bending stress in MPa of a rectangular section under a moment in N·mm: 6M/(b h²). */
export function bendingStress(moment: number, { width, height }: Section): number {
  return (6 * moment) / (width * height ** 2)
}

/** Second moment of area in mm⁴ of a rectangular section: b h³/12. */
export function secondMoment({ width, height }: Section): number {
  return (width * height ** 3) / 12
}

/** End deflection in mm of a cantilever under an end force in N, arm in mm, modulus in MPa: F a³/(3 E I). */
export function cantileverDeflection(
  force: number,
  arm: number,
  section: Section,
  youngsModulus: number,
): number {
  return (force * arm ** 3) / (3 * youngsModulus * secondMoment(section))
}

/** What the two bending checks judge: a rectangular strip of a material under a force at an arm. */
interface BendingLoad {
  section: Section
  /** Yield strength in MPa. */
  yieldStrength: number
  /** Safety against yielding, 1.5 by default. */
  safety?: number
}

function bendingCheck(
  id: string,
  title: Text,
  moment: number,
  load: BendingLoad,
  leavesOut: Text,
): RatedCheck {
  return atMost({
    id,
    title,
    value: bendingStress(moment, load.section),
    limit: load.yieldStrength / (load.safety ?? 1.5),
    unit: 'MPa',
    standard: beamTheory,
    leavesOut,
  })
}

/**
 * Checks the foot of a bearing housing as a cantilever from the housing's wall to the bolt, under the force in N of the
 * bolts at that end. Conservative: no help from the surface under the foot. `arm` in mm from wall to bolt centre,
 * section at the wall less the bolt hole where it cuts it.
 */
export function footBendingCheck(load: BendingLoad & { force: number; arm: number }): RatedCheck {
  return bendingCheck(
    'foot-bending',
    { en: 'Bending stress in the foot', fr: 'Contrainte de flexion dans le pied' },
    load.force * load.arm,
    load,
    {
      en: 'Notches, fatigue, creep of plastics, layers of a print, an uneven base.',
      fr: 'Entailles, fatigue, fluage des plastiques, couches d’une impression, appui irrégulier.',
    },
  )
}

/**
 * Checks the strip of a plate between a screw of an overhung motor and one that holds the plate: the moment in N·m at its ends
 * on its own width. Conservative: the plate beside the strip and the motor's stiff flange do not help.
 * `section.height` is the plate's thickness, `section.width` the width of the strip, less the holes in it, mm.
 */
export function plateBendingCheck(load: BendingLoad & { moment: number }): RatedCheck {
  return bendingCheck(
    'plate-bending',
    { en: 'Bending stress in the plate', fr: 'Contrainte de flexion dans la platine' },
    1000 * load.moment,
    load,
    {
      en: 'Vibration, fatigue at slots and holes, deflection, starting torque beyond the one entered.',
      fr: 'Vibrations, fatigue aux trous et boutonnières, flèche, couple de démarrage au-delà de celui saisi.',
    },
  )
}

/** Weight in N of a mass in kg. */
export function weight(mass: number): number {
  return gravity * mass
}

/** Tilting moment in N·m on a motor's plate: weight of a mass in kg at an overhang in mm, plus a shaft pull in N at its own, taken to add up. */
export function tiltingMoment(mass: number, overhang: number, pull = 0, pullOverhang = 0): number {
  return (weight(mass) * overhang + pull * pullOverhang) / 1000
}
