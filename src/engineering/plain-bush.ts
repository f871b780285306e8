import { atMost, type RatedCheck, type Text } from './check.ts'
import { requireNotNegative, requirePositive } from './range.ts'

/** A plain bush: bore and length in mm, radial load in N, speed in min⁻¹. */
export interface BushLoad {
  bore: number
  length: number
  load: number
  speed: number
}

/** What a bush material bears, from its maker: pressure in MPa, sliding speed in m/s, p·v in MPa·m/s. */
export interface BushLimits {
  pressure: number
  speed: number
  pv: number
}

/** Mean pressure in MPa on the projected area: F/(d l). */
export function bushPressure({ bore, length, load }: BushLoad): number {
  requirePositive({ 'bore (mm)': bore, 'length (mm)': length })
  requireNotNegative({ 'load (N)': load })
  return load / (bore * length)
}

/** Sliding speed in m/s. */
export function slidingSpeed({ bore, speed }: BushLoad): number {
  requirePositive({ 'bore (mm)': bore })
  return (Math.PI * bore * Math.abs(speed)) / 60_000
}

/** Pressure times sliding speed in MPa·m/s. */
export function bushPv(bush: BushLoad): number {
  return bushPressure(bush) * slidingSpeed(bush)
}

/** Friction heat of a bush in W: μ F v. */
export function bushHeat(bush: BushLoad, friction: number): number {
  requireNotNegative({ friction })
  return friction * bush.load * slidingSpeed(bush)
}

/** Checks pressure, sliding speed and p·v of a bush; the limits are the maker's, not verified here. */
export function bushChecks(bush: BushLoad, limits: BushLimits): RatedCheck[] {
  const check = (id: string, title: Text, value: number, limit: number, unit: string) =>
    atMost({
      id,
      title,
      value,
      limit,
      unit,
      standard: {
        en: 'Mean pressure on the projected area; limits as entered, from the bush maker’s catalogue',
        fr: 'Pression moyenne sur la surface projetée ; limites saisies, du catalogue du fabricant de bagues',
      },
      leavesOut: {
        en: 'The limits themselves, edge pressure of a bent shaft, dirt, roughness of the shaft, poor cooling, wear life.',
        fr: 'Les limites elles-mêmes, la pression d’arête d’un arbre fléchi, la saleté, l’état de surface de l’arbre, un mauvais refroidissement, la durée d’usure.',
      },
    })
  return [
    check(
      'bush-pressure',
      { en: 'Pressure in the bush', fr: 'Pression dans la bague' },
      bushPressure(bush),
      limits.pressure,
      'MPa',
    ),
    check(
      'bush-speed',
      { en: 'Sliding speed in the bush', fr: 'Vitesse de glissement' },
      slidingSpeed(bush),
      limits.speed,
      'm/s',
    ),
    check(
      'bush-pv',
      { en: 'Pressure times speed (pv)', fr: 'Produit pression-vitesse (pv)' },
      bushPv(bush),
      limits.pv,
      'MPa·m/s',
    ),
  ]
}
