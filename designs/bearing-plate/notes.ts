import { say, type Text } from '#design'
import { notedTorque, type TightenedBolt } from '#engineering'
import { clearanceHole, hexScrewDimensions, socketScrewDimensions } from '#hardware'
import { coverBolt, mountingBolt } from './loads.ts'
import type { PlateValues } from './parameters.ts'
import type { Sizes } from './sizes.ts'

/** How to make the housing. */
export function makingNotes(p: PlateValues, s: Sizes): Text[] {
  const corner = say(
    n =>
      `Radius in the corner of the seat at most ${n(0.8 * s.bearing.chamfer)} mm (bearing chamfer ${n(s.bearing.chamfer)} mm).`,
    n =>
      `Rayon au fond du logement : ${n(0.8 * s.bearing.chamfer)} mm au plus (arrondi du roulement ${n(s.bearing.chamfer)} mm).`,
  )
  if (s.isPrinted)
    return [
      {
        en: 'Print as it lies, mounting face on the bed, no support: 6 perimeters, 50 % infill or more, layers of 0.2 mm.',
        fr: "Imprimer comme elle est posée, face d'appui sur le plateau, sans support : 6 périmètres, remplissage 50 % ou plus, couches de 0,2 mm.",
      },
      {
        en: 'Print a test ring of the seat first and set “printed holes larger by” until the bearing pushes in by hand; clear the groove with a knife.',
        fr: "Imprimer d'abord une bague d'essai du logement et régler « agrandir les trous imprimés » jusqu'à ce que le roulement entre à la main ; ébavurer la rainure au couteau.",
      },
      corner,
    ]
  return [
    {
      en: `Bore seat, ${s.groove ? 'groove, ' : ''}opening and ${s.spigot ? 'spigot and face the mounting face' : 'mounting face'} in one setting where the machine allows: seat Ra 1.6, run-out of shoulder ${s.spigot ? 'and spigot ' : ''}to the seat 0.03 mm, mounting face flat and square to the seat within 0.05 mm, other surfaces Ra 3.2.`,
      fr: `Aléser logement${s.groove ? ', rainure' : ''} et ouverture${s.spigot ? ', tourner le centrage' : ''} et dresser la face d'appui en une seule prise si la machine le permet : logement Ra 1,6, battement de l'épaulement ${s.spigot ? 'et du centrage ' : ''}par rapport au logement 0,03 mm, face d'appui plane et d'équerre à 0,05 mm, autres surfaces Ra 3,2.`,
    },
    {
      en: 'Edges without a chamfer broken 0.3 to 0.5 mm, screw holes countersunk 0.5 mm.',
      fr: 'Arêtes sans chanfrein cassées de 0,3 à 0,5 mm, trous de vis ébavurés à 0,5 mm.',
    },
    corner,
    ...(s.cover ? [tapped(s.cover.size, s.cover.threadDepth)] : []),
    ...(p.material === 'POM_C' ? [pom] : []),
  ]
}

const tapped = (size: string, depth: number): Text =>
  say(
    n => `Holes on the front drawn at tap-drill size: tap ${size}, thread ${n(Math.floor(depth))} mm deep.`,
    n =>
      `Trous de la face avant dessinés au diamètre de perçage : tarauder ${size} sur ${n(Math.floor(depth))} mm.`,
  )

const pom: Text = {
  en: 'POM grows by about 0.1 mm per 100 mm and 10 °C: bore and measure it at 20 °C, cool from the cut.',
  fr: 'Le POM se dilate d’environ 0,1 mm par 100 mm et 10 °C : aléser et mesurer à 20 °C, pièce refroidie après coupe.',
}

/** How to make the ring. */
export const coverNotes = ({ cover, seatRadius }: Sizes): Text[] => [
  {
    en: 'Cut from flat sheet, burrs off; the face towards the bearing clean and flat.',
    fr: 'Découper dans une tôle plane, ébavurer ; la face côté roulement propre et plane.',
  },
  ...(cover && 2 * seatRadius > 80
    ? [
        {
          en: 'Zinc plate or paint it: it is the weather side.',
          fr: 'Zinguer ou peindre : c’est le côté exposé.',
        },
      ]
    : []),
]

function torque(what: Text, size: string, bolt: TightenedBolt, headDiameter: number): Text {
  const seat = { headDiameter, holeDiameter: clearanceHole(size) }
  const rounded = notedTorque(bolt, seat)
  return say(
    n => `${what.en}: ${size}, class 8.8, oiled: tighten to ${n(rounded)} N·m.`,
    n => `${what.fr} : ${size}, classe 8.8, huilées : serrer à ${n(rounded)} N·m.`,
  )
}

/** What a person must know of this variant. */
export function assemblyNotes(p: PlateValues, s: Sizes): Text[] {
  const head =
    p.head === 'hexagon'
      ? hexScrewDimensions(p.screw).acrossFlats
      : socketScrewDimensions(p.screw).headDiameter
  const mounting = { en: 'Mounting screws', fr: 'Vis de fixation' }
  return [
    torque(mounting, p.screw, mountingBolt(p, s), head),
    ...(s.cover
      ? [
          torque(
            { en: 'Ring screws', fr: 'Vis du flasque' },
            s.cover.size,
            coverBolt(s),
            s.cover.headDiameter,
          ),
          {
            en: 'The bearing may move by up to 0.2 mm between shoulder and ring: fill the gap with a shim (DIN 988) where the shaft must not move.',
            fr: 'Le roulement peut bouger de 0,2 mm entre épaulement et flasque : combler avec une rondelle d’ajustage (DIN 988) si l’arbre ne doit pas bouger.',
          },
        ]
      : []),
    p.into === 'thread'
      ? {
          en: 'The mounting screws are long enough for tapped steel; in aluminium or cast iron take them longer.',
          fr: 'Les vis de fixation sont prévues pour un bâti en acier taraudé ; dans l’aluminium ou la fonte, les prendre plus longues.',
        }
      : say(
          n => `The mounting screws are long enough for a wall of ${n(p.frameThickness)} mm, washer and nut.`,
          n =>
            `Les vis de fixation sont prévues pour une paroi de ${n(p.frameThickness)} mm, rondelle et écrou.`,
        ),
    say(
      n =>
        `Hole in the frame: at least ${n(Math.ceil(2 * s.abutment))} mm so that the bearing can be driven out from behind${s.spigot ? `, or ${n(2 * s.spigot.radius)} H8 for the spigot, its edge chamfered 1 mm` : ''}.`,
      n =>
        `Trou dans le bâti : ${n(Math.ceil(2 * s.abutment))} mm au moins, pour pouvoir chasser le roulement par l'arrière${s.spigot ? `, ou ${n(2 * s.spigot.radius)} H8 pour le centrage, arête chanfreinée à 1 mm` : ''}.`,
    ),
    ...(s.isPlastic
      ? [
          {
            en: `Plastic creeps: tighten the screws again after a day and a week${s.isPrinted ? ', and keep the housing below 50 °C' : ''}.`,
            fr: `Le plastique flue : resserrer les vis après un jour puis une semaine${s.isPrinted ? ', et rester sous 50 °C' : ''}.`,
          },
        ]
      : []),
  ]
}
