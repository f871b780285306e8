import {
  choice,
  force,
  groups,
  length,
  printerProfile,
  ratio,
  time,
  torque,
  under,
  type Values,
} from '#design'
import { ballBearings, roundBars, tubes } from '#hardware'

/** Round tubes wide enough for a bearing. */
const roundTubes = tubes.filter(t => t.form === 'CHS' && t.height > 30).map(t => t.name)

/** Bearings whose bore is a diameter of bright bar, so that an idler's axle needs no turning. */
const bearings = ballBearings
  .filter(b => b.bore <= 30 && roundBars.includes(b.bore) && /^6[0239]/.test(b.designation))
  .map(b => b.designation)

const idler = { kind: ['idler'] }
const drive = { kind: ['drive'] }

export const parameters = {
  ...under(groups.size, {
    kind: choice({
      label: { en: 'Roller', fr: 'Rouleau' },
      help: {
        en: 'An idler turns on ball bearings about a fixed axle; a drive roller turns with its shaft',
        fr: 'Un rouleau porteur tourne sur roulements autour d’un axe fixe ; un rouleau moteur tourne avec son arbre',
      },
      default: 'idler',
      names: {
        idler: { en: 'idler on a fixed axle', fr: 'porteur, axe fixe' },
        drive: { en: 'drive roller with shaft', fr: 'moteur, avec arbre' },
      },
    }),
    tube: choice({
      label: { en: 'Tube', fr: 'Tube' },
      help: {
        en: 'Outside diameter × wall, EN 10210-2. Its ends are bored 1 mm larger for the housings or discs',
        fr: 'Diamètre extérieur × épaisseur, EN 10210-2. Ses bouts sont alésés 1 mm plus grand pour les boîtiers ou les disques',
      },
      default: 'CHS 48.3 × 2.6',
      options: roundTubes,
    }),
    tubeLength: length({
      label: { en: 'Tube length', fr: 'Longueur du tube' },
      default: 400,
      min: 80,
      max: 2000,
      step: 5,
    }),
    gap: length({
      label: { en: 'Gap beside the tube', fr: 'Jeu à côté du tube' },
      help: {
        en: 'Idler: from the end of the tube to the frame. Drive: to the shoulder where the bearing stands',
        fr: 'Porteur : du bout du tube au châssis. Moteur : jusqu’à l’épaulement contre lequel vient le roulement',
      },
      default: 5,
      min: 3,
      max: 60,
      step: 0.5,
    }),
    crown: length({
      label: { en: 'Crown', fr: 'Bombé' },
      help: {
        en: 'The tube tapers on its outer quarters by so much on the radius, so that a belt runs in the middle: about 0.3 for light belts; 0 for a plain tube',
        fr: 'Le tube s’amincit d’autant au rayon sur ses quarts extérieurs pour centrer une bande : 0,3 environ pour une bande légère ; 0 pour un tube droit',
      },
      default: 0,
      min: 0,
      max: 1,
      step: 0.05,
    }),
  }),
  bearing: choice({
    label: { en: 'Bearing', fr: 'Roulement' },
    help: {
      en: 'Its bore is the diameter of the axle or of the shaft ends',
      fr: 'Son alésage donne le diamètre de l’axe ou des bouts d’arbre',
    },
    group: groups.bearing,
    default: '6002',
    options: bearings,
  }),
  ...under(groups.mounting, {
    axleEnds: choice({
      label: { en: 'Axle ends', fr: 'Bouts d’axe' },
      when: idler,
      default: 'tapped',
      names: {
        tapped: { en: 'tapped, with screws', fr: 'taraudés, avec vis' },
        flats: { en: 'two flats, for open slots', fr: 'deux méplats, pour encoches' },
        circlips: { en: 'plain, with circlips outside', fr: 'lisses, avec circlips à l’extérieur' },
      },
    }),
    acrossFlats: length({
      label: { en: 'Across the flats', fr: 'Cote sur plats' },
      help: {
        en: '0 takes 0.7 of the axle, whole millimetres: 14 on 20. Measure the slots of the frame',
        fr: '0 prend 0,7 fois l’axe, au millimètre : 14 sur 20. Mesurer les encoches du châssis',
      },
      when: { ...idler, axleEnds: ['flats'] },
      default: 0,
      min: 0,
      max: 28,
      step: 0.5,
    }),
    frameWall: length({
      label: { en: 'Frame wall', fr: 'Paroi du châssis' },
      help: {
        en: 'Thickness that the axle or its screws go through',
        fr: 'Épaisseur traversée par l’axe ou par ses vis',
      },
      when: idler,
      default: 4,
      min: 2,
      max: 20,
      step: 0.5,
    }),
    journal: length({
      label: { en: 'Shaft end beside the bearing', fr: 'Bout d’arbre côté roulement' },
      help: {
        en: 'From the shoulder, on both sides: bearing, housing and what stands beside it',
        fr: 'Depuis l’épaulement, des deux côtés : roulement, palier et ce qui l’accompagne',
      },
      when: drive,
      default: 40,
      min: 15,
      max: 150,
      step: 1,
    }),
    driveEnd: length({
      label: { en: 'Keyed drive end', fr: 'Bout d’entraînement claveté' },
      help: {
        en: 'Beyond that on one side, for a pulley or gearbox',
        fr: 'Au-delà, d’un côté, pour une poulie ou un réducteur',
      },
      when: drive,
      default: 40,
      min: 15,
      max: 150,
      step: 1,
    }),
  }),
  ...under(groups.making, {
    housing: choice({
      label: { en: 'Bearing housings', fr: 'Boîtiers de roulement' },
      when: idler,
      default: 'steel',
      names: {
        steel: { en: 'turned, steel, pressed in', fr: 'tournés, acier, emmanchés' },
        pom: { en: 'turned, POM-C, glued in', fr: 'tournés, POM-C, collés' },
        petg: { en: 'printed, PETG, glued in', fr: 'imprimés, PETG, collés' },
      },
    }),
    discs: choice({
      label: { en: 'End discs', fr: 'Disques d’extrémité' },
      when: drive,
      default: 'welded',
      names: {
        welded: { en: 'welded to tube and shaft', fr: 'soudés au tube et à l’arbre' },
        pressed: {
          en: 'pressed on the shaft and into the tube',
          fr: 'emmanchés sur l’arbre et dans le tube',
        },
      },
    }),
  }),
  ...under(groups.loads, {
    load: force({
      label: { en: 'Load on the roller', fr: 'Charge sur le rouleau' },
      help: {
        en: 'Weight it carries, or both strands of a belt about it',
        fr: 'Poids porté, ou les deux brins de la bande qui l’entoure',
      },
      default: 400,
      min: 1,
      max: 30_000,
      step: 10,
    }),
    loadWidth: length({
      label: { en: 'Width of the load', fr: 'Largeur de la charge' },
      help: {
        en: 'Belt or box, in the middle of the tube; 0 for the whole tube',
        fr: 'Bande ou caisse, au milieu du tube ; 0 pour tout le tube',
      },
      default: 0,
      min: 0,
      max: 2000,
      step: 10,
    }),
    axialLoad: force({
      label: { en: 'Axial load', fr: 'Charge axiale' },
      help: { en: 'From a belt that runs off, or a push', fr: 'Bande qui se déporte, poussée latérale' },
      default: 20,
      min: 0,
      max: 5000,
      step: 10,
    }),
    beltSpeed: ratio({
      label: { en: 'Surface speed (m/s)', fr: 'Vitesse périphérique (m/s)' },
      default: 0.5,
      min: 0.01,
      max: 3,
      step: 0.05,
    }),
    wantedLife: time({
      label: { en: 'Wanted bearing life', fr: 'Durée de vie souhaitée' },
      help: { en: 'Reached by 90 % of the bearings', fr: 'Atteinte par 90 % des roulements' },
      default: 20_000,
      min: 100,
      max: 100_000,
      step: 1000,
    }),
    torque: torque({
      label: { en: 'Drive torque', fr: 'Couple d’entraînement' },
      when: drive,
      default: 20,
      min: 0,
      max: 1000,
      step: 1,
    }),
    pulleyPull: force({
      label: { en: 'Pull on the drive end', fr: 'Traction sur le bout d’entraînement' },
      help: {
        en: 'Both strands of the drive’s belt or chain, at the middle of the keyed end; 0 with a shaft-mounted gearbox',
        fr: 'Les deux brins de la courroie ou de la chaîne, au milieu du bout claveté ; 0 avec un réducteur enfilé',
      },
      when: drive,
      default: 300,
      min: 0,
      max: 10_000,
      step: 10,
    }),
  }),
  ...printerProfile,
}

export type RollerValues = Values<typeof parameters>
