import { defineDesign } from '#design'
import { assemble } from './assembly.ts'
import { loadPath } from './load-path.ts'
import { parameters } from './parameters.ts'
import { presets } from './presets.ts'
import { faultsOf } from './rules.ts'

/** A belt conveyor of any width and length, from rollers, bearing plates, take-ups and pulleys of the other designs. */
export default defineDesign({ parameters, presets, validate: faultsOf, build: assemble, loadPath })
