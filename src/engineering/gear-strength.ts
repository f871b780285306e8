import { radians } from './angle.ts'
import { atMost, type RatedCheck } from './check.ts'
import { contactRatio, type GearPair, gearOf, lineOfAction, workingPressureAngle } from './gear-geometry.ts'
import { requirePositive } from './range.ts'
import { toothForm } from './tooth-form.ts'

/** Torque on the first gear of a pair, and what carries it. */
export interface GearLoad {
  /** N·m on the first gear. */
  torque: number
  /** Face width that both gears share, mm. */
  faceWidth: number
  /**
   * K: application, dynamic and uneven load together (KA·KV·Kβ·Kα). 1.25 for even running of good gears to 2.5 for
   * shocks or rough ones; 1.5 when left out.
   */
  loadFactor?: number
  /** Tip radius of the tool in modules, see `toothForm`. */
  toolRadius?: number
}

/** Elastic constants of the two gears: Young's moduli in MPa, ν 0.3 for both; steel when left out. */
export interface GearMaterials {
  youngsModuli?: readonly [number, number]
}

/** Tangential force in N at the pitch circle from the torque in N·m on the first gear. */
export function gearForce(pair: GearPair, torque: number): number {
  return (2000 * torque) / (pair.module * pair.teeth[0])
}

/**
 * Stress in MPa at the root of one gear's teeth: Ft/(b m) · YFa · YSa · Yε · K, Yε = 0.25 + 0.75/εα
 * (ISO 6336-3, simplified: force at the tip as in DIN 3990 method C, one load factor).
 */
export function gearRootStress(pair: GearPair, which: 0 | 1, load: GearLoad): number {
  requirePositive({ 'face width (mm)': load.faceWidth })
  const { formFactor, stressCorrection } = toothForm(gearOf(pair, which), load.toolRadius)
  const sharing = 0.25 + 0.75 / Math.max(1, contactRatio(pair))
  const nominal = gearForce(pair, load.torque) / (load.faceWidth * pair.module)
  return nominal * formFactor * stressCorrection * sharing * (load.loadFactor ?? 1.5)
}

/** Elasticity factor ZE in √MPa: 1/√(π Σ(1 − ν²)/E), 189.8 for steel on steel (ISO 6336-2). */
export function elasticityFactor({ youngsModuli = [206_000, 206_000] }: GearMaterials = {}): number {
  const [e1, e2] = youngsModuli
  requirePositive({ "first Young's modulus (MPa)": e1, "second Young's modulus (MPa)": e2 })
  return 1 / Math.sqrt(Math.PI * ((1 - 0.09) / e1 + (1 - 0.09) / e2))
}

/** Zone factor ZH of spur gears: √(2 cos αw/(cos² α sin αw)) (ISO 6336-2). */
export function zoneFactor(pair: GearPair): number {
  const [angle, working] = [radians(pair.pressureAngle ?? 20), radians(workingPressureAngle(pair))]
  return Math.sqrt((2 * Math.cos(working)) / (Math.cos(angle) ** 2 * Math.sin(working)))
}

/**
 * Contact stress in MPa at the pitch point: ZH · ZE · Zε · √(K Ft/(d1 b) · (u + 1)/u), Zε = √((4 − εα)/3)
 * (ISO 6336-2, simplified: one load factor, pitch point only).
 */
export function gearContactStress(pair: GearPair, load: GearLoad, materials?: GearMaterials): number {
  requirePositive({ 'face width (mm)': load.faceWidth })
  const ratio = pair.teeth[1] / pair.teeth[0]
  const sharing = Math.sqrt((4 - Math.min(2, Math.max(1, contactRatio(pair)))) / 3)
  const nominal = gearForce(pair, load.torque) / (pair.module * pair.teeth[0] * load.faceWidth)
  const stress = Math.sqrt((load.loadFactor ?? 1.5) * nominal * (1 + 1 / ratio))
  return zoneFactor(pair) * elasticityFactor(materials) * sharing * stress
}

/**
 * Single pair contact factors ZB of the first gear and ZD of the second, each 1 at least: M1 and M2 of ISO 6336-2, by
 * which the contact stress where one pair of teeth begins to bear all, next to either gear's root, exceeds that at the
 * pitch point.
 */
