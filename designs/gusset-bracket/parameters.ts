import {
  choice,
  count,
  cutterProfile,
  force,
  groups,
  length,
  type Parameter,
  type Text,
  type Values,
} from '#design'
import { bentSheetParameters } from '#hardware'

const size = (
  label: Text,
  value: number,
  min: number,
  max: number,
  rest: { help?: Text; group?: Text; when?: Parameter['when'] } = {},
) => length({ label, default: value, min, max, step: 0.5, group: groups.size, ...rest })

/** Profiles of which #hardware knows the pull that a slot nut bears. */
const profiles = {
  other: { en: 'another: its maker’s figures govern', fr: 'un autre : les valeurs du fabricant font foi' },
  '20 I5': { en: '20 × 20, slot 5 (type I)', fr: '20 × 20, rainure 5 (type I)' },
  '30 I6': { en: '30 × 30, slot 6 (type I)', fr: '30 × 30, rainure 6 (type I)' },
  '40 I8': { en: '40 × 40, slot 8 (type I)', fr: '40 × 40, rainure 8 (type I)' },
  '40 I8 light': { en: '40 × 40 light, slot 8 (type I)', fr: '40 × 40 léger, rainure 8 (type I)' },
}

/** What one leg is screwed by; `of` names the leg in the labels. */
function leg(
  name: 'fixed' | 'carrying',
  of: Text,
  start: { screw: (typeof screws)[number]; across: number; first: number },
) {
  const group = { en: `Holes of the ${of.en}`, fr: `Trous de l’${of.fr}` }
  const named = (en: string, fr: string): Text => ({ en: `${en}, ${of.en}`, fr: `${fr}, ${of.fr}` })
  return {
    screw: choice({ label: named('Screw', 'Vis'), group, default: start.screw, options: screws }),
    columns: count({
      label: named('Holes across', 'Trous en largeur'),
      group,
      default: 2,
      min: 1,
      max: 3,
    }),
    across: size(named('Spacing across', 'Entraxe en largeur'), start.across, 10, 150, { group }),
    rows: count({ label: named('Rows', 'Rangées'), group, default: 1, min: 1, max: 3 }),
    along: size(named('Spacing of the rows', 'Entraxe des rangées'), 40, 10, 150, { group }),
    first: size(named('First row', 'Première rangée'), start.first, 8, 150, {
      group,
      help: {
        en: 'From the outer corner of the bracket to the holes next to it',
        fr: 'Du coin extérieur de l’équerre aux trous les plus proches',
      },
    }),
    fixing: choice({
      label: named('Screwed', 'Vissée'),
      group,
      default: 'tapped',
      names: {
        tapped: { en: 'into a thread', fr: 'dans un taraudage' },
        nuts: { en: 'with nuts', fr: 'avec écrous' },
        'slot-nuts': { en: 'into the slot nuts of a profile', fr: 'dans les écrous d’un profilé à rainures' },
      },
    }),
    profile: choice({
      label: named('Profile', 'Profilé'),
      help: {
        en: 'The screws are tightened no further than a nut in its slot bears',
        fr: 'Les vis ne sont pas serrées au-delà de ce que tient un écrou dans sa rainure',
      },
      group,
      default: 'other',
      names: profiles,
      when: { [`${name}Fixing`]: ['slot-nuts'] },
    }),
    wall: size(named('Part under it', 'Pièce en face'), 0, 0, 40, {
      group,
      help: {
        en: 'What the screw passes before its nut or thread; of a profile its lip. It sets the length of the screws',
        fr: 'Ce que la vis traverse avant l’écrou ou le filet ; pour un profilé, sa lèvre. Donne la longueur des vis',
      },
    }),
  }
}

export const screws = ['M4', 'M5', 'M6', 'M8', 'M10', 'M12'] as const
const fixed = leg('fixed', { en: 'fixed leg', fr: 'aile fixe' }, { screw: 'M8', across: 40, first: 40 })
const carrying = leg(
  'carrying',
  { en: 'carrying leg', fr: 'aile porteuse' },
  { screw: 'M8', across: 40, first: 40 },
)

