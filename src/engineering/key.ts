import { atMost, type RatedCheck } from './check.ts'

/** A parallel key under torque. */
export interface KeyLoad {
  /** N·m */
  torque: number
  /** mm */
  shaftDiameter: number
  /** Height of the flank that carries, mm: h − t1 on the hub's side, which is the lower one. */
  contactHeight: number
  /** Length that carries, mm: l − b for a key with round ends (form A). */
  contactLength: number
}

/** Force on the flank of a key in N from a torque in N·m and the shaft's diameter in mm: 2T/d. */
export function keyForce(torque: number, shaftDiameter: number): number {
  return (2000 * torque) / shaftDiameter
}

/** Mean pressure on the flank of one parallel key in MPa: 2T/(d · contact height · length) (DIN 6892 method C). */
export function keyPressure({ torque, shaftDiameter, contactHeight, contactLength }: KeyLoad): number {
  return keyForce(torque, shaftDiameter) / (contactHeight * contactLength)
}

/** Mean shear stress in a key in MPa: 2T/(d · width · length), torque in N·m, lengths in mm. */
export function keyShearStress(torque: number, shaftDiameter: number, width: number, length: number): number {
  return keyForce(torque, shaftDiameter) / (width * length)
}

/** Where a key's flanks bear, in metal or with a hub of plastic: the share of the yield strength, and by which rule. */
const flankRules = {
  metal: {
    share: 0.9,
    standard: {
      en: 'DIN 6892:2012, method C (contact height h − t1)',
      fr: 'DIN 6892:2012, méthode C (hauteur portante h − t1)',
    },
    leavesOut: {
      en: 'Torque peaks and reversals, brittle hubs, fatigue of the shaft at the keyway.',
      fr: 'Pointes et inversions de couple, moyeux fragiles, fatigue de l’arbre au droit de la rainure.',
    },
  },
  plastic: {
    share: 0.1,
    standard: {
      en: 'Pressure by DIN 6892, which holds for metals; limit: a tenth of the yield strength, workshop rule for plastics that creep',
      fr: 'Pression selon DIN 6892, qui ne vaut que pour les métaux ; limite : dixième de la limite élastique, règle d’atelier pour les plastiques qui fluent',
    },
    leavesOut: {
      en: 'Torque peaks and reversals, heat, notches at the corners of the keyway, layers of a print.',
      fr: 'Pointes et inversions de couple, échauffement, entailles aux angles de la rainure, couches d’une impression.',
    },
  },
} as const

/**
 * Checks the flank pressure of one parallel key against 0.9 of the lowest yield strength in MPa of shaft, hub and key
 * (DIN 6892 method C, simplified: full contact length, no load distribution factor); against a tenth of it in a hub of
 * plastic, which creeps and which the standard leaves out.
 */
export function keyPressureCheck(load: KeyLoad & { lowestYield: number; plastic?: boolean }): RatedCheck {
  const { share, standard, leavesOut } = flankRules[load.plastic ? 'plastic' : 'metal']
  return atMost({
    id: 'key-pressure',
    title: { en: 'Flank pressure of the key', fr: 'Pression sur le flanc de la clavette' },
    value: keyPressure(load),
    limit: share * load.lowestYield,
    unit: 'MPa',
    standard,
    leavesOut,
  })
}
