import { fork } from 'node:child_process'
import { totalmem } from 'node:os'
import { basename, join } from 'node:path'
import type { ScriptFiles } from '../../src/build/build-script.ts'
import type { ScriptNews, ScriptTask } from './script-task.ts'
import { UserFaults } from './user-faults.ts'

export interface Limits {
  /** Seconds from start to end. */
  timeout?: number
  /** Megabytes of the whole process. */
  memory?: number
}

/** Seconds that a script may take when nothing is said. */
export const defaultTimeout = 600

/** Three quarters of what the machine or the container has, megabytes. */
const defaultMemory = (): number =>
  Math.floor((0.75 * Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)) / 2 ** 20)

/**
 * Runs a script in a process of its own, which can be ended whatever it is at. Tells on stderr what it is at after 10 s,
 * 20 s, 40 s and so on. Throws UserFaults for what the script did wrong, an early end of its process, and a limit.
 */
export async function runLimited(
  task: Omit<ScriptTask, 'memory'>,
  { timeout = defaultTimeout, memory = defaultMemory() }: Limits,
): Promise<ScriptFiles> {
  const script = basename(task.path)
  const child = fork(join(import.meta.dirname, 'script.process.js'), [], {
    serialization: 'advanced',
    stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${Math.ceil(memory)}`, '--disable-warning=ExperimentalWarning'],
  })
  let at = 'starting'
  let late = false
  let news: Exclude<ScriptNews, { at: string }> | undefined
  const started = performance.now()
  const progress = (after: number): NodeJS.Timeout =>
    setTimeout(
      () => {
        console.error(`${script}: ${after} s so far, ${at}; it is stopped after ${timeout} s (--timeout)`)
        watch = progress(2 * after)
      },
      started + 1000 * after - performance.now(),
    )
  let watch = progress(10)
  const limit = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, 1000 * timeout)
  // What the script prints does not mix with the list of files.
  child.stdout?.pipe(process.stderr, { end: false })
  passOn(child.stderr)
  child.on('message', message => {
    if (!isNews(message)) return
    if ('at' in message) at = message.at
    else news = message
  })
  child.send({ ...task, memory: memory * 2 ** 20 } satisfies ScriptTask)
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('close', (...end) => resolve(end))
    // Once it has started, its end says more.
    child.on('error', error => child.pid === undefined && reject(error))
  })
  clearTimeout(watch)
  clearTimeout(limit)
  if (news && 'done' in news) return news.done
  if (news) throw new UserFaults(news.faults.join('\n'))
  if (late)
    throw new UserFaults(
      `${script}: stopped after ${timeout} s, ${at}: simplify it, or allow more with --timeout`,
    )
  if (signal === 'SIGKILL' || signal === 'SIGABRT')
    throw new UserFaults(
      `${script}: it ran out of memory (${Math.round(memory)} MB), ${at}: simplify it, or allow more with --memory`,
    )
  if (signal) throw new UserFaults(`${script}: its process died (${signal}), ${at}`)
  throw new UserFaults(
    `${script}: it ended its process (exit code ${code}), ${at}, before its files were made: let main return instead of process.exit()`,
  )
}

/** A script may send messages of its own. */
const isNews = (message: unknown): message is ScriptNews =>
  typeof message === 'object' && message !== null && ['at', 'done', 'faults'].some(name => name in message)

/** Passes on to stderr what a process prints there, but not the trace with which V8 dies when memory is short. */
function passOn(stderr: NodeJS.ReadableStream | null): void {
  let dying = false
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    const end = text.search(/^(\n*<--- Last few GCs|FATAL ERROR:|#\n# Fatal)/m)
    if (!dying) process.stderr.write(end < 0 ? text : text.slice(0, end))
    dying ||= end >= 0
  })
}
