import { angle, choice, count, force, groups, length, speed, torque, under, type Values } from '#design'

/** What a step is for. */
const uses = {
  plain: { en: 'plain', fr: 'lisse' },
  bearing: {
    en: 'bearing or support (two hold the shaft)',
    fr: 'roulement ou appui (deux tiennent l’arbre)',
  },
  seat: { en: 'fitted seat without key', fr: 'portée ajustée sans clavette' },
  hub: { en: 'hub, keyway closed', fr: 'moyeu, rainure fermée' },
  'hub-open': { en: 'hub, keyway open to the end', fr: 'moyeu, rainure débouchante' },
  thread: { en: 'thread (end step)', fr: 'filetage (en bout)' },
}
const seats = ['bearing', 'seat', 'hub', 'hub-open'] as const

/** Every parameter of step `i` is shown from so many steps on; its heading counts from the left end. */
const when = (i: number) => ({ steps: [2, 3, 4, 5].filter(n => n >= i) })
const step = (i: number) => ({ group: { en: `Step ${i}`, fr: `Portée ${i}` }, when: when(i) })
const diameter = (i: number, value: number) =>
  length({
    label: { en: `Diameter ${i}`, fr: `Diamètre ${i}` },
    ...step(i),
    default: value,
    min: 8,
    max: 100,
    step: 0.5,
  })
const long = (i: number, value: number) =>
  length({
    label: { en: `Length ${i}`, fr: `Longueur ${i}` },
    ...step(i),
    default: value,
    min: 8,
    max: 1500,
    step: 0.5,
  })
const use = (i: number, value: keyof typeof uses) =>
  choice({
    label: { en: `Use ${i}`, fr: `Usage ${i}` },
    ...step(i),
    default: value,
    names: uses,
  })
const tolerance = (i: number, value: 'h6' | 'j6' | 'k6') =>
  choice({
    label: { en: `Fit ${i}`, fr: `Ajustement ${i}` },
    ...step(i),
    when: { ...when(i), [`use${i}`]: seats },
    default: value,
    options: ['h9', 'h6', 'g6', 'j6', 'k6', 'm6'],
  })
const ring = (i: number, value: 'none' | 'circlip' = 'none') =>
  choice({
    label: { en: `Held by ${i}`, fr: `Arrêt ${i}` },
    help: { en: 'Groove at the free end of the step', fr: 'Gorge au bout libre de la portée' },
    ...step(i),
    default: value,
    names: {
      none: { en: 'nothing', fr: 'rien' },
      circlip: { en: 'circlip DIN 471', fr: 'circlips DIN 471' },
    },
  })
const load = (i: number, value: number) =>
  force({
    label: { en: `Force at step ${i}`, fr: `Force sur la portée ${i}` },
    help: {
      en: 'Across the shaft, at the middle; below 0 the other way',
      fr: 'En travers, au milieu ; négative dans l’autre sens',
    },
    group: groups.loads,
    when: when(i),
    default: value,
    min: -50_000,
    max: 50_000,
    step: 50,
  })

export type ShaftValues = Values<typeof parameters>

export const parameters = {
  ...under(groups.size, {
    steps: count({
      label: { en: 'Steps', fr: 'Nombre de portées' },
      help: { en: 'Counted from the left end', fr: "Comptées à partir de l'extrémité gauche" },
      default: 4,
      min: 2,
      max: 5,
    }),
    fillet: length({
      label: { en: 'Fillet at shoulders', fr: 'Congé aux épaulements' },
      help: {
        en: 'At a bearing less than the chamfer of its ring; large is strong',
        fr: 'Au droit d’un roulement, moins que l’arrondi de sa bague ; grand, il est solide',
      },
      default: 0.6,
      min: 0.2,
      max: 2.5,
      step: 0.1,
    }),
  }),
  d1: diameter(1, 19),
  l1: long(1, 40),
  use1: use(1, 'hub'),
  fit1: tolerance(1, 'j6'),
  ring1: ring(1),
  d2: diameter(2, 20),
  l2: long(2, 20),
  use2: use(2, 'bearing'),
  fit2: tolerance(2, 'k6'),
  ring2: ring(2),
  d3: diameter(3, 26),
  l3: long(3, 100),
  use3: use(3, 'plain'),
  fit3: tolerance(3, 'h6'),
  ring3: ring(3),
  d4: diameter(4, 20),
  l4: long(4, 17.3),
  use4: use(4, 'bearing'),
  fit4: tolerance(4, 'k6'),
  ring4: ring(4, 'circlip'),
  d5: diameter(5, 16),
  l5: long(5, 30),
  use5: use(5, 'plain'),
  fit5: tolerance(5, 'h6'),
  ring5: ring(5),
  ...under(groups.making, {
    keyAngle: angle({
      label: { en: 'Turn of the second keyway', fr: 'Décalage de la seconde rainure' },
      help: { en: 'About the shaft, from the first', fr: "Autour de l'arbre, par rapport à la première" },
      default: 0,
      min: 0,
      max: 180,
      step: 15,
    }),
    material: choice({
      label: { en: 'Steel', fr: 'Acier' },
      default: 'C45N',
      names: {
        S235JR: { en: 'S235JR', fr: 'S235JR' },
        S355J2: { en: 'S355J2', fr: 'S355J2' },
        C45N: { en: 'C45+N', fr: 'C45+N' },
      },
    }),
  }),
  force1: load(1, 500),
  force2: load(2, 0),
  force3: load(3, 0),
  force4: load(4, 0),
  force5: load(5, 0),
  torque: torque({
    label: { en: 'Greatest torque', fr: 'Couple maximal' },
    help: {
      en: 'At starting; half of it counts as starting and stopping all the time',
      fr: 'Au démarrage ; la moitié compte comme démarrages et arrêts répétés',
    },
    group: groups.loads,
    default: 15,
    min: 0.1,
    max: 10_000,
    step: 1,
  }),
  speed: speed({
    label: { en: 'Speed', fr: 'Vitesse de rotation' },
    help: {
      en: 'For the critical speed; an axle that stands still: 1',
      fr: 'Pour la vitesse critique ; axe immobile : 1',
    },
    group: groups.loads,
    default: 1400,
    min: 1,
    max: 15_000,
    step: 10,
  }),
}
