import {
  atLeast,
  atMost,
  boltClampCheck,
  type Check,
  chainPowerCheck,
  chainSafetyCheck,
  chainSpeed,
  effectivePull,
  keyPressureCheck,
  seatArea,
  sprocketPitchDiameter,
  tightenedOn,
  torqueOfPower,
  wrapAngle,
} from '#engineering'
import { boltOf, clearanceHole, hubKeyLoad, materials, washerDimensions } from '#hardware'
import type { SprocketValues } from './parameters.ts'
import type { Sizes } from './sizes.ts'

/** What chain, wheel and key bear at the power that is entered. */
export function sprocketChecks(v: SprocketValues, { chain, form, hub, material }: Sizes): Check[] {
  const torque = torqueOfPower(v.power, v.speed)
  const small = Math.min(v.teeth, v.otherTeeth)
  const key = hub && hubKeyLoad(hub, material)
  return [
    chainPowerCheck({ teeth: small, pitch: chain.pitch, speed: (v.speed * v.teeth) / small }, v),
    chainSafetyCheck({
      breakingLoad: chain.tensileStrength,
      pull: effectivePull(torque, form.pitchDiameter),
      serviceFactor: v.serviceFactor,
      massPerMetre: chain.massPerMetre,
      speed: chainSpeed(v.teeth, chain.pitch, v.speed),
    }),
    chainWrap(v, chain.pitch),
    atMost({
      id: 'polygon-effect',
      title: { en: 'Unevenness of the chain’s speed', fr: 'Irrégularité de la vitesse de la chaîne' },
      value: 100 * (1 - Math.cos(Math.PI / small)),
      limit: 100 * (1 - Math.cos(Math.PI / 17)),
      unit: '%',
      standard: {
        en: '1 − cos(180°/z) of the smaller wheel; limit: 17 teeth, usual practice',
        fr: '1 − cos(180°/z) du plus petit pignon ; limite d’usage : 17 dents',
      },
      leavesOut: {
        en: 'Slow drives, which may have fewer teeth; vibration of the strands.',
        fr: 'Les transmissions lentes, qui admettent moins de dents ; la vibration des brins.',
      },
    }),
    ...(key ? [keyPressureCheck({ ...key, torque: torque * v.serviceFactor })] : []),
    ...(v.form === 'disc' && v.bolts > 0 ? [discBolts(v, torque * v.serviceFactor)] : []),
  ]
}

/** The bolts of a disc hold its torque in N·m by friction on their circle, tightened on washers as far as the sheet bears. */
function discBolts({ bolts, boltCircle, boltSize }: SprocketValues, torque: number): Check {
  const seat = seatArea({
    outside: washerDimensions(boltSize).outsideDiameter,
    hole: clearanceHole(boltSize),
  })
  return {
    ...boltClampCheck(tightenedOn(boltOf(boltSize), seat, materials.S235JR.yield), {
      shear: (2000 * torque) / (bolts * boltCircle),
      tension: 0,
    }),
    id: 'disc-bolts',
    title: { en: 'Clamp force needed per bolt of the disc', fr: 'Serrage nécessaire par vis du disque' },
  }
}

/** How far the chain wraps the smaller wheel: on too little of it, few teeth bear all and the chain jumps. */
function chainWrap({ teeth, otherTeeth, centreDistance }: SprocketValues, pitch: number): Check {
  return atLeast({
    id: 'chain-wrap',
    title: { en: 'Wrap of the smaller wheel', fr: 'Arc d’enroulement du petit pignon' },
    value: wrapAngle({
      largeDiameter: sprocketPitchDiameter(Math.max(teeth, otherTeeth), pitch),
      smallDiameter: sprocketPitchDiameter(Math.min(teeth, otherTeeth), pitch),
      centreDistance,
    }),
    limit: 120,
    unit: '°',
    standard: {
      en: 'Geometry of the open drive, on pitch diameters; limit: usual practice',
      fr: 'Géométrie de la chaîne non croisée, aux diamètres primitifs ; limite d’usage',
    },
    leavesOut: {
      en: 'Sag of the chain, idlers, worn teeth.',
      fr: 'La flèche de la chaîne, les galets tendeurs, l’usure des dents.',
    },
  })
}
