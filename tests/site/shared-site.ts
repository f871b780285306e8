import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fingerprint } from '../../scripts/files/fingerprint.ts'
import { replaceFolder } from '../../scripts/files/replace-folder.ts'
import { root } from '../../scripts/files/root.ts'
import type { Catalogue } from '../../src/build/variant.ts'
import { buildSite } from './site-fixture.ts'

/** Designs of the shared site. */
export const sharedSlugs = ['motor-plate', 'timing-pulley', 'pillow-block'] as const
/** Address that the shared site is built for. */
export const sharedUrl = 'https://rouage.example/parts'

const shelf = join(root, '.cache', 'test-site')
const sources = ['designs', 'docs-site', 'src', 'scripts', 'tests/site/site-fixture.ts', 'package-lock.json']

/** A site of a few designs that test files share and do not change; it is built once for every state of the sources. */
export async function sharedSite(): Promise<{ folder: string; catalogue: Catalogue }> {
  const folder = join(shelf, fingerprint(root, sources, 'shared').slice(0, 16))
  await alone(`${folder}.lock`, async () => {
    if (existsSync(folder)) return
    for (const older of readdirSync(shelf).filter(name => !name.endsWith('.lock')))
      rmSync(join(shelf, older), { recursive: true, force: true })
    process.env.SITE_URL = sharedUrl
    await replaceFolder(folder, async temporary => {
      await buildSite(temporary, sharedSlugs)
    })
  })
  const site = join(folder, 'site')
  return { folder: site, catalogue: JSON.parse(readFileSync(join(site, 'catalogue.json'), 'utf8')) }
}

/** Runs a step while no other test file does. */
async function alone(lock: string, step: () => Promise<void>): Promise<void> {
  mkdirSync(shelf, { recursive: true })
  while (!isTaken(lock)) await wait(500)
  try {
    await step()
  } finally {
    rmSync(lock)
  }
}

/** Takes a lock, which holds the process that has it; one whose process has ended is free. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (!isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
