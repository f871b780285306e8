import { atLeast, type RatedCheck } from './check.ts'
import { requireBetween, requirePositive } from './range.ts'

/** A hub clamped on a shaft by screws across a slit, or by the screws of two halves. */
export interface ClampHub {
  /** mm */
  shaftDiameter: number
  /** Least preload of one screw, N. */
  screwForce: number
  /** Screws that clamp one shaft: of two halves, those on both sides together. */
  screws: number
  /** Shaft in hub, 0.12 for oiled to 0.15 for clean steel; 0.12 when left out. */
  friction?: number
  /** Slit hub: distance of the screws over that of the shaft, both from the hinge of the hub; 1 for two halves. */
  leverRatio?: number
}

/**
 * Torque in N·m that a clamped hub holds: μ n F (lever) d. Conservative: the hub touches the shaft on two lines (an even
 * pressure would hold π/2 times as much). Not verified against a published example.
 */
export function clampTorque(hub: ClampHub): number {
  const { shaftDiameter, screwForce, screws, friction = 0.12, leverRatio = 1 } = hub
  requirePositive({ 'shaft diameter (mm)': shaftDiameter, 'screw force (N)': screwForce, screws })
  requireBetween(0, 1, { friction })
  requireBetween(1, 2, { 'lever ratio': leverRatio })
  return (friction * screws * screwForce * leverRatio * shaftDiameter) / 1000
}

/** Checks the torque that a clamped hub holds over the torque in N·m, 1.5 by default. */
export function clampTorqueCheck(hub: ClampHub, torque: number, required = 1.5): RatedCheck {
  return atLeast({
    id: 'clamp-torque',
    title: { en: 'Safety of the clamp against slipping', fr: 'Sécurité du moyeu de serrage au glissement' },
    value: clampTorque(hub) / torque,
    limit: required,
    unit: '',
    standard: {
      en: 'Coulomb friction on two lines',
      fr: 'Frottement de Coulomb sur deux génératrices',
    },
    leavesOut: {
      en: 'Not verified against a published example. The force that closes the slit, a loose fit, oil, bending of the shaft, creep of plastics.',
      fr: 'Non vérifié sur un exemple publié. L’effort qui referme la fente, un ajustement lâche, l’huile, la flexion de l’arbre, le fluage des plastiques.',
    },
  })
}

/** A set screw that presses on a shaft through the hub's wall. */
export interface SetScrew {
  /** mm */
  shaftDiameter: number
  /** N */
  screwForce: number
  /** One by default; two count fully only when apart by 90° or one behind the other. */
  screws?: number
  /** At the point and on the far side of the bore, 0.15 when left out; a cup point that bites holds about 1.7 times as much. */
  friction?: number
}

/** Torque in N·m that set screws hold: the point and the far side of the bore each by μ F at d/2. */
export function setScrewTorque({ shaftDiameter, screwForce, screws = 1, friction = 0.15 }: SetScrew): number {
  requirePositive({ 'shaft diameter (mm)': shaftDiameter, 'screw force (N)': screwForce, screws })
  requireBetween(0, 1, { friction })
  return (friction * screws * screwForce * shaftDiameter) / 1000
}

/** Checks the torque that set screws hold over the torque in N·m, 2 by default: they loosen. */
export function setScrewCheck(screw: SetScrew, torque: number, required = 2): RatedCheck {
  return atLeast({
    id: 'set-screw',
    title: {
      en: 'Safety of the set screws against slipping',
      fr: 'Sécurité des vis de pression au glissement',
    },
    value: setScrewTorque(screw) / torque,
    limit: required,
    unit: '',
    standard: {
      en: 'Coulomb friction at point and bore; below the holding forces of Shigley, table 7-4',
      fr: 'Frottement de Coulomb à la pointe et à l’alésage ; en deçà des forces de maintien de Shigley, tableau 7-4',
    },
    leavesOut: {
      en: 'Loosening by vibration and reversing torque: use a key or a flat for more than light duty.',
      fr: 'Desserrage par vibrations et couple alterné : clavette ou méplat au-delà d’un service léger.',
    },
  })
}
