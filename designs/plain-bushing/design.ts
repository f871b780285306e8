import { type Alternative, defineDesign, type Fit, part, place, say, stockOf, type Text } from '#design'
import { bronzeBush, bronzeBushes, fit, wrappedBushes } from '#hardware'
import { type Bush, bushOf, bushSolid, throughHoles } from './bush.ts'
import { boreInPlace, checksOf, clearance, pressed } from './loads.ts'
import { type BushValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A bush of ISO 4379 form C, in the sizes that were seen in print. */
const isoBush = (bore: number, more: Partial<BushValues>) => {
  const { outsideDiameter, width } = bronzeBushes.find(b => b.bore === bore) ?? bronzeBushes[0]
  return { values: { bore, outsideDiameter, length: width, ...more } }
}

/** A plain or flanged bush pressed into a housing. It stands on z = 0 about z, flange below, and goes in with its upper end. */
export default defineDesign({
  parameters,
  presets: {
    'ISO 4379 - C30 × 36 × 30': isoBush(30, {}),
    'ISO 4379 - C40 × 48 × 40': isoBush(40, { housingDiameter: 80, radialLoad: 3000, oilHole: 5 }),
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
        outsideDiameter: 26,
        length: 25,
        flanged: true,
        flangeDiameter: 32,
        supply: 'hole',
        housingDiameter: 50,
        radialLoad: 800,
      },
    },
    '16 × 22 × 16, POM': {
      label: { en: '16 × 22 × 16, POM, dry', fr: '16 × 22 × 16, POM, à sec' },
      values: {
        bore: 16,
        outsideDiameter: 22,
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
        outsideDiameter: 18,
        length: 15,
        flanged: true,
        flangeDiameter: 24,
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
      { feature: outside, nominal: p.outsideDiameter, tolerance: '+0.1/0' },
    ]
  return [
    fit(bore, p.bore, p.boreClass),
    fit(outside, p.outsideDiameter, p.outsideClass),
    ...(p.flanged ? [] : [fit({ en: 'length', fr: 'longueur' }, p.length, 'h13')]),
  ]
}

function makingNotes(p: BushValues, b: Bush): Text[] {
  if (b.isPrinted)
    return [
      {
        en: 'Print upright, flange down, 100 % infill; open the bore with a reamer or drill after pressing in.',
        fr: "Imprimer debout, collerette en bas, remplissage 100 % ; reprendre l'alésage à l'alésoir ou au foret après emmanchement.",
      },
    ]
  const grooves: Text[] =
    p.supply === 'none'
      ? []
      : [
          {
            en: 'Break every edge of hole and grooves in the bore by scraper: a sharp edge wipes the grease off. Drill the hole before finishing the bore.',
            fr: "Casser au grattoir toutes les arêtes du trou et des rainures dans l'alésage : une arête vive racle la graisse. Percer avant de finir l'alésage.",
          },
        ]
  return [
    {
      en: `Turn outside and bore in one chucking, then part off: run-out 0.02 mm. Bore Ra 0.8, outside Ra 1.6; general tolerances ISO 2768-mK. ${b.flange ? 'Corner under the flange sharp or relieved 0.3 mm; the housing takes a chamfer of 0.5 mm.' : ''}`.trim(),
      fr: `Tourner extérieur et alésage dans la même prise, puis tronçonner : battement 0,02 mm. Alésage Ra 0,8, extérieur Ra 1,6 ; tolérances générales ISO 2768-mK. ${b.flange ? 'Angle sous collerette vif ou dégagé de 0,3 mm ; chanfrein de 0,5 mm au logement.' : ''}`.trim(),
    },
    ...(p.boreClass === 'E6'
      ? []
      : [
          say(
            n => `Bore first 0.2 mm under ${n(p.bore)} mm; ream to ${p.boreClass} in place.`,
            n => `Aléser d'abord 0,2 mm sous ${n(p.bore)} mm ; finir à l'alésoir ${p.boreClass} en place.`,
          ),
        ]),
    ...grooves,
  ]
}

function assemblyNotes(p: BushValues, b: Bush): Text[] {
  const { closing } = pressed(p, b)
  const { least, greatest } = clearance(p, b)
  const bore = boreInPlace(p, b)
  const round = (value: number) => Math.round(1000 * value) / 1000
  const away = p.supply === 'none' ? [] : [unloaded]
  return [
    say(
      n =>
        `Housing ${n(p.outsideDiameter)} H7, shaft ${n(p.bore)} ${p.shaftClass}, Ra 0.4. Pressed in, the bore closes by about ${n(round(closing))} mm; in place ${n(round(bore.lower))} to ${n(round(bore.upper))} mm, clearance ${n(round(least))} to ${n(round(greatest))} mm.`,
      n =>
        `Logement ${n(p.outsideDiameter)} H7, arbre ${n(p.bore)} ${p.shaftClass}, Ra 0,4. Emmanchée, la bague se resserre d'environ ${n(round(closing))} mm ; en place ${n(round(bore.lower))} à ${n(round(bore.upper))} mm, jeu de ${n(round(least))} à ${n(round(greatest))} mm.`,
    ),
    ...away,
    ...(b.isPrinted
      ? [
          {
            en: 'Nothing published tells what a printed bush bears: no rating of pressure, speed and press fit is given. Enter your filament maker’s limits to have them checked.',
            fr: 'Rien de publié ne dit ce que porte une bague imprimée : ni pression, ni vitesse, ni serrage ne sont vérifiés. Saisir les limites du fabricant de filament pour les vérifier.',
          },
        ]
      : []),
    ...(p.material === 'POM_C' && p.speedLimit === 0
      ? [
          {
            en: 'No speed limit of POM was found in print: pressure times speed governs.',
            fr: 'Aucune vitesse limite du POM n’a été trouvée publiée : le produit pv commande.',
          },
        ]
      : []),
  ]
}

const unloaded: Text = {
  en: 'Press the bush in with its hole on the side away from the load, over the oil way.',
  fr: 'Emmancher la bague avec son trou du côté opposé à la charge, en face du canal de graissage.',
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
