import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'

const mediaTypes: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** Serves a folder as a plain web host would, below a base path such as `/some/base/`. */
export async function serve(
  folder: string,
  base: string,
): Promise<{ address: string; requests: string[]; close(): void }> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(pathname)
    const path = join(folder, decodeURIComponent(pathname.slice(base.length)))
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path
    const found = pathname.startsWith(base) && `${path}${sep}`.startsWith(folder + sep)
    if (!found || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'Content-Type': mediaTypes['.html'] })
      const lost = join(folder, '404.html')
      response.end(existsSync(lost) ? readFileSync(lost) : 'not found')
      return
    }
    response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    address: `http://127.0.0.1:${port}${base}`,
    requests,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
