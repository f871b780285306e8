import { choice, count, cutterProfile, groups, length, mass, ratio, speed, under, type Values } from '#design'
import { bentSheetParameters } from '#hardware'

const holes = { en: 'Holes of the screen', fr: 'Trous du tamis' }
const { material, thickness } = bentSheetParameters({ thickness: '2', least: 1, most: 6 })

export const parameters = {
  ...under(groups.size, {
    length: length({
      label: { en: 'Clear length', fr: 'Longueur libre' },
      help: { en: 'Inside the frame', fr: 'Intérieure au cadre' },
      default: 300,
      min: 80,
      max: 1000,
      step: 5,
    }),
    width: length({
      label: { en: 'Clear width', fr: 'Largeur libre' },
      help: { en: 'Inside the frame', fr: 'Intérieure au cadre' },
      default: 200,
      min: 80,
      max: 800,
      step: 5,
    }),
    ribs: count({
      label: { en: 'Cross ribs', fr: 'Traverses' },
      help: {
        en: 'Of the frame under the screen, across its length: they carry it and shorten what bends',
        fr: 'Du cadre sous le tamis, en travers de la longueur : elles le portent et raccourcissent ce qui fléchit',
      },
      default: 1,
      min: 0,
      max: 6,
    }),
  }),
  ...under(holes, {
    pattern: choice({
      label: { en: 'Pattern', fr: 'Disposition' },
      default: 'round-staggered',
      names: {
        'round-staggered': { en: 'round, staggered by 60°', fr: 'ronds, en quinconce à 60°' },
        'round-in-line': { en: 'round, in line', fr: 'ronds, alignés' },
        'square-in-line': { en: 'square, in line', fr: 'carrés, alignés' },
      },
    }),
    hole: length({
      label: { en: 'Diameter or side of a hole', fr: 'Diamètre ou côté d’un trou' },
      help: {
        en: 'What passes is a little smaller: try it with your material',
        fr: 'Ce qui passe est un peu plus petit : essayer avec le produit',
      },
      default: 10,
      min: 2,
      max: 60,
      step: 0.5,
    }),
    pitch: length({
      label: { en: 'Pitch', fr: 'Pas' },
      help: {
        en: 'Centre to centre of neighbours; at most 400 holes, above that buy perforated sheet',
        fr: 'D’axe en axe de deux voisins ; 400 trous au plus, au-delà acheter de la tôle perforée',
      },
      default: 14,
      min: 3,
      max: 100,
      step: 0.5,
    }),
  }),
  material,
  thickness: { ...thickness, label: { en: 'Thickness of the screen (mm)', fr: 'Épaisseur du tamis (mm)' } },
  frameThickness: choice({
    label: { en: 'Thickness of the frames (mm)', fr: 'Épaisseur des cadres (mm)' },
    help: { en: 'S235JR, laser-cut', fr: 'S235JR, découpé au laser' },
    group: groups.sheet,
    default: '5',
    options: ['3', '4', '5', '6', '8', '10'],
  }),
  ...under(groups.mounting, {
    screw: choice({
      label: { en: 'Clamping screws', fr: 'Vis de serrage' },
      default: 'M6',
      options: ['M5', 'M6', 'M8', 'M10'],
    }),
    screwPitch: length({
      label: { en: 'Spacing of the screws, at most', fr: 'Entraxe des vis, au plus' },
      default: 120,
      min: 40,
      max: 300,
      step: 5,
    }),
  }),
  ...under(groups.loads, {
    load: mass({
      label: { en: 'Material on the screen', fr: 'Produit sur le tamis' },
      help: { en: 'At once, at most', fr: 'À la fois, au plus' },
      default: 10,
      min: 0,
      max: 500,
      step: 0.5,
    }),
    acceleration: ratio({
      label: { en: 'Acceleration (times gravity)', fr: 'Accélération (fois la pesanteur)' },
      help: {
        en: 'Of the screen across its plane: 1 at rest or shaken by hand, 3 to 5 on a vibrator',
        fr: 'Du tamis en travers de son plan : 1 au repos ou secoué à la main, 3 à 5 sur un vibreur',
      },
      default: 3,
      min: 1,
      max: 8,
      step: 0.5,
    }),
    speed: speed({
      label: { en: 'Speed of the vibrator', fr: 'Vitesse du vibreur' },
      help: {
        en: 'Strokes per minute; the frame must not swing by itself near it',
        fr: 'Coups par minute ; le cadre ne doit pas vibrer de lui-même à cette fréquence',
      },
      default: 1000,
      min: 10,
      max: 6000,
      step: 10,
    }),
  }),
  ...cutterProfile,
}

export type SieveValues = Values<typeof parameters>
