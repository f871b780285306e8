import { type Fault, refuse, tenthAbove, tenthBelow } from '#design'
import { pulleyPitchDiameter } from '#engineering'
import { beltProfile, meetingScrews } from '#hardware'
import { type Dimensions, dimensions, roundOff } from './dimensions.ts'
import { type PulleyValues, parameters } from './parameters.ts'

/** Everything that keeps a pulley from being made or run, each with what to change. */
export function pulleyFaults(v: PulleyValues): Fault[] {
  if (v.fixing === 'keyway' && v.bore <= 6)
    return [
      refuse(
        ['bore', 'fixing'],
        n =>
          `bore: DIN 6885-1 has no key for a bore of ${n(v.bore)} mm; make it over 6 mm or take set screws`,
        n =>
          `Alésage : la DIN 6885-1 n’a pas de clavette pour ${n(v.bore)} mm ; dépasser 6 mm ou prendre des vis sans tête`,
      ),
    ]
  const d = dimensions(v)
  return [
    ...rimFaults(v, d),
    ...meetingScrews(d.hub, parameters, 'bore'),
    ...hubFaults(v, d),
    ...driveFaults(v),
  ]
}

function rimFaults(v: PulleyValues, { seatRadius, total, hub: { reach, wall, key } }: Dimensions): Fault[] {
  const faults: Fault[] = []
  const left = seatRadius - reach
  if (left < wall - roundOff)
    faults.push(
      refuse(
        ['teeth', 'bore', 'fixing'],
        n =>
          `teeth: ${v.teeth} teeth leave ${n(tenthBelow(Math.max(left, 0)))} mm of wall ${v.fixing === 'keyway' ? 'over the keyway' : 'around the bore'} of ${n(v.bore)} mm; ${n(wall)} mm are needed: take more teeth, a larger profile or a smaller bore`,
        n =>
          `Nombre de dents : ${v.teeth} dents laissent ${n(tenthBelow(Math.max(left, 0)))} mm de paroi ${v.fixing === 'keyway' ? 'au-dessus de la rainure de l’alésage' : 'autour de l’alésage'} de ${n(v.bore)} mm ; il en faut ${n(wall)} : augmenter le nombre de dents ou le pas, ou réduire l’alésage`,
      ),
    )
  if (key && key.shortest > total + roundOff) {
    const { shortest } = key
    faults.push(
      refuse(
        ['hubLength', 'beltWidth', 'bore'],
        n =>
          `hubLength: the shortest key for this bore is ${n(shortest)} mm and the pulley ${n(tenthBelow(total))} mm long; make the hub at least ${n(tenthAbove(v.hubLength + shortest - total))} mm long`,
        n =>
          `Longueur du moyeu : la clavette la plus courte pour cet alésage fait ${n(shortest)} mm et la poulie ${n(tenthBelow(total))} mm ; porter le moyeu à ${n(tenthAbove(v.hubLength + shortest - total))} mm au moins`,
      ),
    )
  }
  return faults
}

function hubFaults(v: PulleyValues, d: Dimensions): Fault[] {
  const { hubRadius, printed, wide } = d
  const { least: leastHub, widest: widestHub, screws } = d.hub
  if (v.hubLength === 0)
    return v.fixing === 'set-screws'
      ? [
          refuse(
            ['hubLength', 'fixing'],
            n => `hubLength: set screws need a hub of at least ${n(screws.leastHubLength)} mm`,
            n =>
              `Longueur du moyeu : les vis sans tête demandent un moyeu de ${n(screws.leastHubLength)} mm au moins`,
          ),
        ]
      : []
  const faults: Fault[] = []
  if (screws.count > 0 && v.hubLength < screws.leastHubLength - roundOff)
    faults.push(
      refuse(
        ['hubLength', 'setScrew'],
        n =>
          `hubLength: ${n(v.hubLength)} mm is too short for ${v.setScrew} set screws; make it at least ${n(screws.leastHubLength)} mm${v.fixing === 'keyway' ? ', or 0 for no hub' : ''}`,
        n =>
          `Longueur du moyeu : ${n(v.hubLength)} mm ne suffisent pas pour des vis ${v.setScrew} ; prendre ${n(screws.leastHubLength)} mm au moins${v.fixing === 'keyway' ? ', ou 0 pour une poulie sans moyeu' : ''}`,
      ),
    )
  if (hubRadius < leastHub - roundOff)
    faults.push(
      refuse(
        ['hubDiameter', 'bore', 'setScrew'],
        n =>
          `hubDiameter: ${n(v.hubDiameter)} mm holds no bore of ${n(v.bore)} mm with its keyway or screws; make it at least ${n(2 * leastHub)} mm, or 0 for the smallest`,
        n =>
          `Diamètre du moyeu : ${n(v.hubDiameter)} mm ne logent pas un alésage de ${n(v.bore)} mm avec sa rainure ou ses vis ; prendre ${n(2 * leastHub)} mm au moins, ou 0 pour le plus petit`,
      ),
    )
  else if (wide && !printed)
    faults.push(
      refuse(
        ['hubDiameter', 'teeth', 'material'],
        n =>
          `hubDiameter: a hub of ${n(2 * hubRadius)} mm stands in the way of the hob and of the flange (at most ${n(tenthBelow(2 * widestHub))} mm); take ${v.hubDiameter > 0 ? 'a smaller hub, ' : ''}more teeth, a smaller bore or set screw, or a printed pulley`,
        n =>
          `Diamètre du moyeu : un moyeu de ${n(2 * hubRadius)} mm gêne la fraise-mère et le flasque (${n(tenthBelow(2 * widestHub))} mm au plus) ; ${v.hubDiameter > 0 ? 'réduire le moyeu, ' : ''}augmenter le nombre de dents, réduire l’alésage ou la vis, ou imprimer la poulie`,
      ),
    )
  const cone = d.flangeRadius - hubRadius
  if (wide && printed && v.flanges !== 'none' && v.hubLength < cone + 1 - roundOff)
    faults.push(
      refuse(
        ['hubLength', 'hubDiameter'],
        n =>
          `hubLength: ${n(v.hubLength)} mm leave no room for the 45° slope under the flange; make it at least ${n(tenthAbove(cone + 1))} mm`,
        n =>
          `Longueur du moyeu : ${n(v.hubLength)} mm ne logent pas le cône à 45° sous le flasque ; prendre ${n(tenthAbove(cone + 1))} mm au moins`,
      ),
    )
  return faults
}

function driveFaults(v: PulleyValues): Fault[] {
  const { pitch, beltHeight } = beltProfile(v.belt)
  const least =
    (pulleyPitchDiameter(v.teeth, pitch) + pulleyPitchDiameter(v.otherTeeth, pitch)) / 2 + 2 * beltHeight
  if (v.centreDistance >= least - roundOff) return []
  return [
    refuse(
      ['centreDistance', 'otherTeeth'],
      n =>
        `centreDistance: the two pulleys and their belt touch at ${n(v.centreDistance)} mm; make it at least ${n(tenthAbove(least))} mm`,
      n =>
        `Entraxe : à ${n(v.centreDistance)} mm les deux poulies et leur courroie se touchent ; prendre ${n(tenthAbove(least))} mm au moins`,
    ),
  ]
}
