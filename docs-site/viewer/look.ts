import type { Steps } from './explode.ts'
import type { Section } from './section.ts'

/** By what parts are coloured. */
export type Colouring = 'process' | 'material'

/** How the model is looked at, beside the camera; it is replaced as a whole and outlives every rebuild of the model. */
export interface Look {
  parallel: boolean
  edges: boolean
  colouring: Colouring
  /** Dimension lines of length, width and height. */
  dimensions: boolean
  section?: Section
  /** Share of the exploded offsets, from 0 to 1. */
  explode: number
  /** Step by step instead of `explode`. */
  steps?: Steps
  /** Names of parts. */
  hidden: readonly string[]
}

export const firstLook: Look = {
  parallel: false,
  edges: true,
  colouring: 'process',
  dimensions: false,
  explode: 0,
  hidden: [],
}
