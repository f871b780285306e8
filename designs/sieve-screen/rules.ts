import { type Fault, refusing, tenthAbove } from '#design'
import { bentSheetFaults, laserLimits } from '#hardware'
import { fieldFaults, leastPitchOf } from './field-rules.ts'
import { type Layout, layoutOf, screwLengthOf } from './layout.ts'
import { parameters, type SieveValues } from './parameters.ts'

/** What keeps a screen from being made, each with the limit and what to change. */
export function faultsOf(p: SieveValues): Fault[] {
  const sheet = bentSheetFaults({ ...p, bendRadius: 0 })
  if (sheet.length) return sheet
  const l = layoutOf(p)
  const rules = rulesOf(p, l).filter(([broken]) => broken)
  return [...rules.map(([, ...words]) => refuse(...words)), ...fieldFaults(p, l)]
}

const refuse = refusing(parameters)
type Rule = readonly [broken: boolean, ...words: Parameters<typeof refuse>]

function rulesOf(p: SieveValues, l: Layout): Rule[] {
  const leastPitch = leastPitchOf(p, l)
  const leastHole = laserLimits.hole.possible * l.t
  const clamped = laserLimits.hole.possible * Math.max(l.frame, l.t)
  const leastPitchOfScrews = l.washer.outsideDiameter + 4
  const spacing = Math.min(
    (p.length + l.rim) / Math.ceil((p.length + l.rim) / p.screwPitch),
    (p.width + l.rim) / Math.ceil((p.width + l.rim) / p.screwPitch),
  )
  return [
    [
      p.hole < leastHole - 1e-9,
      ['hole', 'thickness'],
      n =>
        `the laser does not cut ${n(p.hole)} mm in ${n(l.t)} mm; make it at least ${n(tenthAbove(leastHole))} mm`,
      n =>
        `le laser ne coupe pas ${n(p.hole)} mm dans ${n(l.t)} mm ; prendre au moins ${n(tenthAbove(leastHole))} mm`,
    ],
    [
      p.pitch < leastPitch - 1e-9,
      ['pitch', 'hole', 'thickness'],
      n =>
        `${n(p.pitch)} mm leaves webs that the laser burns through; make it at least ${n(tenthAbove(leastPitch))} mm`,
      n =>
        `${n(p.pitch)} mm laisse des barrettes que le laser brûle ; prendre au moins ${n(tenthAbove(leastPitch))} mm`,
    ],
    [
      l.hole < clamped,
      ['screw', 'frameThickness'],
      n =>
        `the laser does not cut holes of ${n(l.hole)} mm in the frame; take a larger screw or a thinner frame`,
      n =>
        `le laser ne coupe pas des trous de ${n(l.hole)} mm dans le cadre ; prendre une vis plus grosse ou un cadre plus mince`,
    ],
    [
      spacing < leastPitchOfScrews,
      ['screwPitch', 'screw'],
      n =>
        `${n(p.screwPitch)} mm leaves no room for the washers; make it at least ${n(2 * leastPitchOfScrews)} mm`,
      n =>
        `${n(p.screwPitch)} mm ne laisse pas la place des rondelles ; prendre au moins ${n(2 * leastPitchOfScrews)} mm`,
    ],
    [
      !hasScrew(p, l),
      ['screw', 'frameThickness'],
      () => `no ISO 4762 screw ${p.screw} is long enough; take a larger one or thinner frames`,
      () => `aucune vis ISO 4762 ${p.screw} n’est assez longue ; prendre plus gros ou des cadres plus minces`,
    ],
  ]
}

function hasScrew(p: SieveValues, l: Layout): boolean {
  try {
    return screwLengthOf(p, l) > 0
  } catch {
    return false
  }
}
