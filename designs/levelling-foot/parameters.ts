import {
  choice,
  count,
  flag,
  force,
  groups,
  length,
  type Preset,
  printerProfile,
  ratio,
  under,
  type Values,
} from '#design'

export const parameters = {
  ...under(groups.size, {
    base: choice({
      label: { en: 'Base', fr: 'Embase' },
      help: {
        en: 'Turned: a stud is screwed into it. Printed: a hexagon bolt is drawn into it by a nut',
        fr: 'Tournée : une tige filetée s’y visse. Imprimée : une vis hexagonale y est tirée par un écrou',
      },
      default: 'C45N',
      names: {
        C45N: { en: 'steel C45, turned', fr: 'acier C45, tourné' },
        EN_AW_6082_T6: { en: 'aluminium 6082 T6, turned', fr: 'aluminium 6082 T6, tourné' },
        PETG: { en: 'PETG, printed', fr: 'PETG, imprimé' },
      },
    }),
    thread: choice({
      label: { en: 'Thread', fr: 'Filetage' },
      options: ['M8', 'M10', 'M12', 'M16', 'M20', 'M24'],
      default: 'M12',
    }),
    baseDiameter: length({
      label: { en: 'Base diameter', fr: 'Diamètre d’embase' },
      default: 60,
      min: 30,
      max: 160,
      step: 1,
    }),
    height: length({
      label: { en: 'Height under the machine', fr: 'Hauteur sous machine' },
      help: {
        en: 'From the floor to the frame, in the middle of the travel',
        fr: 'Du sol au bâti, au milieu de la course',
      },
      default: 70,
      min: 30,
      max: 250,
      step: 1,
    }),
    travel: length({
      label: { en: 'Travel', fr: 'Course' },
      help: { en: 'From lowest to highest', fr: 'Du plus bas au plus haut' },
      default: 20,
      min: 4,
      max: 100,
      step: 1,
    }),
    pad: flag({ label: { en: 'Anti-slip pad', fr: 'Semelle antidérapante' }, default: true }),
  }),
  ...under(groups.mounting, {
    frame: choice({
      label: { en: 'In the machine’s frame', fr: 'Dans le bâti' },
      default: 'tapped',
      names: {
        tapped: { en: 'tapped hole, lock nut below', fr: 'trou taraudé, contre-écrou dessous' },
        plate: { en: 'clearance hole, nut on each side', fr: 'trou de passage, un écrou de chaque côté' },
      },
    }),
    frameThickness: length({
      label: { en: 'Thickness of the frame', fr: 'Épaisseur du bâti' },
      default: 15,
      min: 2,
      max: 60,
      step: 0.5,
    }),
    anchors: count({
      label: { en: 'Anchor holes', fr: 'Trous d’ancrage' },
      help: { en: '0 for a foot that only stands', fr: '0 pour un pied simplement posé' },
      default: 0,
      min: 0,
      max: 3,
    }),
    anchorScrew: choice({
      label: { en: 'Anchor size', fr: 'Taille d’ancrage' },
      help: { en: 'Clearance holes ISO 273, medium', fr: 'Trous de passage ISO 273, série moyenne' },
      options: ['M6', 'M8', 'M10', 'M12'],
      default: 'M8',
      when: { anchors: [1, 2, 3] },
    }),
  }),
  ...under(groups.loads, {
    load: force({
      label: { en: 'Load on this foot', fr: 'Charge sur ce pied' },
      help: {
        en: 'The most loaded foot: a stiff machine often stands on three of its four feet',
        fr: 'Le pied le plus chargé : une machine rigide porte souvent sur trois de ses quatre pieds',
      },
      default: 3000,
      min: 1,
      max: 200_000,
      step: 100,
    }),
    sideForce: force({
      label: { en: 'Side force on this foot', fr: 'Effort latéral sur ce pied' },
      help: { en: 'From belts, pushing, transport', fr: 'Courroies, poussée, déplacement' },
      default: 150,
      min: 0,
      max: 20_000,
      step: 10,
    }),
    floorFriction: ratio({
      label: { en: 'Friction on the floor', fr: 'Frottement au sol' },
      help: {
        en: '0.3: the least for steel on concrete in EN 12812, annex B; smooth steel on smooth concrete was measured down to 0.1, on oil everything slides. A dry rubber pad holds better: enter what was tried',
        fr: '0,3 : le moins pour acier sur béton dans l’EN 12812, annexe B ; acier lisse sur béton lisse : mesuré jusqu’à 0,1 ; sur l’huile tout glisse. Une semelle de caoutchouc sèche tient mieux : saisir ce qui a été essayé',
      },
      default: 0.3,
      min: 0.05,
      max: 1,
      step: 0.05,
    }),
    floor: choice({
      label: { en: 'Floor', fr: 'Sol' },
      default: 'C20/25',
      names: {
        'C20/25': { en: 'concrete C20/25', fr: 'béton C20/25' },
        'C25/30': { en: 'concrete C25/30', fr: 'béton C25/30' },
        'C30/37': { en: 'concrete C30/37', fr: 'béton C30/37' },
        other: { en: 'other: no check', fr: 'autre : sans vérification' },
      },
    }),
  }),
  ...printerProfile,
}

export type FootValues = Values<typeof parameters>

export const presets: Record<string, Preset<typeof parameters>> = {
  'M12, base 60': {
    label: { en: 'M12, base 60', fr: 'M12, base 60' },
    values: {},
  },
  'M8, base 40': {
    label: { en: 'M8, base 40', fr: 'M8, base 40' },

    values: { thread: 'M8', baseDiameter: 40, height: 50, load: 1000, sideForce: 50, frameThickness: 10 },
  },
  'M10, base 50, aluminium': {
    label: { en: 'M10, base 50, aluminium', fr: 'M10, base 50, aluminium' },

    values: { base: 'EN_AW_6082_T6', thread: 'M10', baseDiameter: 50, height: 60, load: 1500, sideForce: 80 },
  },
  'M16, base 80, in a plate': {
    label: { en: 'M16, base 80, in a plate', fr: 'M16, base 80, dans une platine' },

    values: {
      ...{ thread: 'M16', baseDiameter: 80, height: 100, travel: 30, frame: 'plate', frameThickness: 12 },
      ...{ load: 8000, sideForce: 300 },
    },
  },
  'M20, base 120, anchored': {
    label: { en: 'M20, base 120, anchored', fr: 'M20, base 120, ancré' },

    values: {
      ...{ thread: 'M20', baseDiameter: 120, height: 120, travel: 40, frameThickness: 20, anchors: 2 },
      ...{ anchorScrew: 'M10', pad: false, load: 15_000, sideForce: 600 },
    },
  },
  'M10, base 60, printed': {
    label: { en: 'M10, base 60, printed', fr: 'M10, base 60, imprimé' },

    values: {
      base: 'PETG',
      thread: 'M10',
      height: 70,
      travel: 12,
      frame: 'plate',
      frameThickness: 4,
      load: 400,
      sideForce: 50,
    },
  },
}
