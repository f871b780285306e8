import {
  bearingDimensions,
  circlipDimensions,
  circlipGroove,
  clearanceHole,
  counterbore,
  inThickness,
  lengthIntoThread,
  materials,
  outerRingAbutment,
  thread,
  washerDimensions,
} from '#hardware'

/** Materials of the housing; those listed in `printed` are printed, the others milled. */
export const housingMaterials = ['EN_AW_6082_T6', 'S355J2', 'S235JR', 'PETG', 'ABS'] as const
export const printed: readonly string[] = ['PETG', 'ABS']

/** The values of the design that its dimensions follow from; lengths in mm. */
export interface Wanted {
  bearing: string
  lubrication: 'sealed' | 'shielded' | 'nipple'
  construction: 'solid' | 'split'
  material: (typeof housingMaterials)[number]
  shaftHeight: number
  holeSpacing: number
  baseBolt: string
  adjustment: number
  footThickness: number
  wall: number
  leastWidth: number
  shaftClearance: number
  leadIn: '30' | '45'
  capScrew: string
  holeOffset: number
}

/** Least thickness in mm between the circlip groove and the mounting face. */
export const leastFloor = 6
/** Greatest thickness of the foot in mm, to a tenth: three fifths of the shaft height. */
export const thickestFoot = ({ shaftHeight }: Pick<Wanted, 'shaftHeight'>): number =>
  Math.floor(6 * shaftHeight) / 10
/** Depth in mm of the spot faces under the washers. */
export const spotDepth = 0.5
/** Radial height in mm of the lead-in chamfer. */
const leadInHeight = 0.8
/** Room in mm between a spot face and the wall beside it, for the toe's radius. */
const toeRoom = 2

export type Sizes = ReturnType<typeof sizesOf>

/** All dimensions of the housing in mm; x across the foot, y up from the mounting face, z along the shaft from the closed side. */
export function sizesOf(p: Wanted) {
  const bearing = bearingDimensions(p.bearing)
  const { bore, outsideDiameter, width } = bearing
  const groove = circlipGroove(outsideDiameter)
  const washer = washerDimensions(p.baseBolt)
  const isPrinted = printed.includes(p.material)

  const nippleDrill = thread('M6').tapDrill
  const chamberDepth = p.lubrication === 'nipple' ? nippleDrill + 0.5 : 2
  const leadInLength = leadInHeight / Math.tan((Number(p.leadIn) * Math.PI) / 180)
  const beside = Math.max(4 + chamberDepth, groove.width + groove.edgeDistance + leadInLength)
  const spotRadius = washer.outsideDiameter / 2 + 1
  // The bearing stands over the line of the base bolts, in the middle of the width.
  const housingWidth = Math.ceil(Math.max(width + 2 * beside, 2 * spotRadius + 2, p.leastWidth))
  const seatFrom = (housingWidth - width) / 2

  const seatRadius = outsideDiameter / 2
  const lug =
    p.construction === 'split' ? lugOf(p.capScrew, groove.diameter / 2, isPrinted, p.material) : undefined
  // The barrel rises above the lugs, whatever the wall.
  const barrelRadius = Math.max(seatRadius + p.wall, lug ? lug.height + 2 : 0)
  const columnHalf = lug ? Math.max(barrelRadius, lug.half) : barrelRadius
  const reach = p.adjustment + spotRadius
  return {
    bearing,
    groove,
    washer,
    isPrinted,
    material: inThickness(materials[p.material], housingWidth),
    shaftHeight: p.shaftHeight,
    footThickness: p.footThickness,
    adjustment: p.adjustment,
    housingWidth,
    /** What a printed hole is drawn larger by, on the radius: the user's printer makes it smaller. */
    holeGrowth: isPrinted ? p.holeOffset / 2 : 0,
    shaftHole: bore / 2 + p.shaftClearance,
    /** Abutment of the outer ring, so that nothing else touches. */
    chamberRadius: outerRingAbutment(bearing) / 2,
    chamberFrom: seatFrom - chamberDepth,
    chamberDepth,
    seatFrom,
    /** Where the circlip lies, in the middle of its groove. */
    circlipFrom: seatFrom + width + (groove.width - circlipDimensions(outsideDiameter).thickness) / 2,
    seatRadius,
    leadInHeight,
    leadInLength,
    nipple: p.lubrication === 'nipple' ? { drill: nippleDrill, z: seatFrom - chamberDepth / 2 } : undefined,
    barrelRadius,
    lug,
    /** Half the width of the column that carries the barrel. */
    columnHalf,
    boltX: p.holeSpacing / 2,
    holeDiameter: clearanceHole(p.baseBolt),
    spotRadius,
    footHalf: p.holeSpacing / 2 + reach + 3,
    /** Free length of the foot between column and spot face. */
    free: p.holeSpacing / 2 - reach - columnHalf,
    leastSpacing: 2 * (columnHalf + reach + toeRoom),
    leastHeight: groove.diameter / 2 + leastFloor,
  }
}

/** Lugs beside the bore that the cap screws and dowel pins sit in; y from the parting plane. */
function lugOf(size: string, grooveRadius: number, isPrinted: boolean, material: Wanted['material']) {
  const { diameter, pitch, tapDrill } = thread(size)
  const head = counterbore(size)
  const hole = clearanceHole(size)
  const grip = 1.2 * diameter
  const wallLeft = 2.5
  // The screw passes the groove at the parting plane, its counterbore passes it higher up.
  const screwX = Math.max(
    grooveRadius + wallLeft + hole / 2,
    Math.sqrt(grooveRadius ** 2 - grip ** 2) + wallLeft + head.diameter / 2,
  )
  const pin = diameter <= 6 ? 4 : diameter <= 8 ? 5 : 6
  const pinX = screwX + head.diameter / 2 + 1 + pin / 2
  const steel = material !== 'EN_AW_6082_T6' && !isPrinted
  const length = lengthIntoThread(size, grip, { engagement: steel ? 1.25 : 2 })
  return {
    size,
    hole,
    head,
    grip,
    height: grip + head.depth,
    screwX,
    pin,
    pinLength: 4 * pin,
    pinX,
    half: pinX + pin / 2 + 3,
    tapDrill,
    length,
    threadDepth: length - grip + 1.5 * pitch,
    drillDepth: length - grip + 4 * pitch,
  }
}

export type Lug = ReturnType<typeof lugOf>
