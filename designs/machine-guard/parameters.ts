import { choice, count, cutterProfile, force, groups, length, under, type Values } from '#design'
import { bentSheetParameters } from '#hardware'

const openings = { en: 'Openings', fr: 'Ouvertures' }

export const parameters = {
  ...under(groups.size, {
    form: choice({
      label: { en: 'Form', fr: 'Forme' },
      help: {
        en: 'Box: closed on four sides, for a drive on shafts that come out of a wall. Hood: open at both ends, for a shaft or coupling that passes through',
        fr: 'Boîte : fermée sur quatre côtés, pour une transmission sur des arbres qui sortent d’une paroi. Capot : ouvert aux deux bouts, pour un arbre ou un accouplement qui traverse',
      },
      default: 'box',
      names: {
        box: { en: 'box, four sides', fr: 'boîte, quatre côtés' },
        hood: { en: 'hood, open at both ends', fr: 'capot, ouvert aux deux bouts' },
      },
    }),
    length: length({
      label: { en: 'Length', fr: 'Longueur' },
      help: { en: 'Outside, along the screwed sides', fr: 'Extérieure, le long des côtés vissés' },
      default: 400,
      min: 80,
      max: 1200,
      step: 5,
    }),
    width: length({
      label: { en: 'Width', fr: 'Largeur' },
      help: { en: 'Outside, without the flanges', fr: 'Extérieure, sans les ailes' },
      default: 200,
      min: 60,
      max: 600,
      step: 5,
    }),
    depth: length({
      label: { en: 'Depth', fr: 'Profondeur' },
      help: {
        en: 'From the mounting face to the front, outside',
        fr: 'De la face d’appui à la façade, hors tout',
      },
      default: 100,
      min: 30,
      max: 400,
      step: 5,
    }),
  }),
  ...bentSheetParameters({ thickness: '2', least: 1, most: 4 }),
  ...under(groups.size, {
    corners: choice({
      label: { en: 'Corners at the front', fr: 'Angles côté façade' },
      help: {
        en: 'Bending leaves a gap there, as high as sheet and bend radius together: open, it is judged like an opening',
        fr: 'Le pliage y laisse un jour, haut comme la tôle et le rayon de pliage ensemble : ouvert, il est jugé comme une ouverture',
      },
      when: { form: ['box'] },
      default: 'open',
      names: {
        open: { en: 'open', fr: 'ouverts' },
        welded: { en: 'welded shut', fr: 'fermés par soudure' },
      },
    }),
  }),
  ...under(openings, {
    opening: choice({
      label: { en: 'Openings', fr: 'Ouvertures' },
      help: {
        en: 'In the front, to see and to cool; none keeps dust and oil in as well',
        fr: 'En façade, pour voir et refroidir ; sans ouverture, la poussière et l’huile restent aussi dedans',
      },
      default: 'round',
      names: {
        round: { en: 'round holes, staggered', fr: 'trous ronds en quinconce' },
        slots: { en: 'slots', fr: 'fentes' },
        none: { en: 'none', fr: 'aucune' },
      },
    }),
    openingSize: length({
      label: { en: 'Diameter or width of an opening', fr: 'Diamètre ou largeur d’une ouverture' },
      help: {
        en: 'The smaller, the nearer the danger may be: up to 4 mm two millimetres, round 8 mm five, slots of 8 mm twenty',
        fr: 'Plus elle est petite, plus le danger peut être près : deux millimètres jusqu’à 4 mm, cinq pour des trous de 8 mm, vingt pour des fentes de 8 mm',
      },
      when: { opening: ['round', 'slots'] },
      default: 8,
      min: 3,
      max: 30,
      step: 0.5,
    }),
    slotLength: length({
      label: { en: 'Length of a slot', fr: 'Longueur d’une fente' },
      when: { opening: ['slots'] },
      default: 60,
      min: 10,
      max: 150,
      step: 1,
    }),
    pitch: length({
      label: { en: 'Pitch of the openings', fr: 'Pas des ouvertures' },
      help: {
        en: 'Centre to centre of neighbours, across the slots; at most 400 openings: each costs a pierce of the laser',
        fr: 'D’axe en axe, en travers des fentes ; 400 ouvertures au plus : chacune coûte un perçage au laser',
      },
      when: { opening: ['round', 'slots'] },
      default: 18,
      min: 5,
      max: 80,
      step: 0.5,
    }),
    border: length({
      label: { en: 'Border without openings', fr: 'Bordure sans ouvertures' },
      help: {
        en: 'From the edges of the front to the field, at least what the bends need',
        fr: 'Des bords de la façade au champ percé, au moins ce que demandent les plis',
      },
      when: { opening: ['round', 'slots'] },
      default: 25,
      min: 5,
      max: 200,
      step: 1,
    }),
  }),
  ...under(groups.mounting, {
    flange: length({
      label: { en: 'Width of the flanges', fr: 'Largeur des ailes' },
      help: {
        en: 'Outside the guard, on the two long sides',
        fr: 'Hors du carter, sur les deux côtés longs',
      },
      default: 25,
      min: 12,
      max: 60,
      step: 1,
    }),
    screw: choice({
      label: { en: 'Retained screws', fr: 'Vis imperdables' },
      help: {
        en: 'Socket head screws with a thinned shank; the flanges are tapped, so that they stay in the guard',
        fr: 'Vis à six pans creux à tige amincie ; les ailes sont taraudées, elles restent ainsi dans le carter',
      },
      default: 'M6',
      options: ['M4', 'M5', 'M6', 'M8'],
    }),
    screwCount: count({
      label: { en: 'Screws on each flange', fr: 'Vis par aile' },
      default: 3,
      min: 2,
      max: 8,
    }),
  }),
  ...under(groups.loads, {
    distance: length({
      label: { en: 'Distance to the danger', fr: 'Distance à la zone dangereuse' },
      help: {
        en: 'From the inside of the front to the nearest moving part: belt, chain, spoke or key',
        fr: 'De l’intérieur de la façade à la pièce mobile la plus proche : courroie, chaîne, bras ou clavette',
      },
      default: 40,
      min: 2,
      max: 900,
      step: 1,
    }),
    push: force({
      label: { en: 'Push on the front', fr: 'Poussée sur la façade' },
      help: {
        en: 'In the middle; 100 N is a hand that leans on it, more is a person that falls against it',
        fr: 'Au milieu ; 100 N est une main qui s’appuie, davantage une personne qui tombe dessus',
      },
      default: 100,
      min: 0,
      max: 2000,
      step: 10,
    }),
  }),
  ...cutterProfile,
}

export type GuardValues = Values<typeof parameters>
