import { buildAll } from './build/build-all.ts'
import { readPort } from './build/port.ts'
import { siteConfig } from './build/site.ts'

/** `npm run dev`: the site with live reload; files of the presets are those of the start. */
export async function main(args: readonly string[]): Promise<number> {
  const port = readPort('dev', args)
  const faults = await buildAll({ site: false })
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
}
