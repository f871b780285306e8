import { type Alternative, type Assembly, barFor, defineDesign, part, place, say, type Text } from '#design'
import {
  atMost,
  beltLength,
  beltSpeed,
  beltSpeedCheck,
  type Check,
  keyPressureCheck,
  notRated,
  torqueOfPower,
  vBeltCheck,
  wrapAngle,
  wrapCheck,
} from '#engineering'
import {
  hubFits,
  hubFixings,
  hubKeyLoad,
  hubNotes,
  looseOnShaft,
  motorsKey,
  vSectionDimensions,
} from '#hardware'
import { pulleyHoles, pulleySolid } from './body.ts'
import { loadPath } from './load-path.ts'
import { type PulleyValues, parameters, presets } from './parameters.ts'
import { pulleyFaults } from './rules.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/** Preferred datum diameters, R 20 of ISO 3: what dealers keep. */
const stockDiameters = [
  63, 71, 80, 90, 100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450, 500,
]

const round = (value: number, digits = 2) => Number(value.toFixed(digits))

/** A pulley for narrow V-belts, turned from the solid: grooves, hub, web. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: pulleyFaults,
  build(v): Assembly {
    const s = sizesOf(v)
    return {
      placements: [place(pulley(v, s)), ...hubFixings(s.hub)],
      checks: checks(v, s),
      notes: notes(v, s),
      alternatives: alternatives(v),
    }
  },
})

function pulley(v: PulleyValues, s: Sizes) {
  const { groove, hub, outside, material } = s
  return part({
    name: 'pulley',
    title: say(
      n => `V-belt pulley ${v.section} ${n(round(v.datumDiameter))}-${v.grooves}`,
      n => `Poulie à gorges ${v.section} ${n(round(v.datumDiameter))}-${v.grooves}`,
    ),
    process: 'turn',
    material,
    solid: pulleySolid(s),
    throughHoles: pulleyHoles(s),
    stock: barFor(2 * outside + 1, hub.total),
    fits: hubFits(hub),
    wears: true,
    notes: [
      say(
        n =>
          `ISO 4183 ${v.section}: datum diameter ${n(round(v.datumDiameter))}, outside ${n(round(2 * outside))}, ${v.grooves} groove(s) of ${n(groove.angle)}° ± 0.5°, ${n(groove.depth)} deep, ${n(round(groove.topWidth))} wide at the outside, bottom ${n(round(groove.bottomWidth))}; spacing ${n(groove.spacing)} ± ${n(vSectionDimensions(v.section).spacingTolerance)} mm`,
        n =>
          `ISO 4183 ${v.section} : diamètre de référence ${n(round(v.datumDiameter))}, extérieur ${n(round(2 * outside))}, ${v.grooves} gorge(s) à ${n(groove.angle)}° ± 0,5°, profondeur ${n(groove.depth)}, largeur ${n(round(groove.topWidth))} en haut, ${n(round(groove.bottomWidth))} au fond ; pas ${n(groove.spacing)} ± ${n(vSectionDimensions(v.section).spacingTolerance)} mm`,
      ),
      {
        en: 'Turn bore, face and grooves in one clamping; run-out of the grooves to the bore at most 0.05 mm per 100 mm. Flanks Ra 3.2 or better, groove edges rounded 0.5 mm: a sharp edge cuts the belt.',
        fr: 'Tourner alésage, face et gorges en une seule prise ; battement des gorges par rapport à l’alésage : 0,05 mm par 100 mm au plus. Flancs Ra 3,2 ou mieux, arêtes de gorge arrondies à 0,5 mm : une arête vive coupe la courroie.',
      },
      ...hubNotes(hub),
    ],
  })
}

const driveOf = (v: PulleyValues) => ({
  largeDiameter: Math.max(v.datumDiameter, v.otherDiameter),
  smallDiameter: Math.min(v.datumDiameter, v.otherDiameter),
  centreDistance: v.centreDistance,
})

function checks(v: PulleyValues, s: Sizes): Check[] {
  const { hub, material } = s
  const wrap = wrapAngle(driveOf(v))
  const torque = torqueOfPower(v.power, v.speed) * v.serviceFactor
  const key = hubKeyLoad(hub, material)
  return [
    beltCount(v, wrap),
    wrapCheck(wrap),
    beltSpeedCheck(beltSpeed(v.datumDiameter, v.speed)),
    ...(key ? [keyPressureCheck({ ...key, torque })] : []),
    ...webStress(s, torque),
  ]
}

/** The torque in N·m shears the web where it leaves the hub, and bends the arms between its holes, held at both ends. */
function webStress({ web, hub, material }: Sizes, torque: number): Check[] {
  if (!web) return []
  const thickness = web.to - web.from
  const atHub = (Math.sqrt(3) * 1000 * torque) / (2 * Math.PI * hub.radius ** 2 * thickness)
  const arm = (2 * Math.PI * web.middle) / web.count - web.diameter
  const force = (1000 * torque) / (web.count * web.middle)
  const inArms = web.count ? (force * web.diameter) / 2 / ((thickness * arm ** 2) / 6) : 0
  return [
    atMost({
      id: 'web-stress',
      title: { en: 'Stress in the web', fr: 'Contrainte dans le voile' },
      value: Math.max(atHub, inArms),
      limit: material.yield / 1.5,
      unit: 'MPa',
      standard: {
        en: 'Mean shear at the hub (von Mises) or beam theory of the arms between the holes; yield strength over 1.5',
        fr: 'Cisaillement moyen au moyeu (von Mises) ou flexion des bras entre les trous ; limite élastique divisée par 1,5',
      },
      leavesOut: {
        en: 'Belts out of line, notches, fatigue.',
        fr: 'Les courroies désalignées, les entailles, la fatigue.',
      },
    }),
  ]
}

