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

/** A web host. */
export interface Host {
  address: string
  /** Paths that were asked for. */
  requests: string[]
  /** What a host or a network that is not in order answers for a path; undefined where it has what it should. */
  instead: (path: string) => { status: number; html: string } | undefined
  close(): void
}

/** Serves a folder as a plain web host would, below a base path such as `/some/base/`. */
export async function serve(folder: string, base: string): Promise<Host> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(pathname)
    const wrong = host.instead(pathname)
    if (wrong) {
      // As lasting as hosts make what lies among assets.
      const headers = { 'Content-Type': mediaTypes['.html'], 'Cache-Control': 'max-age=31536000, immutable' }
      response.writeHead(wrong.status, headers).end(wrong.html)
      return
    }
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
  const host: Host = {
    address: `http://127.0.0.1:${port}${base}`,
    requests,
    instead: () => undefined,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return host
}
