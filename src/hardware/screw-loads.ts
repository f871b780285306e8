import { propertyClass } from './dimensions.ts'
import { thread } from './thread.ts'

/** Loads in N along a screw, from its stress area and class. */
export interface ScrewLoads {
  /** Without lasting stretch; null where the standard gives no proof stress (stainless). */
  readonly proof: number | null
  /** At its least yield strength. */
  readonly yield: number
  /** Least load that breaks it. */
  readonly tensile: number
}

/**
 * ISO 898-1 loads in N of a size such as `M8` in a property class such as `8.8`, coarse unless a fine pitch in mm is
 * given. The standard's own tables are these, rounded to three figures.
 */
export function screwLoads(size: string, name: string, pitch?: number): ScrewLoads {
  const { diameter, stressArea } = thread(size, pitch)
  const { proofStress, yieldStrength, tensileStrength } = propertyClass(name, diameter)
  return {
    proof: proofStress === null ? null : proofStress * stressArea,
    yield: yieldStrength * stressArea,
    tensile: tensileStrength * stressArea,
  }
}

/**
 * What tightening a screw depends on (VDI 2230-1): diameters and pitch of its coarse thread in mm, the yield strength of
 * its class in MPa; as `#engineering` takes a bolt.
 */
export function boltOf(size: string, name = '8.8') {
  const { diameter, pitch, pitchDiameter, rootDiameter } = thread(size)
  const { yieldStrength } = propertyClass(name, diameter)
  return { diameter, pitch, pitchDiameter, rootDiameter, yieldStrength }
}
