import * as Comlink from 'comlink'
import type { ModelWorker } from './model-worker.ts'
import { MissingFile } from './offline/missing-file.ts'

/** A worker that makes models and files, and can die. */
export interface RunningWorker {
  api: Comlink.Remote<ModelWorker>
  /** Rejects when the worker dies; never resolves. */
  death: Promise<never>
  isDead(): boolean
  /** Ends it at once; whoever waits for it hears `reason`, an error or its message. */
  end(reason: string | Error): void
}

/** Starts a worker of this page's script. */
export function startWorker(): RunningWorker {
  const worker = new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' })
  let dead = false
  let end: RunningWorker['end'] = () => {}
  const death = new Promise<never>((_, reject) => {
    end = reason => {
      dead = true
      worker.terminate()
      reject(reason instanceof Error ? reason : new Error(reason))
    }
    // A script that did not come has no message.
    worker.onerror = event => end(event.message || new MissingFile())
  })
  // A death that nobody waits for is no error of the page.
  death.catch(() => {})
  return { api: Comlink.wrap<ModelWorker>(worker), death, isDead: () => dead, end }
}
