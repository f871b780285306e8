import {
  choice,
  derived,
  flag,
  force,
  groups,
  length,
  notKnown,
  printerProfile,
  ratio,
  speed,
  under,
  type Values,
} from '#design'
import { usualFlange, usualHousing, usualOutside } from './following.ts'

const lubrication = { en: 'Lubrication', fr: 'Graissage' }
const housing = { en: 'Housing and shaft', fr: 'Logement et arbre' }
const limits = { en: "Maker's limits", fr: 'Limites du fabricant' }

export type BushValues = Values<typeof parameters>

const bore = length({
  label: { en: 'Bore', fr: 'Alésage' },
  help: { en: 'The diameter of the shaft', fr: "Le diamètre de l'arbre" },
  default: 30,
  min: 4,
  max: 100,
  step: 0.5,
})

const outsideDiameter = length({
  label: { en: 'Outside diameter', fr: 'Diamètre extérieur' },
  default: derived({ bore }, v => usualOutside(v.bore)),
  min: 7,
  max: 130,
  step: 0.5,
})

export const parameters = {
  ...under(groups.size, {
    bore,
    outsideDiameter,
    length: length({
      label: { en: 'Length', fr: 'Longueur' },
      help: { en: 'With the flange', fr: 'Collerette comprise' },
      default: 30,
      min: 4,
      max: 150,
      step: 0.5,
    }),
    flanged: flag({
      label: { en: 'Flange', fr: 'Collerette' },
      help: {
        en: 'Takes axial load and keeps the bush in place',
        fr: 'Reçoit la charge axiale et arrête la bague',
      },
      default: false,
    }),
    flangeDiameter: length({
      label: { en: 'Flange diameter', fr: 'Diamètre de collerette' },
      when: { flanged: [true] },
      default: derived({ outsideDiameter }, v => usualFlange(v.outsideDiameter)),
      min: 10,
      max: 170,
      step: 0.5,
    }),
    flangeThickness: length({
      label: { en: 'Flange thickness', fr: 'Épaisseur de collerette' },
      when: { flanged: [true] },
      default: 3,
      min: 1.5,
      max: 15,
      step: 0.5,
    }),
  }),
  material: choice({
    label: { en: 'Material and process', fr: 'Matière et procédé' },
    group: groups.making,
    default: 'CuSn8P',
    names: {
      CuSn8P: { en: 'turned, bronze CuSn8P', fr: 'tourné, bronze CuSn8P' },
      POM_C: { en: 'turned, POM-C', fr: 'tourné, POM-C' },
      PETG: { en: 'printed, PETG', fr: 'imprimé, PETG' },
    },
  }),
  ...printerProfile,
  ...under(lubrication, {
    supply: choice({
      label: { en: 'Grease or oil', fr: 'Graisse ou huile' },
      help: {
        en: 'The hole meets a nipple or oil way of the housing; grooves spread it',
        fr: 'Le trou fait face au graisseur ou canal du logement ; les rainures répartissent',
      },
      default: 'axial',
      names: {
        none: { en: 'plain (grease on assembly, or dry)', fr: 'lisse (graissé au montage, ou à sec)' },
        hole: { en: 'hole', fr: 'trou' },
        ring: { en: 'hole and ring groove', fr: 'trou et gorge circulaire' },
        axial: {
          en: 'hole and groove along the bore, closed',
          fr: 'trou et rainure le long de l’alésage, fermée',
        },
      },
    }),
    oilHole: length({
      label: { en: 'Diameter of the hole', fr: 'Diamètre du trou' },
      when: { supply: ['hole', 'ring', 'axial'] },
      default: 4,
      min: 1.5,
      max: 8,
      step: 0.5,
    }),
  }),
  ...under(housing, {
    outsideClass: choice({
      label: { en: 'Press fit in the housing H7', fr: 'Serrage dans le logement H7' },
      default: 's6',
      names: {
        s6: { en: 's6, as ISO 4379', fr: 's6, comme ISO 4379' },
        r6: { en: 'r6, lighter', fr: 'r6, plus léger' },
      },
    }),
    boreClass: choice({
      label: { en: 'Bore made to', fr: 'Alésage fini à' },
      default: 'E6',
      names: {
        E6: { en: 'E6 before pressing in: it closes in', fr: 'E6 avant emmanchement : il se resserre' },
        H7: { en: 'H7, reamed after pressing in', fr: 'H7, alésé après emmanchement' },
        H8: { en: 'H8, reamed after pressing in', fr: 'H8, alésé après emmanchement' },
      },
    }),
    shaftClass: choice({
      label: { en: 'Shaft', fr: 'Arbre' },
      default: 'f7',
      options: ['g6', 'f7', 'e8', 'h9', 'd9'],
    }),
    housingMaterial: choice({
      label: { en: 'Housing of', fr: 'Logement en' },
      default: 'S235JR',
      names: {
        S235JR: { en: 'steel', fr: 'acier' },
        EN_AW_6082_T6: { en: 'aluminium 6082', fr: 'aluminium 6082' },
      },
    }),
    housingDiameter: length({
      label: { en: 'Outside of the housing', fr: 'Extérieur du logement' },
      help: { en: 'The least distance across its walls', fr: 'La plus petite cote entre parois' },
      default: derived({ outsideDiameter }, v => usualHousing(v.outsideDiameter)),
      min: 10,
      max: 400,
      step: 1,
    }),
  }),
  ...under(groups.loads, {
    radialLoad: force({
      label: { en: 'Radial load', fr: 'Charge radiale' },
      default: 1500,
      min: 1,
      max: 200_000,
      step: 50,
    }),
    axialLoad: force({
      label: { en: 'Axial load', fr: 'Charge axiale' },
      help: { en: 'That pushes the bush out of its housing', fr: 'Qui pousse la bague hors du logement' },
      default: 200,
      min: 0,
      max: 50_000,
      step: 50,
    }),
    speed: speed({
      label: { en: 'Speed', fr: 'Vitesse de rotation' },
      default: 100,
      min: 0.1,
      max: 10_000,
      step: 10,
    }),
  }),
  ...under(limits, {
    pressureLimit: ratio({
      label: { en: 'Greatest pressure (MPa)', fr: 'Pression maximale (MPa)' },
      help: {
        en: '0 takes a cautious figure from books; else your maker’s',
        fr: '0 prend une valeur prudente des manuels ; sinon celle du fabricant',
      },
      default: notKnown('material'),
      min: 0,
      max: 300,
      step: 1,
    }),
    speedLimit: ratio({
      label: { en: 'Greatest sliding speed (m/s)', fr: 'Vitesse de glissement maximale (m/s)' },
      default: notKnown('material'),
      min: 0,
      max: 50,
      step: 0.1,
    }),
    pvLimit: ratio({
      label: { en: 'Greatest pv (MPa·m/s)', fr: 'Produit pv maximal (MPa·m/s)' },
      default: notKnown('material'),
      min: 0,
      max: 100,
      step: 0.01,
    }),
  }),
}
