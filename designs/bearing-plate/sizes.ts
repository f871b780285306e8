import { type Point2, printedHole, remembered } from '#design'
import { boltCirclePositions } from '#engineering'
import {
  bearingDimensions,
  circlipGroove,
  clearanceHole,
  counterbore,
  hexNutDimensions,
  hexScrewDimensions,
  inThickness,
  isPlastic,
  listedLengths,
  materials,
  outerRingAbutment,
  sheetThickness,
  socketScrewDimensions,
  thread,
  washerDimensions,
} from '#hardware'
import type { PlateValues } from './parameters.ts'

const printed: readonly string[] = ['PETG', 'ABS']

/** Length in thread as a multiple of the diameter: 1.2 in steel, 2 in aluminium and plastic. */
const engagementIn = (material: string) => (/^[SX]/.test(material) ? 1.2 : 2)

export type Sizes = ReturnType<typeof sizesOf>

/**
 * All dimensions in mm. The bearing's axis is z, the mounting face z = 0 and the housing above it; a spigot reaches below.
 */
export const sizesOf = remembered((p: PlateValues) => {
  const bearing = bearingDimensions(p.bearing)
  const { outsideDiameter, width } = bearing
  const isPrinted = printed.includes(p.material)
  const profile = isPrinted ? p : { holeOffset: 0 }
  const seatRadius = printedHole(outsideDiameter, profile) / 2
  const seatFrom = p.bearingCentre - width / 2
  const seatTo = p.bearingCentre + width / 2
  const leastShoulder = Math.max(isPrinted ? 4 : 2.5, (isPrinted ? 0.1 : 0.06) * outsideDiameter)

  const groove =
    p.retention === 'circlip'
      ? { ...circlipGroove(outsideDiameter), from: seatTo, to: seatTo + circlipGroove(outsideDiameter).width }
      : undefined
  const cover = p.retention === 'cover' ? coverOf(p.material, outsideDiameter, seatRadius) : undefined
  const leadIn = 0.8
  const depth = groove ? Math.ceil(2 * (groove.to + groove.edgeDistance + 1.5 * leadIn)) / 2 : seatTo
  // A step under 1 mm is not made: the plate is then as thick as the housing is deep.
  const hasBoss = depth - p.flangeThickness >= 1
  const flange = hasBoss ? p.flangeThickness : depth
  const fillet = hasBoss ? Math.min(2, (depth - flange) / 2) : 0
  const inside = groove ? groove.diameter / 2 + (seatRadius - outsideDiameter / 2) : seatRadius
  const bossRadius = Math.max(inside + p.wall, cover ? cover.ringRadius + cover.edge : 0)
  const root = bossRadius + fillet

  const screw = screwOf(p, isPrinted)
  const outward = {
    square: Math.max(Math.SQRT2 * (root + screw.room), 2 * (root + 0.5 - screw.corner)),
    round: Math.max(2 * (root + screw.room), (2 * screw.room + 1) / Math.sin(Math.PI / p.screwCount)),
    oval: 2 * (root + screw.room),
  }
  const holeRadius = p.flange === 'square' ? p.holeSpacing / Math.SQRT2 : p.holeSpacing / 2
  const half = p.holeSpacing / 2
  const spigot = p.spigot ? { radius: p.spigotDiameter / 2, height: p.spigotHeight } : undefined
  // Behind a thinner wall it stands among the washers of the nuts.
  const throughWall = p.into === 'nuts' && p.spigotHeight > p.frameThickness
  const abutment = printedHole(outerRingAbutment(bearing), profile) / 2
  const outline = half + screw.corner
  const middle = Math.max(root + 0.5, (spigot?.radius ?? 0) + 3)
  return {
    bearing,
    isPrinted,
    isPlastic: isPlastic(materials[p.material]),
    // Turned from round bar, or milled from plate.
    material: inThickness(
      materials[p.material],
      p.flange === 'round' ? 2 * outline : depth + (spigot?.height ?? 0),
    ),
    seatRadius,
    abutment,
    seatFrom,
    seatTo,
    leastShoulder,
    leadIn,
    groove,
    cover: cover && { ...cover, ...coverScrew(cover, depth) },
    depth,
    flange,
    hasBoss,
    fillet,
    bossRadius,
    screw,
    holes: holesOf(p, half),
    holeRadius,
    leastSpacing: Math.ceil(2 * outward[p.flange]) / 2,
    spigot,
    leastSpigot: 2 * abutment + 5,
    mostSpigot:
      2 *
      Math.min(
        holeRadius - (throughWall ? screw.nutWasher.outsideDiameter / 2 + 0.5 : screw.hole / 2 + 1),
        outline - 2,
      ),
    /** Radius of an oval's middle. */
    middle,
    /** Half the length from side to side along the screws: of a square, a disc or an oval. */
    outline,
  }
})

