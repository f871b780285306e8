import {
  choice,
  count,
  force,
  groups,
  length,
  notKnown,
  power,
  printerProfile,
  ratio,
  speed,
  under,
  type Values,
} from '#design'
import { hubParameters } from '#hardware'
import { belts } from './groove.ts'

const drive = { en: 'Belt and teeth', fr: 'Courroie et denture' }
const { making, loads } = groups
const hub = hubParameters({
  bore: { default: 14, max: 42 },
  hubDiameter: { default: 0, max: 100 },
  hubLength: { default: 10, max: 50 },
})

export const parameters = {
  ...under(drive, {
    belt: choice({
      label: { en: 'Belt profile', fr: 'Profil de courroie' },
      help: {
        en: 'GT2 profiles also run GT3, 2GT/3GT/5GT and MGT belts of the same pitch',
        fr: 'Les profils GT2 conviennent aussi aux courroies GT3, 2GT/3GT/5GT et MGT de même pas',
      },
      options: belts,
      default: 'HTD 5M',
      names: {
        'GT2 2M': { en: 'GT2 2M (2GT, GT3 2M)', fr: 'GT2 2M (2GT, GT3 2M)' },
        'GT2 3M': { en: 'GT2 3M (3GT, GT3 3M)', fr: 'GT2 3M (3GT, GT3 3M)' },
        'GT2 5M': { en: 'GT2 5M (5GT, GT3 5M)', fr: 'GT2 5M (5GT, GT3 5M)' },
      },
    }),
    teeth: count({
      label: { en: 'Number of teeth', fr: 'Nombre de dents' },
      help: {
        en: 'Ask the belt maker for the least number of teeth of the belt',
        fr: 'Le nombre minimal de dents est donné par le fabricant de la courroie',
      },
      default: 20,
      min: 14,
      max: 120,
    }),
    beltWidth: length({
      label: { en: 'Belt width', fr: 'Largeur de courroie' },
      default: 15,
      min: 4,
      max: 40,
      step: 1,
    }),
    flanges: choice({
      label: { en: 'Flanges', fr: 'Flasques' },
      help: {
        en: 'A drive needs two flanges on one pulley, or one on each on opposite sides',
        fr: 'Il faut deux flasques sur une poulie, ou un sur chacune, de côtés opposés',
      },
      default: 'both',
      names: {
        both: { en: 'both sides', fr: 'deux côtés' },
        one: { en: 'one side', fr: 'un côté' },
        none: { en: 'none', fr: 'aucun' },
      },
    }),
  }),
  ...hub,
  setScrew: choice({
    label: hub.setScrew.label,
    help: {
      en: 'Tapped in metal; in a printed hub it runs in an ISO 4032 nut',
      fr: 'Taraudage dans le métal ; écrou ISO 4032 noyé dans un moyeu imprimé',
    },
    group: groups.bore,
    when: hub.setScrew.when,
    options: ['M3', 'M4', 'M5', 'M6'],
    default: 'M4',
  }),
  hubDiameter: {
    ...hub.hubDiameter,
    help: {
      en: '0 takes the smallest that holds keyway and screws. A printed hub larger than the root of the teeth is made larger than their tips, so that it prints without support',
      fr: '0 : le plus petit qui loge rainure et vis. Imprimé et plus grand que le pied des dents, le moyeu dépasse leur sommet, pour s’imprimer sans support',
    },
  },
  ...under(making, {
    material: choice({
      label: { en: 'Material and process', fr: 'Matière et procédé' },
      default: 'aluminium',
      names: {
        aluminium: { en: 'aluminium 6082, turned and hobbed', fr: 'aluminium 6082, tourné et taillé' },
        steel: { en: 'steel C45, turned and hobbed', fr: 'acier C45, tourné et taillé' },
        petg: { en: 'PETG, printed', fr: 'PETG, imprimé' },
        pla: { en: 'PLA, printed', fr: 'PLA, imprimé' },
      },
    }),
    grooveAllowance: length({
      label: { en: 'Extra groove width per flank', fr: 'Surlargeur de creux par flanc' },
      help: {
        en: '0 is the published groove; 0.1 suits printing, which closes grooves',
        fr: '0 : creux publié ; 0,1 convient à l’impression, qui resserre les creux',
      },
      default: 0,
      min: 0,
      max: 0.1,
      step: 0.01,
    }),
  }),
  holeOffset: { ...printerProfile.holeOffset, when: { material: ['petg', 'pla'] } },
  ...under(loads, {
    power: power({ label: { en: 'Power', fr: 'Puissance' }, default: 0.37, min: 0, max: 20, step: 0.01 }),
    speed: speed({
      label: { en: 'Speed of this pulley', fr: 'Vitesse de cette poulie' },
      default: 1400,
      min: 1,
      max: 10000,
      step: 10,
    }),
    serviceFactor: ratio({
      label: { en: 'Service factor', fr: 'Coefficient de service' },
      help: {
        en: 'For the machine and its hours, from the belt maker’s catalogue',
        fr: 'Selon la machine et ses heures, d’après le catalogue du fabricant',
      },
      default: 1.5,
      min: 1,
      max: 3,
      step: 0.1,
    }),
    allowedPull: force({
      label: { en: 'Allowed effective pull of the belt', fr: 'Effort tangentiel admissible de la courroie' },
      help: {
        en: 'From the belt maker’s catalogue, for this width, speed and number of teeth; 0: not known, then the pull is not checked',
        fr: 'Selon le catalogue du fabricant, pour ces largeur, vitesse et nombre de dents ; 0 : inconnu, l’effort n’est pas vérifié',
      },
      default: notKnown('belt', 'teeth', 'beltWidth', 'speed'),
      min: 0,
      max: 10000,
      step: 5,
    }),
    otherTeeth: count({
      label: { en: 'Teeth of the other pulley', fr: 'Dents de l’autre poulie' },
      default: 40,
      min: 10,
      max: 200,
    }),
    centreDistance: length({
      label: { en: 'Centre distance', fr: 'Entraxe' },
      default: 200,
      min: 20,
      max: 3000,
      step: 1,
    }),
  }),
}

export type PulleyValues = Values<typeof parameters>
