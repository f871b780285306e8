import { type Fault, refusing, tenthAbove } from '#design'
import { socketScrewLengths, thread } from '#hardware'
import { parameters, type RackValues } from './parameters.ts'
import { type Sizes, sizesOf } from './sizes.ts'

const refuse = refusing(parameters)

/** Metal in mm that stays about a counterbore. Workshop rule. */
const wall = 1.5

/** Everything that keeps the rack from being made, each with what to change. */
export function rackFaults(v: RackValues): Fault[] {
  const s = sizesOf(v)
  const faults = [...backFaults(v, s), ...backlashFaults(v, s)]
  return v.screws === 0 || faults.length ? faults : screwFaults(v, s)
}

function backFaults(v: RackValues, { root, module }: Sizes): Fault[] {
  const least = tenthAbove(4 * module)
  if (root >= 1.75 * module - 1e-9) return []
  return [
    refuse(
      ['height', 'module'],
      n =>
        `${n(v.height)} mm leave too little under teeth of module ${n(module)}; make it at least ${n(least)} mm`,
      n =>
        `${n(v.height)} mm laissent trop peu sous des dents de module ${n(module)} ; prendre ${n(least)} mm au moins`,
    ),
  ]
}

function backlashFaults(v: RackValues, { module }: Sizes): Fault[] {
  const most = Math.floor(25 * module + 1e-6) / 100
  if (v.backlash <= 0.25 * module) return []
  return [
    refuse(
      ['backlash', 'module'],
      n =>
        `${n(v.backlash)} mm would thin teeth of module ${n(module)} too much; make it at most ${n(most)} mm`,
      n =>
        `${n(v.backlash)} mm amincissent trop des dents de module ${n(module)} ; prendre ${n(most)} mm au plus`,
    ),
  ]
}

function screwFaults(v: RackValues, { screw, root, module, length }: Sizes): Fault[] {
  const high = tenthAbove(screw.head + 2 * wall + 2.25 * module)
  const wide = tenthAbove(screw.depth + 0.5 * thread(v.screwSize).diameter)
  const most = Math.floor(length / (screw.head + 2 * wall))
  const longest =
    Math.max(...socketScrewLengths(v.screwSize)) - 1.2 * thread(v.screwSize).diameter + screw.depth
  const faults: Fault[] = []
  if (v.width > longest)
    faults.push(
      refuse(
        ['width', 'screwSize'],
        n =>
          `no ${v.screwSize} screw is long enough for ${n(v.width)} mm; make it at most ${n(Math.floor(longest))} mm or take larger screws`,
        n =>
          `aucune vis ${v.screwSize} n’est assez longue pour ${n(v.width)} mm ; prendre ${n(Math.floor(longest))} mm au plus ou des vis plus grosses`,
      ),
    )
  if (root < screw.head + 2 * wall - 1e-9)
    faults.push(
      refuse(
        ['height', 'screwSize'],
        n =>
          `heads of ${v.screwSize} need ${n(high)} mm of height under and over them, not ${n(v.height)} mm; make the rack higher or take smaller screws`,
        n =>
          `des têtes ${v.screwSize} demandent ${n(high)} mm de hauteur, pas ${n(v.height)} mm ; augmenter la hauteur ou prendre des vis plus petites`,
      ),
    )
  if (v.width < wide - 1e-9)
    faults.push(
      refuse(
        ['width', 'screwSize'],
        n =>
          `counterbores of ${v.screwSize} need a width of ${n(wide)} mm, not ${n(v.width)} mm; make the rack wider or take smaller screws`,
        n =>
          `des lamages ${v.screwSize} demandent une largeur de ${n(wide)} mm, pas ${n(v.width)} mm ; élargir ou prendre des vis plus petites`,
      ),
    )
  if (v.screws > most)
    faults.push(
      refuse(
        ['screws', 'screwSize', 'pitches'],
        n => `${n(v.screws)} ${v.screwSize} do not fit side by side; take at most ${n(most)}`,
        n => `${n(v.screws)} ${v.screwSize} ne tiennent pas côte à côte ; en prendre ${n(most)} au plus`,
      ),
    )
  return faults
}
