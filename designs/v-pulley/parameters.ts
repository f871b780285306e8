import {
  choice,
  count,
  groups,
  length,
  notKnown,
  type Preset,
  power,
  ratio,
  speed,
  under,
  type Values,
} from '#design'
import { hubParameters } from '#hardware'

const { size, making, loads } = groups
export const sections = ['SPZ', 'SPA', 'SPB'] as const

export const parameters = {
  ...under(size, {
    section: choice({
      label: { en: 'Belt section', fr: 'Section de courroie' },
      help: {
        en: 'SPZ also takes Z (10) belts, SPA takes A (13), SPB takes B (17)',
        fr: 'SPZ reçoit aussi les courroies Z (10), SPA les A (13), SPB les B (17)',
      },
      options: sections,
      default: 'SPA',
    }),
    datumDiameter: length({
      label: { en: 'Datum diameter', fr: 'Diamètre de référence' },
      help: {
        en: 'Usual: 63, 71, 80, 90, 100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400',
        fr: 'Usuels : 63, 71, 80, 90, 100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400',
      },
      default: 125,
      min: 63,
      max: 500,
      step: 1,
    }),
    grooves: count({ label: { en: 'Grooves', fr: 'Gorges' }, default: 2, min: 1, max: 6 }),
  }),
  ...hubParameters({
    bore: { default: 28, max: 90 },
    hubDiameter: { default: 0, max: 200 },
    hubLength: { default: 20, max: 80 },
  }),
  ...under(making, {
    body: choice({
      label: { en: 'Between rim and hub', fr: 'Entre jante et moyeu' },
      default: 'solid',
      names: {
        solid: { en: 'solid', fr: 'plein' },
        web: { en: 'web', fr: 'voile' },
        holes: { en: 'web with holes', fr: 'voile ajouré' },
      },
    }),
    material: choice({
      label: { en: 'Material', fr: 'Matière' },
      default: 'steel',
      names: {
        steel: { en: 'steel C45', fr: 'acier C45' },
        aluminium: { en: 'aluminium 6082', fr: 'aluminium 6082' },
      },
    }),
  }),
  ...under(loads, {
    power: power({ label: { en: 'Power', fr: 'Puissance' }, default: 2.2, min: 0.01, max: 100, step: 0.1 }),
    speed: speed({
      label: { en: 'Speed of this pulley', fr: 'Vitesse de cette poulie' },
      default: 1430,
      min: 1,
      max: 6000,
      step: 10,
    }),
    serviceFactor: ratio({
      label: { en: 'Service factor', fr: 'Coefficient de service' },
      help: {
        en: 'For the machine and its hours, 1.0 to 1.8: from the belt maker’s table',
        fr: 'Selon la machine et ses heures, 1,0 à 1,8 : table du fabricant de courroies',
      },
      default: 1.3,
      min: 1,
      max: 2,
      step: 0.1,
    }),
    otherDiameter: length({
      label: { en: 'Datum diameter of the other pulley', fr: 'Diamètre de référence de l’autre poulie' },
      default: 250,
      min: 63,
      max: 1000,
      step: 1,
    }),
    centreDistance: length({
      label: { en: 'Centre distance', fr: 'Entraxe' },
      default: 500,
      min: 70,
      max: 5000,
      step: 1,
    }),
    ratedPower: power({
      label: { en: 'Rated power of one belt', fr: 'Puissance nominale d’une courroie' },
      help: {
        en: 'From the belt maker’s catalogue, for the smaller pulley, its speed and the ratio; 0: not known, then the number of belts is not checked',
        fr: 'Selon le catalogue du fabricant, pour la petite poulie, sa vitesse et le rapport ; 0 : inconnue, le nombre de courroies n’est pas vérifié',
      },
      default: notKnown('section', 'datumDiameter', 'speed', 'otherDiameter'),
      min: 0,
      max: 50,
      step: 0.1,
    }),
  }),
}

export type PulleyValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  'SPA 125-2, bore 28 (IEC 100)': {
    label: { en: 'SPA 125-2, bore 28 (IEC 100)', fr: 'SPA 125-2, alésage 28 (IEC 100)' },
    values: {},
  },
  'SPZ 80-1, bore 19 (IEC 80)': {
    label: { en: 'SPZ 80-1, bore 19 (IEC 80)', fr: 'SPZ 80-1, alésage 19 (IEC 80)' },

    values: {
      ...{ section: 'SPZ', datumDiameter: 80, grooves: 1, bore: 19, hubLength: 15, power: 0.75, speed: 1400 },
      ...{ otherDiameter: 160, centreDistance: 300 },
    },
  },
  'SPZ 100-2, bore 24 (IEC 90)': {
    label: { en: 'SPZ 100-2, bore 24 (IEC 90)', fr: 'SPZ 100-2, alésage 24 (IEC 90)' },

    values: {
      ...{ section: 'SPZ', datumDiameter: 100, bore: 24, hubLength: 15, power: 1.5, speed: 1410 },
      ...{ otherDiameter: 200, centreDistance: 400, material: 'aluminium' },
    },
  },
  'SPA 250-2, web with holes, bore 38': {
    label: { en: 'SPA 250-2, web with holes, bore 38', fr: 'SPA 250-2, voile percé, alésage 38' },

    values: {
      ...{ datumDiameter: 250, bore: 38, setScrew: 'M8', hubLength: 20, body: 'holes', speed: 715 },
      ...{ otherDiameter: 125 },
    },
  },
  'SPZ 200-1, web, bore 25': {
    label: { en: 'SPZ 200-1, web, bore 25', fr: 'SPZ 200-1, voile, alésage 25' },

    values: {
      ...{
        section: 'SPZ',
        datumDiameter: 200,
        grooves: 1,
        bore: 25,
        hubLength: 20,
        body: 'web',
        power: 0.75,
      },
      ...{ speed: 560, otherDiameter: 80, centreDistance: 300 },
    },
  },
  'SPB 180-3, bore 42 (IEC 160)': {
    label: { en: 'SPB 180-3, bore 42 (IEC 160)', fr: 'SPB 180-3, alésage 42 (IEC 160)' },

    values: {
      ...{ section: 'SPB', datumDiameter: 180, grooves: 3, bore: 42, setScrew: 'M8', hubLength: 20 },
      ...{ power: 11, speed: 1460, otherDiameter: 280, centreDistance: 700 },
    },
  },
}
