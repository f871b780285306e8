import {
  ballBearingChecks,
  boltClampCheck,
  boltTensions,
  type Check,
  circlipGrooveCheck,
  footBendingCheck,
  seatArea,
  type TightenedBolt,
  tightenedOn,
} from '#engineering'
import { boltOf, clearanceHole, socketScrewDimensions } from '#hardware'
import type { PlateValues } from './parameters.ts'
import type { Sizes } from './sizes.ts'

/** The checks, with the radial load in whatever direction is worst. */
export function checksOf(p: PlateValues, s: Sizes): Check[] {
  const { radialLoad: radial, axialLoad: axial, speed, wantedLife: requiredHours } = p
  const { bearing, material, isPlastic, cover, groove } = s
  const tension = worstTension(p, s)
  const arm = s.holeRadius - s.bossRadius
  const share = (2 * Math.PI * s.bossRadius) / s.holes.length
  return [
    ...ballBearingChecks(bearing, { radial, axial, speed, requiredHours, closure: p.seal }),
    {
      ...boltClampCheck(mountingBolt(p, s), { shear: radial / s.holes.length, tension }),
      id: 'mounting-screws',
      title: { en: 'Clamp force needed per mounting screw', fr: 'Serrage nécessaire par vis de fixation' },
    },
    {
      ...footBendingCheck({
        force: tension,
        arm,
        section: { width: Math.min(share, 2 * arm + s.screw.seat), height: s.flange },
        yieldStrength: material.yield,
        safety: isPlastic ? 3 : 1.5,
      }),
      id: 'flange-bending',
      title: {
        en: 'Bending stress of the flange beside the housing',
        fr: 'Flexion du flasque au ras du corps',
      },
    },
    ...(groove
      ? [
          circlipGrooveCheck({
            diameter: bearing.outsideDiameter,
            grooveDiameter: groove.diameter,
            yieldStrength: material.yield,
            axial,
            safety: isPlastic ? 4 : 2,
          }),
        ]
      : []),
    ...(cover
      ? [
          {
            ...boltClampCheck(coverBolt(s), { shear: 0, tension: axial / cover.count }),
            id: 'ring-screws',
            title: { en: 'Clamp force needed per ring screw', fr: 'Serrage nécessaire par vis du flasque' },
          },
          {
            ...footBendingCheck({
              force: axial / cover.count,
              arm: cover.ringRadius - s.abutment,
              section: {
                width: Math.min(
                  (2 * Math.PI * s.seatRadius) / cover.count,
                  2 * (cover.ringRadius - s.abutment) + cover.headDiameter,
                ),
                height: cover.thickness,
              },
              yieldStrength: 235,
            }),
            id: 'ring-bending',
            title: { en: 'Bending stress of the retaining ring', fr: 'Flexion du flasque de maintien' },
          },
        ]
      : []),
  ]
}

/**
 * Greatest tension in N on a mounting screw: the axial load shared, and the radial load at the bearing, which tips the
 * housing. Screws on a circle take that in proportion to their distance from its middle; two screws across their own line
 * have only the flange's edge to tip over.
 */
function worstTension(p: PlateValues, { holes, middle }: Sizes): number {
  const direct = p.axialLoad / holes.length
  const moment = p.radialLoad * p.bearingCentre
  if (p.flange === 'oval') return direct + moment * Math.hypot(1 / p.holeSpacing, 1 / (2 * middle))
  // Towards the first screw: as bad as any other.
  const [x, y] = holes[0]
  const across = moment / 1000 / Math.hypot(x, y)
  return Math.max(...boltTensions(holes, { pull: p.axialLoad, moment: [across * y, -across * x] }))
}

/** Tightened as far as class 8.8, or what the housing bears under head or washer; plastic creeps and takes half. */
export function mountingBolt(p: PlateValues, { screw, material, isPlastic }: Sizes): TightenedBolt {
  const area = seatArea({ outside: screw.seat, hole: screw.hole })
  return tightenedOn(boltOf(p.screw), area, material.yield * (isPlastic ? 0.5 : 1))
}

/** Screws of the ring, tightened to half of what class 8.8 takes: they hold in aluminium or plastic. */
export function coverBolt({ cover, material, isPlastic }: Sizes): TightenedBolt {
  const size = cover?.size ?? 'M4'
  const area = seatArea({ outside: socketScrewDimensions(size).headDiameter, hole: clearanceHole(size) })
  return tightenedOn(
    { ...boltOf(size), utilisation: 0.45 },
    area,
    Math.min(235, material.yield * (isPlastic ? 0.5 : 1)),
  )
}
