import type { LoadElement, LoadPath } from '#design'
import { hubElement } from '#hardware'
import type { GearValues } from './parameters.ts'

/** From the pinion's shaft through both gears to the wheel's shaft. */
export const loadPath = (v: GearValues): LoadPath => [
  onShaft('pinion', v.fixing),
  {
    element: { en: 'Teeth', fr: 'Dents' },
    modes: [
      {
        mode: { en: 'breaking at the root, pinion', fr: 'rupture au pied, pignon' },
        checks: ['gear-root-1', 'plastic-gear-root-1', 'printed-root-1'],
      },
      {
        mode: { en: 'breaking at the root, wheel', fr: 'rupture au pied, roue' },
        checks: ['gear-root-2', 'plastic-gear-root-2', 'printed-root-2'],
      },
      {
        mode: { en: 'pitting of the flanks', fr: 'piqûres des flancs' },
        checks: ['gear-contact'],
        notRated: {
          en: 'no contact strength is published for this pair with plastic: watch the flanks',
          fr: 'aucune résistance au contact publiée pour ce couple avec plastique : suivre les flancs',
        },
      },
      {
        mode: { en: 'teeth that bend and strike', fr: 'dents qui fléchissent et heurtent' },
        checks: ['plastic-gear-deflection'],
        notRated: {
          en: 'steel is stiff enough; for a print there are no data',
          fr: 'l’acier est assez raide ; sans données pour une impression',
        },
      },
      { mode: { en: 'rim that breaks', fr: 'rupture de la jante' }, checks: ['rim-pinion', 'rim-wheel'] },
      { mode: { en: 'noise and dynamic load', fr: 'bruit et charges dynamiques' }, checks: ['gear-speed'] },
      { mode: { en: 'losing contact', fr: 'perte de contact' }, checks: ['gear-contact-ratio'] },
      {
        mode: { en: 'scuffing, wear', fr: 'grippage, usure' },
        notRated: {
          en: 'lubrication decides: grease slow gears, take an oil bath for fast ones',
          fr: 'la lubrification en décide : graisse si lent, bain d’huile si rapide',
        },
      },
    ],
  },
  onShaft('wheel', v.fixing),
]

const names = { pinion: { en: 'pinion', fr: 'pignon' }, wheel: { en: 'wheel', fr: 'roue' } }

function onShaft(name: 'pinion' | 'wheel', fixing: GearValues['fixing']): LoadElement {
  const { element, modes } = hubElement(fixing, [`key-pressure-${name}`])
  return {
    element: { en: `${element.en}, ${names[name].en}`, fr: `${element.fr}, ${names[name].fr}` },
    modes,
  }
}
