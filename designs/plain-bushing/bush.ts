import { printedHole, remembered } from '#design'
import { materials, printLimits } from '#hardware'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import type { BushValues } from './parameters.ts'

type Point = [radius: number, z: number]

export type Bush = ReturnType<typeof bushOf>

/** A bush's dimensions in mm; it stands on z = 0 about the z axis, its flange below, and enters its housing with the upper end. */
export const bushOf = remembered((p: BushValues) => {
  const isPrinted = p.material === 'PETG'
  const inner = printedHole(p.bore, isPrinted ? p : { holeOffset: 0 }) / 2
  const outer = p.outsideDiameter / 2
  const wall = outer - inner
  const flange = p.flanged ? { radius: p.flangeDiameter / 2, thickness: p.flangeThickness } : undefined
  const seatLength = p.length - (flange?.thickness ?? 0)
  const depth = Math.min(1, wall / 3)
  return {
    isPrinted,
    material: materials[p.material],
    inner,
    outer,
    wall,
    leastWall: isPrinted ? printLimits.structuralWall.usual : p.material === 'POM_C' ? 2 : 1.5,
    flange,
    length: p.length,
    /** Of the press fit. */
    seatLength,
    /** Middle of the hole. */
    middle: p.length - seatLength / 2,
    hole: p.supply === 'none' ? 0 : p.oilHole,
    supply: p.supply,
    /** Depth and radius of the grooves. */
    depth,
    cutter: 1.5 * depth,
    /** The lead-in at 15° that enters the housing. */
    lead: Math.min(3, seatLength / 5, wall),
    chamfer: Math.min(0.5, wall / 5, seatLength / 10),
    /** Closed ends of a groove along the bore. */
    end: Math.max(2, p.length / 8),
  }
})

/** Half the section of the bush. */
function section(b: Bush) {
  const { inner, outer, length, lead, chamfer: c, flange } = b
  const foot: Point[] = flange
    ? [
        [flange.radius - c, 0],
        [flange.radius, c],
        [flange.radius, flange.thickness],
        [outer, flange.thickness],
      ]
    : [
        [outer - c, 0],
        [outer, c],
      ]
  const whole = primitives.polygon({
    points: [
      [inner + c, 0],
      ...foot,
      [outer, length - lead],
      [outer - lead * Math.tan(Math.PI / 12), length],
      [inner + c, length],
      [inner, length - c],
      [inner, c],
    ],
  })
  if (b.supply !== 'ring') return whole
  return booleans.subtract(
    whole,
    primitives.circle({ radius: b.cutter, center: [inner + b.depth - b.cutter, b.middle] }),
  )
}

/** The bush as it is turned or printed. */
export function bushSolid(b: Bush): Geom3 {
  const blank = extrusions.extrudeRotate({}, section(b))
  if (b.hole === 0) return blank
  const reach = (b.flange?.radius ?? b.outer) + 1
  const hole = transforms.translateZ(
    b.middle,
    transforms.rotateY(
      Math.PI / 2,
      primitives.cylinder({ radius: b.hole / 2, height: reach, center: [0, 0, reach / 2] }),
    ),
  )
  if (b.supply !== 'axial') return booleans.subtract(blank, hole)
  const height = b.length - 2 * b.end
  // As wide as the ring groove, its floor flat.
  const groove = primitives.cuboid({
    size: [b.inner, 2 * Math.SQRT2 * b.depth, height],
    center: [b.inner / 2 + b.depth, 0, b.length / 2],
  })
  return booleans.subtract(blank, hole, groove)
}

/** The bore, and the hole into it. */
export const throughHoles = ({ hole }: Bush): number => (hole > 0 ? 2 : 1)
