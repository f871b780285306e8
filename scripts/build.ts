import { readBuildOptions } from './build/options.ts'
import { update } from './build/update.ts'
import { command } from './command/command.ts'

/** `npm run build`: every preset of every design, and the site, into dist. Nothing is done twice. */
export const main = command(async args => {
  const { timeout } = readBuildOptions('build', args, { serves: false })
  const faults = await update({ site: true, limit: timeout })
  for (const fault of faults) console.error(fault)
  return faults.length ? 1 : 0
})
