import { type Material, remembered } from '#design'
import {
  type GearPair,
  gearCentreDistance,
  gearOf,
  gearRootDiameter,
  gearTipDiameter,
  type SpurGear,
  shiftSumFor,
  tipAlteration,
} from '#engineering'
import { type Hub, hub, materials } from '#hardware'
import type { GearMaterial, GearValues } from './parameters.ts'

/** Tip radius of the generating tool in modules: ISO 53 profile A. */
export const toolRadius = 0.38
const tangent = Math.tan(Math.PI / 9)

export const materialOf: Record<GearMaterial, Material> = {
  steel: materials.C45N,
  pom: materials.POM_C,
  petg: materials.PETG,
  pla: materials.PLA,
}

export const isPrinted = (material: GearMaterial): boolean => material === 'petg' || material === 'pla'

/** Module, teeth and shifts of a pair; a given centre distance sets the wheel's shift. Throws where it asks for the impossible. */
export function pairOf(v: GearValues): GearPair {
  const [module, teeth] = [Number(v.module), [v.pinionTeeth, v.wheelTeeth] as const]
  const wheelShift =
    v.centreDistance > 0 ? shiftSumFor({ module, teeth }, v.centreDistance) - v.pinionShift : v.wheelShift
  return { module, teeth, shifts: [v.pinionShift, wheelShift] }
}

/** A gear of the pair whose flanks are those of its thinned teeth, half the backlash off each: a lesser shift. */
export const cutGear = (pair: GearPair, which: 0 | 1, backlash: number): SpurGear => {
  const gear = gearOf(pair, which)
  return { ...gear, shift: (gear.shift ?? 0) - backlash / (4 * tangent * pair.module) }
}

/** Every size of a pair whose teeth can be cut, mm. */
export const sizesOf = remembered((v: GearValues) => {
  const given = pairOf(v)
  const pair = { ...given, alteration: tipAlteration(given) }
  const one = (which: 0 | 1) => {
    const cut = cutGear(pair, which, v.backlash)
    const root = gearRootDiameter(gearOf(pair, which))
    const printed = isPrinted(which ? v.wheelMaterial : v.pinionMaterial)
    return {
      name: which ? ('wheel' as const) : ('pinion' as const),
      cut,
      thinning: v.backlash / 2,
      nominal: gearOf(pair, which),
      tip: gearTipDiameter(gearOf(pair, which), pair.alteration),
      root,
      material: which ? v.wheelMaterial : v.pinionMaterial,
      printed,
      hub: hub({
        bore: which ? v.wheelBore : v.pinionBore,
        fixing: v.fixing,
        setScrew: v.setScrew,
        hubDiameter: 0,
        hubLength: which ? v.wheelHub : v.pinionHub,
        face: v.faceWidth,
        // A hob runs out over the hub.
        widest: Math.floor(root - 1) / 2,
        printed,
        holeOffset: printed ? v.holeOffset : 0,
      }),
    }
  }
  const [pinion, wheel] = [one(0), one(1)]
  return {
    pair,
    pinion,
    wheel,
    centreDistance: gearCentreDistance(pair),
    holes: v.lightening === 'solid' ? undefined : holesOf(pair.module, wheel),
  }
})

export type Sizes = ReturnType<typeof sizesOf>
export type Gear = Sizes['pinion']

/** Holes between rim and hub that leave arms as wide as a third of them. */
function holesOf(module: number, { root, hub }: { root: number; hub: Hub }) {
  const rim = root / 2 - Math.max(2.7 * module, 3)
  const span = rim - hub.radius
  const middle = (rim + hub.radius) / 2
  const diameter = Math.floor(span - Math.max(4, 0.15 * span))
  const most = Math.floor((2 * Math.PI * middle) / (1.35 * diameter))
  return { span, middle, diameter, count: Math.max(3, Math.min(8, most)), leastSpan: 10 }
}
