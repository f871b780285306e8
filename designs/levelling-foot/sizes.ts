import { type Fault, refusing, remembered } from '#design'
import {
  clearanceHole,
  hexNutDimensions,
  hexScrewDimensions,
  listedLengths,
  thread,
  washerDimensions,
} from '#hardware'
import { type FootValues, parameters } from './parameters.ts'

const upTo5 = (mm: number) => 5 * Math.ceil(mm / 5 - 1e-9)

/** Depth of the pad's recess and by how much the pad stands out of it, mm. */
export const recess = 1
const proud = 2

/** From the edge of the base to that of the pad, and by how much wider the pad's anchor holes are than the base's, mm. */
export const padInset = 3
export const padHolePlay = 1

/** What stands on the floor, the pad or the base inside its chamfer: radius in mm, area in mm² less holes and pocket. */
function contactOf(v: FootValues, pocketFlats: number) {
  const radius = v.baseDiameter / 2 - (v.pad ? padInset : 1)
  const hole = clearanceHole(v.anchorScrew) + (v.pad ? padHolePlay : 0)
  const pocket = v.base === 'PETG' ? (Math.sqrt(3) / 2) * pocketFlats ** 2 : 0
  return { radius, area: Math.PI * (radius ** 2 - v.anchors * (hole / 2) ** 2) - pocket }
}

/** Sizes of a foot in mm: z is up, the floor at 0, the axis of the spindle x = y = 0. */
export const sizesOf = remembered((v: FootValues) => {
  const { diameter: d, pitch } = thread(v.thread)
  const nut = hexNutDimensions(v.thread)
  const washer = washerDimensions(v.thread)
  const { headHeight, acrossFlats } = hexScrewDimensions(v.thread)
  const printed = v.base === 'PETG'
  const bottom = v.pad ? proud : 0
  const engagement = (v.base === 'C45N' ? 1.25 : 2) * d
  const drilled = engagement + 2 * pitch
  const pocket = (v.pad ? recess : 0) + headHeight + 0.6
  const tall = Math.ceil(printed ? pocket + Math.max(8, 1.2 * d) : drilled + 5)
  const plate = printed ? tall : Math.min(tall, Math.max(6, Math.round(v.baseDiameter / 10)))
  /** Radius of what stands in the middle: a boss, or washer and nut on a printed base. */
  const middle = printed ? washer.outsideDiameter / 2 : Math.ceil(Math.max(d, nut.acrossCorners / 2 + 1))
  const top = bottom + tall
  const pocketFlats = acrossFlats + 0.4
  const anchorWasher = washerDimensions(v.anchorScrew).outsideDiameter / 2

  // Nuts: one holds base and spindle together, one stands under the frame, one on a plate.
  const above = v.frame === 'plate' ? washer.thickness + nut.height + 2 * pitch : 0
  const highest = v.height + v.travel / 2
  const end = highest + v.frameThickness + above
  const start = printed ? bottom + pocket : top - engagement
  const onBase = nut.height + (printed ? washer.thickness : 0)
  const underFrame = nut.height + (v.frame === 'plate' ? washer.thickness : 0)
  return {
    ...{ d, nut, washer, printed, bottom, engagement, drilled, pocket, tall, plate, middle, top, start },
    pocketFlats,
    contact: contactOf(v, pocketFlats),
    length: printed
      ? listedLengths('ISO 4017', v.thread).find(l => l >= end - start - 1e-9)
      : upTo5(end - start),
    longest: printed ? (listedLengths('ISO 4017', v.thread).at(-1) ?? 0) : Number.POSITIVE_INFINITY,
    needed: end - start,
    leastHeight: top + onBase + underFrame + 1 + v.travel / 2,
    leastDiameter: Math.ceil(2 * (middle + (v.anchors > 0 ? 2 * anchorWasher + 2 : 4))),
    /** Radius that the anchors stand on. */
    anchorRadius: (middle + v.baseDiameter / 2) / 2,
    /** From the floor to the frame, at the highest. */
    highest,
    /** From the top of the base to there. */
    free: highest - top,
  }
})

const refuse = refusing(parameters)

/** What cannot be built, each with the way out. */
export function footFaults(v: FootValues): Fault[] {
  const s = sizesOf(v)
  const faults: Fault[] = []
  if (v.baseDiameter < s.leastDiameter)
    faults.push(
      refuse(
        ['baseDiameter', 'anchors', 'thread'],
        n =>
          `${n(v.baseDiameter)} mm leave no room round ${v.thread}${v.anchors ? ` for anchors ${v.anchorScrew}` : ''}; make it at least ${n(s.leastDiameter)} mm`,
        n =>
          `${n(v.baseDiameter)} mm ne laissent pas de place autour de ${v.thread}${v.anchors ? ` pour des ancrages ${v.anchorScrew}` : ''} ; prendre au moins ${n(s.leastDiameter)} mm`,
      ),
    )
  const least = Math.ceil(s.leastHeight)
  if (v.height < s.leastHeight)
    faults.push(
      refuse(
        ['height', 'travel'],
        n =>
          `${n(v.height)} mm are too low for base and nuts with a travel of ${n(v.travel)} mm; make it at least ${n(least)} mm, or the travel shorter`,
        n =>
          `${n(v.height)} mm ne suffisent pas pour l’embase et les écrous avec une course de ${n(v.travel)} mm ; prendre au moins ${n(least)} mm, ou réduire la course`,
      ),
    )
  if (v.frame === 'tapped' && v.frameThickness < 0.8 * s.d - 1e-9)
    faults.push(
      refuse(
        ['frameThickness', 'frame'],
        n =>
          `${n(v.frameThickness)} mm hold too little thread ${v.thread}; at least ${n(0.8 * s.d)} mm, or choose frame "plate"`,
        n =>
          `${n(v.frameThickness)} mm tiennent trop peu de filet ${v.thread} ; au moins ${n(0.8 * s.d)} mm, ou un trou de passage à deux écrous`,
      ),
    )
  if (s.length === undefined) {
    // Half of the travel is above the middle: it counts half. Neither goes below its own least.
    const over = Math.ceil(s.needed - s.longest)
    const lower = v.height - over >= Math.max(parameters.height.min ?? 0, s.leastHeight)
    const shorter = v.travel - 2 * over >= (parameters.travel.min ?? 0)
    faults.push(
      refuse(
        ['height', 'travel', 'base'],
        n =>
          `a bolt of ${n(Math.ceil(s.needed))} mm is needed and ISO 4017 ${v.thread} ends at ${n(s.longest)} mm; ${lower ? `lower the height by ${n(over)} mm, ` : ''}${shorter ? `shorten the travel by ${n(2 * over)} mm, ` : ''}${lower || shorter ? 'or ' : ''}take a turned base with its stud`,
        n =>
          `il faut une vis de ${n(Math.ceil(s.needed))} mm et l’ISO 4017 ${v.thread} s’arrête à ${n(s.longest)} mm ; ${lower ? `réduire la hauteur de ${n(over)} mm, ` : ''}${shorter ? `réduire la course de ${n(2 * over)} mm, ` : ''}${lower || shorter ? 'ou ' : ''}prendre une embase tournée à tige filetée`,
      ),
    )
  }
  return faults
}