function beltCount(v: PulleyValues, wrap: number): Check {
  if (v.ratedPower > 0) return vBeltCheck({ ...v, wrap, belts: v.grooves })
  return notRated({
    id: 'v-belts',
    title: { en: 'V-belts needed', fr: 'Nombre de courroies trapézoïdales nécessaire' },
    why: {
      en: 'enter the rated power of one belt from its maker’s catalogue',
      fr: 'saisir la puissance nominale d’une courroie, d’après le catalogue du fabricant',
    },
    parameter: 'ratedPower',
  })
}

function notes(v: PulleyValues, { hub }: Sizes): Text[] {
  const length = beltLength(driveOf(v))
  const [belts, courroies] =
    v.grooves === 1
      ? [`belt ${v.section}`, `courroie ${v.section}, à acheter`]
      : [`belt ${v.section}, bought as a matched set`, `courroies ${v.section}, à acheter appariées`]
  return [
    say(
      n =>
        `${v.grooves} × ${belts}: datum length ${n(round(length, 0))} mm at this centre distance; take the nearest of the maker’s list and set the centre distance by it, with travel to fit and to tension.`,
      n =>
        `${v.grooves} × ${courroies} : longueur de référence ${n(round(length, 0))} mm à cet entraxe ; prendre la plus proche de la liste du fabricant et régler l’entraxe, avec une course de montage et de tension.`,
    ),
    ...(v.fixing === 'keyway'
      ? []
      : [
          {
            en: 'The torque that set screws hold, or a plain bore that is bonded or shrunk on, is not checked: use a keyway for power.',
            fr: 'Le couple transmis par les vis de pression, ou par un alésage lisse collé ou fretté, n’est pas vérifié : rainure pour la puissance.',
          },
        ]),
    ...motorsKey(hub),
    ...looseOnShaft(hub),
  ]
}

function alternatives(v: PulleyValues): Alternative[] {
  if (!stockDiameters.includes(v.datumDiameter)) return []
  return [
    {
      designation: `${v.section} ${v.datumDiameter}-${v.grooves}`,
      name: {
        en: 'V-belt pulley ISO 4183 for taper bush',
        fr: 'poulie à gorges ISO 4183 pour moyeu amovible',
      },
      note: {
        en: 'In cast iron; the taper bush for the shaft is ordered with it, clamps without play and comes off easily. Better than a turned pulley wherever it is in stock.',
        fr: 'En fonte ; le moyeu amovible au diamètre de l’arbre se commande avec, serre sans jeu et se démonte facilement. Préférable à une poulie tournée si elle est en stock.',
      },
    },
  ]
}
