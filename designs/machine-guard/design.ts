import { type Assembly, type Check, defineDesign, place, say, type Text } from '#design'
import {
  atMost,
  ligament,
  ligamentCheck,
  notRated,
  openArea,
  plateCentreDeflection,
  reachGapCheck,
  reachThroughCheck,
} from '#engineering'
import { blindThreadDepth, plainWasher } from '#hardware'
import { cornerGap, guardPart, retainedScrew } from './guard.ts'
import { type Layout, layoutOf } from './layout.ts'
import { loadPath } from './load-path.ts'
import { type GuardValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A fixed guard of one bent sheet over a drive, with screws that stay in it. */
export default defineDesign({
  parameters,
  presets: {
    'Belt drive 400 × 200 × 100': {
      label: { en: 'Belt drive 400 × 200 × 100', fr: 'Courroie 400 × 200 × 100' },
      values: {},
    },
    'Chain drive 600 × 250 × 120': {
      label: { en: 'Chain drive 600 × 250 × 120', fr: 'Transmission par chaîne 600 × 250 × 120' },
      values: {
        length: 600,
        width: 250,
        depth: 120,
        opening: 'slots',
        openingSize: 8,
        slotLength: 80,
        pitch: 20,
        border: 35,
        flange: 30,
        screw: 'M8',
        screwCount: 4,
        distance: 45,
      },
    },
    'Coupling hood 200 × 160 × 160': {
      label: { en: 'Coupling hood 200 × 160 × 160', fr: 'Capot d’accouplement 200 × 160 × 160' },
      values: {
        form: 'hood',
        length: 200,
        width: 160,
        depth: 160,
        openingSize: 6,
        pitch: 14,
        border: 20,
        screwCount: 2,
        distance: 30,
      },
    },
    'Small drive 160 × 90 × 50, aluminium': {
      label: {
        en: 'Small drive 160 × 90 × 50, aluminium',
        fr: 'Petite transmission 160 × 90 × 50, aluminium',
      },
      values: {
        length: 160,
        width: 90,
        depth: 50,
        material: 'EN AW-5754',
        thickness: '1.5',
        openingSize: 5,
        pitch: 10,
        border: 15,
        flange: 18,
        screw: 'M4',
        screwCount: 2,
        distance: 15,
      },
    },
    'Closed, stainless 300 × 200 × 80': {
      label: { en: 'Closed, stainless 300 × 200 × 80', fr: 'Fermé, inox 300 × 200 × 80' },
      values: {
        length: 300,
        width: 200,
        depth: 80,
        material: 'X5CrNi18-10',
        thickness: '1.5',
        opening: 'none',
        screw: 'M5',
        distance: 30,
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build(p): Assembly {
    const l = layoutOf(p)
    const [screw, washer] = [retainedScrew(p, l), plainWasher(p.screw)]
    const at = l.halfWidth + l.screwFrom
    return {
      placements: [
        // Lies on its front as it is bent; is mounted with the flanges on the machine, z = 0.
        place(guardPart(p, l), { turn: [180, 0, 0], at: [0, 0, p.depth], explode: [0, 0, 40] }),
        ...[at, -at].flatMap(y =>
          l.screws.flatMap(x => [
            place(washer, { at: [x, y, l.t], explode: [0, 0, 60], step: 2 }),
            place(screw, { at: [x, y, l.t + l.washer.thickness], explode: [0, 0, 80], step: 2 }),
          ]),
        ),
      ],
      checks: checksOf(p, l),
      notes: notesOf(p, l),
    }
  },
})

function perforation({ opening, openingSize, pitch }: GuardValues) {
  return {
    pattern: opening === 'round' ? 'round-staggered' : 'square-in-line',
    hole: openingSize,
    pitch,
  } as const
}

function checksOf(p: GuardValues, l: Layout): Check[] {
  const open = p.opening !== 'none'
  const reach = open
    ? [
        reachThroughCheck({
          opening: p.opening === 'slots' ? 'slot' : 'round',
          size: p.openingSize,
          slotLength: p.slotLength,
          distance: p.distance,
        }),
      ]
    : []
  const corners = l.box && p.corners === 'open' ? [cornerCheck(p, l)] : []
  const web = open ? [ligamentCheck(perforation(p), l.t)] : []
  return [...reach, ...corners, ...web, ...(l.box ? [pushCheck(p, l, reach[0]?.limit ?? 0)] : openEnds)]
}

/** What of a hood only the machine about it decides. */
const openEnds: Check[] = [
  notRated({
    id: 'end-reach',
    title: { en: 'Reach in at the open ends', fr: 'Accès par les bouts ouverts' },
    why: {
      en: 'let the machine close the ends, or judge them by ISO 13857 on the spot',
      fr: 'faire fermer les bouts par la machine, ou les juger sur place d’après l’ISO 13857',
    },
    standard: 'ISO 13857:2019',
  }),
  notRated({
    id: 'push-deflection',
    title: { en: 'Deflection of the front when pushed', fr: 'Flèche de la façade sous la poussée' },
    why: {
      en: 'a front with two free ends is not covered: push it by hand there and see that it keeps its distance',
      fr: 'une façade à deux bouts libres n’est pas traitée : l’y pousser à la main et voir si elle garde sa distance',
    },
  }),
]

/** The danger may lie beside a corner, nearer to its gap than to the front by as much as the gap is high. */
function cornerCheck({ distance }: GuardValues, l: Layout): Check {
  const sides = cornerGap(l)
  // A distance of nought would have no utilisation.
  const left = Math.max(0.1, distance - sides[0])
  return {
    ...reachGapCheck({ sides, distance: left }),
    id: 'corner-reach',
    title: {
      en: 'Distance from the open corners to the danger',
      fr: 'Distance entre les angles ouverts et la zone dangereuse',
    },
  }
}

/** Pushed in, the front must keep its distance. Holes soften it by the share of metal between them. */
function pushCheck(p: GuardValues, { sheet, t }: Layout, reach: number): Check {
  const full = plateCentreDeflection(
    { sides: [p.length, p.width], thickness: t, force: p.push },
    { youngsModulus: sheet.stuff.youngsModulus },
  )
  return atMost({
    id: 'push-deflection',
    title: { en: 'Deflection of the front when pushed', fr: 'Flèche de la façade sous la poussée' },
    value: p.opening === 'none' ? full : (full * p.pitch) / ligament(perforation(p)),
    // Where the reach itself fails, a millimetre is all that is left.
    limit: Math.max(1, p.distance - reach),
    unit: 'mm',
    standard: {
      en: 'Thin-plate theory, resting edges (Timoshenko and Woinowsky-Krieger); limit: the distance that reach leaves',
      fr: 'Théorie des plaques minces, bords en appui simple (Timoshenko et Woinowsky-Krieger) ; limite : la distance qui reste hors d’atteinte',
    },
    leavesOut: {
      en: 'Blows and parts flung out, dents, the sides and flanges, membrane action of large deflections (which stiffens); openings count by their ligaments.',
      fr: 'Chocs et projections, bosses, les côtés et les ailes, l’effet de membrane des grandes flèches (qui raidit) ; les ouvertures comptent par leurs ligaments.',
    },
  })
}

function notesOf(p: GuardValues, l: Layout): Text[] {
  const across = 2 * (l.halfWidth + l.screwFrom)
  const round = (mm: number) => Math.round(10 * mm) / 10
  return [
    say(
      n =>
        `Frame: tap ${2 * p.screwCount} holes ${p.screw} in steel, blind ones with thread at least ${blindThreadDepth(p.screw, l.entered)} mm deep (the screws go ${n(round(l.entered))} mm in), in two rows ${n(round(across))} mm apart, ${p.screwCount} in each over ${n(round(l.span))} mm.`,
      n =>
        `Bâti : tarauder ${2 * p.screwCount} trous ${p.screw} dans l’acier, les borgnes filetés sur ${blindThreadDepth(p.screw, l.entered)} mm au moins (les vis y entrent de ${n(round(l.entered))} mm), en deux rangées distantes de ${n(round(across))} mm, ${p.screwCount} par rangée sur ${n(round(l.span))} mm.`,
    ),
    say(
      n =>
        `Turn the shank of the screws down to ${n(l.shank)} mm from the head to ${n(round(l.engaged))} mm before the tip, or buy captive screws with a thin shank of that length.`,
      n =>
        `Tourner la tige des vis à ${n(l.shank)} mm, de la tête jusqu’à ${n(round(l.engaged))} mm du bout, ou acheter des vis imperdables à tige mince de cette longueur.`,
    ),
    ...(p.opening === 'none'
      ? []
      : [
          say(
            n =>
              `${l.openings.length} openings; ${n(Math.round(100 * (p.opening === 'slots' ? slotShare(p) : openArea(perforation(p)))))} % of the field is open.`,
            n =>
              `${l.openings.length} ouvertures ; le champ est ouvert à ${n(Math.round(100 * (p.opening === 'slots' ? slotShare(p) : openArea(perforation(p)))))} %.`,
          ),
        ]),
    l.box
      ? cornerNote(p, l)
      : {
          en: 'The ends of a hood are open: the machine must close them, or reach round them must be judged by ISO 13857.',
          fr: 'Les bouts d’un capot sont ouverts : la machine doit les fermer, sinon juger l’accès par les bouts d’après l’ISO 13857.',
        },
  ]
}

const cornerNote = (p: GuardValues, l: Layout): Text =>
  p.corners === 'welded'
    ? {
        en: 'Weld the four corners shut at the front and grind them smooth: the distance to the danger counts on it.',
        fr: 'Fermer par soudure les quatre angles côté façade et meuler : la distance à la zone dangereuse en dépend.',
      }
    : say(
        n =>
          `The corners stay open by ${n(Math.ceil(10 * cornerGap(l)[0]) / 10)} × ${n(Math.ceil(10 * cornerGap(l)[1]) / 10)} mm at the front; they are checked like an opening. Where that fails, have them welded shut.`,
        n =>
          `Les angles restent ouverts de ${n(Math.ceil(10 * cornerGap(l)[0]) / 10)} × ${n(Math.ceil(10 * cornerGap(l)[1]) / 10)} mm côté façade ; ils sont vérifiés comme une ouverture. Si elle ne convient pas, les faire fermer par soudure.`,
      )

const slotShare = ({ openingSize: w, slotLength, pitch }: GuardValues): number => {
  const long = Math.max(slotLength, w)
  return (long * w - (1 - Math.PI / 4) * w ** 2) / (pitch * (long + pitch - w))
}
