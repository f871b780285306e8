import { type Fault, refusing, tenthAbove, tenthBelow } from '#design'
import { bushOf } from './bush.ts'
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
  if (b.flange) faults.push(...flangeFaults(p))
  const mostHole = Math.min(b.seatLength / 3, p.bore / 2)
  if (b.hole > mostHole + 1e-9)
    faults.push(
      refuse(
        ['oilHole', 'length', 'bore'],
        n =>
          `${n(p.oilHole)} mm is too large for this bush; make it at most ${n(tenthBelow(mostHole))} mm, or leave the hole out`,
        n =>
          `${n(p.oilHole)} mm est trop grand pour cette bague ; prendre au plus ${n(tenthBelow(mostHole))} mm, ou supprimer le trou`,
      ),
    )
  return faults
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
