import {
  atMost,
  type Check,
  ligament,
  ligamentCheck,
  notRated,
  plateCentreDeflection,
  reachGapCheck,
  reachThroughCheck,
} from '#engineering'
import { cornerGap } from './guard.ts'
import type { Layout } from './layout.ts'
import type { GuardValues } from './parameters.ts'

/** The openings as a perforated plate; slots count as a pattern in line. */
export function perforation({ opening, openingSize, pitch }: GuardValues) {
  return {
    pattern: opening === 'round' ? 'round-staggered' : 'square-in-line',
    hole: openingSize,
    pitch,
  } as const
}

/** Reach through openings and open corners, webs, and a push on the front. */
export function checksOf(p: GuardValues, l: Layout): Check[] {
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
