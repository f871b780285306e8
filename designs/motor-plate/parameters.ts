import {
  angle,
  choice,
  cutterProfile,
  derived,
  flag,
  force,
  label,
  length,
  mass,
  ratio,
  torque,
  under,
  type Values,
} from '#design'
import { materials, motorFaces } from '#hardware'
import { usualLabel, usualPeak, usualTorque } from './following.ts'

const group = {
  motor: { en: 'Motor', fr: 'Moteur' },
  machine: { en: 'Machine', fr: 'Machine' },
  plate: { en: 'Plate', fr: 'Platine' },
  loads: { en: 'Loads', fr: 'Charges' },
}

const faces = motorFaces
  .map(f => f.name)
  .filter(name => /^IEC (56|63|71|80|90|100|112) |^NEMA (17|23|34)$/.test(name))

/** Sheet that is laser-cut, with the thicknesses in mm that the trade stocks. */
export const sheets = {
  S235JR: { material: materials.S235JR, stock: [4, 5, 6, 8, 10, 12, 15] },
  S355J2: { material: materials.S355J2, stock: [4, 5, 6, 8, 10, 12, 15] },
  'X5CrNi18-10': { material: materials.X5CrNi1810, stock: [4, 5, 6, 8, 10] },
  'EN AW-5754': { material: materials.EN_AW_5754, stock: [4, 5, 6, 8, 10] },
}

const motor = choice({
  label: { en: 'Motor', fr: 'Moteur' },
  help: {
    en: 'Frame and face of the motor: IEC 60072-1 flange B5 (through holes) or face B14 (tapped), or NEMA',
    fr: 'Taille et bride du moteur : IEC 60072-1, bride B5 (trous lisses) ou B14 (trous taraudés), ou NEMA',
  },
  default: 'IEC 71 B14',
  options: faces,
})

const machine = choice({
  label: { en: 'Machine mounting', fr: 'Fixation de la machine' },
  help: {
    en: 'The motor face that the machine is made for',
    fr: 'La bride de moteur pour laquelle la machine est faite',
  },
  default: 'IEC 80 B14',
  options: faces,
})

const slotTravel = length({
  label: { en: 'Slot travel', fr: 'Course des boutonnières' },
  help: {
    en: 'How far the plate can shift along x to tension a belt; 0 for round holes',
    fr: 'Course de réglage de la platine suivant x pour tendre une courroie ; 0 pour des trous ronds',
  },
  default: 0,
  min: 0,
  max: 40,
  step: 1,
})

