import { type Fault, refuse } from '#design'
import { keyDimensions, keyFaults } from '#hardware'
import { clampSizes } from './clamp.ts'
import { jawSizes } from './jaw.ts'
import { type CouplingValues, parameters } from './parameters.ts'

/** What cannot be built, each with the way out. */
export function couplingFaults(v: CouplingValues): Fault[] {
  const jaw = v.kind === 'jaw'
  const noKeys = v.keyed
    ? (['boreA', 'boreB'] as const).flatMap(name =>
        keyFaults({ bore: v[name], fixing: 'keyway' }, parameters, name).map(
          (_): Fault =>
            refuse(
              [name, 'keyed'],
              n => `${name}: DIN 6885-1 has no key for a bore of ${n(v[name])} mm (over 6); leave keyed off`,
              n =>
                `${parameters[name].label.fr} : la DIN 6885-1 n'a pas de clavette pour ${n(v[name])} mm (plus de 6) ; se passer de rainures`,
            ),
        ),
      )
    : []
  if (noKeys.length) return noKeys
  const faults: Fault[] = []
  if (!jaw && v.material === 'PETG')
    faults.push(
      refuse(
        ['material', 'kind'],
        () =>
          'material: a printed clamp creeps and cracks under its screws; choose aluminium or steel, or kind "jaw"',
        () =>
          'Matière : un manchon de serrage imprimé flue et se fend sous ses vis ; prendre aluminium ou acier, ou un accouplement à griffes',
      ),
    )
  const { least, leastHub } = jaw ? jawSizes(v) : clampSizes(v)
  const most = Math.min(Math.floor((jaw ? 2.5 : 1.4) * least), parameters.outsideDiameter.max ?? 0)
  const given = v.outsideDiameter
  if (given > 0 && (given < least || given > most))
    faults.push(
      refuse(
        ['outsideDiameter', jaw ? 'setScrew' : 'screw'],
        n =>
          `outsideDiameter: ${n(given)} mm must lie from ${n(least)} to ${n(most)} mm for these bores and screws; 0 takes the smallest`,
        n =>
          `Diamètre extérieur : ${n(given)} mm doit être compris entre ${n(least)} et ${n(most)} mm pour ces alésages et vis ; 0 prend le plus petit`,
      ),
    )
  const key = v.keyed ? Math.max(...[v.boreA, v.boreB].map(b => keyDimensions(b).shortest)) : 0
  const leastLength = Math.max(leastHub, key)
  if (v.hubLength < leastLength) {
    const [en, fr] =
      leastHub > key ? ['screws', 'aux vis'] : ['the keys of these bores', 'aux clavettes de ces alésages']
    const smaller = smallerScrew(v, key)
    const [or, ou] = smaller ? [` or choose screws ${smaller}`, ` ou des vis ${smaller}`] : ['', '']
    faults.push(
      refuse(
        ['hubLength', jaw ? 'setScrew' : 'screw'],
        n =>
          `hubLength: ${n(v.hubLength)} mm are too short for ${en}; make it at least ${n(leastLength)} mm${or}`,
        n =>
          `Longueur sur chaque arbre : ${n(v.hubLength)} mm ne suffisent pas ${fr} ; prendre au moins ${n(leastLength)} mm${ou}`,
      ),
    )
  }
  return faults
}

/** The largest of the smaller screws with which the hub is long enough, if its key allows. */
function smallerScrew(v: CouplingValues, key: number): string | undefined {
  if (key > v.hubLength) return undefined
  const name = v.kind === 'jaw' ? 'setScrew' : 'screw'
  const sizes = parameters[name].options ?? []
  const leastHub = (size: string) => {
    // One of the parameter's own options.
    const other = { ...v, [name]: size } as CouplingValues
    return (v.kind === 'jaw' ? jawSizes(other) : clampSizes(other)).leastHub
  }
  return sizes
    .slice(0, sizes.indexOf(v[name]))
    .filter(size => leastHub(size) <= v.hubLength)
    .at(-1)
}
