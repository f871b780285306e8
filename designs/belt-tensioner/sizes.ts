import { type Fault, refusing, remembered } from '#design'
import {
  bearingDimensions,
  clearanceHole,
  counterbore,
  hexNutDimensions,
  hexScrewDimensions,
  innerRingAbutment,
  outerRingAbutment,
  roundBar,
  shaftCirclipGroove,
  thread,
  washerDimensions,
} from '#hardware'
import { parameters, type TensionerValues } from './parameters.ts'

/** Plate thicknesses that house the adjusting rod, take a diameter of thread and suit a standard screw length, mm. */
const plates = {
  M6: { carrier: 15, base: 10 },
  M8: { carrier: 20, base: 10 },
  M10: { carrier: 25, base: 15 },
  M12: { carrier: 25, base: 15 },
} as const

const upTo5 = (mm: number) => 5 * Math.ceil(mm / 5 - 1e-9)

/**
 * All sizes of a tensioner in mm. The carrier slides along x on the base and stands in the middle of its travel about the
 * origin; the abutment and its rod lie towards +x, where the screw pulls. What it carries has its axis on z.
 */
export const sizesOf = remembered((v: TensionerValues) => {
  const isIdler = v.carries === 'idler'
  const { diameter: d, pitch } = thread(v.screw)
  const { carrier: carrierThickness, base: baseThickness } = plates[v.screw]
  const washer = washerDimensions(v.screw)
  const nut = hexNutDimensions(v.screw)
  const washerRadius = washer.outsideDiameter / 2
  const hole = clearanceHole(v.screw)
  const idler = idlerSizes(v)
  const window = v.axleDiameter / 2 + 1
  const seat = isIdler ? idler.foot / 2 : washerDimensions(v.axleScrew).outsideDiameter / 2
  const centreHole = isIdler ? counterbore(v.screw).diameter : clearanceHole(v.axleScrew)

  /** Rows of the clamping screws at ±row. */
  const row = Math.ceil(Math.max(seat + washerRadius + 1, isIdler ? 0 : window + 1.25 * d))
  const carrierWidth = upTo5(2 * (row + Math.max(washerRadius, 1.25 * d)))
  const blindHole = 2 * d
  const ends = v.travel + hole + 2 * d
  const least = 2 * Math.max(blindHole + centreHole / 2 + 2, isIdler ? 0 : window + 2)
  /** Between the clamping screws along x. */
  const spacing = Math.ceil(Math.max(4 * d, least - ends))
  const carrierLength = spacing + ends

  const blockLength = Math.ceil(2 * Math.max(washerRadius, 1.25 * d) + 1)
  const reach = (carrierLength + v.travel) / 2
  const blockFrom = reach + nut.height + 1
  const blockEnd = blockFrom + blockLength
  const mountingRadius = washerDimensions(v.mountingScrew).outsideDiameter / 2
  const edge = Math.max(mountingRadius, 1.5 * thread(v.mountingScrew).diameter)
  const mountingRow = Math.max(carrierWidth / 2 - edge, nut.acrossCorners / 2 + mountingRadius + 1)
  const mounting = { from: -reach - 1 - mountingRadius, to: blockEnd + 1 + mountingRadius, row: mountingRow }
  const baseWidth = upTo5(Math.max(carrierWidth, 2 * (mountingRow + edge)))

  const onRod = v.travel / 2 + blockEnd - carrierLength / 2 + washer.thickness + 2 * nut.height + 2 * pitch
  return {
    ...{ isIdler, d, hole, carrierThickness, baseThickness, washer, nut, idler, window, centreHole, row },
    ...{ carrierWidth, carrierLength, spacing, blindHole, blockLength, blockFrom, blockEnd, mounting },
    base: { from: mounting.from - edge, to: mounting.to + edge, width: baseWidth },
    rod: { inside: 1.5 * d, length: upTo5(1.5 * d + onRod) },
    /** From the base's face to the middle of the belt; an axle rests on its two ends, without a lever. */
    lever: isIdler ? carrierThickness + idler.footHeight + idler.length / 2 : 0,
  }
})

/** The roller and its axle: the axle's foot stands on the carrier, the roller's lower end `footHeight` above it. */
function idlerSizes(v: TensionerValues) {
  const bearing = bearingDimensions(v.bearing)
  const { bore, width } = bearing
  const { diameter: d } = thread(v.screw)
  const rim = v.rims ? 3 : 0
  const length = Math.max(v.beltWidth + Math.max(2, 0.1 * v.beltWidth) + 2 * rim, 2 * width + 4)
  const { greatestThickness } = washerDimensions(v.screw)
  const footHeight = Math.ceil(greatestThickness + hexScrewDimensions(v.screw).headHeight + 2.5)
  const groove = { ...shaftCirclipGroove(bore), from: footHeight + length + 0.1 }
  return {
    ...{ bearing, rim, length, footHeight, groove },
    shoulder: innerRingAbutment(bearing),
    innerBore: outerRingAbutment(bearing),
    foot: roundBar(bore + 2 * d),
    top: groove.from + groove.width + Math.max(groove.edgeDistance, 1) + 1,
  }
}

const refuse = refusing(parameters)

/** What cannot be built: threads that find no wall, an idler smaller than its bearings. */
export function faultsOf(v: TensionerValues): Fault[] {
  const faults: Fault[] = []
  const { diameter: d } = thread(v.screw)
  const { bore, outsideDiameter } = bearingDimensions(v.bearing)
  if (v.carries === 'idler' && bore < 1.5 * d)
    faults.push(
      refuse(
        ['bearing', 'screw'],
        n =>
          `the axle of ${n(bore)} mm in a ${v.bearing} is too thin for a thread ${v.screw}; choose a bore of at least ${n(1.5 * d)} mm or a smaller screw`,
        n =>
          `l’axe de ${n(bore)} mm d’un ${v.bearing} est trop mince pour un taraudage ${v.screw} ; prendre un alésage d’au moins ${n(1.5 * d)} mm ou une vis plus petite`,
      ),
    )
  const least = outsideDiameter + 10
  if (v.carries === 'idler' && v.rollerDiameter < least)
    faults.push(
      refuse(
        ['rollerDiameter', 'bearing'],
        n =>
          `${n(v.rollerDiameter)} leaves less than 5 mm of wall round a ${v.bearing}; make it at least ${n(least)} mm or choose a smaller bearing`,
        n =>
          `${n(v.rollerDiameter)} laisse moins de 5 mm de paroi autour d’un ${v.bearing} ; prendre au moins ${n(least)} mm ou un roulement plus petit`,
      ),
    )
  const leastAxle = 1.5 * thread(v.axleScrew).diameter
  if (v.carries === 'axle' && v.axleDiameter < leastAxle)
    faults.push(
      refuse(
        ['axleDiameter', 'axleScrew'],
        n =>
          `${n(v.axleDiameter)} is too thin for a thread ${v.axleScrew} in its end; make it at least ${n(leastAxle)} mm or choose a smaller axleScrew`,
        n =>
          `${n(v.axleDiameter)} est trop mince pour un taraudage ${v.axleScrew} en bout ; prendre au moins ${n(leastAxle)} mm ou un taraudage plus petit`,
      ),
    )
  return faults
}
