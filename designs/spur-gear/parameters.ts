import {
  choice,
  count,
  groups,
  length,
  printerProfile,
  ratio,
  speed,
  time,
  torque,
  under,
  type Values,
} from '#design'
import { fixingParameters, gearModules, secondGearModules } from '#hardware'

const { size, bore, making, loads } = groups
const modules = [...gearModules, ...secondGearModules].filter(m => m <= 8).sort((a, b) => a - b)

const materialNames = {
  steel: { en: 'steel C45, cut', fr: 'acier C45, taillé' },
  pom: { en: 'POM-C, cut', fr: 'POM-C, taillé' },
  petg: { en: 'PETG, printed', fr: 'PETG, imprimé' },
  pla: { en: 'PLA, printed', fr: 'PLA, imprimé' },
}
export type GearMaterial = keyof typeof materialNames

export const parameters = {
  ...under(size, {
    module: choice({
      label: { en: 'Module', fr: 'Module' },
      help: {
        en: 'ISO 54, mm. Of an old gear: outside diameter over teeth plus 2, or the difference of two spans over 2.952',
        fr: 'ISO 54, mm. D’une roue usée : diamètre de tête divisé par le nombre de dents plus 2, ou différence de deux cotes sur dents divisée par 2,952',
      },
      options: modules.map(String),
      default: '2',
    }),
    pinionTeeth: count({
      label: { en: 'Teeth of the pinion', fr: 'Dents du pignon' },
      help: {
        en: 'Under 17, shift the profile outwards',
        fr: 'Sous 17, déporter la denture vers l’extérieur',
      },
      default: 20,
      min: 9,
      max: 120,
    }),
    wheelTeeth: count({
      label: { en: 'Teeth of the wheel', fr: 'Dents de la roue' },
      default: 40,
      min: 9,
      max: 200,
    }),
    faceWidth: length({
      label: { en: 'Face width', fr: 'Largeur de denture' },
      help: { en: '8 to 12 modules are usual', fr: '8 à 12 modules est usuel' },
      default: 20,
      min: 3,
      max: 100,
      step: 1,
    }),
    pinionShift: ratio({
      label: { en: 'Profile shift of the pinion', fr: 'Déport du pignon' },
      help: {
        en: 'x, in modules; positive makes the teeth thicker at the root',
        fr: 'x, en modules ; positif, il épaissit le pied',
      },
      default: 0,
      min: -0.5,
      max: 0.8,
      step: 0.05,
    }),
    wheelShift: ratio({
      label: { en: 'Profile shift of the wheel', fr: 'Déport de la roue' },
      help: {
        en: 'Without effect where a centre distance is given',
        fr: 'Sans effet si un entraxe est imposé',
      },
      default: 0,
      min: -0.5,
      max: 0.8,
      step: 0.05,
    }),
    centreDistance: length({
      label: { en: 'Given centre distance', fr: 'Entraxe imposé' },
      help: {
        en: '0 takes the one that follows from teeth and shifts; another value sets the wheel’s shift',
        fr: '0 : celui qui résulte des dents et des déports ; une autre valeur fixe le déport de la roue',
      },
      default: 0,
      min: 0,
      max: 1000,
      step: 0.5,
    }),
    backlash: length({
      label: { en: 'Backlash', fr: 'Jeu de denture' },
      help: {
        en: 'At the pitch circle, half off each gear. Cut: about 0.05 modules; printed: 0.2 mm and more',
        fr: 'Au cercle primitif, moitié sur chaque roue. Taillé : environ 0,05 module ; imprimé : 0,2 mm et plus',
      },
      default: 0.1,
      min: 0,
      max: 0.6,
      step: 0.01,
    }),
  }),
  ...under(bore, {
    pinionBore: length({
      label: { en: 'Bore of the pinion', fr: 'Alésage du pignon' },
      default: 14,
      min: 3,
      max: 80,
      step: 0.5,
    }),
    wheelBore: length({
      label: { en: 'Bore of the wheel', fr: 'Alésage de la roue' },
      default: 20,
      min: 3,
      max: 110,
      step: 0.5,
    }),
  }),
  ...fixingParameters,
  ...under(bore, {
    pinionHub: length({
      label: { en: 'Hub length of the pinion', fr: 'Longueur du moyeu du pignon' },
      help: { en: 'Beyond the teeth; 0 for none', fr: 'Hors denture ; 0 : sans moyeu' },
      default: 10,
      min: 0,
      max: 60,
      step: 1,
    }),
    wheelHub: length({
      label: { en: 'Hub length of the wheel', fr: 'Longueur du moyeu de la roue' },
      help: { en: 'Beyond the teeth; 0 for none', fr: 'Hors denture ; 0 : sans moyeu' },
      default: 12,
      min: 0,
      max: 60,
      step: 1,
    }),
  }),
  ...under(making, {
    pinionMaterial: choice({
      label: { en: 'Material of the pinion', fr: 'Matière du pignon' },
      default: 'steel',
      names: materialNames,
    }),
    wheelMaterial: choice({
      label: { en: 'Material of the wheel', fr: 'Matière de la roue' },
      default: 'steel',
      names: materialNames,
    }),
    lightening: choice({
      label: { en: 'Wheel between rim and hub', fr: 'Roue entre jante et moyeu' },
      default: 'solid',
      names: { solid: { en: 'solid', fr: 'pleine' }, holes: { en: 'with holes', fr: 'ajourée' } },
    }),
  }),
  ...printerProfile,
  ...under(loads, {
    torque: torque({
      label: { en: 'Torque of the pinion', fr: 'Couple du pignon' },
      default: 2.5,
      min: 0.01,
      max: 2000,
      step: 0.1,
    }),
    speed: speed({
      label: { en: 'Speed of the pinion', fr: 'Vitesse du pignon' },
      default: 1400,
      min: 1,
      max: 6000,
      step: 10,
    }),
    loadFactor: ratio({
      label: { en: 'Load factor', fr: 'Facteur de charge' },
      help: {
        en: 'Unevenness, dynamic load and quality together: 1.25 for even running of good gears to 2.5 for shocks or rough ones',
        fr: 'Irrégularités, efforts dynamiques et qualité ensemble : 1,25 en marche régulière, bonne denture, à 2,5 avec chocs ou denture grossière',
      },
      default: 1.5,
      min: 1,
      max: 4,
      step: 0.05,
    }),
    life: time({
      label: { en: 'Hours of service', fr: 'Heures de service' },
      help: {
        en: 'For POM: its teeth tire at any load',
        fr: 'Pour le POM, qui se fatigue sous toute charge',
      },
      default: 5000,
      min: 10,
      max: 100_000,
      step: 100,
    }),
    toothTemperature: ratio({
      label: { en: 'Tooth temperature of POM in °C', fr: 'Température de la denture POM en °C' },
      default: 50,
      min: 20,
      max: 100,
      step: 5,
    }),
    rootEndurance: ratio({
      label: { en: 'σFE of the steel in MPa', fr: 'σFE de l’acier en MPa' },
      help: {
        en: 'Twice σFlim of ISO 6336-5: about 300 for normalised C45, 860 for case-hardened steel',
        fr: 'Deux fois σFlim de l’ISO 6336-5 : environ 300 pour C45 normalisé, 860 pour acier cémenté',
      },
      default: 300,
      min: 100,
      max: 1200,
      step: 10,
    }),
    contactEndurance: ratio({
      label: { en: 'σHlim of the steel in MPa', fr: 'σHlim de l’acier en MPa' },
      help: {
        en: 'ISO 6336-5: HBW + 190, so 370 for normalised C45 of 180 HBW; 1500 for case-hardened steel',
        fr: 'ISO 6336-5 : HBW + 190, soit 370 pour C45 normalisé à 180 HBW ; 1500 pour acier cémenté',
      },
      default: 370,
      min: 200,
      max: 1700,
      step: 10,
    }),
  }),
}

export type GearValues = Values<typeof parameters>
