import { readBuildOptions } from './build/options.ts'
import { siteConfig } from './build/site.ts'
import { update } from './build/update.ts'
import { command } from './command/command.ts'

/** `npm run dev`: the site with live reload; files of the presets are those of the start. */
export const main = command(async args => {
  const { port, timeout } = readBuildOptions('dev', args, { serves: true })
  const faults = await update({ site: false, limit: timeout })
  for (const fault of faults) console.error(fault)
  if (faults.length) return 1
  const { createServer } = await import('vite')
  const server = await createServer({
    ...siteConfig(),
    server: port === undefined ? {} : { port, strictPort: true },
  })
  await server.listen()
  server.printUrls()
  return 0
})
