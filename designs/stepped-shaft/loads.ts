import type { Text } from '#design'
import {
  atMost,
  bearingReactions,
  bearingSlopeCheck,
  type Check,
  type CheckInput,
  criticalSpeedCheck,
  equivalentStress,
  keyPressureCheck,
  roundSection,
  type ShaftLine,
  shaftBendingStress,
  shaftFatigueCheck,
  shaftMoment,
  shaftStressCheck,
  shaftTorsionStress,
  steppedShaftLine,
} from '#engineering'
import { notches } from './notches.ts'
import type { ShaftValues } from './parameters.ts'
import type { Shaft, Step } from './steps.ts'

/** MPa of the hubs, which are not ours: S235. */
const hubYield = 235

/** The two bearing seats, from the left. */
const bearings = ({ steps }: Shaft): [Step, Step] => {
  const [a, b] = steps.filter(s => s.use === 'bearing')
  return [a, b]
}

/** Forces at the middles of the steps, places counted from the first bearing. */
export function lineOf(shaft: Shaft): ShaftLine {
  const [a, b] = bearings(shaft)
  return {
    span: b.middle - a.middle,
    forces: shaft.steps.filter(s => s.force !== 0).map(s => ({ at: s.middle - a.middle, force: s.force })),
  }
}

/** Forces of the two bearings in N, to choose them by. */
export const reactionsOf = (shaft: Shaft): [number, number] => bearingReactions(lineOf(shaft))

/** Static stress, fatigue at the worst notch, slope, deflections, critical speed, keys. */
export function checksOf(p: ShaftValues, shaft: Shaft): Check[] {
  const line = lineOf(shaft)
  const [first] = bearings(shaft)
  // Round-off leaves a trace of moment beyond the last force.
  const momentAt = (z: number) => Math.abs(shaftMoment(line, z - first.middle)) / 1000
  const { steel, steps } = shaft
  return [
    stressCheck(p, steps, momentAt, steel.yieldStrength),
    fatigueCheck(p, shaft, momentAt),
    ...stiffnessChecks(p, shaft, line),
    ...steps.flatMap(step => keyCheck(p, step, steel.yieldStrength)),
  ]
}

type Moment = (z: number) => number

function stressCheck(p: ShaftValues, steps: readonly Step[], momentAt: Moment, yieldStrength: number): Check {
  const places = steps.flatMap(({ from, to, middle, core, groove }) => [
    ...[from, middle, to].map(z => ({ z, diameter: core })),
    ...(groove ? [{ z: (groove.from + groove.to) / 2, diameter: groove.diameter }] : []),
  ])
  const stress = ({ z, diameter }: (typeof places)[number]) =>
    equivalentStress(
      shaftBendingStress(momentAt(z), { diameter }),
      shaftTorsionStress(p.torque, { diameter }),
    )
  const worst = places.reduce((a, b) => (stress(b) > stress(a) ? b : a))
  return shaftStressCheck(
    { diameter: worst.diameter },
    { moment: momentAt(worst.z), torque: p.torque },
    { yieldStrength },
  )
}

function fatigueCheck(p: ShaftValues, shaft: Shaft, momentAt: Moment): Check {
  const checks = notches(shaft).map(place => ({
    place,
    check: shaftFatigueCheck({ diameter: place.diameter }, place.notch, shaft.steel, {
      moment: momentAt(place.at),
      // Started and stopped all the time: half the greatest torque about half of it.
      torque: p.torque / 2,
      torqueAmplitude: p.torque / 2,
    }),
  }))
  const { place, check } = checks.reduce((a, b) => (b.check.value < a.check.value ? b : a))
  return {
    ...check,
    title: {
      en: `Safety against fatigue at ${place.name.en}`,
      fr: `Sécurité à la fatigue à ${place.name.fr}`,
    },
    leavesOut: {
      en: check.leavesOut.en.replace('Other notches of the shaft, several', 'Several'),
      fr: check.leavesOut.fr.replace('Les autres entailles de l’arbre, entailles', 'Entailles'),
    },
  }
}

