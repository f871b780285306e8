import { remembered } from '#design'
import { beltLength, bendRelief, centreDistanceFor, flatFlange, pulleyPitchDiameter } from '#engineering'
import { bearingDimensions, bendRules, iecFrame, materials, motorFace, sheetBend, tube } from '#hardware'
import tensioner, { type TensionerValues, sizesOf as tensionerSizes } from '../belt-tensioner/design.ts'
import type { ModuleValues } from './parameters.ts'

/** mm between the tube of a roller and the side plate. */
const sideGap = 10
/** Least mm by which a tube is longer than the belt is wide: screws stand up to 18 mm out of the side plates inside. */
const leastBeside = 30
/** Distance in mm of the drive bracket from the side plate: over the bearing plate and its screws. */
export const standoff = 32
export const bracketThickness = 8
/** Where the spacers of the drive bracket stand, from the axis of the drive roller, mm. */
export const standoffs = [
  [70, 25],
  [70, -45],
  [-70, -20],
  [-70, -50],
] as const
/** The return rollers and their bearings. */
export const returnTube = 'CHS 42.4 × 2.6'
export const returnBearing = '6001'
/** Axle of the tail roller by the widest belt in mm: its diameter, the thread in its ends, its bearings. */
const axles = [
  { upTo: 300, diameter: 15, screw: 'M8', bearing: '6002' },
  { upTo: 450, diameter: 20, screw: 'M10', bearing: '6004' },
  { upTo: Number.POSITIVE_INFINITY, diameter: 25, screw: 'M12', bearing: '6005' },
] as const
/** Sliding bed and cross members are of sheet of 2 mm, in their usual radius. */
const sheetThickness = 2
/** Depth in mm under the bed's upper face of the screws that hold it. */
export const bedScrewDepth = 24

/**
 * Where everything lies, mm: the belt runs along +x, its carrying side above; both end rollers have their axes in z = 0,
 * the drive roller at x = `half`, the tail roller at −`half`. The side plates stand at y = ±`inside`, outwards.
 */
export const layoutOf = remembered((p: ModuleValues) => {
  const { height: diameter } = tube(p.tube)
  const half = p.centreDistance / 2
  const side = Number(p.thickness)
  const tubeLength = 5 * Math.ceil(Math.max(1.1 * p.beltWidth, p.beltWidth + leastBeside) / 5)
  const inside = tubeLength / 2 + sideGap
  const top = diameter / 2
  const bearingName = diameter > 70 ? '6205' : '6204'
  const bearing = bearingDimensions(bearingName)
  const returnZ = -top - p.beltThickness - tube(returnTube).height / 2
  const returns = Math.max(1, Math.round(p.centreDistance / 900))
  const takeUp = takeUpOf(p)
  const [bottom, upper] = [returnZ - 15, Math.max(top + p.guideHeight, 45)]
  return {
    half,
    side,
    diameter,
    tubeLength,
    inside,
    /** Of the bed's upper face and of the belt's inner side. */
    top,
    bottom,
    upper,
    bearingName,
    bearing,
    /** From the side plate's outer face to the middle of the drive roller's bearing. */
    bearingCentre: bearing.width / 2 + 4,
    plateScrews: bearingName === '6204' ? 64 : 70,
    /** From the end of a tube to the shoulder of the drive shaft, and to the carrier of a take-up. */
    driveGap: sideGap + side + 4,
    tailGap: sideGap + side + takeUp.sizes.baseThickness,
    sideGap,
    returnZ,
    returns: Array.from({ length: returns }, (_, i) => -half + ((i + 1) * p.centreDistance) / (returns + 1)),
    takeUp,
    /** Ends of the side plates beyond the axes. */
    ahead: 85,
    behind: takeUp.sizes.base.to + 3,
    /** The belt's neutral line is taken in the middle of its thickness. */
    beltLength: beltLength({
      largeDiameter: diameter + p.beltThickness,
      smallDiameter: diameter + p.beltThickness,
      centreDistance: p.centreDistance,
    }),
    bed: bedOf(p, half, inside, top, takeUp.sizes.mounting.from),
    drive: driveOf(p, inside + side, returnZ),
  }
})

export type Layout = ReturnType<typeof layoutOf>

