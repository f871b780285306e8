import { type BallBearing, ballBearings } from './data/ball-bearings.ts'
import { type BeltProfile, beltProfiles } from './data/belt-profiles.ts'
import { type BoreCirclip, boreCirclips } from './data/bore-circlips.ts'
import { type BronzeBush, bronzeBushes } from './data/bronze-bushes.ts'
import { type ButtonScrew, buttonScrews } from './data/button-screws.ts'
import { type CountersunkScrew, countersunkScrews } from './data/countersunk-screws.ts'
import { type DowelPin, dowelPins } from './data/dowel-pins.ts'
import { type HexNut, hexNuts } from './data/hex-nuts.ts'
import { type HexScrew, hexScrews } from './data/hex-screws.ts'
import { type IecFrame, iecFrames } from './data/iec-frames.ts'
import { type InsertBearing, insertBearings } from './data/insert-bearings.ts'
import { miniatureBearings } from './data/miniature-bearings.ts'
import { type NemaFrame, nemaFrames } from './data/nema-frames.ts'
import { type ParallelKey, parallelKeys } from './data/parallel-keys.ts'
import { type PlainWasher, plainWashers } from './data/plain-washers.ts'
import {
  largeClass88,
  type PropertyClass,
  propertyClasses,
  reducedClasses,
  reducedShare,
} from './data/property-classes.ts'
import { type RollerChain, rollerChains } from './data/roller-chains.ts'
import { type SetScrew, setScrews } from './data/set-screws.ts'
import { type ShaftCirclip, shaftCirclips } from './data/shaft-circlips.ts'
import { type SocketScrew, socketScrews } from './data/socket-screws.ts'
import { type TSlot, tSlots } from './data/t-slots.ts'
import { type VSection, vSections } from './data/v-sections.ts'
import { type WrappedBush, wrappedBushes } from './data/wrapped-bushes.ts'
import { lookUp } from './look-up.ts'

// Every lookup throws an Error that lists the sizes that exist, nearest first.

/** ISO 4762 dimensions of a size such as `M8`. */
export const socketScrewDimensions = (size: string): SocketScrew =>
  lookUp('ISO 4762 screw', socketScrews, s => s.size, size)

/** ISO 4014 and ISO 4017 dimensions of a size such as `M8`. */
export const hexScrewDimensions = (size: string): HexScrew =>
  lookUp('hexagon head screw', hexScrews, s => s.size, size)

/** ISO 10642 dimensions of a size such as `M6`. */
export const countersunkDimensions = (size: string): CountersunkScrew =>
  lookUp('ISO 10642 screw', countersunkScrews, s => s.size, size)

/** ISO 7380-1 dimensions of a size such as `M6`. */
export const buttonScrewDimensions = (size: string): ButtonScrew =>
  lookUp('ISO 7380-1 screw', buttonScrews, s => s.size, size)

/** ISO 4032 dimensions of a size such as `M8`. */
export const hexNutDimensions = (size: string): HexNut => lookUp('ISO 4032 nut', hexNuts, n => n.size, size)

/** ISO 7089 dimensions for a thread such as `M8`. */
export const washerDimensions = (size: string): PlainWasher =>
  lookUp('ISO 7089 washer', plainWashers, w => w.size, size)

/** ISO 4026 and ISO 4029 dimensions of a size such as `M5`. */
export const setScrewDimensions = (size: string): SetScrew =>
  lookUp('set screw', setScrews, s => s.size, size)

/** Dimensions and ratings of a deep-groove ball bearing such as `6204` or `608`, seals left out. */
export const bearingDimensions = (designation: string): BallBearing =>
  lookUp('deep-groove ball bearing', [...ballBearings, ...miniatureBearings], b => b.designation, designation)

/** Dimensions and ratings of an insert bearing such as `UC204`. */
export const insertBearingDimensions = (designation: string): InsertBearing =>
  lookUp('insert bearing', insertBearings, b => b.designation, designation)

