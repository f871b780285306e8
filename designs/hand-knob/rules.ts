import { type Fault, type Language, refusing } from '#design'
import { listedLengths } from '#hardware'
import { type KnobValues, parameters, threads } from './parameters.ts'
import { isPrinted, sizesOf } from './sizes.ts'

const refuse = refusing(parameters)

/** What cannot be made, each with the way out. */
export function knobFaults(v: KnobValues): Fault[] {
  const names = (fixing: KnobValues['fixing']) =>
    parameters.fixing.names?.[fixing] ?? { en: fixing, fr: fixing }
  const printed = isPrinted(v)
  const ways = printed ? 'nut, screw, insert or pin' : 'tapped, pin or key'
  const voies = printed ? 'écrou, vis, insert ou goupille' : 'taraudé, goupille ou clavette'
  const fits = printed ? !['tapped', 'key'].includes(v.fixing) : ['tapped', 'pin', 'key'].includes(v.fixing)
  if (!fits)
    return [
      refuse(
        ['fixing', 'material'],
        () => `"${names(v.fixing).en}" does not suit ${printed ? 'print' : 'metal'}; choose ${ways}`,
        () =>
          `« ${names(v.fixing).fr} » ne convient pas ${printed ? 'à l’impression' : 'au métal'} ; prendre ${voies}`,
      ),
    ]
  if (v.fixing === 'key' && v.bore <= 6)
    return [
      refuse(
        ['bore', 'fixing'],
        n => `DIN 6885-1 has no key for a bore of ${n(v.bore)} mm (over 6); take a larger bore or a pin`,
        n =>
          `la DIN 6885-1 n’a pas de clavette pour ${n(v.bore)} mm (plus de 6) ; prendre un alésage plus grand ou une goupille`,
      ),
    ]
  if (v.fixing === 'insert' && !sizesOf(v).insert)
    return [
      refuse(
        ['thread', 'fixing'],
        () => `no heat-set insert ${v.thread} is listed (M4, M5); choose one of these or a nut`,
        () => `pas d’insert ${v.thread} au tableau (M4, M5) ; prendre l’un de ceux-ci ou un écrou`,
      ),
    ]
  return [...roomFaults(v), ...screwFaults(v)]
}

/** A hub or a knob too small for its fixing. */
function roomFaults(v: KnobValues): Fault[] {
  const s = sizesOf(v)
  const faults: Fault[] = []
  if (v.hubLength < s.leastHub)
    faults.push(
      refuse(
        ['hubLength', 'fixing'],
        n => `${n(v.hubLength)} mm are too short for this fixing; make it at least ${n(s.leastHub)} mm`,
        n => `${n(v.hubLength)} mm ne suffisent pas à cette fixation ; prendre au moins ${n(s.leastHub)} mm`,
      ),
    )
  if (v.diameter < s.leastDiameter)
    faults.push(
      refuse(
        ['diameter', 'bore', 'thread'],
        n =>
          `${n(v.diameter)} mm leave no room round the hub of ${n(2 * s.hubRadius)} mm; make it at least ${n(s.leastDiameter)} mm, or bore or thread smaller`,
        n =>
          `${n(v.diameter)} mm ne laissent pas de place autour du moyeu de ${n(2 * s.hubRadius)} mm ; prendre au moins ${n(s.leastDiameter)} mm, ou réduire alésage ou filetage`,
      ),
    )
  return faults
}

/**
 * A screw longer than the standard has them: all that can be shortened is named, with the first larger thread that comes in
 * the length.
 */
function screwFaults(v: KnobValues): Fault[] {
  const { screwLength, bolt, star, leastHub } = sizesOf(v)
  if (v.fixing !== 'screw' || screwLength !== undefined) return []
  const { reach, hubLength, height } = parameters
  const longest = listedLengths('ISO 4017', v.thread).at(-1) ?? 0
  const room = [
    { name: 'reach', en: 'reach', fr: 'sortie', spare: v.reach - (reach.min ?? 0) },
    {
      name: 'hubLength',
      en: 'hub',
      fr: 'moyeu',
      spare: v.hubLength - Math.max(hubLength.min ?? 0, leastHub),
    },
    { name: 'height', en: 'height', fr: 'hauteur', spare: star ? v.height - (height.min ?? 0) : 0 },
  ] as const
  const shorter = room.filter(r => r.spare > 0)
  const larger = threads.slice(threads.indexOf(v.thread) + 1).find(size => {
    const other = { ...v, thread: size }
    return sizesOf(other).screwLength !== undefined && roomFaults(other).length === 0
  })
  const sum = (language: Language) => shorter.map(r => r[language]).join(' + ')
  return [
    refuse(
      [...shorter.map(r => r.name), 'thread'],
      n =>
        `a screw of ${n(Math.ceil(bolt))} mm is needed and ISO 4017 ${v.thread} ends at ${n(longest)} mm; make ${sum('en')} ${n(Math.ceil(bolt - longest))} mm shorter${larger ? `, or take thread ${larger}` : ''}`,
      n =>
        `il faut une vis de ${n(Math.ceil(bolt))} mm et l’ISO 4017 ${v.thread} s’arrête à ${n(longest)} mm ; raccourcir ${sum('fr')} de ${n(Math.ceil(bolt - longest))} mm${larger ? `, ou prendre un filetage ${larger}` : ''}`,
    ),
  ]
}
