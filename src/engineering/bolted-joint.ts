import { atMost, type RatedCheck } from './check.ts'

/** A screw and how it is tightened. */
export interface TightenedBolt {
  /** d, nominal diameter in mm. */
  diameter: number
  /** P in mm. */
  pitch: number
  /** d2 in mm. */
  pitchDiameter: number
  /** d3 in mm. */
  rootDiameter: number
  /** Yield or 0.2 % proof strength of the property class in MPa, e.g. 640 for 8.8. */
  yieldStrength: number
  /** Friction in thread and under head: 0.12 oiled steel, 0.14 dry (VDI 2230 guide values). */
  friction?: number
  /** Share of the yield strength used by tightening, 0.9 usual. */
  utilisation?: number
}

/** Stress cross-section in mm² of a thread: π/4 ((d2 + d3)/2)² (ISO 898-1, As,nom). */
export function stressArea(pitchDiameter: number, rootDiameter: number): number {
  return (Math.PI / 4) * ((pitchDiameter + rootDiameter) / 2) ** 2
}

/**
 * Assembly preload FM in N at which tension and torsion together reach `utilisation` of the yield strength
 * (VDI 2230-1, step R7), μ alike in thread and under head.
 */
export function assemblyPreload(bolt: TightenedBolt): number {
  const { pitch, pitchDiameter, rootDiameter, yieldStrength, friction = 0.12, utilisation = 0.9 } = bolt
  const lever = pitch / (Math.PI * pitchDiameter) + 1.155 * friction
  const torsion = 3 * (((3 * pitchDiameter) / (pitchDiameter + rootDiameter)) * lever) ** 2
  return (utilisation * yieldStrength * stressArea(pitchDiameter, rootDiameter)) / Math.sqrt(1 + torsion)
}

/**
 * Tightening torque MA in N·m for a preload FM in N (VDI 2230-1, step R13): FM (0.16 P + 0.58 μ d2 + μ DKm/2).
 * DKm is the mean of the head's bearing diameter and the hole's, both in mm.
 */
export function tighteningTorque(
  preload: number,
  { pitch, pitchDiameter, friction = 0.12 }: TightenedBolt,
  seat: { headDiameter: number; holeDiameter: number },
): number {
  const mean = (seat.headDiameter + seat.holeDiameter) / 2
  return (preload * (0.16 * pitch + 0.58 * pitchDiameter * friction + (mean / 2) * friction)) / 1000
}

/** Tightening torque in N·m of a bolt, to the two figures that a note gives. */
export const notedTorque = (bolt: TightenedBolt, seat: Parameters<typeof tighteningTorque>[2]): number =>
  Number(tighteningTorque(assemblyPreload(bolt), bolt, seat).toPrecision(2))

/**
 * Area in mm² under a head or washer of an outside diameter on a hole, mm, or on a slot that is longer than wide by `slot`:
 * the whole ring less the slot, at most less the strip that a long one takes out of it.
 */
export function seatArea({
  outside,
  hole,
  slot = 0,
}: {
  outside: number
  hole: number
  slot?: number
}): number {
  const [r, half] = [outside / 2, hole / 2]
  const strip = 2 * (half * Math.sqrt(r ** 2 - half ** 2) + r ** 2 * Math.asin(half / r))
  return Math.PI * r ** 2 - Math.min(Math.PI * half ** 2 + slot * hole, strip)
}

/**
 * A bolt tightened no further than what lies under its head or washer bears: `area` in mm², `pressure` in MPa (the yield
 * strength of metal; half of it for plastics, which creep).
 */
export const tightenedOn = (bolt: TightenedBolt, area: number, pressure: number): TightenedBolt =>
  tightenedTo(bolt, area * pressure)

/** A bolt tightened to no more than a preload in N, such as the pull that the nut in a T-slot bears. */
export function tightenedTo(bolt: TightenedBolt, most: number): TightenedBolt {
  const { utilisation = 0.9 } = bolt
  return {
    ...bolt,
    utilisation: utilisation * Math.min(1, most / assemblyPreload({ ...bolt, utilisation })),
  }
}

/** Least preload in N after the scatter of the tightening method αA: 1.6 torque wrench, 1.8 usual, 2.5 by feel (VDI 2230-1, table A8). */
export function leastPreload(preload: number, tighteningFactor = 1.8): number {
  return preload / tighteningFactor
}

/** Preload in N from a torque in N·m by the short form T/(K·d), d in mm; the nut factor K is about 0.2. */
export function preloadFromTorque(torque: number, nutFactor: number, diameter: number): number {
  return (1000 * torque) / (nutFactor * diameter)
}

/** Clamp force in N that holds a shear force in N by friction alone over so many interfaces (VDI 2230-1, step R2). */
export function clampForShear(shear: number, friction: number, interfaces = 1): number {
  return shear / (friction * interfaces)
}

/** What one bolt of a joint must hold. */
export interface JointLoad {
  /** Across the bolt, N. */
  shear: number
  /** Along the bolt, pulling the joint apart, N. */
  tension: number
  /** Friction between the parts: 0.12 to 0.15 for dry machined or painted steel, the default 0.12. */
  jointFriction?: number
  interfaces?: number
  /** αA of `leastPreload`. */
  tighteningFactor?: number
  /** Safety against slipping, 1.2 for a steady load, 1.8 for an alternating one (VDI 2230-1, step R12). */
  safety?: number
}

/**
 * Checks that the least preload of one bolt still holds its shear by friction while its tension relieves the joint.
 * Conservative: the whole tension is taken off the clamp force. Value and limit in N.
 */
export function boltClampCheck(bolt: TightenedBolt, load: JointLoad): RatedCheck {
  const { shear, tension, jointFriction = 0.12, interfaces = 1, tighteningFactor, safety = 1.2 } = load
  return atMost({
    id: 'bolt-clamp',
    title: { en: 'Clamp force needed per bolt', fr: 'Effort de serrage nécessaire par vis' },
    value: safety * (clampForShear(shear, jointFriction, interfaces) + Math.max(0, tension)),
    limit: leastPreload(assemblyPreload(bolt), tighteningFactor),
    unit: 'N',
    standard: {
      en: 'VDI 2230-1:2015, steps R2 and R12 (guide values)',
      fr: 'VDI 2230-1:2015, étapes R2 et R12 (valeurs indicatives)',
    },
    leavesOut: {
      en: 'Loss of preload by embedding, creep of plastic or paint under the head, fatigue of the screw, prying.',
      fr: 'Perte de précharge par tassement, fluage du plastique ou de la peinture sous tête, fatigue de la vis, effet de levier.',
    },
  })
}

/**
 * Checks the load on a screw by itself, without the joint's help: tension and shear together against the yield strength
 * (√(σ² + 3τ²), a screw that has worked loose). Value and limit in MPa.
 */
export function looseBoltCheck(bolt: TightenedBolt, load: Pick<JointLoad, 'shear' | 'tension'>): RatedCheck {
  const area = stressArea(bolt.pitchDiameter, bolt.rootDiameter)
  return atMost({
    id: 'bolt-strength',
    title: { en: 'Stress in a loosened bolt', fr: 'Contrainte dans une vis desserrée' },
    value: Math.hypot(load.tension, Math.sqrt(3) * load.shear) / area,
    limit: bolt.yieldStrength,
    unit: 'MPa',
    standard: {
      en: 'von Mises (maximum distortion energy)',
      fr: 'von Mises (énergie de distorsion maximale)',
    },
    leavesOut: {
      en: 'Fatigue, bending of the screw, stripping of the thread.',
      fr: 'Fatigue, flexion de la vis, arrachement du filet.',
    },
  })
}
