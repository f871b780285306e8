import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { project } from './folders.ts'

/**
 * While developing: a saved design, or anything of `src` that only the worker runs, makes the page start a
 * new worker with the same dimensions instead of loading the page again.
 */
export function designReload(): Plugin {
  return {
    name: 'rouage-design-reload',
    configureServer(server) {
      server.watcher.add([resolve(project, 'designs'), resolve(project, 'src')])
    },
    hotUpdate({ file, modules }) {
      if (this.environment.name !== 'client') return
      const inside = (folder: string) => file.startsWith(`${resolve(project, folder)}/`)
      const isDesign = inside('designs') && file.endsWith('.ts')
      if (!isDesign && !inside('src')) return
      for (const module of modules) this.environment.moduleGraph.invalidateModule(module)
      this.environment.hot.send({ type: 'custom', event: 'rouage:designs' })
      return []
    },
  }
}
