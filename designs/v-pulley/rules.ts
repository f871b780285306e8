import { type Fault, refusing } from '#design'
import { hubFaults, keyFaults, vSectionDimensions } from '#hardware'
import { type PulleyValues, parameters, sections } from './parameters.ts'
import { type Sizes, sizesOf } from './sizes.ts'

const refuse = refusing(parameters)

/** Everything that keeps the pulley from being made or run, each with what to change. */
export function pulleyFaults(v: PulleyValues): Fault[] {
  const first = [...diameterFaults(v), ...keyFaults(v, parameters)]
  if (first.length) return first
  const s = sizesOf(v)
  const names = { bore: 'bore', hubDiameter: 'hubDiameter', hubLength: 'hubLength', room: ['datumDiameter'] }
  const hubs = hubFaults(s.hub, parameters, names)
  return [...(hubs.length ? hubs : webFaults(s)), ...driveFaults(v)]
}

/** Pulleys of the drive, this or the other, smaller than their belt bends to. */
function diameterFaults(v: PulleyValues): Fault[] {
  const { section } = v
  const { leastDiameter } = vSectionDimensions(section)
  const smaller = Math.min(v.datumDiameter, v.otherDiameter)
  const fitting = sections.filter(name => vSectionDimensions(name).leastDiameter <= smaller)
  return (['datumDiameter', 'otherDiameter'] as const)
    .filter(name => v[name] < leastDiameter)
    .map(name =>
      refuse(
        [name, 'section'],
        n =>
          `${section} belts need ${n(leastDiameter)} mm or more, not ${n(v[name])} mm${fitting.length ? `; or take section ${fitting.join(' or ')}` : ''}`,
        n =>
          `les courroies ${section} demandent ${n(leastDiameter)} mm au moins, pas ${n(v[name])} mm${fitting.length ? ` ; ou prendre la section ${fitting.join(' ou ')}` : ''}`,
      ),
    )
}

function webFaults({ web }: Sizes): Fault[] {
  if (!web || web.span >= web.leastSpan) return []
  return [
    refuse(
      ['body', 'datumDiameter', 'bore', 'hubDiameter'],
      n =>
        `this form needs ${n(web.leastSpan)} mm between rim and hub and there are ${n(Math.floor(Math.max(0, web.span)))} mm; choose solid${web.count ? ', web' : ''} or a larger pulley`,
      n =>
        `il faut ${n(web.leastSpan)} mm entre jante et moyeu et il y a ${n(Math.floor(Math.max(0, web.span)))} mm ; prendre une poulie pleine${web.count ? ', à voile' : ''} ou plus grande`,
    ),
  ]
}

function driveFaults(v: PulleyValues): Fault[] {
  const { above } = vSectionDimensions(v.section)
  const least = Math.ceil((v.datumDiameter + v.otherDiameter) / 2 + 2 * above + 1)
  if (v.centreDistance >= least) return []
  return [
    refuse(
      ['centreDistance', 'otherDiameter', 'datumDiameter'],
      n => `at ${n(v.centreDistance)} mm the two pulleys touch; make it at least ${n(least)} mm`,
      n => `à ${n(v.centreDistance)} mm les deux poulies se touchent ; prendre ${n(least)} mm au moins`,
    ),
  ]
}
