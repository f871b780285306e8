import { type Material, remembered } from '#design'
import {
  bearingDimensions,
  keyLength,
  lengthIntoThread,
  materials,
  outerRingAbutment,
  roundBar,
  shaftCirclipDimensions,
  shaftCirclipGroove,
  thread,
  tube,
  washerDimensions,
} from '#hardware'
import type { RollerValues } from './parameters.ts'

/** mm on the radius by which the seats in the tube are bored larger than its inside: through weld bead and ovality. */
const seatStep = 0.5
/** Depth in mm of the outer faces of an idler's circlips under the ends of the tube: room for the labyrinth. */
export const circlipDepth = 4.5
/** Labyrinth, mm: radial step of its cone, and least gap between housing and seal. */
export const labyrinth = { step: 2, gap: 0.5 }

/** Chamfer in mm of a drive shaft's shoulders. */
export const shaftEdge = 0.5

/** How far in mm a seal stands out of the tube at most. */
export const sealReach = 8

/** Threads in the ends of an axle by its diameter in mm: about half of it, so that enough wall stays around them. */
const axleThreads = new Map([
  [10, 'M5'],
  [12, 'M6'],
  [15, 'M8'],
  [20, 'M10'],
  [25, 'M12'],
  [30, 'M16'],
])

const housingMaterials: Record<RollerValues['housing'], Material> = {
  steel: materials.S235JR,
  pom: materials.POM_C,
  petg: materials.PETG,
}

/** What both kinds of roller have, mm; places count along the axis from the middle of the tube. */
export const sizesOf = remembered((p: RollerValues) => {
  const { height: diameter, wall } = tube(p.tube)
  return {
    diameter,
    wall,
    bearing: bearingDimensions(p.bearing),
    /** Of housings and discs in the tube. */
    seatRadius: diameter / 2 - wall + seatStep,
    /** End of the tube. */
    end: p.tubeLength / 2,
    /** Inside of the frame, or shoulder of a drive shaft. */
    frame: p.tubeLength / 2 + p.gap,
    /** Wall left at the ends of the tube. */
    rim: wall - seatStep - p.crown,
  }
})

/** What an idler has besides. */
export const idlerOf = remembered((p: RollerValues) => {
  const { bearing, end } = sizesOf(p)
  const { bore, outsideDiameter, width } = bearing
  const circlip = shaftCirclipDimensions(bore).thickness
  const shoulder = p.housing === 'steel' ? 3 : 4
  return {
    material: housingMaterials[p.housing],
    shoulder,
    circlip,
    groove: shaftCirclipGroove(bore),
    /** Length of the housing, which is the depth of its seat in the tube. */
    seatDepth: circlipDepth + circlip + width + shoulder,
    /** Middle of the bearing. */
    bearingAt: end - circlipDepth - circlip - width / 2,
    /** The shoulder touches the outer ring alone. */
    shoulderRadius: outerRingAbutment(bearing) / 2,
    labyrinthRadius: outsideDiameter / 2 + labyrinth.step,
    acrossFlats: p.acrossFlats || Math.floor(0.7 * bore),
    screw: axleScrew(bore, p.frameWall),
  }
})

/** The screw in the end of an axle, and the hole it needs. */
function axleScrew(bore: number, frameWall: number) {
  const size = axleThreads.get(bore) ?? 'M5'
  const { thickness } = washerDimensions(size)
  const grip = frameWall + thickness
  const length = lengthIntoThread(size, grip, { engagement: 1.5, standard: 'ISO 4017' })
  const { pitch, tapDrill } = thread(size)
  const threadDepth = Math.ceil(length - grip + 2 * pitch)
  return {
    size,
    length,
    washer: thickness,
    tapDrill,
    threadDepth,
    drillDepth: threadDepth + Math.ceil(3 * pitch),
  }
}

/** What a drive roller has besides. */
export const driveOf = remembered((p: RollerValues) => {
  const { bearing, frame, end, seatRadius } = sizesOf(p)
  // A shoulder of 7 % of the journal or more carries the inner ring: 0.5 mm of it beyond the ring's chamfer and its own.
  const body = roundBar(Math.max(1.15 * bearing.bore, bearing.bore + 2 * (bearing.chamfer + shaftEdge + 0.5)))
  const disc = p.discs === 'welded' ? Math.max(8, Math.ceil(0.35 * body)) : body
  return {
    body,
    /** Bright bar that the shaft is turned from: the body's own h9 goes through welded discs, pressed ones want s6. */
    bar: p.discs === 'welded' ? body : roundBar(body + 0.5),
    disc,
    /** Height of the ring between shaft and tube. */
    discHeight: seatRadius - body / 2,
    discAt: end - disc / 2,
    bearingAt: frame + bearing.width / 2,
    pulleyAt: frame + p.journal + p.driveEnd / 2,
    shaftEnd: frame + p.journal + p.driveEnd,
  }
})

/** Length in mm of the key in the drive end, which stays 2 mm within it on both sides. */
export const driveKey = (p: RollerValues): number => keyLength(sizesOf(p).bearing.bore, p.driveEnd - 4)
