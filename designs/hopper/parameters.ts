import {
  angle,
  choice,
  count,
  cutterProfile,
  groups,
  length,
  ratio,
  type Text,
  under,
  type Values,
} from '#design'
import { bentSheetParameters } from '#hardware'

const inside = (label: Text, value: number, min: number, max: number, help?: Text) =>
  length({ label, help, default: value, min, max, step: 5, group: groups.size })

export const parameters = {
  topLength: inside({ en: 'Length at the top', fr: 'Longueur en haut' }, 400, 120, 1500, {
    en: 'Inside; the two walls across this length carry the corner flanges',
    fr: 'Intérieure ; les deux parois en travers de cette longueur portent les ailes d’angle',
  }),
  topWidth: inside({ en: 'Width at the top', fr: 'Largeur en haut' }, 400, 120, 1500, {
    en: 'Inside',
    fr: 'Intérieure',
  }),
  outletLength: inside({ en: 'Length of the outlet', fr: 'Longueur de la sortie' }, 80, 40, 500, {
    en: 'Inside, along the length at the top',
    fr: 'Intérieure, dans le sens de la longueur en haut',
  }),
  outletWidth: inside({ en: 'Width of the outlet', fr: 'Largeur de la sortie' }, 80, 40, 500, {
    en: 'Inside',
    fr: 'Intérieure',
  }),
  height: inside({ en: 'Height of the slope', fr: 'Hauteur de la pente' }, 300, 80, 1500, {
    en: 'From the outlet collar to the top of the flanges; the higher, the steeper and the larger',
    fr: 'De la manchette de sortie jusqu’à la face supérieure des ailes ; plus elle est grande, plus la trémie est raide et grande',
  }),
  collar: inside({ en: 'Outlet collar', fr: 'Manchette de sortie' }, 40, 15, 150, {
    en: 'Height of the upright rim that a slide gate, pipe or hose is fixed to',
    fr: 'Hauteur du rebord vertical qui reçoit registre, tube ou manche',
  }),
  ...bentSheetParameters({ thickness: '2', least: 1, most: 4 }),
  ...under(groups.mounting, {
    flange: length({
      label: { en: 'Mounting flanges at the top', fr: 'Ailes de fixation en haut' },
      help: {
        en: 'Level, outwards from the inside of the walls; the hopper hangs on them',
        fr: 'De niveau, vers l’extérieur depuis l’intérieur des parois ; la trémie y est suspendue',
      },
      default: 40,
      min: 15,
      max: 100,
      step: 1,
    }),
    mountScrew: choice({
      label: { en: 'Mounting screws', fr: 'Vis de fixation' },
      default: 'M8',
      options: ['M5', 'M6', 'M8', 'M10', 'M12'],
    }),
    mountScrews: count({
      label: { en: 'Mounting screws on each side', fr: 'Vis de fixation par côté' },
      default: 2,
      min: 1,
      max: 8,
    }),
    joint: choice({
      label: { en: 'Corners', fr: 'Angles' },
      help: {
        en: 'Bolted comes apart for cleaning and transport; welded is tight and smooth',
        fr: 'Vissés, ils se démontent pour le nettoyage et le transport ; soudés, ils sont étanches et lisses',
      },
      default: 'bolted',
      names: { bolted: { en: 'bolted', fr: 'vissés' }, welded: { en: 'welded', fr: 'soudés' } },
    }),
    cornerScrew: choice({
      label: { en: 'Corner screws', fr: 'Vis d’angle' },
      when: { joint: ['bolted'] },
      default: 'M5',
      options: ['M4', 'M5', 'M6', 'M8'],
    }),
    cornerScrews: count({
      label: { en: 'Screws in each corner', fr: 'Vis par angle' },
      when: { joint: ['bolted'] },
      default: 4,
      min: 2,
      max: 16,
    }),
  }),
  ...under(groups.loads, {
    density: ratio({
      label: { en: 'Bulk density (kg/m³)', fr: 'Masse volumique en vrac (kg/m³)' },
      help: {
        en: 'Weigh a full bucket: wheat about 770, dry sand about 1600',
        fr: 'Peser un seau plein : blé environ 770, sable sec environ 1600',
      },
      default: 770,
      min: 50,
      max: 3000,
      step: 10,
    }),
    slideAngle: angle({
      label: { en: 'Slope on which it slides', fr: 'Pente sur laquelle il glisse' },
      help: {
        en: 'Tilt a piece of the same sheet until the material slides off clean, and add 5° to 15°',
        fr: 'Incliner un morceau de la même tôle jusqu’à ce que le produit glisse sans reste, et ajouter 5° à 15°',
      },
      default: 40,
      min: 15,
      max: 80,
      step: 1,
    }),
    grain: length({
      label: { en: 'Largest grain', fr: 'Plus gros grain' },
      default: 7,
      min: 0.1,
      max: 60,
      step: 0.1,
    }),
    powderStrength: ratio({
      label: {
        en: 'Strength of the powder at the outlet (Pa)',
        fr: 'Résistance de la poudre à la sortie (Pa)',
      },
      help: {
        en: 'Unconfined, where it meets the flow factor, from a shear test (ASTM D6128); 0 for grains that run freely. Powders below half a millimetre hold together and arch by it',
        fr: 'Non confinée, au croisement avec le facteur d’écoulement, par essai de cisaillement (ASTM D6128) ; 0 pour des grains qui coulent librement. Sous un demi-millimètre, une poudre se tient et fait voûte par elle',
      },
      default: 0,
      min: 0,
      max: 20_000,
      step: 10,
    }),
  }),
  ...cutterProfile,
}

export type HopperValues = Values<typeof parameters>
