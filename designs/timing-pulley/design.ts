import {
  barFor,
  defineDesign,
  type MadePart,
  type Placement,
  part,
  place,
  say,
  stockOf,
  type Text,
} from '#design'
import { pulleyPitchDiameter } from '#engineering'
import { fit, hubFits, hubFixings, looseOnShaft, motorsKey } from '#hardware'
import { flangeRing, pulleyBody, throughHoles } from './body.ts'
import { checks } from './checks.ts'
import { type Dimensions, dimensions } from './dimensions.ts'
import { loadPath } from './load-path.ts'
import { pulleyNotes, ringNotes } from './notes.ts'
import { type PulleyValues, parameters } from './parameters.ts'
import { presets } from './presets.ts'
import { pulleyFaults } from './rules.ts'
import { stockPulleys } from './stock-pulleys.ts'

// For machines that place it: its lengths along the shaft.
export { dimensions, type PulleyValues }

/** A timing belt pulley: turned and hobbed with pressed-on flanges, or printed with one flange in one piece. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: pulleyFaults,
  build(v) {
    const d = dimensions(v)
    return {
      placements: [place(pulley(v, d)), ...rings(v, d), ...fixing(d)],
      checks: checks(v, d),
      notes: assemblyNotes(v, d),
      alternatives: stockPulleys(v),
    }
  },
})

function pulley(v: PulleyValues, d: Dimensions): MadePart {
  const { outsideRadius, seatRadius, printed, material, total } = d
  const across = 2 * Math.max(outsideRadius, d.wide ? d.hubRadius : 0)
  return part({
    name: 'pulley',
    title: {
      en: `Timing pulley ${v.belt}, ${v.teeth} teeth`,
      fr: `Poulie crantée ${v.belt}, ${v.teeth} dents`,
    },
    process: printed ? 'print' : 'turn',
    operations: printed ? undefined : { en: 'turning and tooth cutting', fr: 'tournage + taillage' },
    material,
    solid: pulleyBody(v, d),
    throughHoles: throughHoles(d),
    stock: printed ? stockOf('filament', 1.75) : barFor(across, total),
    fits: [
      ...hubFits(d.hub),
      ...(!printed && v.flanges !== 'none'
        ? [fit({ en: 'flange seat', fr: 'portée de flasque' }, 2 * seatRadius, 'p6')]
        : []),
    ],
    wears: true,
    notes: pulleyNotes(v, d),
  })
}

/** The separate flanges: on the upper side with two flanges; on the lower side of a turned pulley with any. */
function rings(v: PulleyValues, d: Dimensions): Placement[] {
  if (v.flanges === 'none') return []
  const { printed, material, seatRadius, flangeRadius, flangeThickness: t, seatLength } = d
  const ring = part({
    name: 'flange',
    title: { en: 'Flange', fr: 'Flasque' },
    process: printed ? 'print' : 'turn',
    material,
    solid: flangeRing(d),
    throughHoles: 1,
    stock: printed
      ? stockOf('filament', 1.75)
      : stockOf('round', Math.ceil((2 * flangeRadius + 2) / 5) * 5, Math.ceil(t + 2)),
    fits: printed ? [] : [fit({ en: 'bore on the seat', fr: 'alésage sur la portée' }, 2 * seatRadius, 'H7')],
    notes: ringNotes(printed),
  })
  const out = d.total / 2 + 8
  return [
    ...(printed ? [] : [place(ring, { at: [0, 0, seatLength - t], explode: [0, 0, -out], step: 2 })]),
    ...(v.flanges === 'both'
      ? [
          place(ring, {
            turn: [180, 0, 0],
            at: [0, 0, d.back + t],
            explode: [0, 0, out + (d.wide ? 0 : v.hubLength)],
            step: 2,
          }),
        ]
      : []),
  ]
}

/** Key, set screws and their nuts; those of a wide hub, which lies below, upside down. */
function fixing({ hub, wide, total }: Dimensions): Placement[] {
  const placed = hubFixings(hub, { step: 3 })
  if (!wide) return placed
  return placed.map(({ at: [x, y, z], explode: [dx, dy, dz], ...rest }) => ({
    ...rest,
    at: [x, y, total - z],
    explode: [dx, dy, -dz],
  }))
}

function assemblyNotes(v: PulleyValues, d: Dimensions): Text[] {
  const size = (mm: number) => Number(mm.toFixed(2))
  const [pitchDiameter, outside] = [
    size(pulleyPitchDiameter(v.teeth, d.belt.pitch)),
    size(2 * d.outsideRadius),
  ]
  return [
    say(
      n =>
        `Belt ${v.belt}-${n(v.beltWidth)}, bought by its length. Pitch diameter ${n(pitchDiameter)} mm, outside diameter ${n(outside)} mm.`,
      n =>
        `Courroie ${v.belt}-${n(v.beltWidth)}, à commander selon sa longueur. Diamètre primitif ${n(pitchDiameter)} mm, diamètre extérieur ${n(outside)} mm.`,
    ),
    sources,
    ...motorsKey(d.hub),
    ...(v.fixing === 'plain' ? [plainBore] : []),
    ...looseOnShaft(d.hub),
  ]
}

const sources: Text = {
  en: 'Pitch and outside diameter are catalogue values. Depth and width of the groove come from one published set of profiles, its radii from another single source; the two agree within 0.06 mm. Check the profile with the belt maker’s hob or drawing before a power drive is made.',
  fr: 'Pas et diamètre extérieur : valeurs de catalogue. Profondeur et largeur des creux viennent d’un seul jeu de profils publié, leurs rayons d’une autre source unique ; les deux concordent à 0,06 mm près. Vérifier le profil avec la fraise-mère ou le plan du fabricant avant d’exécuter une transmission de puissance.',
}
const plainBore: Text = {
  en: 'The plain bore is bonded or shrunk on, or bored again by the user: no check covers it.',
  fr: 'L’alésage lisse se colle, se frette ou se réalèse : aucune vérification ne le couvre.',
}
