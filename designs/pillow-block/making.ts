import { type Fit, say, stockOf, type Text } from '#design'
import { fit } from '#hardware'
import type { Sizes } from './sizes.ts'

/** Blank to start from: sawn plate as thick as the housing is wide, 2 mm for cleaning up all round. */
export function blankOf(s: Sizes, name: 'housing' | 'base' | 'cap'): Text {
  if (s.isPrinted) return stockOf('filament', 1.75)
  const length = name === 'cap' ? 2 * s.columnHalf : 2 * s.footHalf
  const height = name === 'cap' ? s.barrelRadius : s.shaftHeight + (name === 'housing' ? s.barrelRadius : 0)
  return stockOf('plate', ...[s.housingWidth, height, length].map(size => Math.ceil(size) + 4))
}

/** Seat, groove and pin holes with their tolerances. */
export function fitsOf(s: Sizes, name: 'housing' | 'base' | 'cap'): Fit[] {
  return [
    fit({ en: 'bearing seat', fr: 'logement du roulement' }, 2 * s.seatRadius, s.isPrinted ? '+0.1/0' : 'H7'),
    fit(
      { en: 'width of the seat up to the groove', fr: "largeur du logement jusqu'à la rainure" },
      s.bearing.width,
      '+0.1/0',
    ),
    fit(
      { en: 'circlip groove, diameter', fr: 'rainure du circlips, diamètre' },
      s.groove.diameter,
      s.groove.tolerance,
    ),
    fit({ en: 'circlip groove, width', fr: 'rainure du circlips, largeur' }, s.groove.width, 'H13'),
    ...(name === 'cap'
      ? []
      : [fit({ en: 'shaft height', fr: "hauteur d'axe" }, s.shaftHeight, s.isPrinted ? '±0.2' : 'js10')]),
    ...(s.lug ? [fit({ en: 'dowel pin holes', fr: 'trous de goupilles' }, s.lug.pin, 'H7')] : []),
  ]
}

/** How to make a part of the housing. */
export function makingNotes(s: Sizes, name: 'housing' | 'base' | 'cap'): Text[] {
  const { lug } = s
  const fillet = say(
    n =>
      `Radius in the corner of the seat at most ${n(0.8 * s.bearing.chamfer)} mm (bearing chamfer ${n(s.bearing.chamfer)} mm).`,
    n =>
      `Rayon au fond du logement : ${n(0.8 * s.bearing.chamfer)} mm au plus (arrondi du roulement ${n(s.bearing.chamfer)} mm).`,
  )
  const notes: Text[] = s.isPrinted
    ? [
        {
          en: 'Print as it lies, closed side on the bed, bore upright, no support: every layer then runs round the bore and along the foot, the strongest way. 6 perimeters, 50 % infill or more, layers of 0.2 mm.',
          fr: 'Imprimer couché côté fermé sur le plateau, alésage vertical, sans support : chaque couche fait alors le tour de l’alésage et suit la semelle, le sens le plus résistant. 6 périmètres, remplissage 50 % ou plus, couches de 0,2 mm.',
        },
        {
          en: 'Print a test ring of the seat first and set the hole compensation of the slicer (usually 0.1 to 0.2 mm) until the bearing pushes in by hand; clean the groove with a knife and try the circlip before fitting the bearing.',
          fr: 'Imprimer d’abord une bague d’essai du logement et régler la compensation des trous du trancheur (0,1 à 0,2 mm en général) jusqu’à ce que le roulement entre à la main ; ébavurer la rainure au couteau et essayer le circlips avant de monter le roulement.',
        },
      ]
    : [
        {
          en: 'Bore seat, grease chamber, groove and shaft hole in one setting, square to the mounting face: seat Ra 1.6, shoulder run-out 0.03 mm, other surfaces Ra 3.2. Mounting face flat within 0.05 mm.',
          fr: 'Aléser logement, chambre à graisse, rainure et passage d’arbre en une seule prise, d’équerre avec la face d’appui : logement Ra 1,6, battement de l’épaulement 0,03 mm, autres surfaces Ra 3,2. Planéité de la face d’appui 0,05 mm.',
        },
        {
          en: 'Edges without a chamfer broken 0.3 to 0.5 mm.',
          fr: 'Arêtes sans chanfrein cassées de 0,3 à 0,5 mm.',
        },
      ]
  notes.push(fillet)
  if (s.nipple && name !== 'base')
    notes.push({
      en: 'Nipple hole drawn at tap-drill size: tap M6, 8 mm deep; blow the chips out of the chamber.',
      fr: 'Trou du graisseur dessiné au diamètre de perçage : tarauder M6 sur 8 mm de profondeur ; souffler les copeaux hors de la chambre.',
    })
  if (lug)
    notes.push(
      {
        en: 'Mill the parting faces, screw base and cap together without shim (gap 0), drill and ream the pin holes through both, fit the pins, then bore. Mark the halves: they stay a pair.',
        fr: 'Fraiser les plans de joint, visser base et chapeau sans cale (jeu 0), percer et aléser ensemble les trous de goupilles, goupiller, puis aléser. Repérer les deux moitiés : elles restent appairées.',
      },
      ...(name === 'base'
        ? [
            say(
              n =>
                `Cap screw holes drawn at tap-drill size: tap ${lug.size}, thread ${n(Math.floor(lug.threadDepth))} mm deep.`,
              n =>
                `Trous des vis de chapeau dessinés au diamètre de perçage : tarauder ${lug.size} sur ${n(Math.floor(lug.threadDepth))} mm.`,
            ),
          ]
        : []),
    )
  return notes
}

/** What a person must know of this variant. */
export function assemblyNotes(s: Sizes): Text[] {
  return [
    {
      en: 'The base bolts are sized for tapped steel under the foot; with nuts or another base choose their length to suit.',
      fr: 'Les vis de semelle sont prévues pour un support en acier taraudé ; avec des écrous ou un autre support, adapter leur longueur.',
    },
    say(
      n =>
        `The housing is ${n(s.housingWidth)} mm wide along the shaft; the bearing sits in the middle, over the base bolts.`,
      n =>
        `Le palier fait ${n(s.housingWidth)} mm de large suivant l'arbre ; le roulement est au milieu, au droit des vis de semelle.`,
    ),
    ...(s.nipple
      ? [
          {
            en: 'The shield of the bearing faces the circlip, its open side the grease chamber. Grease until fresh grease shows at the shaft.',
            fr: 'Le flasque du roulement est côté circlips, le côté ouvert vers la chambre à graisse. Graisser jusqu’à voir sortir la graisse neuve le long de l’arbre.',
          },
        ]
      : []),
    ...(s.isPrinted
      ? [
          {
            en: 'Printed plastic creeps: tighten the base bolts again after a day and a week, and keep the housing below 50 °C.',
            fr: 'Le plastique imprimé flue : resserrer les vis de semelle après un jour puis une semaine, et rester sous 50 °C.',
          },
        ]
      : []),
  ]
}
