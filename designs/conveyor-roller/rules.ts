import { type Fault, refuse, tenthBelow } from '#design'
import { bearingDimensions, keyDimensions, keyLengths } from '#hardware'
import { parameters, type RollerValues } from './parameters.ts'
import { driveOf, idlerOf, labyrinth, sizesOf } from './sizes.ts'

/** Thinnest wall in mm of a housing beside its labyrinth, and of the tube beside its seats. */
const leastRim = { housing: 1.5, tube: 1.2 }

const tenth = (mm: number): number => Math.round(10 * mm) / 10

/** What keeps a roller from being built, each with what to change. */
export function faultsOf(p: RollerValues): Fault[] {
  const { rim, wall } = sizesOf(p)
  return [
    ...(rim < leastRim.tube - 1e-9
      ? [
          refuse(
            ['crown', 'tube'],
            n =>
              `crown: ${n(p.crown)} mm leave ${n(tenth(rim))} mm of wall beside the seats of ${p.tube}; make it at most ${n(tenth(wall - 0.5 - leastRim.tube))} mm or choose a thicker tube`,
            n =>
              `Bombé : ${n(p.crown)} mm laissent ${n(tenth(rim))} mm de paroi au droit des portées de ${p.tube} ; prendre ${n(tenth(wall - 0.5 - leastRim.tube))} mm au plus ou un tube plus épais`,
          ),
        ]
      : []),
    ...(p.loadWidth > p.tubeLength
      ? [
          refuse(
            ['loadWidth', 'tubeLength'],
            n =>
              `loadWidth: ${n(p.loadWidth)} mm is wider than the tube; make it at most ${n(tenthBelow(p.tubeLength))} mm, or 0 for the whole tube`,
            n =>
              `Largeur de la charge : ${n(p.loadWidth)} mm dépassent le tube ; prendre ${n(tenthBelow(p.tubeLength))} mm au plus, ou 0 pour tout le tube`,
          ),
        ]
      : []),
    ...(p.kind === 'idler' ? idlerFaults(p) : driveFaults(p)),
  ]
}

/** Diameter in mm that a bearing's housing needs in the tube. */
const housingFor = (outsideDiameter: number) => outsideDiameter + 2 * (labyrinth.step + leastRim.housing)

function idlerFaults(p: RollerValues): Fault[] {
  const { bearing, seatRadius } = sizesOf(p)
  const { seatDepth, acrossFlats } = idlerOf(p)
  const faults: Fault[] = []
  const needed = housingFor(bearing.outsideDiameter)
  if (needed > 2 * seatRadius + 1e-9)
    faults.push(
      refuse(
        ['bearing', 'tube'],
        n =>
          `bearing: ${p.bearing} with its housing needs a bore of ${n(needed)} mm, ${p.tube} has ${n(tenth(2 * seatRadius))}; choose ${[...fitting(p), 'a larger tube'].join(' or ')}`,
        n =>
          `Roulement : ${p.bearing} et son boîtier demandent un alésage de ${n(needed)} mm, ${p.tube} en a ${n(tenth(2 * seatRadius))} ; prendre ${[...fitting(p), 'un tube plus grand'].join(' ou ')}`,
      ),
    )
  const shortest = Math.ceil(2 * seatDepth + 20)
  if (p.tubeLength < shortest)
    faults.push(
      refuse(
        ['tubeLength', 'bearing'],
        n => `tubeLength: the housings of ${p.bearing} need a tube of at least ${n(shortest)} mm`,
        n => `Longueur du tube : les boîtiers de ${p.bearing} demandent ${n(shortest)} mm au moins`,
      ),
    )
  const [least, most] = [Math.ceil(0.5 * bearing.bore), bearing.bore - 1]
  if (p.axleEnds === 'flats' && (acrossFlats < least || acrossFlats > most))
    faults.push(
      refuse(
        ['acrossFlats', 'bearing'],
        n =>
          `acrossFlats: ${n(acrossFlats)} mm on an axle of ${n(bearing.bore)} mm; make it ${n(least)} to ${n(most)} mm, or 0 for ${n(Math.floor(0.7 * bearing.bore))}`,
        n =>
          `Cote sur plats : ${n(acrossFlats)} mm sur un axe de ${n(bearing.bore)} mm ; prendre ${n(least)} à ${n(most)} mm, ou 0 pour ${n(Math.floor(0.7 * bearing.bore))}`,
      ),
    )
  return faults
}

/** Two bearings at most that go into the tube, nearest in bore and then strongest. */
function fitting(p: RollerValues): string[] {
  const { seatRadius, bearing } = sizesOf(p)
  return (parameters.bearing.options ?? [])
    .map(bearingDimensions)
    .filter(b => housingFor(b.outsideDiameter) <= 2 * seatRadius)
    .toSorted(
      (a, b) =>
        Math.abs(a.bore - bearing.bore) - Math.abs(b.bore - bearing.bore) ||
        b.dynamicRating - a.dynamicRating,
    )
    .slice(0, 2)
    .map(b => b.designation)
}

function driveFaults(p: RollerValues): Fault[] {
  const { bearing, seatRadius } = sizesOf(p)
  const { body, disc, discHeight } = driveOf(p)
  const faults: Fault[] = []
  if (discHeight < 8)
    faults.push(
      refuse(
        ['bearing', 'tube'],
        n =>
          `tube: ${p.tube} leaves ${n(tenth(discHeight))} mm of disc round a shaft of ${n(body)} mm (least 8); choose a tube of ${n(Math.ceil(2 * (seatRadius + 8 - discHeight)))} mm or more inside, or a smaller bearing`,
        n =>
          `Tube : ${p.tube} laisse ${n(tenth(discHeight))} mm de disque autour d’un arbre de ${n(body)} mm (8 au moins) ; prendre un tube de ${n(Math.ceil(2 * (seatRadius + 8 - discHeight)))} mm intérieur au moins, ou un roulement plus petit`,
      ),
    )
  const shortest = 2 * disc + 20
  if (p.tubeLength < shortest)
    faults.push(
      refuse(
        ['tubeLength', 'bearing'],
        n => `tubeLength: the discs need a tube of at least ${n(shortest)} mm`,
        n => `Longueur du tube : les disques demandent ${n(shortest)} mm au moins`,
      ),
    )
  if (p.journal < bearing.width + 2)
    faults.push(
      refuse(
        ['journal', 'bearing'],
        n => `journal: bearing ${p.bearing} needs ${n(bearing.width + 2)} mm at least`,
        n => `Bout d’arbre : le roulement ${p.bearing} demande ${n(bearing.width + 2)} mm au moins`,
      ),
    )
  const { shortest: key, width } = keyDimensions(bearing.bore)
  const leastEnd = keyLengths.filter(l => l >= key && l > width)[0] + 4
  if (p.driveEnd < leastEnd)
    faults.push(
      refuse(
        ['driveEnd', 'bearing'],
        n => `driveEnd: the shortest key for ${n(bearing.bore)} mm needs ${n(leastEnd)} mm`,
        n =>
          `Bout d’entraînement : la plus courte clavette pour ${n(bearing.bore)} mm demande ${n(leastEnd)} mm`,
      ),
    )
  return faults
}
