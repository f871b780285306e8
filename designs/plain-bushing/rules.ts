import { type Fault, refusing, tenthAbove, tenthBelow } from '#design'
import { type Bush, bushOf } from './bush.ts'
import { type BushValues, parameters } from './parameters.ts'

const refuse = refusing(parameters)

/** What cannot be made, each with the parameters at fault and the nearest value that can. */
export function faultsOf(p: BushValues): Fault[] {
  const b = bushOf(p)
  const faults: Fault[] = []
  if (b.wall < b.leastWall - 1e-9) {
    const least = tenthAbove(2 * (b.inner + b.leastWall))
    faults.push(
      refuse(
        ['outsideDiameter', 'bore'],
        n =>
          `${n(p.outsideDiameter)} mm leaves a wall under ${n(b.leastWall)} mm; make it at least ${n(least)} mm or the bore smaller`,
        n =>
          `${n(p.outsideDiameter)} mm laisse une paroi de moins de ${n(b.leastWall)} mm ; prendre au moins ${n(least)} mm ou réduire l'alésage`,
      ),
    )
  }
  const leastHousing = tenthAbove(1.2 * p.outsideDiameter)
  if (p.housingDiameter < leastHousing - 1e-9)
    faults.push(
      refuse(
        ['housingDiameter', 'outsideDiameter'],
        n =>
          `${n(p.housingDiameter)} mm is too thin round a bush of ${n(p.outsideDiameter)} mm; make it at least ${n(leastHousing)} mm`,
        n =>
          `${n(p.housingDiameter)} mm est trop mince autour d'une bague de ${n(p.outsideDiameter)} mm ; prendre au moins ${n(leastHousing)} mm`,
      ),
    )
  const flange = b.flange ? flangeFaults(p) : []
  // How large a hole may be follows from the flange.
  return [...faults, ...(flange.length ? flange : holeFaults(p, b))]
}

function holeFaults(p: BushValues, b: Bush): Fault[] {
  const most = tenthBelow(Math.min(b.seatLength / 3, p.bore / 2))
  if (b.hole <= most + 1e-9) return []
  const least = parameters.oilHole.min ?? 0
  return [
    refuse(
      ['oilHole', 'supply', 'length', 'bore'],
      n =>
        `${n(p.oilHole)} mm is too large for this bush; ${most < least ? '' : `make it at most ${n(most)} mm, or `}leave the hole out`,
      n =>
        `${n(p.oilHole)} mm est trop grand pour cette bague ; ${most < least ? '' : `prendre au plus ${n(most)} mm, ou `}supprimer le trou`,
    ),
  ]
}

function flangeFaults(p: BushValues): Fault[] {
  const faults: Fault[] = []
  const least = tenthAbove(p.outsideDiameter + 3)
  if (p.flangeDiameter < least)
    faults.push(
      refuse(
        ['flangeDiameter', 'outsideDiameter'],
        n => `${n(p.flangeDiameter)} mm hardly stands out of the bush; make it at least ${n(least)} mm`,
        n => `${n(p.flangeDiameter)} mm dépasse à peine de la bague ; prendre au moins ${n(least)} mm`,
      ),
    )
  const most = tenthBelow(p.length / 2)
  if (p.flangeThickness > most)
    faults.push(
      refuse(
        ['flangeThickness', 'length'],
        n =>
          `${n(p.flangeThickness)} mm leaves too little length in the housing; make it at most ${n(most)} mm or the bush longer`,
        n =>
          `${n(p.flangeThickness)} mm laisse trop peu de longueur dans le logement ; prendre au plus ${n(most)} mm ou allonger la bague`,
      ),
    )
  return faults
}
