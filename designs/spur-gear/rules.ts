import { type Fault, refusing } from '#design'
import {
  contactRatio,
  gearCentreDistance,
  gearOf,
  leastShift,
  leastTeeth,
  toothThickness,
  workingPressureAngle,
} from '#engineering'
import { hubFaults, keyFaults } from '#hardware'
import { type GearValues, parameters } from './parameters.ts'
import { type Gear, pairOf, type Sizes, sizesOf } from './sizes.ts'

/** Least thickness of a tooth's tip in modules. Usual practice; hardened teeth want 0.4. */
const leastTip = 0.2
/** Least contact ratio that is built at all; the check asks for 1.2. */
const leastRatio = 1.05
const up = (value: number, digits: number) => Math.ceil(value * 10 ** digits - 1e-6) / 10 ** digits
const refuse = refusing(parameters)
const fr = (name: 'pinionShift' | 'wheelShift' | 'centreDistance') => parameters[name].label.fr

/** Everything that keeps the pair from being cut or from running, each with what to change. */
export function gearFaults(v: GearValues): Fault[] {
  const first = [
    ...distanceFaults(v),
    ...keyFaults({ bore: v.pinionBore, fixing: v.fixing }, parameters, 'pinionBore'),
    ...keyFaults({ bore: v.wheelBore, fixing: v.fixing }, parameters, 'wheelBore'),
  ]
  if (first.length) return first
  const cutting = [...backlashFaults(v), ...undercutFaults(v)]
  if (cutting.length) return cutting
  const s = sizesOf(v)
  const meshing = [...tipFaults(v, s.pinion), ...tipFaults(v, s.wheel), ...contactFaults(v, s)]
  if (meshing.length) return meshing
  const names = (wheel: boolean) => ({
    bore: wheel ? 'wheelBore' : 'pinionBore',
    hubDiameter: wheel ? 'wheelBore' : 'pinionBore',
    hubLength: wheel ? 'wheelHub' : 'pinionHub',
    room: [wheel ? 'wheelTeeth' : 'pinionTeeth', 'module'],
  })
  const hubs = [
    ...hubFaults(s.pinion.hub, parameters, names(false)),
    ...hubFaults(s.wheel.hub, parameters, names(true)),
  ]
  return hubs.length ? hubs : holeFaults(s)
}

/** A given centre distance that asks for a shift of the wheel beyond the limits of `wheelShift`. */
function distanceFaults(v: GearValues): Fault[] {
  if (v.centreDistance === 0) return []
  const { min = 0, max = 0 } = parameters.wheelShift
  const at = (wheelShift: number) =>
    gearCentreDistance({ ...pairOf({ ...v, centreDistance: 0, wheelShift }) })
  // Below this sum the working pressure angle falls under 14°.
  const least = Math.max(min, -(v.pinionTeeth + v.wheelTeeth) * 0.0134 - v.pinionShift)
  const longest = parameters.centreDistance.max ?? 0
  const [from, to] = [up(at(least), 2), Math.min(longest, Math.floor(100 * at(max)) / 100)]
  if (v.centreDistance >= from && v.centreDistance <= to) return []
  if (from > to)
    return [
      refuse(
        ['centreDistance', 'pinionTeeth', 'wheelTeeth', 'module', 'pinionShift'],
        n =>
          `${n(v.centreDistance)} mm is out of reach of these teeth, which need more than ${n(longest)} mm; take fewer teeth, a smaller module, or 0`,
        n =>
          `${n(v.centreDistance)} mm ne s’obtiennent pas avec ces dents, qui demandent plus de ${n(longest)} mm ; prendre moins de dents, un module plus petit, ou 0`,
      ),
    ]
  return [
    refuse(
      ['centreDistance', 'pinionTeeth', 'wheelTeeth', 'module', 'pinionShift'],
      n =>
        `${n(v.centreDistance)} mm is out of reach of these teeth with a wheel shift of ${n(min)} to ${n(max)}; take ${n(from)} to ${n(to)} mm, other numbers of teeth, or 0`,
      n =>
        `${n(v.centreDistance)} mm ne s’obtiennent pas avec ces dents et un déport de la roue de ${n(min)} à ${n(max)} ; prendre de ${n(from)} à ${n(to)} mm, d’autres nombres de dents, ou 0`,
    ),
  ]
}

function backlashFaults(v: GearValues): Fault[] {
  const module = Number(v.module)
  const most = Math.floor(25 * module + 1e-6) / 100
  if (v.backlash <= 0.25 * module) return []
  return [
    refuse(
      ['backlash', 'module'],
      n =>
        `${n(v.backlash)} mm would thin the teeth of module ${n(module)} too much; make it at most ${n(most)} mm`,
      n =>
        `${n(v.backlash)} mm amincissent trop des dents de module ${n(module)} ; prendre ${n(most)} mm au plus`,
    ),
  ]
}