/** ISO 3547 dimensions of a wrapped bush for a shaft diameter in mm. */
export const wrappedBushDimensions = (bore: number): WrappedBush =>
  lookUp('ISO 3547 bush for shaft', wrappedBushes, b => b.bore, bore)

/** ISO 4379 dimensions of a solid bronze bush for a shaft diameter in mm. */
export const bronzeBushDimensions = (bore: number): BronzeBush =>
  lookUp('ISO 4379 bush for shaft', bronzeBushes, b => b.bore, bore)

/** DIN 472 ring and groove for a bore in mm, such as 47. */
export const circlipDimensions = (bore: number): BoreCirclip =>
  lookUp('DIN 472 circlip for bore', boreCirclips, c => c.bore, bore)

/** DIN 471 ring and groove for a shaft in mm, such as 20. */
export const shaftCirclipDimensions = (shaft: number): ShaftCirclip =>
  lookUp('DIN 471 circlip for shaft', shaftCirclips, c => c.shaft, shaft)

/** ISO 8734 and ISO 2338 dimensions of a pin of a diameter in mm. */
export const dowelPinDimensions = (diameter: number): DowelPin =>
  lookUp('parallel pin of diameter', dowelPins, p => p.diameter, diameter)

/** DIN 6885-1 key and keyways for a shaft diameter in mm: any over 6 and up to 130. */
export function keyDimensions(shaftDiameter: number): ParallelKey {
  const key = parallelKeys.find(k => shaftDiameter > k.over && shaftDiameter <= k.upTo)
  if (!key) {
    const { upTo } = parallelKeys[parallelKeys.length - 1]
    throw new Error(
      `no DIN 6885-1 key for a shaft of ${shaftDiameter} mm (over ${parallelKeys[0].over} and up to ${upTo} mm)`,
    )
  }
  return key
}

/** IEC 60072-1 dimensions of a frame such as `71` or `90L`. */
export const iecFrame = (frame: string): IecFrame => lookUp('IEC frame', iecFrames, f => f.frame, frame)

/** Dimensions of a stepper motor face such as `NEMA 23`. */
export const nemaFrame = (frame: string): NemaFrame => lookUp('NEMA frame', nemaFrames, f => f.frame, frame)

/** Profile of a synchronous belt such as `HTD 5M` or `GT2 2M`. */
export const beltProfile = (name: string): BeltProfile =>
  lookUp('belt profile', beltProfiles, b => b.name, name)

/** ISO 606 dimensions of a roller chain such as `08B`. */
export const chainDimensions = (name: string): RollerChain =>
  lookUp('ISO 606 chain', rollerChains, c => c.name, name)

/** Dimensions of a V-belt section such as `SPA` and its groove. */
export const vSectionDimensions = (name: string): VSection =>
  lookUp('V-belt section', vSections, v => v.name, name)

/** Dimensions of a T-slot profile such as `40 I8`. */
export const tSlotDimensions = (name: string): TSlot => lookUp('T-slot profile', tSlots, t => t.name, name)

/**
 * Strength in MPa of a property class such as `8.8` for a thread of nominal diameter `diameter` mm. A class of reduced
 * loadability such as `010.9` has the stresses that its loads amount to on the stress area: 80 % of the full ones.
 */
export function propertyClass(name: string, diameter: number): PropertyClass {
  const full = reducedClasses.find(c => c.name === name)?.full ?? name
  const listed = lookUp('property class', propertyClasses, c => c.name, full)
  const strength = full === '8.8' && diameter > 16 ? largeClass88 : listed
  return full === name ? strength : reduced(name, strength)
}

const reduced = (name: string, full: PropertyClass): PropertyClass => ({
  name,
  tensileStrength: reducedShare * full.tensileStrength,
  yieldStrength: reducedShare * full.yieldStrength,
  proofStress: full.proofStress === null ? null : reducedShare * full.proofStress,
})
