import { say, type Text } from '#design'
import { notedTorque } from '#engineering'
import { clearanceHole, socketScrewDimensions } from '#hardware'
import { boltOn, jawLoad } from './checks.ts'
import { clampSizes, slit } from './clamp.ts'
import { jawSizes } from './jaw.ts'
import type { CouplingValues } from './parameters.ts'

const round = (mm: number) => Number(mm.toFixed(2))
const two = (value: number) => Number(value.toPrecision(2))

/** How to make the sleeve or the halves of a clamp coupling. */
export function clampNotes(v: CouplingValues): Text[] {
  const { tapDrill, tapDepth, offset } = clampSizes(v)
  const threads = say(
    n =>
      `${v.screw}: clear from the milled flat to the slit, beyond it tapped (drill ${n(tapDrill)} mm to ${n(round(tapDepth))} mm from the middle, as drawn), ${n(round(offset))} mm from the axis. Edges 0.3 to 0.5 × 45°.`,
    n =>
      `${v.screw} : lisse du méplat fraisé à la fente, taraudé au-delà (avant-trou ${n(tapDrill)} mm jusqu’à ${n(round(tapDepth))} mm du milieu, tel que dessiné), à ${n(round(offset))} mm de l’axe. Arêtes 0,3 à 0,5 × 45°.`,
  )
  if (v.kind === 'clamp')
    return [
      {
        en: 'Bore both ends in one clamping, drill and tap, then slit along with a saw cutter of 1.5 mm and half across in the middle. Deburr the bore after slitting; it opens a little: check with the shaft.',
        fr: 'Aléser les deux bouts en une seule prise, percer et tarauder, puis fendre en long à la fraise-scie de 1,5 mm et à moitié en travers au milieu. Ébavurer l’alésage après fente ; il s’ouvre un peu : vérifier avec l’arbre.',
      },
      threads,
    ]
  return [
    say(
      n =>
        `Two halves are alike: drill, tap and mill the joint of two half blanks, screw them together on shims of ${n(slit)} mm, bore and turn as one; mark the pair.`,
      n =>
        `Deux coquilles identiques : percer, tarauder et fraiser le joint de deux demi-ébauches, les visser sur des cales de ${n(slit)} mm, aléser et tourner ensemble ; repérer la paire.`,
    ),
    threads,
  ]
}

/** How to make or print a jaw hub. */
export function jawNotes(v: CouplingValues): Text[] {
  if (v.material === 'PETG')
    return [
      {
        en: 'Print standing on its end, jaws up, without support: layers 0.15 mm, 6 walls, 100 % infill. Ream the bore. The jaws break between layers when overloaded: keep a spare.',
        fr: 'Imprimer debout, griffes en haut, sans support : couches de 0,15 mm, 6 parois, remplissage 100 %. Aléser. Surchargées, les griffes cassent entre couches : garder un moyeu de rechange.',
      },
    ]
  return [
    {
      en: 'Turn and bore in one clamping; index the jaws on the mill with an end mill narrower than the gap, flanks parallel to the middle of the gap. Flanks Ra 1.6 or better, all edges 0.5 mm round: sharp edges cut the spider.',
      fr: 'Tourner et aléser en une seule prise ; tailler les griffes au diviseur avec une fraise plus étroite que le creux, flancs parallèles à l’axe du creux. Flancs Ra 1,6 ou mieux, toutes arêtes arrondies 0,5 mm : une arête vive coupe l’étoile.',
    },
  ]
}

export const spiderNotes: Text[] = [
  {
    en: 'Print flat in TPU of 95 Shore A, 100 % infill, or cut it by water jet from polyurethane sheet of that thickness; it goes in by hand with a little play.',
    fr: 'Imprimer à plat en TPU de 95 Shore A, remplissage 100 %, ou découper au jet d’eau dans une plaque de polyuréthane de cette épaisseur ; elle entre à la main avec un peu de jeu.',
  },
]

/** What a fitter must know of this very coupling. */
export function assemblyNotes(v: CouplingValues): Text[] {
  if (v.kind !== 'jaw') {
    const torque = notedTorque(boltOn(v), {
      headDiameter: socketScrewDimensions(v.screw).headDiameter,
      holeDiameter: clearanceHole(v.screw),
    })
    return [
      say(
        n =>
          `Tighten the screws crosswise to ${n(torque)} N·m (class 8.8, oiled); each shaft goes in ${n(v.hubLength)} mm less 1 mm. Shafts h6 or h7, clean and without burrs.`,
        n =>
          `Serrer les vis en croix à ${n(torque)} N·m (classe 8.8, huilées) ; chaque arbre entre de ${n(v.hubLength)} mm moins 1 mm. Arbres h6 ou h7, propres et sans bavures.`,
      ),
      ...(v.keyed ? [ownKeys] : []),
    ]
  }
  const { space } = jawSizes(v)
  const { pressure } = jawLoad(v)
  return [
    say(
      n =>
        `Keep ${n(space)} mm between the faces of the hubs; shaft ends flush with the faces. The torque entered presses ${n(two(pressure))} MPa on the legs of the spider.`,
      n =>
        `Garder ${n(space)} mm entre les faces des moyeux ; bouts d’arbre à fleur des faces. Le couple saisi presse les branches de l’étoile à ${n(two(pressure))} MPa.`,
    ),
    ...(v.spiderPressure > 0
      ? []
      : [
          {
            en: 'No limit of the spider’s pressure is entered: no check covers the spider, which is what wears first.',
            fr: 'Aucune pression admise n’est saisie : l’étoile, première à s’user, n’est pas vérifiée.',
          },
        ]),
    v.keyed
      ? ownKeys
      : {
          en: `The torque that the set screws hold on a plain shaft is not checked: file a flat under each, or take keyways.`,
          fr: 'Le couple tenu par les vis sans tête sur arbre lisse n’est pas vérifié : limer un méplat sous chacune, ou prendre des rainures.',
        },
  ]
}

const ownKeys: Text = {
  en: 'Shafts with a keyway come with their key: leave it out of the order then.',
  fr: 'Un arbre rainuré est livré avec sa clavette : ne pas la commander dans ce cas.',
}
