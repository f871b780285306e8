import { remembered } from '#design'
import { extruded, hub, hubCutters, turned } from '#hardware'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import type { CouplingValues } from './parameters.ts'

/** Play of the spider on each flank, and of jaws from the other hub's face, mm. */
const [flankPlay, facePlay] = [0.1, 1.5]

const hubOf = (v: CouplingValues, bore: number, diameter: number) =>
  hub({
    ...{ bore, fixing: v.keyed ? 'keyway' : 'set-screws', setScrew: v.setScrew },
    ...{ hubDiameter: diameter, hubLength: v.hubLength, face: 0, widest: diameter / 2 },
    ...{ printed: v.material === 'PETG', holeOffset: v.material === 'PETG' ? v.holeOffset : 0 },
  })

/** Sizes of a jaw coupling, mm. */
export const jawSizes = remembered((v: CouplingValues) => {
  const bare = [v.boreA, v.boreB].map(bore => hubOf(v, bore, v.outsideDiameter))
  // Jaws stand on a ring of at least 35 % of the radius, clear of bore and keyway.
  const least = Math.ceil(2 * Math.max(...bare.map(h => Math.max(h.least, (h.reach + 1) / 0.65, 10))))
  const diameter = Math.max(v.outsideDiameter, least)
  const hubs = [v.boreA, v.boreB].map(bore => hubOf(v, bore, diameter))
  const radius = diameter / 2
  const inner = Math.max(0.5 * radius, ...hubs.map(h => h.reach + 1))
  /** Width of the spider's legs. */
  const leg = (0.9 * radius) / v.jaws
  const height = Math.round(0.9 * radius) / 2
  const space = height + facePlay
  const spider = space - 1
  return {
    ...{ hubs, least, diameter, radius, inner, leg, height, space, spider },
    leastHub: hubs[0].screws.leastHubLength,
    /** Along the axis, where the jaws of both hubs press on a leg. */
    overlap: Math.min(height - facePlay, spider),
    /** Where the force on a leg acts, and over which width. */
    mean: (radius + inner) / 2,
    width: radius - inner - 1,
  }
})

/** Directions of the legs: between the jaws of one hub and those of the other, degrees. */
const legAngles = (jaws: number) => Array.from({ length: 2 * jaws }, (_, i) => ((i + 0.5) * 180) / jaws)

/** What is milled away between the jaws, one of which points to +x: all but the ring between the flanks of two legs. */
function gapSection(v: CouplingValues): Geom2 {
  const { radius, inner, leg } = jawSizes(v)
  const half = Math.PI / (2 * v.jaws)
  const apex = leg / 2 / Math.sin(half)
  const reach = (2 * radius) / Math.cos(half)
  const [x, y] = [apex + reach * Math.cos(half), reach * Math.sin(half)]
  const wedge = primitives.polygon({
    points: [
      [apex, 0],
      [x, -y],
      [x, y],
    ],
  })
  const wedges = Array.from({ length: v.jaws }, (_, i) =>
    transforms.rotateZ((2 * Math.PI * i) / v.jaws, wedge),
  )
  const around = booleans.subtract(primitives.circle({ radius: radius + 1 }), ...wedges)
  return booleans.union(around, primitives.circle({ radius: inner }))
}

/** A hub as it is made and printed: standing on its end, jaws up. The first is for shaft A, the second for B. */
export function jawHub(v: CouplingValues, index: 0 | 1): Geom3 {
  const { hubs, radius, height } = jawSizes(v)
  const { total } = hubs[index]
  const c = 0.5
  const body = turned([
    [0, 0],
    [radius - c, 0],
    [radius, c],
    [radius, total + height - c],
    [radius - c, total + height],
    [0, total + height],
  ])
  const gaps = extruded(gapSection(v), total, total + height + 1)
  // As `hub` has it the wheel's face, here the side of the jaws, lies below.
  const cutters = hubCutters(hubs[index]).map(cutter =>
    transforms.translateZ(total, transforms.rotateX(Math.PI, cutter)),
  )
  return booleans.subtract(body, gaps, ...cutters)
}

/** The spider, flat on the bed. */
export function spiderSolid(v: CouplingValues): Geom3 {
  const { radius, inner, leg, spider } = jawSizes(v)
  const middle = primitives.circle({ radius: inner - 0.3 })
  const legs = legAngles(v.jaws).map(angle =>
    transforms.rotateZ(
      (angle * Math.PI) / 180,
      primitives.rectangle({
        size: [radius, leg - 2 * flankPlay],
        center: [radius / 2, 0],
      }),
    ),
  )
  const star = booleans.intersect(
    primitives.circle({ radius: radius - 0.5 }),
    booleans.union(middle, ...legs),
  )
  const hole = primitives.circle({ radius: inner / 2 })
  return extrusions.extrudeLinear({ height: spider }, booleans.subtract(star, hole))
}
