import { distKey, isDistCurrent, shelf } from './build/keys.ts'
import { clearShelf } from './files/replace-folder.ts'

/** `npm run build`: every preset of every design, and the site, into dist. Nothing is done twice. */
export async function main(): Promise<number> {
  clearShelf(shelf)
  if (isDistCurrent(distKey())) {
    console.log('dist is up to date')
    return 0
  }
  // The heavy modules are loaded only when there is work for them.
  const { buildAll } = await import('./build/build-all.ts')
  const faults = await buildAll({ site: true })
  for (const fault of faults) console.error(fault)
  return faults.length ? 1 : 0
}
