import { say, type Text } from '#design'
import {
  contactRatio,
  gearBaseDiameter,
  gearPitchDiameter,
  overPinsMeasurement,
  spanMeasurement,
  spanTeeth,
  workingPressureAngle,
} from '#engineering'
import { dowelPins, type Hub, hubNotes, motorsKey } from '#hardware'
import type { GearValues } from './parameters.ts'
import type { Gear, Sizes } from './sizes.ts'

const angle = Math.PI / 9
const round = (value: number, digits = 3) => Number(value.toFixed(digits))

/** How far pins must stand out of the tips, on the measurement over two, mm. */
const proud = 0.1

/**
 * The pin of ISO 8734 nearest above the one that touches the flanks at d + 2xm, with the measurement over two; undefined
 * when none that stands out of the tips is near enough to touch below them.
 */
export function pinsOf({ cut, tip }: Gear): { pin: number; over: number } | undefined {
  const { teeth, module, shift = 0 } = cut
  const base = gearBaseDiameter(cut)
  const gap = (Math.PI / 2 - 2 * shift * Math.tan(angle)) / teeth - (Math.tan(angle) - angle)
  const centre = Math.sqrt(((module * (teeth + 2 * shift)) / base) ** 2 - 1) + gap
  const ideal = base * (Math.tan(centre) - centre + gap)
  return dowelPins
    .map(p => p.diameter)
    .filter(pin => pin >= ideal - 0.02 * module && pin - ideal < 0.4 * module)
    .map(pin => ({ pin, over: overPinsMeasurement(cut, pin) }))
    .find(({ over }) => over > tip + proud)
}

/** What the gear cutter and whoever measures the gear need. */
export function gearNotes(gear: Gear): Text[] {
  const { cut, nominal, tip, root, printed } = gear
  const [d, base] = [round(gearPitchDiameter(cut)), round(gearBaseDiameter(cut))]
  const k = spanTeeth(cut)
  const pins = pinsOf(gear)
  const data = say(
    n =>
      `m ${n(cut.module)}, z = ${cut.teeth}, 20°, x = ${n(round(nominal.shift ?? 0, 4))}; d = ${n(d)}, db = ${n(base)}, da = ${n(round(tip))}, df = ${n(round(root))} mm`,
    n =>
      `m ${n(cut.module)}, z = ${cut.teeth}, 20°, x = ${n(round(nominal.shift ?? 0, 4))} ; d = ${n(d)}, db = ${n(base)}, da = ${n(round(tip))}, df = ${n(round(root))} mm`,
  )
  const measure = say(
    n =>
      `Span over ${k} teeth ${n(round(spanMeasurement(cut, k)))} mm${pins ? `; over two pins of ${n(pins.pin)} mm ${n(round(pins.over))} mm` : ''}: both with the teeth thinned for backlash`,
    n =>
      `Cote sur ${k} dents ${n(round(spanMeasurement(cut, k)))} mm${pins ? ` ; sur deux piges de ${n(pins.pin)} mm ${n(round(pins.over))} mm` : ''} : denture amincie pour le jeu`,
  )
  return [data, measure, ...(printed ? printing(gear.hub) : cutting), ...hubNotes(gear.hub)]
}

const cutting: Text[] = [
  {
    en: 'Turn bore and blank in one clamping; run-out of the tip circle to the bore at most 0.05 mm. Hob from face to face (ISO 53 A); break the tooth edges by a tenth of the module, flanks Ra 3.2 or better.',
    fr: 'Tourner alésage et ébauche en une seule prise ; battement du cercle de tête par rapport à l’alésage : 0,05 mm au plus. Tailler à la fraise-mère d’une face à l’autre (ISO 53 A) ; casser les arêtes de dent d’un dixième du module, flancs Ra 3,2 ou mieux.',
  },
]
const printing = ({ key }: Hub): Text[] => [
  {
    en: 'Print flat as placed, hub up, without support: layers 0.15 mm, 6 walls so that the teeth are solid, 60 % infill; slow outer wall, no elephant’s foot.',
    fr: 'Imprimer à plat dans la position donnée, moyeu en haut, sans support : couches de 0,15 mm, 6 parois pour des dents pleines, remplissage 60 % ; paroi extérieure lente, sans patte d’éléphant.',
  },
  {
    en: `Ream the bore to H7${key ? ' and file the keyway to the key' : ''}.`,
    fr: `Aléser en H7${key ? ' et ajuster la rainure à la clavette' : ''}.`,
  },
]

/** What a person must know of the pair. */
export function pairNotes(v: GearValues, s: Sizes): Text[] {
  const { pair, centreDistance } = s
  const ratio = round(v.wheelTeeth / v.pinionTeeth, 3)
  const materials = [s.pinion.material, s.wheel.material]
  return [
    say(
      n =>
        `Centre distance ${n(round(centreDistance))} mm, ratio ${n(ratio)}, working pressure angle ${n(round(workingPressureAngle(pair), 2))}°, contact ratio ${n(round(contactRatio(pair), 2))}, backlash ${n(v.backlash)} mm; each 0.1 mm of centre distance changes it by 0.07 mm.`,
      n =>
        `Entraxe ${n(round(centreDistance))} mm, rapport ${n(ratio)}, angle de fonctionnement ${n(round(workingPressureAngle(pair), 2))}°, rapport de conduite ${n(round(contactRatio(pair), 2))}, jeu ${n(v.backlash)} mm ; 0,1 mm d’entraxe le change de 0,07 mm.`,
    ),
    ...(materials.every(m => m === 'steel')
      ? []
      : [
          {
            en: 'Contact stress and wear of plastic flanks are not rated: run a steel pinion against plastic, greased, and look at it.',
            fr: 'La pression de contact et l’usure des flancs en plastique ne sont pas vérifiées : faire engrener un pignon acier avec le plastique, graissé, et surveiller.',
          },
        ]),
    ...(v.fixing === 'keyway'
      ? []
      : [
          {
            en: 'The torque that set screws hold, or a plain bore that is bonded or shrunk on, is not checked: light drives only, or a keyway.',
            fr: 'Le couple transmis par les vis de pression, ou par un alésage lisse collé ou fretté, n’est pas vérifié : transmissions légères seulement, ou rainure.',
          },
        ]),
    ...(v.fixing === 'keyway' && Math.min(v.pinionHub, v.wheelHub) === 0
      ? [
          {
            en: 'Without a hub no set screw holds the gear along the shaft: shoulder and circlip, or an end screw with washer, are the user’s.',
            fr: 'Sans moyeu, aucune vis n’arrête la roue sur l’arbre : épaulement et circlips, ou vis en bout d’arbre avec rondelle, à prévoir.',
          },
        ]
      : []),
    ...motorsKey(s.pinion.hub),
  ]
}
