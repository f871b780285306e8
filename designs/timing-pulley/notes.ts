import { say, type Text } from '#design'
import { hexNutDimensions, hubNotes } from '#hardware'
import type { Dimensions } from './dimensions.ts'
import type { PulleyValues } from './parameters.ts'

/** How to make the pulley. */
export function pulleyNotes(v: PulleyValues, d: Dimensions): Text[] {
  const round = (mm: number) => Number(mm.toFixed(2))
  const teeth = say(
    n =>
      `Teeth ${v.belt}: z = ${v.teeth}, p = ${n(d.belt.pitch)} mm, outside diameter ${n(round(2 * d.outsideRadius))} mm, groove depth ${n(d.belt.grooveDepth ?? 0)} mm`,
    n =>
      `Denture ${v.belt} : z = ${v.teeth}, p = ${n(d.belt.pitch)} mm, diamètre extérieur ${n(round(2 * d.outsideRadius))} mm, profondeur de creux ${n(d.belt.grooveDepth ?? 0)} mm`,
  )
  return [teeth, ...(d.printed ? printing(v, d) : turning(v, d))]
}

function turning(v: PulleyValues, { hub }: Dimensions): Text[] {
  const notes: Text[] = [
    {
      en: 'Turn blank, bore and seats in one clamping or on a mandrel; run-out of the outside diameter to the bore at most 0.05 mm. Hob through from face to face; hub and seats lie below the root.',
      fr: 'Tourner ébauche, alésage et portées en une seule prise ou sur mandrin ; battement du diamètre extérieur par rapport à l’alésage : 0,05 mm au plus. Tailler à la fraise-mère débouchante ; moyeu et portées sont sous le pied des dents.',
    },
    {
      en: 'Grooves Ra 3.2 or better; edges 0.2 to 0.5 × 45°, tooth edges deburred so that they do not cut the belt.',
      fr: 'Creux Ra 3,2 ou mieux ; arêtes 0,2 à 0,5 × 45°, arêtes des dents ébavurées pour ne pas couper la courroie.',
    },
  ]
  if (v.flanges !== 'none')
    notes.push({
      en: 'Flanges are separate, since a hob cannot run out into an integral one. After pressing, peen the 0.3 mm of seat that stand out at three to six points.',
      fr: 'Flasques rapportés : une fraise-mère ne peut dégager dans un flasque monobloc. Après emmanchement, mater en trois à six points les 0,3 mm de portée qui dépassent.',
    })
  return [...notes, ...hubNotes(hub)]
}

function printing(v: PulleyValues, { hub: { screws }, wide }: Dimensions): Text[] {
  const notes: Text[] = [
    {
      en: `Print as placed, ${wide ? 'hub' : 'flange'} down, without support: layers 0.15 mm, 5 walls, 60 % infill; slow outer wall, seam set away from the groove flanks.`,
      fr: `Imprimer dans la position donnée, ${wide ? 'moyeu' : 'flasque'} en bas, sans support : couches de 0,15 mm, 5 parois, remplissage 60 % ; paroi extérieure lente, couture hors des flancs de creux.`,
    },
    {
      en: `Ream the bore to H7${v.fixing === 'keyway' ? ' and file the keyway to the key' : ''}; try a piece of belt around the pulley: it must lie in all grooves at once.`,
      fr: `Aléser en H7${v.fixing === 'keyway' ? ' et ajuster la rainure à la clavette' : ''} ; essayer un bout de courroie sur la poulie : elle doit entrer dans tous les creux à la fois.`,
    },
  ]
  if (screws.count > 0)
    notes.push(
      say(
        n =>
          `${screws.count} × hole ${n(screws.hole)} mm and pocket for an ISO 4032 nut ${v.setScrew} (${n(hexNutDimensions(v.setScrew).acrossFlats)} mm across flats)`,
        n =>
          `${screws.count} × trou ${n(screws.hole)} mm et logement d’écrou ISO 4032 ${v.setScrew} (${n(hexNutDimensions(v.setScrew).acrossFlats)} mm sur plats)`,
      ),
    )
  return notes
}

/** How to make and fit a separate flange. */
export const ringNotes = (printed: boolean): Text[] =>
  printed
    ? [
        {
          en: 'Print flat, the sloped side up. Glue on the seat (cyanoacrylate or epoxy), sloped side towards the belt.',
          fr: 'Imprimer à plat, côté conique en haut. Coller sur la portée (cyanoacrylate ou époxy), côté conique vers la courroie.',
        },
      ]
    : [
        {
          en: 'Sloped side (10°) towards the belt. Or cut flat from 1.5 mm sheet and dish the rim 10°.',
          fr: 'Côté conique (10°) vers la courroie. Ou découper à plat dans une tôle de 1,5 mm et tomber le bord à 10°.',
        },
      ]
