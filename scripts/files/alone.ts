import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { dirname, join, relative } from 'node:path'

/** Bytes that the address of a socket may have everywhere (104 on macOS, 108 on Linux, one of them the end). */
const longest = 100

/**
 * Runs a step while no other process runs one under the same lock; `waits` hears when there is another to wait for.
 * The lock is a socket that the process listens on, so it ends with its process, however that ends, and is seen from
 * every container: a process number says nothing there. On a disk without sockets the step runs all the same and is
 * told that it may not be alone.
 */
export async function alone<T>(
  lock: string,
  step: (alone: boolean) => Promise<T>,
  waits: () => void = () => {},
): Promise<T> {
  const release = await hold(lock, waits)
  try {
    return await step(release !== undefined)
  } finally {
    release?.()
  }
}

/** Resolves, once the lock is held, to what releases it, or to nothing where there can be no lock. */
async function hold(lock: string, waits: () => void): Promise<(() => void) | undefined> {
  mkdirSync(dirname(lock), { recursive: true })
  const address = addressOf(lock)
  if (Buffer.byteLength(address) > longest) return undefined
  for (let told = false; ; ) {
    // Those who wait are connected, and hear by the end of their connection that it is their turn.
    const waiting: Socket[] = []
    const server = createServer(socket => waiting.push(socket.on('error', () => {}).unref())).unref()
    try {
      await once(server.listen(address), 'listening')
      return () => {
        server.close()
        for (const socket of waiting) socket.destroy()
      }
    } catch (error) {
      if (!isCode(error, 'EADDRINUSE')) return undefined
    }
    const held = identity(lock)
    const socket = connect(address)
    try {
      await once(socket, 'connect')
      if (!told) waits()
      told = true
      await once(socket.resume(), 'close')
    } catch {
      // Nobody listens: the process was killed. Another one may be clearing up as well, and listen by now.
      if (identity(lock) === held) rmSync(lock, { force: true })
    } finally {
      socket.destroy()
    }
  }
}

/** The lock's address as it is shortest; Windows has a room of its own for such names. */
function addressOf(lock: string): string {
  if (process.platform === 'win32')
    return join('\\\\.\\pipe', createHash('sha256').update(lock).digest('hex').slice(0, 32))
  const near = relative(process.cwd(), lock)
  return near.length < lock.length ? near : lock
}

function identity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.ino} ${found.ctimeMs}`
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
