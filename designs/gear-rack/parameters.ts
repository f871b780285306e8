import { choice, count, force, groups, length, type Preset, ratio, under, type Values } from '#design'
import { gearModules, secondGearModules } from '#hardware'

const { size, mounting, making, loads } = groups
const modules = [...gearModules, ...secondGearModules].filter(m => m <= 8).sort((a, b) => a - b)

export const parameters = {
  ...under(size, {
    module: choice({
      label: { en: 'Module', fr: 'Module' },
      help: {
        en: 'ISO 54, mm; the pitch is π times the module',
        fr: 'ISO 54, mm ; le pas vaut π fois le module',
      },
      options: modules.map(String),
      default: '2',
    }),
    pitches: count({
      label: { en: 'Length in pitches', fr: 'Longueur en pas' },
      help: {
        en: 'Whole pitches: the ends lie in the middle of a tooth space, so that racks join',
        fr: 'Pas entiers : les bouts sont au milieu d’un creux, pour abouter les crémaillères',
      },
      default: 80,
      min: 4,
      max: 200,
    }),
    width: length({
      label: { en: 'Face width', fr: 'Largeur de denture' },
      default: 20,
      min: 5,
      max: 100,
      step: 1,
    }),
    height: length({
      label: { en: 'Height over the teeth', fr: 'Hauteur hors dents' },
      default: 20,
      min: 6,
      max: 120,
      step: 1,
    }),
    backlash: length({
      label: { en: 'Backlash', fr: 'Jeu de denture' },
      help: {
        en: 'Taken off the rack’s teeth at the pitch line; 0.2 mm and more for printed racks',
        fr: 'Pris sur les dents de la crémaillère à la ligne primitive ; 0,2 mm et plus si imprimée',
      },
      default: 0.05,
      min: 0,
      max: 0.5,
      step: 0.01,
    }),
  }),
  ...under(mounting, {
    screws: count({
      label: { en: 'Fixing screws ISO 4762', fr: 'Vis de fixation ISO 4762' },
      help: {
        en: 'Through the width, evenly spaced over the joints of racks too; 0 for none',
        fr: 'Dans la largeur, à pas constant même au droit des joints ; 0 : sans',
      },
      default: 4,
      min: 0,
      max: 12,
    }),
    screwSize: choice({
      label: { en: 'Screw size', fr: 'Taille des vis' },
      options: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M12'],
      default: 'M6',
    }),
  }),
  material: choice({
    label: { en: 'Material and process', fr: 'Matière et procédé' },
    group: making,
    default: 'steel',
    names: {
      steel: { en: 'steel C45, milled', fr: 'acier C45, fraisé' },
      pom: { en: 'POM-C, milled', fr: 'POM-C, fraisé' },
      petg: { en: 'PETG, printed', fr: 'PETG, imprimé' },
      pla: { en: 'PLA, printed', fr: 'PLA, imprimé' },
    },
  }),
  ...under(loads, {
    pinionTeeth: count({
      label: { en: 'Teeth of the mating pinion', fr: 'Dents du pignon conjugué' },
      help: {
        en: 'Under 17, the pinion needs a profile shift: the notes give it',
        fr: 'Sous 17, le pignon demande un déport : les notes le donnent',
      },
      default: 20,
      min: 12,
      max: 100,
    }),
    force: force({
      label: { en: 'Force along the rack', fr: 'Effort le long de la crémaillère' },
      default: 280,
      min: 1,
      max: 50_000,
      step: 10,
    }),
    loadFactor: ratio({
      label: { en: 'Load factor', fr: 'Facteur de charge' },
      help: {
        en: '1.25 for even, hand-driven motion to 2.5 for shocks or rough teeth',
        fr: '1,25 en marche régulière ou manuelle, à 2,5 avec chocs ou denture grossière',
      },
      default: 1.5,
      min: 1,
      max: 4,
      step: 0.05,
    }),
    rootEndurance: ratio({
      label: { en: 'σFE of the steel in MPa', fr: 'σFE de l’acier en MPa' },
      help: {
        en: 'Twice σFlim of ISO 6336-5: about 300 for normalised C45; teeth loaded both ways bear 0.7 of it',
        fr: 'Deux fois σFlim de l’ISO 6336-5 : environ 300 pour C45 normalisé ; 0,7 fois si la denture est chargée dans les deux sens',
      },
      default: 300,
      min: 100,
      max: 1200,
      step: 10,
    }),
    contactEndurance: ratio({
      label: { en: 'σHlim of the steel in MPa', fr: 'σHlim de l’acier en MPa' },
      help: {
        en: 'ISO 6336-5: HBW + 190, so 370 for normalised C45 of 180 HBW',
        fr: 'ISO 6336-5 : HBW + 190, soit 370 pour C45 normalisé à 180 HBW',
      },
      default: 370,
      min: 200,
      max: 1700,
      step: 10,
    }),
  }),
}

export type RackValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  'm 2, 20 × 20, 80 pitches (503 mm)': {
    label: { en: 'm 2, 20 × 20, 80 pitches (503 mm)', fr: 'm 2, 20 × 20, 80 pas (503 mm)' },
    values: {},
  },
  'm 1, 15 × 15, 79 pitches (248 mm)': {
    label: { en: 'm 1, 15 × 15, 79 pitches (248 mm)', fr: 'm 1, 15 × 15, 79 pas (248 mm)' },

    values: { module: '1', pitches: 79, width: 15, height: 15, screws: 2, screwSize: 'M4', force: 100 },
  },
  'm 1.5, 17 × 17, 53 pitches (250 mm)': {
    label: { en: 'm 1.5, 17 × 17, 53 pitches (250 mm)', fr: 'm 1,5, 17 × 17, 53 pas (250 mm)' },

    values: { module: '1.5', pitches: 53, width: 17, height: 17, screws: 2, screwSize: 'M5', force: 180 },
  },
  'm 3, 30 × 30, 53 pitches (499 mm)': {
    label: { en: 'm 3, 30 × 30, 53 pitches (499 mm)', fr: 'm 3, 30 × 30, 53 pas (499 mm)' },

    values: { module: '3', pitches: 53, width: 30, height: 30, screws: 4, screwSize: 'M8', force: 640 },
  },
  'm 2, 20 × 20, 30 pitches, PETG printed (188 mm)': {
    label: {
      en: 'm 2, 20 × 20, 30 pitches, PETG printed (188 mm)',
      fr: 'm 2, 20 × 20, 30 pas, PETG imprimé (188 mm)',
    },

    values: { pitches: 30, material: 'petg', backlash: 0.2, screws: 4, force: 50 },
  },
}
