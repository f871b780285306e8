import {
  defineDesign,
  formatNumber,
  type MadePart,
  type Placement,
  part,
  place,
  stockOf,
  type Text,
} from '#design'
import {
  beltPullCheck,
  type Check,
  effectivePull,
  keyPressureCheck,
  pulleyPitchDiameter,
  teethInMeshCheck,
  torqueOfPower,
} from '#engineering'
import { fit, hexNut, keyDimensions, keyLength, materials, parallelKey, setScrew } from '#hardware'
import { flangeRing, nutSeat, pulleyBody, throughHoles } from './body.ts'
import { type Dimensions, dimensions } from './dimensions.ts'
import { pulleyNotes, ringNotes } from './notes.ts'
import { type PulleyValues, parameters, presets } from './parameters.ts'
import { pulleyFaults } from './rules.ts'

// For machines that place it: its lengths along the shaft.
export { dimensions, type PulleyValues }

/** A timing belt pulley: turned and hobbed with pressed-on flanges, or printed with one flange in one piece. */
export default defineDesign({
  parameters,
  presets,
  validate: pulleyFaults,
  build(v) {
    const d = dimensions(v)
    return {
      placements: [place(pulley(v, d)), ...rings(v, d), ...fixing(v, d)],
      checks: checks(v, d),
      notes: assemblyNotes(v, d),
    }
  },
})

function pulley(v: PulleyValues, d: Dimensions): MadePart {
  const { outsideRadius, seatRadius, printed, material, total } = d
  const across = 2 * Math.max(outsideRadius, d.wide ? d.hubRadius : 0)
  const key = keyedFits(v)
  return part({
    name: 'pulley',
    title: {
      en: `Timing pulley ${v.belt}, ${v.teeth} teeth`,
      fr: `Poulie crantée ${v.belt}, ${v.teeth} dents`,
    },
    process: printed ? 'print' : 'turn',
    material,
    solid: pulleyBody(v, d),
    throughHoles: throughHoles(d),
    stock: printed
      ? stockOf('filament', 1.75)
      : stockOf('round', Math.ceil((across + 2) / 5) * 5, Math.ceil(total + 3)),
    fits: [
      fit({ en: 'bore', fr: 'alésage' }, v.bore, 'H7'),
      ...key,
      ...(!printed && v.flanges !== 'none'
        ? [fit({ en: 'flange seat', fr: 'portée de flasque' }, 2 * seatRadius, 'p6')]
        : []),
    ],
    wears: true,
    notes: pulleyNotes(v, d),
  })
}

