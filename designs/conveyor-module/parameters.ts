import {
  angle,
  choice,
  count,
  cutterProfile,
  force,
  groups,
  length,
  mass,
  notKnown,
  ratio,
  time,
  torque,
  under,
  type Values,
} from '#design'
import { iecPowers } from '#hardware'

const belt = { en: 'Belt', fr: 'Bande' }
const drive = { en: 'Drive', fr: 'Entraînement' }
const frame = { en: 'Frame', fr: 'Châssis' }

/** Motors that fit under the frame, by frame and power in kW. */
const motors = iecPowers
  .filter(({ frame }) => frame === '71' || frame === '80')
  .flatMap(({ frame, powers }) => powers.map(power => `${frame} - ${power} kW`))

export const parameters = {
  ...under(groups.size, {
    beltWidth: length({
      label: { en: 'Belt width', fr: 'Largeur de bande' },
      default: 300,
      min: 150,
      max: 800,
      step: 10,
    }),
    centreDistance: length({
      label: { en: 'Centre distance', fr: 'Entraxe' },
      help: {
        en: 'From the drive roller to the tail roller; the side plates are about 210 mm longer',
        fr: 'Du rouleau moteur au rouleau de pied ; les flancs font environ 210 mm de plus',
      },
      default: 1000,
      min: 600,
      max: 3000,
      step: 10,
    }),
    guideHeight: length({
      label: { en: 'Sides above the bed', fr: 'Hauteur des bords' },
      help: {
        en: 'By how much the side plates stand above the sliding bed and keep goods on the belt',
        fr: 'Dépassement des flancs au-dessus de la sole, qui retient le produit sur la bande',
      },
      default: 20,
      min: 15,
      max: 120,
      step: 5,
    }),
    tube: choice({
      label: { en: 'Tube of the end rollers', fr: 'Tube des rouleaux d’extrémité' },
      help: {
        en: 'Ask the belt maker for the least diameter that the belt bends round',
        fr: 'Le plus petit diamètre d’enroulement est donné par le fabricant de la bande',
      },
      default: 'CHS 60.3 × 3.2',
      options: ['CHS 60.3 × 3.2', 'CHS 76.1 × 3.2', 'CHS 88.9 × 4'],
    }),
  }),
  ...under(belt, {
    beltThickness: length({
      label: { en: 'Belt thickness', fr: 'Épaisseur de bande' },
      default: 2,
      min: 0.8,
      max: 5,
      step: 0.1,
    }),
    allowedTension: ratio({
      label: { en: 'Allowed pull of the belt (N/mm)', fr: 'Traction admise de la bande (N/mm)' },
      help: {
        en: 'Per millimetre of width, from its maker, for an endless belt with its joint; 0 where it is not known',
        fr: 'Par millimètre de largeur, selon le fabricant, bande sans fin avec sa jonction ; 0 si elle n’est pas connue',
      },
      default: 0,
      min: 0,
      max: 50,
      step: 0.5,
    }),
    leastDrum: length({
      label: { en: 'Least drum of the belt', fr: 'Plus petit tambour de la bande' },
      help: {
        en: 'Diameter from its maker; 0 where it is not known',
        fr: 'Diamètre selon le fabricant ; 0 s’il n’est pas connu',
      },
      default: 0,
      min: 0,
      max: 200,
      step: 5,
    }),
    takeUp: length({
      label: { en: 'Take-up travel', fr: 'Course de tension' },
      help: {
        en: 'At least 2 % of the centre distance, drawn in the middle',
        fr: 'Au moins 2 % de l’entraxe, dessinée à mi-course',
      },
      default: 40,
      min: 20,
      max: 80,
      step: 5,
    }),
  }),
  ...under(drive, {
    motor: choice({
      label: { en: 'Motor', fr: 'Moteur' },
      help: {
        en: 'Three-phase, four poles, face B14, on a frequency inverter',
        fr: 'Asynchrone triphasé, quatre pôles, bride B14, sur variateur',
      },
      default: '71 - 0.37 kW',
      options: motors,
    }),
    brakeTorque: torque({
      label: { en: 'Torque of the motor’s brake', fr: 'Couple du frein du moteur' },
      help: {
        en: 'That holds the belt when the power is off; 0 for a motor without a brake. A slope usually wants one',
        fr: 'Celui qui retient la bande hors tension ; 0 pour un moteur sans frein. Une pente en demande un en général',
      },
      default: 0,
      min: 0,
      max: 40,
      step: 0.5,
    }),
    motorTeeth: count({
      label: { en: 'Teeth of the motor’s pulley', fr: 'Dents de la poulie moteur' },
      default: 20,
      min: 18,
      max: 32,
    }),
    rollerTeeth: count({
      label: { en: 'Teeth of the roller’s pulley', fr: 'Dents de la poulie du rouleau' },
      default: 60,
      min: 40,
      max: 76,
    }),
    timingBelt: choice({
      label: { en: 'Timing belt HTD 5M, width (mm)', fr: 'Courroie crantée HTD 5M, largeur (mm)' },
      default: '15',
      options: ['15', '25'],
    }),
    allowedPull: force({
      label: { en: 'Allowed pull of the timing belt', fr: 'Effort admissible de la courroie' },
      help: {
        en: 'From its maker’s catalogue, for this width and the motor’s pulley; 0: not known, then the pull is not checked',
        fr: 'Selon le catalogue du fabricant, pour cette largeur et la poulie moteur ; 0 : inconnu, l’effort n’est pas vérifié',
      },
      default: notKnown('motorTeeth', 'timingBelt'),
      min: 0,
      max: 5000,
      step: 10,
    }),
  }),
  ...under(frame, {
    thickness: choice({
      label: { en: 'Side plates (mm)', fr: 'Flancs (mm)' },
      default: '5',
      options: ['4', '5', '6', '8'],
    }),
    bed: choice({
      label: { en: 'Sliding bed', fr: 'Sole de glissement' },
      default: 'steel',
      names: {
        steel: { en: 'steel S235JR, 2 mm', fr: 'acier S235JR, 2 mm' },
        stainless: { en: 'stainless steel 304, 2 mm', fr: 'inox 304, 2 mm' },
      },
    }),
  }),
  ...cutterProfile,
  ...under(groups.loads, {
    goods: mass({
      label: { en: 'Goods on the belt', fr: 'Produit sur la bande' },
      help: { en: 'All at once, spread over the bed', fr: 'Au total à la fois, réparti sur la sole' },
      default: 20,
      min: 0.1,
      max: 500,
      step: 1,
    }),
    beltSpeed: ratio({
      label: { en: 'Belt speed (m/s)', fr: 'Vitesse de bande (m/s)' },
      default: 0.5,
      min: 0.1,
      max: 3,
      step: 0.05,
    }),
    slope: angle({
      label: { en: 'Rise', fr: 'Pente' },
      help: { en: 'Upwards in the running direction', fr: 'Montée dans le sens de marche' },
      default: 0,
      min: -15,
      max: 25,
      step: 1,
    }),
    bedFriction: ratio({
      label: { en: 'Friction of the belt on the bed', fr: 'Frottement bande sur sole' },
      help: { en: 'Belt makers: 0.2 to 0.4 on sheet steel', fr: 'Fabricants de bandes : 0,2 à 0,4 sur tôle' },
      default: 0.35,
      min: 0.1,
      max: 0.8,
      step: 0.05,
    }),
    drumFriction: ratio({
      label: { en: 'Friction of the belt on the drive roller', fr: 'Frottement bande sur rouleau moteur' },
      help: {
        en: 'About 0.2 on bare steel, 0.3 on rubber lagging',
        fr: 'Environ 0,2 sur acier nu, 0,3 sur revêtement caoutchouc',
      },
      default: 0.2,
      min: 0.1,
      max: 0.5,
      step: 0.05,
    }),
    wantedLife: time({
      label: { en: 'Wanted bearing life', fr: 'Durée de vie des roulements' },
      default: 20_000,
      min: 100,
      max: 100_000,
      step: 1000,
    }),
  }),
}

export type ModuleValues = Values<typeof parameters>
