import { say } from '#design'
import {
  assemblyPreload,
  atLeast,
  atMost,
  boltClampCheck,
  type Check,
  seatArea,
  type TightenedBolt,
  tightenedOn,
} from '#engineering'
import { boltOf, isPlastic, laserLimits, washerDimensions } from '#hardware'
import type { RingValues } from './parameters.ts'
import { gap, type Ring } from './ring.ts'

/** Area in mm² of the face that bears: without chamfers, holes and what is cut away. */
export function faceArea({ inner, outer, chamfer, hole, middle, angles, slotAngle, split }: Ring): number {
  const [from, to] = [inner + chamfer, outer - chamfer]
  const opening = (Math.PI / 4) * hole ** 2 + slotAngle * middle * hole
  const strip = (half: number) => halfStrip(to, half) - halfStrip(from, half)
  const cut = { none: 0, halves: 2 * strip(gap / 2), open: strip(inner) }
  return Math.PI * (to ** 2 - from ** 2) - angles.length * opening - cut[split]
}

/** Area in mm² of half a disc within `half` mm to either side of its middle line: the integral of √(r² − x²). */
const halfStrip = (r: number, half: number): number =>
  half * Math.sqrt(r ** 2 - half ** 2) + r ** 2 * Math.asin(half / r)

/** What the ring bears and how its holes lie; the bolts only where they turn something. */
export function checksOf(p: RingValues, ring: Ring): Check[] {
  const bolts = p.holes > 1 ? [boltCheck(p, ring)] : []
  return [
    pressureCheck(p, ring),
    ...(ring.process === 'laser' && p.holes > 0 ? cutChecks(ring) : []),
    ...bolts,
  ]
}

function pressureCheck(p: RingValues, ring: Ring): Check {
  const safety = isPlastic(ring.material) ? 3 : 1.5
  return atMost({
    id: 'surface-pressure',
    title: { en: 'Pressure on the face', fr: 'Pression sur la face' },
    value: p.axialLoad / faceArea(ring),
    limit: ring.material.yield / safety,
    unit: 'MPa',
    standard: say(
      n => `Mean pressure against the yield strength, safety ${n(safety)}`,
      n => `Pression moyenne rapportée à la limite élastique, sécurité ${n(safety)}`,
    ),
    leavesOut: {
      en: 'The parts that the ring lies between, if softer; pressure rising towards the screws; tilting loads; creep of plastics.',
      fr: 'Les pièces voisines, si elles sont plus tendres ; la pression plus forte près des vis ; les efforts de basculement ; le fluage des plastiques.',
    },
  })
}

function cutChecks({ between, toEdge, toJoint, hole, thickness }: Ring): Check[] {
  const { web, edge, hole: least } = laserLimits
  const check = (id: string, title: Check['title'], value: number, times: number) =>
    atLeast({
      id,
      title,
      value,
      limit: times * thickness,
      unit: 'mm',
      standard: say(
        n => `Guides of laser services: usual ${n(times)} × thickness`,
        n => `Guides des ateliers de découpe laser : d’usage ${n(times)} × épaisseur`,
      ),
      leavesOut: {
        en: 'What your shop can do: some cut finer, at a price. Warping of narrow rings.',
        fr: 'Les moyens de votre découpeur : certains font plus fin, plus cher. Le voilage des couronnes étroites.',
      },
    })
  return [
    check('hole', { en: 'Diameter of the holes', fr: 'Diamètre des trous' }, hole, least.usual),
    check(
      'edge',
      { en: 'Holes to the edge', fr: 'Des trous au bord' },
      Math.min(toEdge, toJoint),
      edge.usual,
    ),
    ...(Number.isFinite(between)
      ? [
          check(
            'web',
            { en: 'Material between the holes', fr: 'Matière entre les trous' },
            between,
            web.usual,
          ),
        ]
      : []),
  ]
}

/** Tightened as far as class 8.8, or what the ring bears under washers over its holes or slots; plastic takes half. */
export function boltOn(p: RingValues, ring: Ring): TightenedBolt {
  const { outsideDiameter: seat } = washerDimensions(p.screw)
  const { hole, slotAngle, middle, material } = ring
  const area = seatArea({ outside: seat, hole, slot: slotAngle * middle })
  return tightenedOn(boltOf(p.screw), area, material.yield * (isPlastic(ring.material) ? 0.5 : 1))
}

/** All of the screws' preload in kN, to compare with the load that was entered. */
export const preloadOf = (p: RingValues, ring: Ring): number =>
  (p.holes * assemblyPreload(boltOn(p, ring))) / 1000

function boltCheck(p: RingValues, ring: Ring): Check {
  return {
    ...boltClampCheck(boltOn(p, ring), {
      shear: (1000 * p.torque) / (p.holes * ring.middle),
      tension: 0,
    }),
    id: 'bolt-circle',
    title: { en: 'Clamp force needed per screw', fr: 'Serrage nécessaire par vis' },
  }
}
