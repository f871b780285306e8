import { dist } from './build/keys.ts'
import { readBuildOptions } from './build/options.ts'
import { update } from './build/update.ts'
import { command } from './command/command.ts'

/** `npm start`: builds what is missing, serves the finished site on this machine and prints its address. */
export const main = command(async args => {
  const { port, timeout } = readBuildOptions('start', args, { serves: true })
  const faults = await update({ site: true, limit: timeout })
  for (const fault of faults) console.error(fault)
  if (faults.length) return 1
  const { preview } = await import('vite')
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: dist },
    preview: { port: port ?? 4173, strictPort: port !== undefined },
  })
  server.printUrls()
  return 0
})
