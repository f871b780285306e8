import { radians } from './angle.ts'
import { atMost, type RatedCheck } from './check.ts'
import { gravity } from './gravity.ts'
import { requireBetween, requireNotNegative, requirePositive } from './range.ts'

/** What a belt conveyor carries and how its belt runs; masses in kg. */
export interface ConveyorLoad {
  /** Goods on the belt at once. */
  goods: number
  /** The whole belt. */
  belt: number
  /** Turning parts of the carrying and return rollers; 0 without. */
  rollers?: number
  /** Friction of the carrying run: 0.3 to 0.4 on a steel bed, 0.02 to 0.04 on rollers. */
  carryingFriction: number
  /** Friction of the return run, 0.03 on rollers when left out. */
  returnFriction?: number
  /** Rise in degrees, negative downhill. */
  slope?: number
}

/**
 * Pull in N at the drive pulley, even run: friction of goods and upper half of the belt on the carrying run, of the rest
 * and the rollers on the return run, and the goods' weight along the slope. The way belt makers calculate light
 * conveyors; friction of scrapers and side skirts comes on top.
 */
export function conveyorPull(load: ConveyorLoad): number {
  const { goods, belt, rollers = 0, carryingFriction, returnFriction = 0.03, slope = 0 } = load
  requireNotNegative({ 'goods (kg)': goods, 'belt (kg)': belt, 'rollers (kg)': rollers })
  requireNotNegative({ 'carrying friction': carryingFriction, 'return friction': returnFriction })
  requireBetween(-45, 45, { 'slope (°)': slope })
  const angle = radians(slope)
  const carrying = carryingFriction * (goods + belt / 2)
  const returning = returnFriction * (belt / 2 + rollers)
  return gravity * (Math.cos(angle) * (carrying + returning) + goods * Math.sin(angle))
}

/**
 * What happens on a slope when the power is off, in N along it: the weight of the goods pulls, friction holds. Even a rise
 * that the motor climbs with ease runs back where the first is more than what can be relied on of the second.
 */
export function standstillForces(load: ConveyorLoad): { pull: number; friction: number } {
  const { goods, slope = 0 } = load
  const up = conveyorPull({ ...load, slope: Math.abs(slope) })
  const pull = gravity * goods * Math.sin(radians(Math.abs(slope)))
  return { pull, friction: up - pull }
}

/** Share of the friction that holding devices are sized with (CEMA, Belt Conveyors for Bulk Materials, backstops). */
const reliedOn = 0.5

/** Checks that friction and a brake, its force at the belt in N, hold the goods without power. Value and limit in N. */
export function runningBackCheck(load: ConveyorLoad, brake: number): RatedCheck {
  requireNotNegative({ 'force of the brake (N)': brake })
  const { pull, friction } = standstillForces(load)
  return atMost({
    id: 'running-back',
    title: { en: 'Pull of the goods when the power is off', fr: 'Traction du produit hors tension' },
    value: pull,
    limit: reliedOn * friction + brake,
    unit: 'N',
    standard: {
      en: 'Forces along the slope; half of the friction counts (CEMA, Belt Conveyors for Bulk Materials), all of the brake',
      fr: 'Forces dans la pente ; la moitié du frottement compte (manuel CEMA des convoyeurs à bande), tout le frein',
    },
    leavesOut: {
      en: 'A timing belt that tears, a belt that slips on its drum, a drum of goods that rolls by itself.',
      fr: 'Rupture de la courroie crantée, glissement de la bande sur le tambour, produit qui roule de lui-même.',
    },
  })
}

/** Power in kW at the motor: pull in N times belt speed in m/s over the efficiency of gearbox and drive. */
export function drivePower(pull: number, speed: number, efficiency = 0.85): number {
  requirePositive({ efficiency })
  requireBetween(0, 1, { efficiency })
  return (Math.max(0, pull) * speed) / (1000 * efficiency)
}

/** Conveyed mass in t/h from goods in kg per metre of belt and belt speed in m/s. */
export function conveyedMass(goodsPerMetre: number, speed: number): number {
  return 3.6 * goodsPerMetre * speed
}

/** Checks the power needed, times a reserve of 1.25 for starting by default, against the motor's in kW. */
export function drivePowerCheck(drive: {
  pull: number
  speed: number
  efficiency?: number
  reserve?: number
  motorPower: number
}): RatedCheck {
  return atMost({
    id: 'drive-power',
    title: { en: 'Drive power needed', fr: 'Puissance d’entraînement nécessaire' },
    value: drivePower(drive.pull, drive.speed, drive.efficiency) * (drive.reserve ?? 1.25),
    limit: drive.motorPower,
    unit: 'kW',
    standard: {
      en: 'P = F v/η; friction factors as entered, from belt makers’ guides',
      fr: 'P = F v/η ; coefficients de frottement saisis, d’après les guides des fabricants de bandes',
    },
    leavesOut: {
      en: 'Jams, scrapers and skirts, cold grease, starting under full load beyond the reserve.',
      fr: 'Bourrages, racleurs et bavettes, graisse froide, démarrage en pleine charge au-delà de la réserve.',
    },
  })
}
