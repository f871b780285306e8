import { atMost, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** A circlip's groove: diameters in mm of the bore or shaft and of the groove, yield strength in MPa of what it is cut in. */
export interface CirclipGrooveLoad {
  diameter: number
  grooveDiameter: number
  yieldStrength: number
  /** N */
  axial: number
  /** Against yielding: 2 by default, 4 for a print. */
  safety?: number
}

/**
 * Axial load in N at which the shoulder of a circlip's groove yields: σ A/q, A = π/4 |d2² − d1²|, with the load factor
 * q = 1.2 for an edge of three groove depths (guide formula of DIN 471 and DIN 472, clause on load-bearing capacity).
 */
export function circlipGrooveLoad({
  diameter,
  grooveDiameter,
  yieldStrength,
}: Omit<CirclipGrooveLoad, 'axial' | 'safety'>): number {
  requirePositive({ 'diameter (mm)': diameter, 'groove diameter (mm)': grooveDiameter })
  return (yieldStrength * (Math.PI / 4) * Math.abs(grooveDiameter ** 2 - diameter ** 2)) / 1.2
}

/** Checks the axial load in N on a circlip against the load of its groove over a safety. */
export function circlipGrooveCheck({ axial, safety = 2, ...groove }: CirclipGrooveLoad): RatedCheck {
  return atMost({
    id: 'circlip-groove',
    title: { en: 'Axial load on the circlip groove', fr: 'Charge axiale sur la rainure du circlips' },
    value: axial,
    limit: circlipGrooveLoad(groove) / safety,
    unit: 'N',
    standard: {
      en: `DIN 471 and 472 guide formula, safety ${safety}`,
      fr: `Formule indicative des DIN 471 et 472, sécurité ${safety}`,
    },
    leavesOut: {
      en: 'Tilting of the ring against a rounded or chamfered edge, shocks, the ring itself; no limit towards the shoulder.',
      fr: 'Basculement du circlips contre une arête arrondie ou chanfreinée, chocs, l’anneau lui-même ; côté épaulement, aucune limite.',
    },
  })
}
