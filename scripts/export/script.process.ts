import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Faults, readScriptValues } from '#design'
import { buildScript, type ScriptFiles } from '../../src/build/build-script.ts'
import { useEvaluator } from '../../src/jscad/evaluate.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadScript } from './load-script.ts'
import type { ScriptNews, ScriptTask } from './script-task.ts'
import { thrownText } from './thrown-text.ts'
import { UserFaults } from './user-faults.ts'

/** Seconds for timers and promises that a script left behind; an error in one of them is an error of the script. */
const afterwards = 1

// A script may change these.
const exit = process.exit.bind(process)
const send = process.send?.bind(process)

process.once('message', task => void run(task as ScriptTask)) // sent by `runLimited`

async function run(task: ScriptTask): Promise<void> {
  const guard = new Worker(join(import.meta.dirname, 'script.guard.js'), {
    workerData: { memory: task.memory, parent: process.ppid },
  })
  guard.unref()
  let ended = false
  const end = (news: ScriptNews) => {
    if (!ended) send?.(news, () => exit())
    ended = true
  }
  const fail = (error: unknown) => end({ faults: faultsOf(error, task.path) })
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  let made: ScriptFiles | undefined
  process.on('beforeExit', () =>
    end(
      made
        ? { done: made }
        : { faults: [`${basename(task.path)}: main waits for a promise that is never resolved`] },
    ),
  )
  try {
    const files = await filesOf(task, at => send?.({ at } satisfies ScriptNews))
    made = files
    setTimeout(() => end({ done: files }), 1000 * afterwards).unref()
  } catch (error) {
    fail(error)
  }
}

async function filesOf(task: ScriptTask, tell: (at: string) => void): Promise<ScriptFiles> {
  const { path, set, ...wanted } = task
  const kernel = await loadMeshKernel()
  // What a script measures on the way has the segments of JSCAD too.
  useEvaluator(node => kernel.geometry(node, 'jscad'))
  tell('loading it')
  const script = await loadScript(path)
  const values = readScriptValues(script.getParameterDefinitions?.(), set)
  tell('running main')
  const result = await script.main(values)
  const progress = (stem: string, number: number, count: number) =>
    tell(`making "${stem}" (${number} of ${count})`)
  return buildScript({ ...wanted, result, values, progress }, kernel)
}

const faultsOf = (error: unknown, path: string): string[] =>
  error instanceof Faults || error instanceof UserFaults
    ? error.message.split('\n')
    : [thrownText(error, path)]