function keyedFits(v: PulleyValues) {
  if (v.fixing !== 'keyway') return []
  const { width, hubDepth, depthTolerance } = keyDimensions(v.bore)
  return [
    fit({ en: 'keyway width b', fr: 'largeur de rainure b' }, width, 'JS9'),
    fit(
      { en: 'keyway over bore d + t2', fr: 'fond de rainure d + t2' },
      v.bore + hubDepth,
      `+${depthTolerance}/0`,
    ),
  ]
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

/** Key, set screws and their nuts. The first screw stands on +y, over the keyway, the second on +x. */
function fixing(v: PulleyValues, d: Dimensions): Placement[] {
  const { count, contact, length, height } = d.screws
  const placements: Placement[] = []
  const outside = d.hubRadius + 12
  if (count > 0 && d.printed) {
    const nut = hexNut(v.setScrew)
    const up: readonly [number, number, number] = [0, 0, d.wide ? -15 : 15]
    placements.push(
      place(nut, { turn: [-90, 90, 0], at: [0, nutSeat(d), height], explode: up, step: 3 }),
      ...(count > 1
        ? [place(nut, { turn: [0, 90, 0], at: [nutSeat(d), 0, height], explode: up, step: 3 })]
        : []),
    )
  }
  if (v.fixing === 'keyway') {
    const { shaftDepth } = keyDimensions(v.bore)
    const key = parallelKey(v.bore, keyLength(v.bore, d.total))
    const explode: [number, number, number] = [0, 0, d.total + 20]
    placements.push(
      place(key, { turn: [-90, -90, 0], at: [0, v.bore / 2 - shaftDepth, d.total / 2], explode, step: 4 }),
    )
  }
  if (count > 0) {
    if (length === undefined) throw new Error(`the hub is too thin for a set screw ${v.setScrew}`)
    const screw = setScrew(v.setScrew, length)
    const face = contact + length
    placements.push(
      place(screw, { turn: [-90, 0, 0], at: [0, face, height], explode: [0, outside, 0], step: 5 }),
      ...(count > 1
        ? [place(screw, { turn: [0, 90, 0], at: [face, 0, height], explode: [outside, 0, 0], step: 5 })]
        : []),
    )
  }
  return placements
}

function checks(v: PulleyValues, d: Dimensions): Check[] {
  const { pitch } = d.belt
  const own = pulleyPitchDiameter(v.teeth, pitch)
  const other = pulleyPitchDiameter(v.otherTeeth, pitch)
  const torque = torqueOfPower(v.power, v.speed)
  const drive = {
    largeDiameter: Math.max(own, other),
    smallDiameter: Math.min(own, other),
    centreDistance: v.centreDistance,
  }
  const found = [
    teethInMeshCheck(Math.min(v.teeth, v.otherTeeth), drive),
    beltPullCheck({
      pull: effectivePull(torque, own),
      serviceFactor: v.serviceFactor,
      allowedPull: v.allowedPull,
    }),
  ]
  if (v.fixing !== 'keyway') return found
  const { width, height, shaftDepth } = keyDimensions(v.bore)
  const pressure = keyPressureCheck({
    torque: torque * v.serviceFactor,
    shaftDiameter: v.bore,
    contactHeight: height - shaftDepth,
    contactLength: keyLength(v.bore, d.total) - width,
    // The shaft's steel is not known here: C45+N, as of electric motors, stands for it.
    lowestYield: Math.min(d.material.yield, materials.C45N.yield),
  })
  return [...found, pressure]
}

function assemblyNotes(v: PulleyValues, d: Dimensions): Text[] {
  const size = (mm: number) => (language: 'en' | 'fr') => formatNumber(Number(mm.toFixed(2)), language)
  const [pitchDiameter, outside] = [
    size(pulleyPitchDiameter(v.teeth, d.belt.pitch)),
    size(2 * d.outsideRadius),
  ]
  const notes = [
    {
      en: `Belt ${v.belt}-${v.beltWidth}, bought by its length. Pitch diameter ${pitchDiameter('en')} mm, outside diameter ${outside('en')} mm.`,
      fr: `Courroie ${v.belt}-${v.beltWidth}, à commander selon sa longueur. Diamètre primitif ${pitchDiameter('fr')} mm, diamètre extérieur ${outside('fr')} mm.`,
    },
    {
      en: 'Pitch and outside diameter are catalogue values. Depth and width of the groove come from one published set of profiles, its radii from another single source; the two agree within 0.06 mm. Check the profile with the belt maker’s hob or drawing before a power drive is made.',
      fr: 'Pas et diamètre extérieur : valeurs de catalogue. Profondeur et largeur des creux viennent d’un seul jeu de profils publié, leurs rayons d’une autre source unique ; les deux concordent à 0,06 mm près. Vérifier le profil avec la fraise-mère ou le plan du fabricant avant d’exécuter une transmission de puissance.',
    },
  ]
  if (v.fixing === 'keyway')
    notes.push({
      en: 'Motors with a keyed shaft come with their key: leave it out of the order then.',
      fr: 'Un moteur à arbre claveté est livré avec sa clavette : ne pas la commander dans ce cas.',
    })
  if (v.fixing === 'plain')
    notes.push({
      en: 'The plain bore is bonded or shrunk on, or bored again by the user: no check covers it.',
      fr: 'L’alésage lisse se colle, se frette ou se réalèse : aucune vérification ne le couvre.',
    })
  if (v.fixing === 'keyway' && v.hubLength === 0)
    notes.push({
      en: 'Without a hub no set screw holds the pulley along the shaft: secure it with a shoulder and an end screw with washer.',
      fr: 'Sans moyeu, aucune vis n’arrête la poulie sur l’arbre : prévoir un épaulement et une vis en bout d’arbre avec rondelle.',
    })
  return notes
}
