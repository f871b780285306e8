import { choice, derived, found, groups, length, printerProfile, under } from '#design'
import { ballBearings, bearingLoads } from '#hardware'
import { housingMaterials, printed, thickestFoot } from './sizes.ts'
import { unitBeside } from './unit.ts'

const bearings = ballBearings.map(b => b.designation).filter(d => /^6[02](0\d|10)$/.test(d))
const boltSizes = ['M6', 'M8', 'M10', 'M12', 'M14', 'M16'] as const
const housing = { en: 'Housing', fr: 'Corps' }

const bearing = choice({
  label: { en: 'Bearing', fr: 'Roulement' },
  help: {
    en: 'Deep-groove ball bearing of series 60 or 62',
    fr: 'Roulement à billes de la série 60 ou 62',
  },
  default: '6204',
  options: bearings,
})

const shaftHeight = length({
  label: { en: 'Shaft height', fr: "Hauteur d'axe" },
  help: {
    en: 'From the mounting face to the shaft centre',
    fr: "De la face d'appui au centre de l'arbre",
  },
  default: derived({ bearing }, v => unitBeside(v.bearing).centreHeight),
  min: 25,
  max: 120,
  step: 0.1,
})

export const parameters = {
  ...under(groups.bearing, {
    bearing,
    lubrication: choice({
      label: { en: 'Lubrication', fr: 'Lubrification' },
      help: {
        en: 'A nipple comes with a bearing shielded on one side and a grease chamber beside it',
        fr: 'Le graisseur va avec un roulement à un seul flasque et une chambre à graisse à côté',
      },
      default: 'nipple',
      names: {
        nipple: { en: 'grease nipple M6', fr: 'graisseur M6' },
        sealed: { en: 'for life, rubber seals (2RS)', fr: 'à vie, joints caoutchouc (2RS)' },
        shielded: { en: 'for life, steel shields (2Z)', fr: 'à vie, flasques tôle (2Z)' },
      },
    }),
    shaftClearance: length({
      label: { en: 'Clearance round the shaft', fr: "Jeu autour de l'arbre" },
      help: {
        en: 'Radial gap on the closed side; small keeps dirt out, large forgives a bent shaft',
        fr: 'Jeu au rayon côté fermé ; petit, il arrête la saleté, grand, il tolère un arbre faussé',
      },
      default: 0.5,
      min: 0.3,
      max: 2,
      step: 0.1,
    }),
    leadIn: choice({
      label: { en: 'Lead-in chamfer', fr: "Chanfrein d'entrée" },
      help: {
        en: 'Angle to the axis at the mouth of the seat',
        fr: "Angle avec l'axe à l'entrée du logement",
      },
      default: '30',
      names: { '30': { en: '30°', fr: '30°' }, '45': { en: '45°', fr: '45°' } },
    }),
  }),
  ...under(groups.mounting, {
    shaftHeight,
    holeSpacing: length({
      label: { en: 'Hole spacing', fr: 'Entraxe de fixation' },
      help: { en: 'Centre to centre of the base holes', fr: 'De centre à centre des trous de semelle' },
      default: derived({ bearing }, v => unitBeside(v.bearing).boltSpacing),
      min: 70,
      max: 260,
      step: 0.5,
    }),
    baseBolt: choice({
      label: { en: 'Base bolts', fr: 'Vis de semelle' },
      help: { en: 'Clearance holes ISO 273, medium', fr: 'Trous de passage ISO 273, série moyenne' },
      default: derived({ bearing }, v => found(boltSizes, unitBeside(v.bearing).bolt)),
      options: boltSizes,
    }),
    adjustment: length({
      label: { en: 'Adjustment', fr: 'Réglage' },
      help: {
        en: 'Base slots let the housing move by this much to either side; 0 for round holes',
        fr: 'Les boutonnières laissent ce déplacement de part et d’autre ; 0 pour des trous ronds',
      },
      default: 1,
      min: 0,
      max: 5,
      step: 0.5,
    }),
  }),
  ...under(housing, {
    construction: choice({
      label: { en: 'Construction', fr: 'Construction' },
      help: {
        en: 'A split housing opens without taking the shaft out',
        fr: "Un palier en deux parties s'ouvre sans sortir l'arbre",
      },
      default: 'solid',
      names: { solid: { en: 'solid', fr: 'monobloc' }, split: { en: 'split', fr: 'en deux parties' } },
    }),
    capScrew: choice({
      label: { en: 'Cap screws', fr: 'Vis de chapeau' },
      help: { en: 'Only for a split housing', fr: 'Seulement pour un palier en deux parties' },
      when: { construction: ['split'] },
      default: 'M6',
      options: ['M5', 'M6', 'M8', 'M10'],
    }),
    material: choice({
      label: { en: 'Material and process', fr: 'Matière et procédé' },
      default: 'EN_AW_6082_T6',
      options: housingMaterials,
      names: {
        EN_AW_6082_T6: { en: 'milled, aluminium 6082 T6', fr: 'fraisé, aluminium 6082 T6' },
        S355J2: { en: 'milled, steel S355J2', fr: 'fraisé, acier S355J2' },
        S235JR: { en: 'milled, steel S235JR', fr: 'fraisé, acier S235JR' },
        PETG: { en: 'printed, PETG', fr: 'imprimé, PETG' },
        ABS: { en: 'printed, ABS', fr: 'imprimé, ABS' },
      },
    }),
  }),
  holeOffset: { ...printerProfile.holeOffset, when: { material: printed } },
  ...under(housing, {
    wall: length({
      label: { en: 'Wall', fr: 'Paroi' },
      help: { en: 'Around the bearing', fr: 'Autour du roulement' },
      default: 8,
      min: 6,
      max: 20,
      step: 0.5,
    }),
    footThickness: length({
      label: { en: 'Foot thickness', fr: 'Épaisseur de semelle' },
      default: derived({ bearing, shaftHeight }, v =>
        Math.min(unitBeside(v.bearing).footHeight, thickestFoot(v)),
      ),
      min: 8,
      max: 30,
      step: 0.5,
    }),
    leastWidth: length({
      label: { en: 'Least width', fr: 'Largeur minimale' },
      help: {
        en: 'Along the shaft; the housing is made wider where bearing, circlip or washers need it',
        fr: "Suivant l'arbre ; le palier est élargi si le roulement, le circlips ou les rondelles le demandent",
      },
      default: 30,
      min: 20,
      max: 80,
      step: 1,
    }),
  }),
  ...bearingLoads({ en: 'Towards the circlip', fr: 'Vers le circlips' }),
}