export const parameters = {
  construction: choice({
    label: { en: 'Construction', fr: 'Construction' },
    help: {
      en: 'Bent: one sheet. With ears: the sides bent up as well and welded to the upright leg. Welded: laser-cut plates that plug together',
      fr: 'Pliée : une seule tôle. À joues : les côtés relevés aussi et soudés à l’aile montante. Soudée : tôles découpées qui s’emboîtent',
    },
    group: groups.size,
    default: 'welded',
    names: {
      bent: { en: 'bent', fr: 'pliée' },
      ears: { en: 'bent, with gusset ears', fr: 'pliée, à joues' },
      welded: { en: 'welded, with gussets', fr: 'soudée, à goussets' },
    },
  }),
  width: size({ en: 'Width', fr: 'Largeur' }, 80, 15, 200),
  fixedLength: size({ en: 'Fixed leg', fr: 'Aile fixe' }, 80, 20, 300, {
    help: { en: 'Screwed to the frame; outside length', fr: 'Vissée au bâti ; longueur extérieure' },
  }),
  carryingLength: size({ en: 'Carrying leg', fr: 'Aile porteuse' }, 80, 20, 300, {
    help: { en: 'Stands square on it; outside length', fr: 'D’équerre avec elle ; longueur extérieure' },
  }),
  ...bentSheetParameters({ thickness: '5', least: 2 }),
  gussets: choice({
    label: { en: 'Gussets', fr: 'Goussets' },
    group: groups.sheet,
    default: '1',
    names: {
      '1': { en: 'one in the middle', fr: 'un au milieu' },
      '2': { en: 'two, near the sides', fr: 'deux, près des bords' },
    },
    when: { construction: ['welded'] },
  }),
  gussetHeight: size(
    { en: 'Gusset along the carrying leg', fr: 'Gousset, côté aile porteuse' },
    60,
    15,
    280,
    {
      group: groups.sheet,
      when: { construction: ['ears', 'welded'] },
      help: { en: 'From the outer corner', fr: 'Depuis le coin extérieur' },
    },
  ),
  gussetLength: size({ en: 'Gusset along the fixed leg', fr: 'Gousset, côté aile fixe' }, 60, 15, 280, {
    group: groups.sheet,
    when: { construction: ['welded'] },
    help: { en: 'From the outer corner', fr: 'Depuis le coin extérieur' },
  }),
  fixedScrew: fixed.screw,
  fixedColumns: fixed.columns,
  fixedAcross: fixed.across,
  fixedRows: fixed.rows,
  fixedAlong: fixed.along,
  fixedFirst: fixed.first,
  slot: size({ en: 'Slot travel', fr: 'Course des boutonnières' }, 0, 0, 60, {
    group: { en: 'Holes of the fixed leg', fr: 'Trous de l’aile fixe' },
    help: {
      en: 'How far the bracket can be shifted on the frame; 0 for round holes',
      fr: 'Course de réglage de l’équerre sur le bâti ; 0 pour des trous ronds',
    },
  }),
  fixedFixing: fixed.fixing,
  fixedProfile: fixed.profile,
  fixedWall: fixed.wall,
  carryingScrew: carrying.screw,
  carryingColumns: carrying.columns,
  carryingAcross: carrying.across,
  carryingRows: carrying.rows,
  carryingAlong: carrying.along,
  carryingFirst: carrying.first,
  centreHole: size({ en: 'Centre hole', fr: 'Trou central' }, 0, 0, 120, {
    group: { en: 'Holes of the carrying leg', fr: 'Trous de l’aile porteuse' },
    help: {
      en: 'Diameter, in the middle of the pattern: for the spigot of a motor; 0 for none',
      fr: 'Diamètre, au milieu du perçage : pour le centrage d’un moteur ; 0 pour aucun',
    },
  }),
  carryingFixing: carrying.fixing,
  carryingProfile: carrying.profile,
  carryingWall: carrying.wall,
  force: force({
    label: { en: 'Force square to the carrying leg', fr: 'Effort perpendiculaire à l’aile porteuse' },
    help: {
      en: 'Either way: the weight on a console, or the weight of an overhung motor by its own lever',
      fr: 'Dans les deux sens : la charge d’une console, ou le poids d’un moteur en porte-à-faux, par son bras de levier',
    },
    group: groups.loads,
    default: 1000,
    min: 0,
    max: 20_000,
    step: 10,
  }),
  lever: size({ en: 'Lever of the forces', fr: 'Bras de levier des efforts' }, 60, 1, 500, {
    group: groups.loads,
    help: {
      en: 'From the face of the fixed leg on the frame to the line of the forces',
      fr: 'De la face d’appui de l’aile fixe à la ligne d’action des efforts',
    },
  }),
  sideForce: force({
    label: { en: 'Force along the width', fr: 'Effort dans le sens de la largeur' },
    help: { en: 'Such as the pull of a belt', fr: 'La traction d’une courroie, par exemple' },
    group: groups.loads,
    default: 0,
    min: 0,
    max: 10_000,
    step: 10,
  }),
  ...cutterProfile,
}

export type BracketValues = Values<typeof parameters>
