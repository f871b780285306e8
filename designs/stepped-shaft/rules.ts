import { type Fault, refuse, tenthAbove } from '#design'
import { keyDimensions, shaftCirclips, threadSizes } from '#hardware'
import type { ShaftValues } from './parameters.ts'
import { edge, type Shaft, type Shoulder, type Step, shaftOf } from './steps.ts'

/** What cannot be made, each with the parameters at fault and the nearest value that can. */
export function faultsOf(p: ShaftValues): Fault[] {
  const shaft = shaftOf(p)
  return [
    ...bearingFaults(shaft),
    ...shaft.steps.flatMap(stepFaults),
    ...shaft.shoulders.flatMap(s => shoulderFaults(p, s)),
  ]
}

function bearingFaults({ steps }: Shaft): Fault[] {
  const seats = steps.filter(s => s.use === 'bearing').length
  if (seats === 2) return []
  return [
    refuse(
      steps.map(s => `use${s.number}`),
      n =>
        `use1 to use${steps.length}: ${n(seats)} bearing seats; a shaft has two, set the use of the steps so`,
      n =>
        `Usage des portées : ${n(seats)} portée(s) de roulement ; un arbre en a deux, régler l'usage des portées ainsi`,
    ),
  ]
}

function stepFaults(step: Step): Fault[] {
  const { number: i, diameter, length, use, ring, end } = step
  const faults: Fault[] = []
  if ((use === 'thread' || use === 'hub-open') && !end)
    faults.push(
      refuse(
        [`use${i}`],
        () => `use${i}: threads and open keyways are for the first and last step; choose another use`,
        () =>
          `Usage ${i} : filetage et rainure débouchante vont aux portées d'extrémité ; choisir un autre usage`,
      ),
    )
  if (use === 'thread' && !threadSizes.includes(`M${diameter}`)) {
    const near = nearestOf(
      threadSizes.map(size => Number(size.slice(1))),
      diameter,
    )
    faults.push(
      refuse(
        [`d${i}`, `use${i}`],
        n => `d${i}: there is no coarse thread M${n(diameter)}; nearest: ${near.map(n).join(', ')} mm`,
        n => `Diamètre ${i} : pas de filetage M${n(diameter)} ; au plus près : ${near.map(n).join(', ')} mm`,
      ),
    )
  }
  if (ring === 'circlip') faults.push(...ringFaults(step))
  if (use.startsWith('hub') && !step.key && (use === 'hub' || end)) {
    const taken = length - (step.seat.to - step.seat.from)
    const least = tenthAbove(keyDimensions(diameter).shortest + (use === 'hub-open' ? 3 : 5) + taken)
    faults.push(
      refuse(
        [`l${i}`, `d${i}`],
        n =>
          `l${i}: ${n(length)} mm is too short for a key DIN 6885-1 on ${n(diameter)} mm; make it at least ${n(least)} mm`,
        n =>
          `Longueur ${i} : ${n(length)} mm est trop court pour une clavette DIN 6885-1 sur ${n(diameter)} mm ; prendre au moins ${n(least)} mm`,
      ),
    )
  }
  return faults
}

function ringFaults({ number: i, diameter, length, side, groove, use, end }: Step): Fault[] {
  if (use === 'thread')
    return [
      refuse(
        [`ring${i}`, `use${i}`],
        () => `ring${i}: a nut holds on a thread, not a circlip; choose nothing`,
        () => `Arrêt ${i} : sur un filetage c'est un écrou qui tient, pas un circlips ; choisir rien`,
      ),
    ]
  if (!side)
    return [
      refuse(
        [`ring${i}`, `d${i}`],
        () =>
          `ring${i}: no circlip goes over the larger steps on both sides; choose nothing, or a larger d${i}`,
        () =>
          `Arrêt ${i} : un circlips ne passe pas par-dessus les portées voisines plus grandes ; choisir rien, ou un diamètre ${i} plus grand`,
      ),
    ]
  if (!groove) {
    const near = nearestOf(
      shaftCirclips.map(c => c.shaft),
      diameter,
    )
    return [
      refuse(
        [`d${i}`, `ring${i}`],
        n => `d${i}: no circlip DIN 471 for ${n(diameter)} mm; nearest: ${near.map(n).join(', ')} mm`,
        n =>
          `Diamètre ${i} : pas de circlips DIN 471 pour ${n(diameter)} mm ; au plus près : ${near.map(n).join(', ')} mm`,
      ),
    ]
  }
  if (use === 'hub-open' && side === end)
    return [
      refuse(
        [`ring${i}`, `use${i}`],
        () =>
          `ring${i}: a keyway that is open to the end cuts the groove of the circlip; choose the closed keyway`,
        () => `Arrêt ${i} : une rainure débouchante coupe la gorge du circlips ; choisir la rainure fermée`,
      ),
    ]
  const least = tenthAbove(groove.away + groove.width + 6)
  if (length >= least) return []
  return [
    refuse(
      [`l${i}`, `ring${i}`],
      n =>
        `l${i}: ${n(length)} mm leaves no room for the groove of the circlip; make it at least ${n(least)} mm, or choose nothing to hold it`,
      n =>
        `Longueur ${i} : ${n(length)} mm ne laisse pas la place de la gorge de circlips ; prendre au moins ${n(least)} mm, ou supprimer l'arrêt`,
    ),
  ]
}

function shoulderFaults({ fillet }: ShaftValues, { height, small, large, between }: Shoulder): Fault[] {
  const [a, b] = between
  if (height < edge / 2)
    return [
      refuse(
        [`d${a}`, `d${b}`],
        n =>
          `d${b}: a step from ${n(small)} to ${n(large)} mm is no shoulder; make them alike or 0.5 mm apart or more`,
        n =>
          `Diamètre ${b} : de ${n(small)} à ${n(large)} mm ce n'est pas un épaulement ; les prendre égaux ou distants de 0,5 mm ou plus`,
      ),
    ]
  const least = tenthAbove(0.03 * height)
  if (fillet >= 0.03 * height) return []
  return [
    refuse(
      ['fillet', `d${a}`, `d${b}`],
      n =>
        `fillet: ${n(fillet)} mm is too sharp for the shoulder of ${n(height)} mm between steps ${a} and ${b}; make it at least ${n(least)} mm, or the step smaller`,
      n =>
        `Congé aux épaulements : ${n(fillet)} mm est trop vif pour l'épaulement de ${n(height)} mm entre les portées ${a} et ${b} ; prendre au moins ${n(least)} mm, ou réduire l'écart`,
    ),
  ]
}

const nearestOf = (known: readonly number[], wanted: number): number[] =>
  [...new Set(known)].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).slice(0, 3)