/** The same with the weight of the shaft itself, all the way of the forces: their pulls stand for what wheels weigh. */
function weighed({ steps, material }: Shaft, { span, forces }: ShaftLine, from: number): ShaftLine {
  const weights = steps.map(({ middle, diameter, length }) => ({
    at: middle - from,
    force: material.density * 1e-9 * 9.81 * (Math.PI / 4) * diameter ** 2 * length,
  }))
  return { span, forces: [...forces.map(f => ({ ...f, force: Math.abs(f.force) })), ...weights] }
}

function stiffnessChecks({ speed }: ShaftValues, shaft: Shaft, line: ShaftLine): Check[] {
  const [first, second] = bearings(shaft)
  const stiffnessAt = (x: number) => {
    const step = shaft.steps.find(s => x + first.middle < s.to) ?? first
    return shaft.material.youngsModulus * roundSection(step.core).secondMoment
  }
  const ends = { before: first.middle, after: shaft.length - second.middle }
  const { slopes, deflection, overhung } = steppedShaftLine(line, stiffnessAt, ends)
  const sag = steppedShaftLine(weighed(shaft, line, first.middle), stiffnessAt, ends)
  const slope = bearingSlopeCheck(Math.max(...slopes.map(Math.abs)))
  const bent = (input: Pick<CheckInput, 'id' | 'title' | 'value' | 'limit'>, limit: Text): Check =>
    atMost({
      ...input,
      unit: 'mm',
      standard: {
        en: `Euler-Bernoulli elastic line of the stepped shaft; limit: usual practice, ${limit.en}`,
        fr: `Déformée élastique de l’arbre étagé (Euler-Bernoulli) ; limite d’usage : ${limit.fr}`,
      },
      leavesOut: {
        en: 'Yielding bearings and housing, shear.',
        fr: 'La souplesse des roulements et du bâti, l’effort tranchant.',
      },
    })
  return [
    {
      ...slope,
      leavesOut: {
        en: 'Misaligned seats, yielding housing, grooves and keyways.',
        fr: 'Défaut d’alignement des portées, souplesse du bâti, gorges et rainures.',
      },
    },
    bent(
      {
        id: 'shaft-deflection',
        title: { en: 'Deflection between the bearings', fr: 'Flèche entre les roulements' },
        value: deflection,
        limit: line.span / 1000,
      },
      { en: 'span/1000', fr: 'portée/1000' },
    ),
    bent(
      {
        id: 'end-deflection',
        title: { en: 'Deflection of the ends beyond the bearings', fr: 'Flèche des bouts en porte-à-faux' },
        value: overhung,
        limit: Math.max(ends.before, ends.after) / 500,
      },
      { en: 'overhang/500', fr: 'porte-à-faux/500' },
    ),
    {
      ...criticalSpeedCheck(speed, Math.max(sag.deflection, sag.overhung)),
      leavesOut: {
        en: 'Wheels heavier than the forces entered, torsional vibration, yielding bearings and housing, imbalance.',
        fr: 'Des organes plus lourds que les efforts saisis, les vibrations de torsion, la souplesse des roulements et du bâti, le balourd.',
      },
    },
  ]
}

function keyCheck(p: ShaftValues, { number, diameter, key }: Step, yieldStrength: number): Check[] {
  if (!key) return []
  const check = keyPressureCheck({
    torque: p.torque,
    shaftDiameter: diameter,
    contactHeight: key.height - key.shaftDepth,
    contactLength: key.length - key.width,
    lowestYield: Math.min(yieldStrength, hubYield),
  })
  const en = `Flank pressure of the key of step ${number}, hub of S235`
  const fr = `Pression sur la clavette de la portée ${number}, moyeu en S235`
  return [{ ...check, id: `key-pressure-${number}`, title: { en, fr } }]
}
