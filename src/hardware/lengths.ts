import { keyLengths, screwLengths } from './data/lengths.ts'
import {
  buttonScrewDimensions,
  countersunkDimensions,
  hexNutDimensions,
  hexScrewDimensions,
  keyDimensions,
  socketScrewDimensions,
} from './dimensions.ts'
import { missing } from './look-up.ts'
import { thread } from './thread.ts'

const rangeOf = {
  'ISO 4762': socketScrewDimensions,
  'ISO 4014': (size: string) => hexScrewDimensions(size).partThread,
  'ISO 4017': (size: string) => hexScrewDimensions(size).fullThread,
  'ISO 10642': countersunkDimensions,
  'ISO 7380-1': buttonScrewDimensions,
}

/** A standard of screws with a head. */
export type ScrewStandard = keyof typeof rangeOf

/** Lengths in mm (ISO 888) in which screws of a standard and a size such as `M8` are listed. */
export function listedLengths(standard: ScrewStandard, size: string): number[] {
  const { shortest, longest } = rangeOf[standard](size)
  if (shortest === null || longest === null)
    throw new Error(`${standard} lists no lengths for ${size}: use the next size`)
  return screwLengths.filter(l => l >= shortest && l <= longest)
}

/** Lengths in mm (ISO 888) in which ISO 4762 screws of a size such as `M8` are listed. */
export const socketScrewLengths = (size: string): number[] => listedLengths('ISO 4762', size)

/** The shortest screw of a size that is at least `needed` mm long (ISO 10642: its head included); an Error when none is. */
export function screwLength(size: string, needed: number, standard: ScrewStandard = 'ISO 4762'): number {
  const lengths = listedLengths(standard, size)
  // Round-off of a sum such as 12 + 6.8 + 2.5 must not cost a size.
  const length = lengths.find(l => l >= needed - 1e-9)
  if (length === undefined)
    throw new Error(
      `no ${standard} screw ${size} of ${needed} mm or more (longest: ${lengths[lengths.length - 1]} mm): use a larger size`,
    )
  return length
}

/** Screw length for `grip` mm of parts and washers and an ISO 4032 nut, with two pitches standing out of the nut. */
export function lengthThroughNut(size: string, grip: number, standard: ScrewStandard = 'ISO 4762'): number {
  return screwLength(size, grip + hexNutDimensions(size).height + 2 * thread(size).pitch, standard)
}

/**
 * Screw length for `grip` mm of parts and washers and a tapped hole. `engagement` is the least length in thread as a
 * multiple of the diameter: 1 in steel, 1.5 in cast iron, 2 in aluminium and plastics are usual. Throws an Error when
 * the next standard length would reach the end of `depth` mm of thread.
 */
export function lengthIntoThread(
  size: string,
  grip: number,
  {
    engagement = 1,
    depth = Number.POSITIVE_INFINITY,
    standard = 'ISO 4762',
  }: { engagement?: number; depth?: number; standard?: ScrewStandard } = {},
): number {
  const length = screwLength(size, grip + engagement * thread(size).diameter, standard)
  if (length - grip > depth + 1e-9)
    throw new Error(
      `an ${standard} screw ${size} × ${length} reaches ${length - grip} mm into a thread of ${depth} mm: make the parts under its head thicker or the thread deeper`,
    )
  return length
}

/**
 * Least depth in mm of thread in a blind hole for a screw that enters it by `entered` mm: two pitches more, in whole
 * millimetres, so that the screw clamps before it meets the run-out of the tap (workshop rule).
 */
export const blindThreadDepth = (size: string, entered: number): number =>
  Math.ceil(entered + 2 * thread(size).pitch - 1e-9)

/** The longest DIN 6885-1 key of at most `available` mm for a shaft diameter in mm; an Error when none fits. */
export function keyLength(shaftDiameter: number, available: number): number {
  const { shortest, longest, width, height } = keyDimensions(shaftDiameter)
  const fitting = keyLengths.filter(l => l >= shortest && l <= longest && l <= available + 1e-9)
  if (fitting.length === 0)
    throw new Error(
      `no DIN 6885-1 key ${width} × ${height} of ${available} mm or less (shortest: ${shortest} mm): make the hub longer`,
    )
  return fitting[fitting.length - 1]
}

/** Lengths in mm of ISO 4026 and ISO 4029 set screws of a size: ISO 888 from d to 5 d, at most 60 mm (our limits; see a dealer's list). */
export function setScrewLengths(size: string): number[] {
  const { diameter } = thread(size)
  return screwLengths.filter(l => l >= diameter && l <= Math.min(5 * diameter, 60))
}

/** Throws an Error listing the standard lengths when `length` is not one of them. */
export function expectLength(what: string, lengths: readonly number[], length: number): void {
  if (!lengths.includes(length)) throw new Error(missing(`${what} of length`, lengths, length))
}
