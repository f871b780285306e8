import { type Fault, refusing, type Text, tenthAbove, tenthBelow } from '#design'
import { type Hub, type HubSpec, hasKey } from './hub.ts'

type Parameters = Readonly<Record<string, { readonly label: Text; readonly max?: number }>>

/** The names of the parameters that a wheel's hub comes from, and of those that its widest radius does. */
export interface HubNames {
  readonly bore: string
  readonly hubDiameter: string
  readonly hubLength: string
  /** What makes room: teeth, diameter; the first is named in the message. */
  readonly room: readonly string[]
}

const usual: HubNames = { bore: 'bore', hubDiameter: 'hubDiameter', hubLength: 'hubLength', room: [] }

/** The fault of a keyway in a bore that has no DIN 6885-1 key: tell it before `hub` is asked. */
export function keyFaults(
  { bore, fixing }: Pick<HubSpec, 'bore' | 'fixing'>,
  parameters: Parameters,
  name = 'bore',
): Fault[] {
  if (fixing !== 'keyway' || hasKey(bore)) return []
  return [
    refusing(parameters)(
      [name, 'fixing'],
      n =>
        `DIN 6885-1 has no key for a bore of ${n(bore)} mm (over 6 to 130); take set screws or a plain bore`,
      n =>
        `la DIN 6885-1 n’a pas de clavette pour ${n(bore)} mm (plus de 6 à 130) ; prendre des vis sans tête ou un alésage lisse`,
    ),
  ]
}

/** What keeps a hub from being made, each with the way out. */
export function hubFaults(hub: Hub, parameters: Parameters, names: HubNames): Fault[] {
  const { bore, hubDiameter, hubLength, room } = { ...usual, ...names }
  const refuse = refusing(parameters)
  const { least, radius, widest, screws, total, key, fixing } = hub
  const faults: Fault[] = []
  if (Math.max(least, hub.hubLength > 0 ? radius : 0) > widest + 1e-9) {
    const given = hub.hubDiameter > 0 && least <= widest
    faults.push(
      refuse(
        given ? [hubDiameter, ...room] : [...room, bore, 'fixing'],
        n =>
          given
            ? `${n(2 * radius)} mm do not fit within the wheel; make it at most ${n(tenthBelow(2 * widest))} mm`
            : `a bore of ${n(hub.bore)} mm with its fixing needs ${n(2 * least)} mm of diameter and there are ${n(tenthBelow(2 * Math.max(widest, 0)))} mm; make the wheel larger, or bore or set screw smaller`,
        n =>
          given
            ? `${n(2 * radius)} mm ne tiennent pas dans la roue ; prendre ${n(tenthBelow(2 * widest))} mm au plus`
            : `un alésage de ${n(hub.bore)} mm avec sa fixation demande un diamètre de ${n(2 * least)} mm et il y a ${n(tenthBelow(2 * Math.max(widest, 0)))} mm ; agrandir la roue, ou réduire l’alésage ou la vis`,
      ),
    )
  }
  if (hub.hubLength > 0 && radius < least)
    faults.push(
      refuse(
        [hubDiameter, bore, 'setScrew'],
        n =>
          `${n(hub.hubDiameter)} mm hold no bore of ${n(hub.bore)} mm with its keyway or screws; make it at least ${n(2 * least)} mm, or 0 for the usual`,
        n =>
          `${n(hub.hubDiameter)} mm ne logent pas un alésage de ${n(hub.bore)} mm avec sa rainure ou ses vis ; prendre ${n(2 * least)} mm au moins, ou 0 pour l’usuel`,
      ),
    )
  faults.push(...meetingScrews(hub, parameters, bore))
  const needed = screws.leastHubLength
  if ((screws.count > 0 || fixing === 'set-screws') && hub.hubLength < needed)
    faults.push(
      refuse(
        [hubLength, 'setScrew', 'fixing'],
        n =>
          `${n(hub.hubLength)} mm are too short for ${hub.setScrew} set screws; make it at least ${n(needed)} mm${key ? ', or 0 for no hub' : ''}`,
        n =>
          `${n(hub.hubLength)} mm ne suffisent pas pour des vis ${hub.setScrew} ; prendre ${n(needed)} mm au moins${key ? ', ou 0 : sans moyeu' : ''}`,
      ),
    )
  if (key && key.shortest > total + 1e-9) {
    const long = tenthAbove(hub.hubLength + key.shortest - total)
    const enough = long <= (parameters[hubLength].max ?? Number.POSITIVE_INFINITY)
    faults.push(
      refuse(
        [hubLength, bore, 'fixing'],
        n =>
          `the shortest key for a bore of ${n(hub.bore)} mm is ${n(key.shortest)} mm and the wheel ${n(tenthBelow(total))} mm long; ${enough ? `make the hub at least ${n(long)} mm long` : 'make the wheel wider with a long hub, or the bore smaller'}`,
        n =>
          `la clavette la plus courte pour un alésage de ${n(hub.bore)} mm fait ${n(key.shortest)} mm et la roue ${n(tenthBelow(total))} mm ; ${enough ? `porter le moyeu à ${n(long)} mm au moins` : 'élargir la roue avec un long moyeu, ou réduire l’alésage'}`,
      ),
    )
  }
  return faults
}

/** Two set screws that meet before they reach the shaft; `bore` is the name of the bore's parameter. */
export function meetingScrews(hub: Hub, parameters: Parameters, bore: string): Fault[] {
  if (hub.fixing !== 'set-screws' || hub.bore >= hub.screws.diameter) return []
  return [
    refusing(parameters)(
      ['setScrew', bore],
      n =>
        `two ${hub.setScrew} at 90° meet before they reach a shaft of ${n(hub.bore)} mm; take screws no larger than the bore`,
      n =>
        `deux ${hub.setScrew} à 90° se touchent avant d’atteindre un arbre de ${n(hub.bore)} mm ; prendre des vis au plus égales à l’alésage`,
    ),
  ]
}
