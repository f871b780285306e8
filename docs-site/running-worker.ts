import * as Comlink from 'comlink'
import type { ModelWorker } from './model-worker.ts'
import { isMissingFile, MissingFile } from './offline/missing-file.ts'

/** A worker that makes models and files, and can die. */
export interface RunningWorker {
  /** Asks it; rejects when it dies before it has answered. */
  ask<T>(question: (api: Comlink.Remote<ModelWorker>) => Promise<T>): Promise<T>
  isDead(): boolean
  /** Ends it at once; whoever waits for it hears `reason`, an error or its message. */
  end(reason: string | Error): void
}

/** Starts a worker of this page's script. */
export function startWorker(): RunningWorker {
  const worker = new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' })
  const api = Comlink.wrap<ModelWorker>(worker)
  let dead = false
  // Not one promise of its death, raced by every question: it would hold all their answers as long as the worker lives.
  const waiting = new Set<(error: Error) => void>()
  const end: RunningWorker['end'] = reason => {
    dead = true
    worker.terminate()
    for (const reject of waiting) reject(reason instanceof Error ? reason : new Error(reason))
    waiting.clear()
  }
  // A script that did not come has no message.
  worker.onerror = event => end(event.message || new MissingFile())
  return {
    ask: question =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        const settle = () => waiting.delete(reject)
        question(api).then(
          answer => {
            settle()
            resolve(answer)
          },
          error => {
            settle()
            reject(error)
            // What did not come once would not come later in the same worker.
            if (isMissingFile(error)) end(error)
          },
        )
      }),
    isDead: () => dead,
    end,
  }
}
