import { flatPart, type MadePart, part, stockOf, type Text } from '#design'
import { fit } from '#hardware'
import type { RingValues } from './parameters.ts'
import { engraving, profile, type Ring, throughHoles, turnedRing } from './ring.ts'

const titles = {
  none: { en: 'Ring', fr: 'Bague' },
  halves: { en: 'Half ring', fr: 'Demi-bague' },
  open: { en: 'Open shim', fr: 'Cale fendue' },
}

export function cut(p: RingValues, ring: Ring): MadePart {
  const { thickness, material, split } = ring
  return flatPart({
    name: split === 'halves' ? 'half-ring' : 'ring',
    title: titles[split],
    process: 'laser',
    material,
    profile: profile(ring),
    thickness,
    engraving: p.engrave ? engraving(ring) : [],
    kerf: p.kerf,
    throughHoles: throughHoles(ring),
    stock: stockOf('sheet', thickness),
    notes: [
      {
        en: 'Burrs off on both sides: a burr lifts the whole joint. Flat within 0.1 mm per 100 mm.',
        fr: 'Ébavurer les deux faces : une bavure écarte tout le joint. Planéité 0,1 mm pour 100 mm.',
      },
      ...(thickness < 0.8
        ? [
            {
              en: 'Stainless shim strip, rolled to close thickness: have several cut in one go, they add up.',
              fr: 'Clinquant inox, laminé à épaisseur précise : en faire découper plusieurs, elles s’empilent.',
            },
          ]
        : []),
    ],
  })
}

export function solid(p: RingValues, ring: Ring): MadePart {
  const { thickness, material, outer, process } = ring
  const isTurned = process === 'turn'
  return part({
    name: 'ring',
    title: titles.none,
    process,
    material,
    solid: turnedRing(ring),
    throughHoles: throughHoles(ring),
    stock: isTurned
      ? stockOf('round', Math.ceil(2 * outer) + 2, Math.ceil(thickness) + 3)
      : stockOf('filament', 1.75),
    fits: isTurned
      ? [
          fit({ en: 'bore', fr: 'alésage' }, p.bore, p.boreClass),
          ...(p.outsideClass === 'free'
            ? []
            : [fit({ en: 'outside', fr: 'extérieur' }, p.outsideDiameter, p.outsideClass)]),
        ]
      : [],
    notes: isTurned ? [faced] : [layers],
  })
}

const faced: Text = {
  en: 'Both faces parallel within 0.02 mm and square to the bore: face the second on a mandrel or in soft jaws. Ra 1.6.',
  fr: 'Faces parallèles à 0,02 mm et d’équerre avec l’alésage : dresser la seconde sur mandrin ou en mors doux. Ra 1,6.',
}
const layers: Text = {
  en: 'Print flat, 100 % infill, 4 perimeters: an infill gives way under the screw.',
  fr: 'Imprimer à plat, remplissage 100 %, 4 périmètres : un remplissage partiel cède sous la vis.',
}