function undercutFaults(v: GearValues): Fault[] {
  const pair = pairOf(v)
  return ([0, 1] as const).flatMap(which => {
    const { shift = 0, teeth } = gearOf(pair, which)
    // A hair of undercut, as of 17 teeth without shift, is usual.
    const least = leastShift(teeth) - 0.0065
    if (shift >= least) return []
    const [z, x] = which ? (['wheelTeeth', 'wheelShift'] as const) : (['pinionTeeth', 'pinionShift'] as const)
    const shiftEnough = up(least, 2)
    const teethEnough = Math.ceil(leastTeeth(shift) - 0.11)
    if (which && v.centreDistance) {
      // The wheel's shift is what the distance leaves for it.
      const far = up(gearCentreDistance({ ...pair, shifts: [v.pinionShift, shiftEnough] }), 2)
      return [
        refuse(
          ['centreDistance', z, 'pinionShift'],
          n =>
            `${n(teeth)} teeth of the wheel with a shift of ${n(up(shift, 3))} would be undercut; make it at least ${n(far)} mm, or 0 with wheelShift at least ${n(shiftEnough)}`,
          n =>
            `les ${n(teeth)} dents de la roue, avec un déport de ${n(up(shift, 3))}, seraient dégagées au pied ; prendre ${n(far)} mm au moins, ou 0 avec « ${fr(x)} » à ${n(shiftEnough)} au moins`,
        ),
      ]
    }
    return [
      refuse(
        [z, x],
        n =>
          `${n(teeth)} teeth with a shift of ${n(up(shift, 3))} would be undercut; make ${x} at least ${n(shiftEnough)}, or take at least ${n(teethEnough)} teeth`,
        n =>
          `${n(teeth)} dents avec un déport de ${n(up(shift, 3))} seraient dégagées au pied ; porter « ${fr(x)} » à ${n(shiftEnough)} au moins, ou prendre ${n(teethEnough)} dents au moins`,
      ),
    ]
  })
}

function tipFaults(v: GearValues, { name, cut, tip }: Gear): Fault[] {
  const thickness = toothThickness(cut, tip)
  const least = leastTip * cut.module
  if (thickness >= least) return []
  const [z, x] =
    name === 'pinion'
      ? (['pinionTeeth', 'pinionShift'] as const)
      : (['wheelTeeth', v.centreDistance ? 'centreDistance' : 'wheelShift'] as const)
  return [
    refuse(
      [x, z, 'backlash'],
      n =>
        `the teeth are pointed, ${n(up(Math.max(0, thickness), 2))} mm wide at the tip where ${n(least)} mm are the least; reduce ${x} or take more teeth`,
      n =>
        `dents pointues, ${n(up(Math.max(0, thickness), 2))} mm au sommet pour ${n(least)} mm au moins ; réduire « ${fr(x)} » ou augmenter le nombre de dents`,
    ),
  ]
}

function contactFaults(v: GearValues, { pair }: Sizes): Fault[] {
  const [ratio, angle] = [contactRatio(pair), workingPressureAngle(pair)]
  if (ratio >= leastRatio && angle >= 14) return []
  const low = angle < 14
  // A given distance fixes the sum of the shifts.
  const given = v.centreDistance > 0
  return [
    refuse(
      given ? ['centreDistance', 'pinionTeeth', 'wheelTeeth'] : ['pinionShift', 'wheelShift'],
      n =>
        low
          ? `the shifts add up to too little, the working pressure angle would be ${n(up(angle, 1))}° (least 14°); make ${given ? 'the distance' : 'their sum'} larger`
          : `the teeth hardly overlap, contact ratio ${n(up(ratio, 2))} (least ${n(leastRatio)}); make ${given ? 'the distance' : 'the sum of the shifts'} smaller or take more teeth`,
      n =>
        low
          ? `la somme des déports est trop faible, l’angle de fonctionnement serait de ${n(up(angle, 1))}° (14° au moins) ; ${given ? 'augmenter l’entraxe' : 'l’augmenter'}`
          : `les dents se relaient mal, rapport de conduite ${n(up(ratio, 2))} (${n(leastRatio)} au moins) ; réduire ${given ? 'l’entraxe' : 'la somme des déports'} ou augmenter les nombres de dents`,
    ),
  ]
}

function holeFaults({ holes }: Sizes): Fault[] {
  if (!holes || holes.span >= holes.leastSpan) return []
  return [
    refuse(
      ['lightening', 'wheelTeeth', 'wheelBore'],
      n =>
        `holes need ${n(holes.leastSpan)} mm between rim and hub and there are ${n(Math.floor(Math.max(0, holes.span)))} mm; choose solid or a larger wheel`,
      n =>
        `il faut ${n(holes.leastSpan)} mm entre jante et moyeu et il y a ${n(Math.floor(Math.max(0, holes.span)))} mm ; prendre une roue pleine ou plus grande`,
    ),
  ]
}
