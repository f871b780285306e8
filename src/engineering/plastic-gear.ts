import { atMost, type RatedCheck } from './check.ts'
import type { GearPair } from './gear-geometry.ts'
import { type GearLoad, gearForce, gearRootStress, thinned } from './gear-strength.ts'
import { requireBetween, requirePositive } from './range.ts'

/** Plastics whose root endurance VDI 2736-2 gives as a formula. */
export type GearPlastic = 'POM' | 'PA66'

/**
 * Root endurance σFlimN in MPa of moulded or machined gears at a tooth temperature in °C after so many load cycles
 * (VDI 2736-2; not verified against a published example). Temperatures 20 to 100 °C, 10⁵ to 10⁸ cycles.
 */
export function plasticRootEndurance(plastic: GearPlastic, temperature: number, cycles: number): number {
  requireBetween(20, 100, { 'tooth temperature (°C)': temperature })
  requireBetween(1e5, 1e8, { 'load cycles': cycles })
  return plastic === 'POM'
    ? 26 - 0.0025 * temperature ** 2 + 400 * cycles ** -0.2
    : 30 - 0.22 * temperature + (4600 - 900 * temperature ** 0.3) * cycles ** (-1 / 3)
}

/**
 * Bending of a plastic tooth at its tip in mm: 7.5 Ft/b · (1/E1 + 1/E2), Young's moduli in MPa, by VDI 2736-2 those at
 * tooth temperature (not verified against a published example).
 */
export function plasticToothDeflection(
  force: number,
  faceWidth: number,
  moduli: readonly [number, number],
): number {
  requirePositive({ 'face width (mm)': faceWidth, "Young's modulus (MPa)": Math.min(...moduli) })
  return ((7.5 * force) / faceWidth) * (1 / moduli[0] + 1 / moduli[1])
}

/** Checks the root of one plastic gear's teeth against its endurance over a safety, 2 by default (VDI 2736-2). */
export function plasticRootCheck(
  pair: GearPair,
  which: 0 | 1,
  load: GearLoad & { plastic: GearPlastic; temperature: number; cycles: number; safety?: number },
): RatedCheck {
  const endurance = plasticRootEndurance(load.plastic, load.temperature, load.cycles)
  return atMost({
    id: `plastic-gear-root-${which + 1}`,
    title: {
      en: `Stress at the plastic tooth root, gear ${which + 1}`,
      fr: `Contrainte au pied de dent plastique, roue ${which + 1}`,
    },
    value: gearRootStress(pair, which, load),
    limit: endurance / (load.safety ?? 2),
    unit: 'MPa',
    standard: {
      en: 'VDI 2736-2 (endurance by temperature and cycles)',
      fr: 'VDI 2736-2 (endurance selon la température et le nombre de cycles)',
    },
    leavesOut: {
      en: `Not verified against a published example. ${thinned.en} The tooth temperature itself, wear, contact stress, layers of a print, moisture.`,
      fr: `Non vérifié sur un exemple publié. ${thinned.fr} La température de denture elle-même, l’usure, la pression de contact, les couches d’une impression, l’humidité.`,
    },
  })
}

/** Checks the bending of plastic teeth, with their moduli at 23 °C, against 0.07 of the module (VDI 2736-2). */
export function plasticDeflectionCheck(
  pair: GearPair,
  load: GearLoad & { moduli: readonly [number, number] },
): RatedCheck {
  return atMost({
    id: 'plastic-gear-deflection',
    title: { en: 'Bending of the plastic teeth', fr: 'Flexion des dents en plastique' },
    value: plasticToothDeflection(
      gearForce(pair, load.torque) * (load.loadFactor ?? 1.5),
      load.faceWidth,
      load.moduli,
    ),
    limit: 0.07 * pair.module,
    unit: 'mm',
    standard: {
      en: 'VDI 2736-2, with the modulus at 23 °C',
      fr: 'VDI 2736-2, avec le module d’élasticité à 23 °C',
    },
    leavesOut: {
      en: 'Not verified against a published example. Warm teeth are softer than the modulus at 23 °C says and bend more; creep of gears that stand under load.',
      fr: 'Non vérifié sur un exemple publié. Une denture chaude est plus souple que ne le dit le module à 23 °C et fléchit davantage ; fluage des roues arrêtées sous charge.',
    },
  })
}
