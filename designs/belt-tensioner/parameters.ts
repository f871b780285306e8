import { choice, flag, force, groups, length, type Preset, speed, under, type Values } from '#design'
import { ballBearings, wantedLife } from '#hardware'

const bearings = ballBearings.map(b => b.designation).filter(d => /^6[02]0[0-5]$/.test(d))
const idler = { carries: ['idler'] } as const
const axle = { carries: ['axle'] } as const

export const parameters = {
  ...under(groups.size, {
    carries: choice({
      label: { en: 'Carries', fr: 'Porte' },
      help: {
        en: 'A flat idler on the back of a belt, or one end of the axle of a roller that stands still (two tensioners then)',
        fr: 'Un galet lisse sur le dos d’une courroie, ou un bout de l’axe fixe d’un rouleau (il en faut alors deux)',
      },
      default: 'idler',
      names: {
        idler: { en: 'idler with two bearings', fr: 'galet à deux roulements' },
        axle: { en: 'end of a roller’s axle', fr: 'bout d’axe de rouleau' },
      },
    }),
    travel: length({
      label: { en: 'Travel', fr: 'Course' },
      help: { en: 'From end to end of the slots', fr: 'D’un bout à l’autre des boutonnières' },
      default: 40,
      min: 10,
      max: 200,
      step: 5,
    }),
    screw: choice({
      label: { en: 'Screws', fr: 'Vis' },
      help: {
        en: 'One thread for clamping, abutment and adjusting; plate thicknesses follow from it',
        fr: 'Un seul filetage pour le serrage, la butée et le réglage ; les épaisseurs en découlent',
      },
      options: ['M6', 'M8', 'M10', 'M12'],
      default: 'M8',
    }),
    beltWidth: length({
      label: { en: 'Belt width', fr: 'Largeur de courroie' },
      default: 25,
      min: 6,
      max: 100,
      step: 1,
      when: idler,
    }),
    rollerDiameter: length({
      label: { en: 'Idler diameter', fr: 'Diamètre du galet' },
      help: {
        en: 'The belt maker gives the least diameter for bending the belt backwards',
        fr: 'Le fabricant de courroie donne le diamètre minimal en flexion inverse',
      },
      default: 60,
      min: 36,
      max: 160,
      step: 1,
      when: idler,
    }),
    rims: flag({ label: { en: 'Rims beside the belt', fr: 'Joues de guidage' }, default: true, when: idler }),
  }),
  ...under(groups.bearing, {
    bearing: choice({
      label: { en: 'Bearings', fr: 'Roulements' },
      help: { en: 'Two, sealed (2RS)', fr: 'Deux, étanches (2RS)' },
      options: bearings,
      default: '6002',
      when: idler,
    }),
    axleDiameter: length({
      label: { en: 'Axle diameter', fr: 'Diamètre de l’axe' },
      default: 20,
      min: 10,
      max: 40,
      step: 0.5,
      when: axle,
    }),
    axleScrew: choice({
      label: { en: 'Thread in the axle’s end', fr: 'Taraudage en bout d’axe' },
      options: ['M6', 'M8', 'M10', 'M12', 'M16'],
      default: 'M10',
      when: axle,
    }),
  }),
  mountingScrew: choice({
    label: { en: 'Mounting screws', fr: 'Vis de fixation' },
    help: {
      en: 'Four, clearance holes ISO 273 medium',
      fr: 'Quatre, trous de passage ISO 273 série moyenne',
    },
    group: groups.mounting,
    options: ['M6', 'M8', 'M10', 'M12'],
    default: 'M8',
  }),
  rollerMaterial: choice({
    label: { en: 'Idler material', fr: 'Matière du galet' },
    group: groups.making,
    default: 'EN_AW_6082_T6',
    names: {
      EN_AW_6082_T6: { en: 'aluminium 6082 T6', fr: 'aluminium 6082 T6' },
      S235JR: { en: 'steel S235JR', fr: 'acier S235JR' },
    },
    when: idler,
  }),
  ...under(groups.loads, {
    load: force({
      label: { en: 'Force on this tensioner', fr: 'Effort sur ce tendeur' },
      help: {
        en: 'Against the adjusting screw. Idler: twice the strand tension times the sine of half the wrap angle. Axle: half the force on the roller',
        fr: 'Contre la vis de réglage. Galet : deux fois la tension du brin par le sinus du demi-angle d’enroulement. Axe : la moitié de l’effort sur le rouleau',
      },
      default: 400,
      min: 1,
      max: 20_000,
      step: 10,
    }),
    speed: speed({
      label: { en: 'Speed of the idler', fr: 'Vitesse du galet' },
      default: 1000,
      min: 1,
      max: 15_000,
      step: 10,
      when: idler,
    }),
    wantedLife: { ...wantedLife, default: 20_000, when: idler },
  }),
}

export type TensionerValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  'Idler 60, belt 25, 6002, travel 40': {
    label: { en: 'Idler 60, belt 25, 6002, travel 40', fr: 'Galet 60, courroie 25, 6002, course 40' },
    values: {},
  },
  'Idler 40, belt 15, 6000, travel 30': {
    label: { en: 'Idler 40, belt 15, 6000, travel 30', fr: 'Galet 40, courroie 15, 6000, course 30' },

    values: { screw: 'M6', beltWidth: 15, rollerDiameter: 40, bearing: '6000', travel: 30, load: 150 },
  },
  'Idler 80, belt 50, 6204, travel 60': {
    label: { en: 'Idler 80, belt 50, 6204, travel 60', fr: 'Galet 80, courroie 50, 6204, course 60' },

    values: { screw: 'M12', beltWidth: 50, rollerDiameter: 80, bearing: '6204', travel: 60, load: 1000 },
  },
  'Axle 15, M8, travel 50': {
    label: { en: 'Axle 15, M8, travel 50', fr: 'Axe 15, M8, course 50' },

    values: { carries: 'axle', axleDiameter: 15, axleScrew: 'M8', travel: 50, load: 500 },
  },
  'Axle 20, M10, travel 80': {
    label: { en: 'Axle 20, M10, travel 80', fr: 'Axe 20, M10, course 80' },

    values: { carries: 'axle', axleDiameter: 20, axleScrew: 'M10', screw: 'M10', travel: 80, load: 1000 },
  },
  'Axle 30, M12, travel 120': {
    label: { en: 'Axle 30, M12, travel 120', fr: 'Axe 30, M12, course 120' },

    values: { carries: 'axle', axleDiameter: 30, axleScrew: 'M12', screw: 'M12', travel: 120, load: 1500 },
  },
}
