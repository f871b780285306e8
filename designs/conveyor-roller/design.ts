import { defineDesign } from '#design'
import { drive } from './drive.ts'
import { idler } from './idler.ts'
import { loadPath } from './load-path.ts'
import { parameters } from './parameters.ts'
import { presets } from './presets.ts'
import { faultsOf } from './rules.ts'

/** A conveyor roller: an idler on ball bearings about a fixed axle, or a drive roller on its shaft. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: faultsOf,
  build: p => (p.kind === 'idler' ? idler(p) : drive(p)),
})
