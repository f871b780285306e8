import {
  choice,
  count,
  derived,
  flag,
  found,
  groups,
  length,
  printerProfile,
  under,
  type Values,
} from '#design'
import { ballBearings, bearingLoads, boreCirclips, miniatureBearings } from '#hardware'
import { unitBeside } from './unit.ts'

const bearings = [...miniatureBearings, ...ballBearings]
  .filter(b => boreCirclips.some(c => c.bore === b.outsideDiameter))
  .map(b => b.designation)

const screwSizes = ['M4', 'M5', 'M6', 'M8', 'M10', 'M12', 'M14', 'M16'] as const
const housing = { en: 'Housing', fr: 'Corps' }

export type PlateValues = Values<typeof parameters>

const bearing = choice({
  label: { en: 'Bearing', fr: 'Roulement' },
  help: { en: 'Deep-groove ball bearing', fr: 'Roulement à billes à gorge profonde' },
  default: '6204',
  options: bearings,
})

export const parameters = {
  ...under(groups.bearing, {
    bearing,
    seal: choice({
      label: { en: 'Seals', fr: 'Étanchéité' },
      default: '2RS',
      names: {
        '2RS': { en: 'rubber seals (2RS)', fr: 'joints caoutchouc (2RS)' },
        '2Z': { en: 'steel shields (2Z)', fr: 'flasques tôle (2Z)' },
      },
    }),
    retention: choice({
      label: { en: 'Bearing held by', fr: 'Maintien du roulement' },
      help: {
        en: 'Against the shoulder: a circlip needs a deeper housing, a bolted ring takes more axial load',
        fr: "Contre l'épaulement : le circlips demande un corps plus profond, le flasque vissé tient mieux l'effort axial",
      },
      default: 'circlip',
      names: {
        circlip: { en: 'circlip DIN 472', fr: 'circlips DIN 472' },
        cover: { en: 'bolted ring', fr: 'flasque vissé' },
      },
    }),
  }),
  ...under(groups.mounting, {
    bearingCentre: length({
      label: { en: 'Mounting face to bearing', fr: "Face d'appui au roulement" },
      help: {
        en: "To the middle of the bearing's width; the dimension i of a cast flange unit",
        fr: 'Au milieu de la largeur du roulement ; la cote i des paliers appliques en fonte',
      },
      default: derived({ bearing }, v => unitBeside(v.bearing).centre),
      min: 5,
      max: 60,
      step: 0.5,
    }),
    flange: choice({
      label: { en: 'Flange', fr: 'Flasque' },
      default: 'square',
      names: {
        square: { en: 'square, 4 screws', fr: 'carré, 4 vis' },
        round: { en: 'round', fr: 'rond' },
        oval: { en: 'oval, 2 screws', fr: 'ovale, 2 vis' },
      },
    }),
    holeSpacing: length({
      label: { en: 'Hole spacing', fr: 'Entraxe de fixation' },
      help: {
        en: 'Side of the square, bolt circle of the round flange, distance of the two screws',
        fr: 'Côté du carré, diamètre de perçage du flasque rond, distance des deux vis',
      },
      default: derived({ bearing }, v => unitBeside(v.bearing).boltSquare),
      min: 20,
      max: 250,
      step: 0.5,
    }),
    screwCount: count({
      label: { en: 'Screws', fr: 'Nombre de vis' },
      when: { flange: ['round'] },
      default: 4,
      min: 3,
      max: 8,
    }),
    screw: choice({
      label: { en: 'Screw size', fr: 'Taille de vis' },
      help: { en: 'Clearance holes ISO 273, medium', fr: 'Trous de passage ISO 273, série moyenne' },
      default: derived({ bearing }, v => found(screwSizes, unitBeside(v.bearing).bolt)),
      options: screwSizes,
    }),
    head: choice({
      label: { en: 'Screw heads', fr: 'Têtes de vis' },
      default: 'socket',
      names: {
        socket: {
          en: 'hexagon socket, on a washer (ISO 4762)',
          fr: 'six pans creux sur rondelle (ISO 4762)',
        },
        hexagon: { en: 'hexagon, on a washer (ISO 4017)', fr: 'hexagonale sur rondelle (ISO 4017)' },
        counterbored: { en: 'hexagon socket, counterbored', fr: 'six pans creux, lamée' },
      },
    }),
    into: choice({
      label: { en: 'Screwed into', fr: 'Vissé dans' },
      default: 'thread',
      names: {
        thread: { en: 'threads in the frame', fr: 'le bâti taraudé' },
        nuts: { en: 'nuts behind a wall', fr: 'des écrous derrière une paroi' },
      },
    }),
    frameThickness: length({
      label: { en: 'Thickness of that wall', fr: 'Épaisseur de cette paroi' },
      when: { into: ['nuts'] },
      default: 5,
      min: 1,
      max: 25,
      step: 0.5,
    }),
    spigot: flag({
      label: { en: 'Spigot', fr: 'Centrage' },
      help: {
        en: 'A short cylinder that centres the plate in a hole of the frame',
        fr: 'Un emboîtement court qui centre le palier dans un alésage du bâti',
      },
      default: false,
    }),
    spigotDiameter: length({
      label: { en: 'Spigot diameter', fr: 'Diamètre du centrage' },
      when: { spigot: [true] },
      default: 55,
      min: 12,
      max: 200,
      step: 0.5,
    }),
    spigotHeight: length({
      label: { en: 'Spigot height', fr: 'Hauteur du centrage' },
      when: { spigot: [true] },
      default: 3,
      min: 1.5,
      max: 15,
      step: 0.5,
    }),
  }),
  ...under(housing, {
    material: choice({
      label: { en: 'Material and process', fr: 'Matière et procédé' },
      default: 'EN_AW_6082_T6',
      names: {
        EN_AW_6082_T6: { en: 'machined, aluminium 6082 T6', fr: 'usiné, aluminium 6082 T6' },
        S355J2: { en: 'machined, steel S355J2', fr: 'usiné, acier S355J2' },
        X5CrNi1810: { en: 'machined, stainless steel 304', fr: 'usiné, inox 304' },
        POM_C: { en: 'machined, POM-C', fr: 'usiné, POM-C' },
        PETG: { en: 'printed, PETG', fr: 'imprimé, PETG' },
        ABS: { en: 'printed, ABS', fr: 'imprimé, ABS' },
      },
    }),
    flangeThickness: length({
      label: { en: 'Flange thickness', fr: 'Épaisseur du flasque' },
      help: {
        en: 'As thick as the housing is deep makes a flat side plate',
        fr: "Égale à la profondeur du corps, elle donne une plaque d'une seule épaisseur",
      },
      default: derived({ bearing }, v => unitBeside(v.bearing).flangeHeight),
      min: 4,
      max: 30,
      step: 0.5,
    }),
    wall: length({
      label: { en: 'Wall', fr: 'Paroi' },
      help: {
        en: 'Least, round circlip groove or seat',
        fr: 'Minimum autour de la rainure de circlips ou du logement',
      },
      default: 6,
      min: 3,
      max: 20,
      step: 0.5,
    }),
  }),
  ...printerProfile,
  ...bearingLoads({ en: 'Away from the mounting face', fr: "Dans le sens qui écarte de la face d'appui" }),
}
