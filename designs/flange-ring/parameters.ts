import {
  angle,
  choice,
  count,
  cutterProfile,
  flag,
  force,
  groups,
  length,
  printerProfile,
  torque,
  under,
  type Values,
} from '#design'

/** Made of sheet, whose thickness is that of the stock. */
const sheets = ['sheet-steel', 'sheet-stainless', 'sheet-aluminium'] as const
const turned = ['turned-steel', 'turned-stainless', 'turned-aluminium', 'turned-POM'] as const
const printed = 'printed-PETG'
const holed = Array.from({ length: 24 }, (_, i) => i + 1)

export type RingValues = Values<typeof parameters>

export const parameters = {
  ...under(groups.size, {
    bore: length({ label: { en: 'Bore', fr: 'Alésage' }, default: 131, min: 3, max: 300, step: 0.5 }),
    outsideDiameter: length({
      label: { en: 'Outside diameter', fr: 'Diamètre extérieur' },
      default: 200,
      min: 8,
      max: 400,
      step: 0.5,
    }),
    making: choice({
      label: { en: 'Making and material', fr: 'Procédé et matière' },
      default: 'sheet-steel',
      names: {
        'sheet-steel': { en: 'laser-cut, steel S235JR', fr: 'découpé laser, acier S235JR' },
        'sheet-stainless': { en: 'laser-cut, stainless steel 304', fr: 'découpé laser, inox 304' },
        'sheet-aluminium': { en: 'laser-cut, aluminium 5754', fr: 'découpé laser, aluminium 5754' },
        'turned-steel': { en: 'turned, steel S355J2', fr: 'tourné, acier S355J2' },
        'turned-stainless': { en: 'turned, stainless steel 304', fr: 'tourné, inox 304' },
        'turned-aluminium': { en: 'turned, aluminium 6082', fr: 'tourné, aluminium 6082' },
        'turned-POM': { en: 'turned, POM-C', fr: 'tourné, POM-C' },
        'printed-PETG': { en: 'printed, PETG', fr: 'imprimé, PETG' },
      },
    }),
    sheet: choice({
      label: { en: 'Sheet thickness (mm)', fr: 'Épaisseur de tôle (mm)' },
      help: {
        en: 'From stock; 0.1 to 0.5 mm is stainless shim strip',
        fr: 'Du commerce ; de 0,1 à 0,5 mm, c’est du clinquant inox',
      },
      when: { making: sheets },
      default: '6',
      options: [
        '0.1',
        '0.2',
        '0.3',
        '0.5',
        '0.8',
        '1',
        '1.5',
        '2',
        '2.5',
        '3',
        '4',
        '5',
        '6',
        '8',
        '10',
        '12',
        '15',
        '20',
      ],
    }),
    width: length({
      label: { en: 'Thickness', fr: 'Épaisseur' },
      when: { making: [...turned, printed] },
      default: 10,
      min: 1,
      max: 120,
      step: 0.5,
    }),
    boreClass: choice({
      label: { en: 'Fit of the bore', fr: "Ajustement de l'alésage" },
      help: {
        en: 'H7 sits on a shaft or spigot without play, H8 slides, H11 is loose',
        fr: 'H7 pour un centrage sans jeu, H8 glissant, H11 large',
      },
      when: { making: turned },
      default: 'H8',
      options: ['H7', 'H8', 'H11'],
    }),
    outsideClass: choice({
      label: { en: 'Fit of the outside', fr: "Ajustement de l'extérieur" },
      when: { making: turned },
      default: 'free',
      options: ['free', 'f7', 'h7', 'h9'],
      names: { free: { en: 'none', fr: 'aucun' } },
    }),
  }),
  ...under(groups.mounting, {
    holes: count({
      label: { en: 'Holes', fr: 'Nombre de trous' },
      help: { en: '0 for a plain ring', fr: '0 pour une bague lisse' },
      default: 4,
      min: 0,
      max: 24,
    }),
    boltCircle: length({
      label: { en: 'Bolt circle', fr: 'Diamètre de perçage' },
      when: { holes: holed },
      default: 165,
      min: 8,
      max: 380,
      step: 0.5,
    }),
    screw: choice({
      label: { en: 'For screws', fr: 'Pour vis' },
      when: { holes: holed },
      default: 'M10',
      options: ['M3', 'M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M14', 'M16', 'M20', 'M24'],
    }),
    series: choice({
      label: { en: 'Clearance (ISO 273)', fr: 'Jeu (ISO 273)' },
      when: { holes: holed },
      default: 'coarse',
      names: {
        fine: { en: 'fine', fr: 'fin' },
        medium: { en: 'medium', fr: 'moyen' },
        coarse: { en: 'coarse', fr: 'large' },
      },
    }),
    slotAngle: angle({
      label: { en: 'Slots: angle of adjustment', fr: 'Boutonnières : angle de réglage' },
      help: {
        en: 'By how much the ring can be turned in all; 0 for round holes',
        fr: 'De combien la bague peut tourner en tout ; 0 pour des trous ronds',
      },
      when: { holes: holed },
      default: 0,
      min: 0,
      max: 60,
      step: 1,
    }),
    split: choice({
      label: { en: 'Split', fr: 'Ouverture' },
      help: {
        en: 'Half rings and open shims go in without taking the shaft or screw out; sheet only',
        fr: "Demi-bagues et cales fendues se glissent sans démonter l'arbre ou la vis ; tôle seulement",
      },
      when: { making: sheets },
      default: 'none',
      names: {
        none: { en: 'closed ring', fr: 'bague fermée' },
        halves: { en: 'two half rings', fr: 'deux demi-bagues' },
        open: { en: 'open to one side (slotted shim)', fr: "ouverte d'un côté (cale fendue)" },
      },
    }),
  }),
  engrave: flag({
    label: { en: 'Engrave the thickness', fr: "Graver l'épaisseur" },
    help: { en: 'Sheet only, where there is room', fr: 'Tôle seulement, si la place le permet' },
    group: groups.making,
    when: { making: sheets },
    default: true,
  }),
  ...cutterProfile,
  ...printerProfile,
  ...under(groups.loads, {
    axialLoad: force({
      label: { en: 'Load on the face', fr: 'Charge sur la face' },
      help: {
        en: 'All that presses on the ring, preload of its screws included',
        fr: 'Tout ce qui presse la bague, précharge des vis comprise',
      },
      default: 120_000,
      min: 1,
      max: 2_000_000,
      step: 100,
    }),
    torque: torque({
      label: { en: 'Torque across the joint', fr: 'Couple transmis par le joint' },
      help: { en: 'Carried by the friction of the bolt circle', fr: 'Passé par frottement, vis serrées' },
      when: { holes: holed.slice(1) },
      default: 20,
      min: 0.1,
      max: 20_000,
      step: 1,
    }),
  }),
}