export const parameters = {
  ...under(group.motor, {
    motor,
    motorScrews: choice({
      label: { en: 'Motor screws', fr: 'Vis du moteur' },
      help: {
        en: 'Flush leaves the machine side free: a motor with through holes is screwed into tapped holes of the plate, the heads of screws into a tapped motor lie within a second, spacer plate',
        fr: 'Affleurant laisse libre le côté machine : un moteur à trous lisses se visse dans la platine taraudée, les têtes des vis d’un moteur taraudé se logent dans une seconde tôle, l’entretoise',
      },
      default: 'flush',
      names: {
        flush: { en: 'flush with the machine side', fr: 'affleurantes côté machine' },
        proud: { en: 'heads or nuts on the machine side', fr: 'têtes ou écrous côté machine' },
      },
    }),
    motorAngle: angle({
      label: { en: 'Motor angle', fr: 'Orientation du moteur' },
      help: {
        en: 'Turns the motor and its holes about the shaft; 45° keeps two patterns apart',
        fr: "Tourne le moteur et ses trous autour de l'arbre ; 45° écarte deux perçages l'un de l'autre",
      },
      default: 45,
      min: -45,
      max: 45,
      step: 5,
    }),
    includeMotor: flag({
      label: { en: 'Include the motor', fr: 'Compter le moteur' },
      help: {
        en: 'Shows a motor of usual shape and lists it in the bill of materials; off when you have the motor',
        fr: 'Montre un moteur de forme usuelle et le met en nomenclature ; non si le moteur est déjà là',
      },
      default: false,
    }),
  }),
  ...under(group.machine, {
    machine,
    machineScrews: choice({
      label: { en: 'Machine screws', fr: 'Vis de la machine' },
      help: {
        en: 'Into the machine or with nuts: heads on the motor side, clear of the motor. Into the plate: tapped holes, the screws come through the wall of the machine',
        fr: 'Dans la machine ou avec écrous : têtes côté moteur, hors du moteur. Dans la platine : trous taraudés, les vis traversent la paroi de la machine',
      },
      default: 'into-plate',
      names: {
        'into-plate': {
          en: 'through the machine into the plate',
          fr: 'à travers la machine, dans la platine',
        },
        'into-machine': {
          en: 'through the plate into the machine',
          fr: 'à travers la platine, dans la machine',
        },
        nuts: { en: 'through both, with nuts', fr: 'à travers les deux, avec écrous' },
      },
    }),
    machineWall: length({
      label: { en: 'Machine wall', fr: 'Paroi de la machine' },
      help: {
        en: 'Thickness that the screws pass in the machine; it sets their length, unless they end in the machine',
        fr: 'Épaisseur traversée dans la machine ; elle donne la longueur des vis, sauf si elles finissent dedans',
      },
      when: { machineScrews: ['into-plate', 'nuts'] },
      default: 10,
      min: 2,
      max: 25,
      step: 0.5,
    }),
    offsetX: length({
      label: { en: 'Offset x', fr: 'Décalage x' },
      help: {
        en: "From the machine's axis to the motor's, along the slots",
        fr: "De l'axe de la machine à celui du moteur, dans le sens des boutonnières",
      },
      default: 0,
      min: -250,
      max: 250,
      step: 0.5,
    }),
    offsetY: length({
      label: { en: 'Offset y', fr: 'Décalage y' },
      help: {
        en: "From the machine's axis to the motor's, upwards",
        fr: "De l'axe de la machine à celui du moteur, vers le haut",
      },
      default: 0,
      min: -250,
      max: 250,
      step: 0.5,
    }),
    slotTravel,
  }),
  ...under(group.plate, {
    material: choice({
      label: { en: 'Material', fr: 'Matière' },
      default: 'S235JR',
      names: {
        S235JR: { en: 'structural steel S235JR', fr: 'acier S235JR' },
        S355J2: { en: 'structural steel S355J2', fr: 'acier S355J2' },
        'X5CrNi18-10': { en: 'stainless steel 304 (1.4301)', fr: 'inox 304 (1.4301)' },
        'EN AW-5754': { en: 'aluminium 5754 H111', fr: 'aluminium 5754 H111' },
      },
    }),
    thickness: choice({
      label: { en: 'Thickness (mm)', fr: 'Épaisseur (mm)' },
      help: {
        en: 'Stocked sheet; a laser cuts holes and webs of at least 0.7 times the thickness',
        fr: "Tôle du commerce ; le laser coupe des trous et des voiles d'au moins 0,7 fois l'épaisseur",
      },
      default: '6',
      options: ['4', '5', '6', '8', '10', '12', '15'],
    }),
    spigotFit: choice({
      label: { en: 'Spigot hole', fr: 'Centrage du moteur' },
      help: {
        en: 'Laser: cut to size with clearance. Bored: cut 2 mm smaller, then bored to H8 on a lathe or mill',
        fr: 'Laser : découpé à la cote avec jeu. Alésé : découpé 2 mm plus petit, puis alésé H8 au tour ou à la fraiseuse',
      },
      default: 'bored',
      names: {
        laser: { en: 'laser-cut with clearance', fr: 'découpé avec jeu' },
        bored: { en: 'bored to H8', fr: 'alésé H8' },
      },
    }),
    spigotClearance: length({
      label: { en: 'Spigot clearance', fr: 'Jeu au centrage' },
      help: { en: 'On the diameter, when laser-cut', fr: 'Au diamètre, si découpé au laser' },
      when: { spigotFit: ['laser'] },
      default: 0.2,
      min: 0.1,
      max: 1,
      step: 0.05,
    }),
    label: label({
      label: { en: 'Engraved label', fr: 'Texte gravé' },
      help: {
        en: 'Engraved by the laser in a free place on the motor side; empty for none',
        fr: 'Gravé au laser à un endroit libre côté moteur ; vide pour aucun',
      },
      default: derived({ motor, machine, slotTravel }, usualLabel),
      maxLength: 24,
    }),
  }),
  ...cutterProfile,
  ...under(group.loads, {
    torque: torque({
      label: { en: 'Rated torque', fr: 'Couple nominal' },
      help: {
        en: '9550 × power in kW / speed in min⁻¹. Usual for the frame: of its largest four-pole motor, or the holding torque of a stepper, which differs from maker to maker',
        fr: '9550 × puissance en kW / vitesse en min⁻¹. Valeur usuelle de la taille : son plus gros moteur à quatre pôles, ou le couple de maintien d’un pas à pas, qui varie selon le fabricant',
      },
      default: derived({ motor }, v => usualTorque(v.motor)),
      min: 0,
      max: 100,
      step: 0.1,
    }),
    startFactor: ratio({
      label: { en: 'Peak factor', fr: 'Facteur de pointe' },
      help: {
        en: 'Peak over rated torque: 2 to 3 for a three-phase motor started directly, 1 for a stepper at holding torque',
        fr: 'Couple de pointe sur couple nominal : 2 à 3 en démarrage direct, 1 pour un pas à pas au couple de maintien',
      },
      default: derived({ motor }, v => usualPeak(v.motor)),
      min: 1,
      max: 5,
      step: 0.1,
    }),
    motorMass: mass({
      label: { en: 'Motor mass', fr: 'Masse du moteur' },
      help: {
        en: 'With all that hangs on the motor; 0 takes the usual mass of the frame',
        fr: 'Avec tout ce qui est porté par le moteur ; 0 prend la masse usuelle de la taille',
      },
      default: 0,
      min: 0,
      max: 80,
      step: 0.1,
    }),
    beltPull: force({
      label: { en: 'Belt pull on the shaft', fr: "Traction de courroie sur l'arbre" },
      help: {
        en: 'Both strands together, along x; 0 with a coupling',
        fr: 'Les deux brins ensemble, suivant x ; 0 avec un accouplement',
      },
      default: 0,
      min: 0,
      max: 3000,
      step: 10,
    }),
    beltDistance: length({
      label: { en: 'Belt distance', fr: 'Porte-à-faux de la courroie' },
      help: {
        en: "From the motor's face to the middle of the belt",
        fr: 'De la face du moteur au milieu de la courroie',
      },
      default: 25,
      min: 5,
      max: 80,
      step: 1,
    }),
  }),
}

export type PlateValues = Values<typeof parameters>