/** The mounting screws: their hole, the room that head and key take, and the grip of their heads above the mounting face. */
function screwOf(p: PlateValues, isPrinted: boolean) {
  const washer = washerDimensions(p.screw)
  const sunk = p.head === 'counterbored' ? counterbore(p.screw) : undefined
  // A socket spanner is about 1.3 times as wide as its hexagon, and 2 mm.
  const key = p.head === 'hexagon' ? 0.65 * hexScrewDimensions(p.screw).acrossFlats + 1 : 0
  const standard = p.head === 'hexagon' ? ('ISO 4017' as const) : ('ISO 4762' as const)
  const lengths = listedLengths(standard, p.screw)
  return {
    standard,
    washer: sunk ? undefined : washer,
    sunk,
    nutWasher: washer,
    hole: printedHole(clearanceHole(p.screw), isPrinted ? p : { holeOffset: 0 }),
    room: Math.max(key, sunk ? sunk.diameter / 2 + 1 : washer.outsideDiameter / 2) + 0.5,
    corner: sunk ? sunk.diameter / 2 + 2 : washer.outsideDiameter / 2 + 1,
    seat: sunk ? socketScrewDimensions(p.screw).headDiameter : washer.outsideDiameter,
    longest: lengths[lengths.length - 1],
    /** What a screw needs beyond its grip: thread in tapped steel, or wall, washer and nut. */
    beyond:
      p.into === 'nuts'
        ? p.frameThickness + washer.thickness + hexNutDimensions(p.screw).height + 2 * thread(p.screw).pitch
        : 1.2 * thread(p.screw).diameter,
  }
}

/** A ring of sheet over the outer ring, and its screws in the housing. */
function coverOf(material: string, outsideDiameter: number, seatRadius: number) {
  const size =
    outsideDiameter <= 26 ? 'M3' : outsideDiameter <= 42 ? 'M4' : outsideDiameter <= 80 ? 'M5' : 'M6'
  const { diameter, tapDrill } = thread(size)
  const thickness = sheetThickness('s235jr', Math.max(2, 0.05 * outsideDiameter))
  return {
    size,
    count: outsideDiameter <= 35 ? 3 : 4,
    tapDrill,
    thickness,
    ringRadius: seatRadius + Math.max(1.5, 0.4 * diameter) + diameter / 2,
    hole: clearanceHole(size),
    headDiameter: socketScrewDimensions(size).headDiameter,
    /** Room for the head, and sheet beside its hole as wide as it is thick. */
    edge: Math.max(socketScrewDimensions(size).headDiameter / 2 + 1, clearanceHole(size) / 2 + thickness),
    engagement: engagementIn(material),
  }
}

function coverScrew({ size, thickness, engagement }: ReturnType<typeof coverOf>, depth: number) {
  const { diameter, pitch } = thread(size)
  const needed = thickness + engagement * diameter
  const length = listedLengths('ISO 4762', size).find(l => l >= needed - 1e-9) ?? 0
  const drillDepth = length - thickness + 4 * pitch
  return { length, drillDepth, threadDepth: length - thickness + 1.5 * pitch, floor: depth - drillDepth }
}

/** Where the mounting screws are, mm. */
function holesOf(p: PlateValues, half: number): Point2[] {
  if (p.flange === 'oval')
    return [
      [half, 0],
      [-half, 0],
    ]
  if (p.flange === 'square')
    return [
      [half, half],
      [-half, half],
      [-half, -half],
      [half, -half],
    ]
  return boltCirclePositions(p.holeSpacing, p.screwCount, 180 / p.screwCount)
}
