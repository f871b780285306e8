import { type Alternative, defineDesign, type Fit, misfitsOf, part, place, say, stockOf } from '#design'
import { bronzeBush, bronzeBushes, fit, wrappedBushes } from '#hardware'
import { type Bush, bushOf, bushSolid, throughHoles } from './bush.ts'
import { loadPath } from './load-path.ts'
import { checksOf } from './loads.ts'
import { assemblyNotes, makingNotes } from './notes.ts'
import { type BushValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A bush of ISO 4379 form C, in the sizes that were seen in print. */
const isoBush = (bore: number, more: Partial<BushValues>) => {
  const { width } = bronzeBushes.find(b => b.bore === bore) ?? bronzeBushes[0]
  return { values: { bore, length: width, ...more } }
}

/** A plain or flanged bush pressed into a housing. It stands on z = 0 about z, flange below, and goes in with its upper end. */
export default defineDesign({
  parameters,
  presets: {
    'ISO 4379 - C30 × 36 × 30': isoBush(30, {}),
    'ISO 4379 - C40 × 48 × 40': isoBush(40, { radialLoad: 3000, oilHole: 5 }),
    'ISO 4379 - C60 × 70 × 60': isoBush(60, {
      housingDiameter: 110,
      radialLoad: 8000,
      oilHole: 6,
      speed: 60,
      supply: 'ring',
    }),
    '20 × 26 × 25, flanged': {
      label: { en: '20 × 26 × 25, flanged, bronze', fr: '20 × 26 × 25 à collerette, bronze' },
      values: {
        bore: 20,
        length: 25,
        flanged: true,
        supply: 'hole',
        housingDiameter: 50,
        radialLoad: 800,
      },
    },
    '16 × 22 × 16, POM': {
      label: { en: '16 × 22 × 16, POM, dry', fr: '16 × 22 × 16, POM, à sec' },
      values: {
        bore: 16,
        length: 16,
        material: 'POM_C',
        supply: 'none',
        boreClass: 'H8',
        shaftClass: 'd9',
        housingDiameter: 40,
        radialLoad: 60,
        axialLoad: 20,
        speed: 100,
      },
    },
    '12 × 18 × 15, printed': {
      label: { en: '12 × 18 × 15, flanged, printed', fr: '12 × 18 × 15 à collerette, imprimée' },
      values: {
        bore: 12,
        length: 15,
        flanged: true,
        material: 'PETG',
        supply: 'none',
        boreClass: 'H8',
        shaftClass: 'd9',
        housingDiameter: 40,
        radialLoad: 30,
        axialLoad: 5,
        speed: 20,
      },
    },
  },

  loadPath,
  validate: faultsOf,

  build(p) {
    const b = bushOf(p)
    const bush = part({
      name: 'bush',
      title: b.flange
        ? { en: 'Flanged bush', fr: 'Bague à collerette' }
        : { en: 'Bush', fr: 'Bague (coussinet)' },
      process: b.isPrinted ? 'print' : 'turn',
      material: b.material,
      solid: bushSolid(b),
      throughHoles: throughHoles(b),
      stock: b.isPrinted
        ? stockOf('filament', 1.75)
        : stockOf('round', Math.ceil(2 * (b.flange?.radius ?? b.outer)) + 2, Math.ceil(b.length) + 4),
      fits: fitsOf(p, b),
      wears: true,
      notes: makingNotes(p, b),
    })
    return {
      placements: [place(bush)],
      checks: checksOf(p, b),
      notes: assemblyNotes(p, b),
      alternatives: boughtInstead(p, b),
    }
  },
})

function fitsOf(p: BushValues, { isPrinted }: Bush): Fit[] {
  const bore =
    p.boreClass === 'E6' ? { en: 'bore', fr: 'alésage' } : { en: 'bore, in place', fr: 'alésage, en place' }
  const outside = { en: 'outside', fr: 'extérieur' }
  if (isPrinted)
    return [
      ...(p.boreClass === 'E6' ? [] : [fit(bore, p.bore, p.boreClass)]),
      fit(outside, p.outsideDiameter, '+0.1/0'),
    ]
  return [
    fit(bore, p.bore, p.boreClass),
    fit(outside, p.outsideDiameter, p.outsideClass),
    ...(p.flanged ? [] : [fit({ en: 'length', fr: 'longueur' }, p.length, 'h13')]),
  ]
}

/** Bushes that are sold for this shaft: the very size in bronze, and a wrapped bush whose housing differs. */
function boughtInstead(p: BushValues, { flange }: Bush): Alternative[] {
  if (flange) return []
  const same = bronzeBushes.some(
    b => b.bore === p.bore && b.outsideDiameter === p.outsideDiameter && b.width === p.length,
  )
  const wrapped = wrappedBushes.find(w => w.bore === p.bore && w.widths.includes(p.length))
  return [
    ...(same
      ? [
          {
            designation: bronzeBush(p.bore).designation,
            name: { en: 'bronze bush, same size', fr: 'bague en bronze, mêmes cotes' },
          },
        ]
      : []),
    ...(wrapped
      ? [
          {
            misfits: misfitsOf([
              {
                name: parameters.outsideDiameter.label,
                here: p.outsideDiameter,
                there: wrapped.outsideDiameter,
              },
            ]),
            designation: `ISO 3547 - ${wrapped.bore} × ${wrapped.outsideDiameter} × ${p.length}`,
            name: { en: 'wrapped bush, PTFE lined', fr: 'bague roulée, revêtement PTFE' },
            note: say(
              n => `Needs no grease; housing ${n(wrapped.outsideDiameter)} H7, shaft f7 to h8.`,
              n => `Sans graissage ; logement ${n(wrapped.outsideDiameter)} H7, arbre f7 à h8.`,
            ),
          },
        ]
      : []),
  ]
}
