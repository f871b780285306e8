import { say, type Text } from '#design'
import type { Bush } from './bush.ts'
import { boreInPlace, clearance, pressed } from './loads.ts'
import type { BushValues } from './parameters.ts'

export function makingNotes(p: BushValues, b: Bush): Text[] {
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
      en: `Turn outside and bore in one chucking, then part off: run-out 0.02 mm. Bore Ra 0.8, outside Ra 1.6. ${b.flange ? 'Corner under the flange sharp or relieved 0.3 mm; the housing takes a chamfer of 0.5 mm.' : ''}`.trim(),
      fr: `Tourner extérieur et alésage dans la même prise, puis tronçonner : battement 0,02 mm. Alésage Ra 0,8, extérieur Ra 1,6. ${b.flange ? 'Angle sous collerette vif ou dégagé de 0,3 mm ; chanfrein de 0,5 mm au logement.' : ''}`.trim(),
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

export function assemblyNotes(p: BushValues, b: Bush): Text[] {
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