/** The take-up's own values and sizes. */
function takeUpOf({ takeUp, beltWidth }: ModuleValues) {
  const axle = axles.find(({ upTo }) => beltWidth <= upTo) ?? axles[2]
  const values = {
    carries: 'axle',
    axleDiameter: axle.diameter,
    axleScrew: axle.screw,
    screw: 'M8',
    mountingScrew: 'M8',
    travel: takeUp,
  }
  // Read and judged by the tensioner's own parameters.
  return {
    values,
    tailBearing: axle.bearing,
    sizes: tensionerSizes(tensioner.values(values) as TensionerValues),
  }
}

/** The sliding bed: a tongue at each end, and flanges down both sides between them; cross members under it. */
function bedOf(p: ModuleValues, half: number, inside: number, top: number, mountingFrom: number) {
  const material = p.bed === 'steel' ? materials.S235JR : materials.X5CrNi1810
  const { leastRadius } = bendRules(material.id, sheetThickness, sheetThickness)
  const radius = Math.max(sheetThickness, leastRadius)
  const sheet = { material: material.id, thickness: sheetThickness, radius }
  const bend = {
    ...sheetBend(
      sheet,
      [
        [0, 0],
        [1, 0],
      ],
      90,
    ),
    thickness: sheetThickness,
  }
  const flange = bedScrewDepth + 12
  // Clear of the nuts of the take-up and of the heads of the drive bracket.
  const from = -half - mountingFrom + 15
  const to = half - 85
  const count = Math.max(2, Math.ceil((to - from - 80) / 450) + 1)
  return {
    material,
    sheet,
    relief: bendRelief(bend),
    thickness: sheetThickness,
    flange,
    /** From the middle to a bend line, and from there to the flange's edge and to its screws, on the blank. */
    toBend: flatFlange(inside, bend),
    toEdge: flatFlange(flange, bend),
    toScrew: flatFlange(bedScrewDepth, bend),
    flat: (outside: number) => flatFlange(outside, bend),
    from,
    to,
    /** Ends of the tongues beside the rollers. */
    tongues: [-half + p.takeUp / 2 + top + 5, half - top - 5] as const,
    tongueHalf: inside - 19,
    members: Array.from({ length: count }, (_, i) => from + 40 + (i * (to - from - 80)) / (count - 1)),
  }
}

/** Pulleys, timing belt and motor, as y from the middle of the conveyor outwards. */
function driveOf(p: ModuleValues, outer: number, returnZ: number) {
  const pitch = 5
  const bracketOuter = outer + standoff + bracketThickness
  const [frame, kilowatts] = p.motor.split(' - ')
  const motor = iecFrame(frame)
  // So wide that a key reaches its screws beside the motor's body, wherever the slots are set.
  const mounting = motorFace(motor.shaftHeight > 71 ? 'IEC 100 B5' : 'IEC 80 B5')
  const width = Number(p.timingBelt)
  const diameters = {
    largeDiameter: pulleyPitchDiameter(p.rollerTeeth, pitch),
    smallDiameter: pulleyPitchDiameter(p.motorTeeth, pitch),
  }
  // The motor hangs under the return rollers, its plate under the bearing plate and clear of the spacers.
  const least = Math.max(mounting.size / 2 + 60, -returnZ + 21.2 + motor.shaftHeight + 5)
  const teeth = 10 * Math.ceil(beltLength({ ...diameters, centreDistance: least }) / pitch / 10)
  const centreDistance = centreDistanceFor(diameters, teeth * pitch)
  const common = { belt: 'HTD 5M', beltWidth: width, fixing: 'keyway', hubLength: 10, centreDistance }
  const roller = { ...common, teeth: p.rollerTeeth, otherTeeth: p.motorTeeth, hubDiameter: 0 }
  const onMotor = {
    ...common,
    teeth: p.motorTeeth,
    bore: motor.shaftDiameter,
    otherTeeth: p.rollerTeeth,
    allowedPull: p.allowedPull,
  }
  return {
    frame,
    /** Of the motor plate on the bracket. */
    mounting,
    /** kW at 50 Hz. */
    power: Number.parseFloat(kilowatts),
    width,
    teeth,
    centreDistance,
    diameters,
    bracketOuter,
    roller,
    onMotor,
    /** Speed of the motor in min⁻¹ at the belt's speed, and frequency in Hz of the inverter for it. */
    speedOf: (rollerSpeed: number) => (rollerSpeed * p.rollerTeeth) / p.motorTeeth,
  }
}
