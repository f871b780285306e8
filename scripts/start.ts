import { dist, distKey, isDistCurrent } from './build/keys.ts'
import { readPort } from './build/port.ts'

/** `npm start`: builds what is missing, serves the finished site on this machine and prints its address. */
export async function main(args: readonly string[]): Promise<number> {
  const port = readPort('start', args)
  if (!isDistCurrent(distKey())) {
    const { buildAll } = await import('./build/build-all.ts')
    const faults = await buildAll({ site: true })
    for (const fault of faults) console.error(fault)
    if (faults.length) return 1
  }
  const { preview } = await import('vite')
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: dist },
    preview: { port: port ?? 4173, strictPort: port !== undefined },
  })
  server.printUrls()
  return 0
}