export function singleContactFactors(pair: GearPair): [number, number] {
  const { line, first, second, basePitch } = lineOfAction(pair)
  const [z1, z2] = pair.teeth
  // Radii of curvature of the first gear's flank; the second's is the rest of the line of action.
  const pitchPoint = (line * z1) / (z1 + z2)
  const factor = (at: number) =>
    Math.max(1, Math.sqrt((pitchPoint * (line - pitchPoint)) / (at * (line - at))))
  return [factor(first - basePitch), factor(line - second + basePitch)]
}

/** Speed in m/s at the pitch circle of a pair whose first gear turns at a speed in min⁻¹: π d n/60000. */
export function pitchLineSpeed({ module, teeth }: GearPair, speed: number): number {
  return (Math.PI * module * teeth[0] * speed) / 60_000
}

const leavesOut = {
  en: 'Life below endurance, dynamic forces beyond the load factor, misalignment, lubrication, scuffing and wear.',
  fr: 'Durée de vie limitée, efforts dynamiques au-delà du facteur de charge, défaut d’alignement, lubrification, grippage et usure.',
}

/** What no root stress here knows of. */
export const thinned = {
  en: 'The teeth are those without backlash: what it takes off them is not counted.',
  fr: 'La denture est celle sans jeu : l’amincissement des dents n’est pas compté.',
}

/**
 * Checks the root of one gear's teeth against σFE over a safety, 1.4 by default. σFE in MPa is twice the σFlim of
 * ISO 6336-5: about 300 for normalised C45, 500 for quenched and tempered alloy steel, 860 for case-hardened steel. Idlers bear 0.7 of it.
 */
export function gearRootCheck(
  pair: GearPair,
  which: 0 | 1,
  load: GearLoad & { rootEndurance: number; safety?: number },
): RatedCheck {
  return atMost({
    id: `gear-root-${which + 1}`,
    title: {
      en: `Stress at the tooth root, gear ${which + 1}`,
      fr: `Contrainte au pied de dent, roue ${which + 1}`,
    },
    value: gearRootStress(pair, which, load),
    limit: load.rootEndurance / (load.safety ?? 1.4),
    unit: 'MPa',
    standard: {
      en: 'ISO 6336-3, simplified (DIN 3990 method C: force at the tip, one load factor)',
      fr: 'ISO 6336-3 simplifiée (DIN 3990, méthode C : force en tête de dent, un seul facteur de charge)',
    },
    leavesOut: { en: `${thinned.en} ${leavesOut.en}`, fr: `${thinned.fr} ${leavesOut.fr}` },
  })
}

/**
 * Checks the contact stress of a pair, at the pitch point or where one pair of teeth bears all, whichever is higher, against σHlim in
 * MPa over a safety, 1.1 by default.
 */
export function gearContactCheck(
  pair: GearPair,
  load: GearLoad & { contactEndurance: number; safety?: number },
  materials?: GearMaterials,
): RatedCheck {
  return atMost({
    id: 'gear-contact',
    title: { en: 'Contact stress of the tooth flanks', fr: 'Pression de contact des flancs' },
    value: gearContactStress(pair, load, materials) * Math.max(...singleContactFactors(pair)),
    limit: load.contactEndurance / (load.safety ?? 1.1),
    unit: 'MPa',
    standard: {
      en: 'ISO 6336-2, simplified (single pair contact factors ZB and ZD, one load factor)',
      fr: 'ISO 6336-2 simplifiée (facteurs de contact unique ZB et ZD, un seul facteur de charge)',
    },
    leavesOut,
  })
}

/** Checks the speed at the pitch circle, 5 m/s by default: open gears of ISO 1328 class 9, greased. Speed in min⁻¹. */
export function pitchLineSpeedCheck(pair: GearPair, speed: number, limit = 5): RatedCheck {
  return atMost({
    id: 'gear-speed',
    title: { en: 'Speed at the pitch circle', fr: 'Vitesse au cercle primitif' },
    value: pitchLineSpeed(pair, speed),
    limit,
    unit: 'm/s',
    standard: {
      en: 'Usual practice for open, greased gears of ISO 1328 class 9',
      fr: 'Usage courant pour engrenages nus, graissés, de classe 9 (ISO 1328)',
    },
    leavesOut: {
      en: 'Finer teeth in an oil bath, which run faster; heat and noise of plastic teeth.',
      fr: 'Les dentures plus fines en bain d’huile, qui tournent plus vite ; l’échauffement et le bruit des dents en plastique.',
    },
  })
}
