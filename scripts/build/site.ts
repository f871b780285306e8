import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { publish } from '../files/publish.ts'
import { root } from '../files/root.ts'
import { artifacts, dist } from './keys.ts'

/** What Vite is told to find the site's sources and the artifacts that it shows. */
export function siteConfig(): { root: string; configFile: string } {
  // The site's configuration reads where the artifacts lie from the environment.
  process.env.ROUAGE_ARTIFACTS = artifacts
  const site = join(root, 'docs-site')
  return { root: site, configFile: join(site, 'vite.config.ts') }
}

/** Builds the site, adds the artifacts, and publishes both in dist. */
export async function buildSite(): Promise<void> {
  const { build } = await import('vite')
  await publish(dist, async stage => {
    await build({ ...siteConfig(), logLevel: 'warn', build: { outDir: stage, emptyOutDir: true } })
    cpSync(artifacts, stage, { recursive: true })
  })
}
