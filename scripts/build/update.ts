import { lstatSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UserFaults } from '../export/user-faults.ts'
import { alone } from '../files/alone.ts'
import { finishPublishing, publishingFault } from '../files/publish.ts'
import { removeLeft } from '../files/replace-folder.ts'
import { root } from '../files/root.ts'
import type { BuildRequest } from './build-all.ts'
import { cache, dist, distKey, isDistCurrent, shelf } from './keys.ts'

/**
 * Brings the artifacts of all designs, and when wanted the site in dist, up to date. Builds of a checkout run one after
 * another. Resolves to one line per fault; with any, dist stays as it was. Throws UserFaults when dist can be no site.
 */
export const update = ({ site, limit }: BuildRequest): Promise<string[]> =>
  alone(
    join(cache, 'build.lock'),
    async alone => {
      const fault = site ? publishingFault(dist) : undefined
      if (fault) throw new UserFaults(fault)
      recover(alone)
      if (site && isDistCurrent(distKey())) {
        console.log('dist is up to date')
        return []
      }
      // The heavy modules are loaded only when there is work for them.
      const { buildAll } = await import('./build-all.ts')
      return buildAll({ site, limit })
    },
    () => console.error('another build of this checkout is running: waiting for its end'),
  )

/** Clears up after builds that were killed, before a fault can keep this one from its end. */
function recover(alone: boolean): void {
  if (alone) putBack()
  finishPublishing(dist)
  if (!alone) return
  removeLeft(root, basename(dist))
  for (const folder of [cache, shelf, dist]) removeLeft(folder)
}

/** Puts back a site that an earlier version, which did not publish in place, had moved aside when it was killed. */
function putBack(): void {
  const aside = readdirSync(root).find(name => /^dist\.\d+\.old\.tmp$/.test(name))
  if (aside && !lstatSync(dist, { throwIfNoEntry: false })) renameSync(join(root, aside), dist)
}
