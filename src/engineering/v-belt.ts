import { atLeast, atMost, type RatedCheck } from './check.ts'
import { requireBetween, requirePositive } from './range.ts'

/** Arc of contact factor of V-belts by the wrap of the smaller pulley in degrees: 1.25 (1 − 5^(−β/180)) (ISO 5292). */
export function arcFactor(wrap: number): number {
  requireBetween(0, 180, { 'wrap (°)': wrap })
  return 1.25 * (1 - 5 ** (-wrap / 180))
}

/** A V-belt drive as its catalogue rates it. */
export interface VBeltDrive {
  /** To be carried, kW. */
  power: number
  /** Service factor of the maker's table, 1.0 to 1.8. */
  serviceFactor: number
  /** Power of one belt on the smaller pulley at its speed, ratio part included, kW: from the maker's catalogue. */
  ratedPower: number
  /** Of the smaller pulley, degrees. */
  wrap: number
  /** Of the maker's table, about 0.85 to 1.15; 1 when left out. */
  lengthFactor?: number
}

/** How much of one belt's rating a drive uses: P c/(P_N cβ cL) (ISO 5292); round up for the number of belts. */
export function vBeltsNeeded(drive: VBeltDrive): number {
  const { power, serviceFactor, ratedPower, wrap, lengthFactor = 1 } = drive
  requirePositive({
    'rated power of one belt (kW)': ratedPower,
    'length factor': lengthFactor,
    'wrap (°)': wrap,
  })
  return (power * serviceFactor) / (ratedPower * arcFactor(wrap) * lengthFactor)
}

/** Checks the number of V-belts. */
export function vBeltCheck(drive: VBeltDrive & { belts: number }): RatedCheck {
  return atMost({
    id: 'v-belts',
    title: { en: 'V-belts needed', fr: 'Nombre de courroies trapézoïdales nécessaire' },
    value: vBeltsNeeded(drive),
    limit: drive.belts,
    unit: '',
    standard: {
      en: 'ISO 5292 (arc of contact); rated power as entered, from the maker’s catalogue',
      fr: 'ISO 5292 (arc d’enroulement) ; puissance nominale saisie, du catalogue du fabricant',
    },
    leavesOut: {
      en: 'The rated power itself, which is not verified here; alignment, tension, heat and dirt.',
      fr: 'La puissance nominale elle-même, non vérifiée ici ; alignement, tension, chaleur et saleté.',
    },
  })
}

/** Checks the wrap of the smaller pulley in degrees: 120 or more is usual practice for V-belts. */
export function wrapCheck(wrap: number, required = 120): RatedCheck {
  return atLeast({
    id: 'belt-wrap',
    title: { en: 'Wrap of the smaller pulley', fr: 'Arc d’enroulement de la petite poulie' },
    value: wrap,
    limit: required,
    unit: '°',
    standard: {
      en: 'Geometry of the open drive; limit: usual practice',
      fr: 'Géométrie de la courroie non croisée ; limite d’usage',
    },
    leavesOut: { en: 'Sag and tension of the belt.', fr: 'Flèche et tension de la courroie.' },
  })
}
