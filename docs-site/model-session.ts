import type * as Comlink from 'comlink'
import type { ValueRecord } from '#design'
import type { DesignRequest, Opened, Outcome } from './model.ts'
import type { ModelWorker } from './model-worker.ts'
import { type RunningWorker, startWorker } from './running-worker.ts'

/** What a session tells its page. */
export interface SessionEvents {
  outcome(outcome: Outcome, values: ValueRecord): void
  /** The worker died; `again` says whether the last values are tried once more. */
  crashed(again: boolean): void
}

/**
 * Builds models in a worker: one build at a time, always of the last values asked for; what was
 * overtaken is dropped. A worker that dies is replaced and gets the last values again, once.
 */
export class ModelSession {
  readonly #request: DesignRequest
  readonly #events: SessionEvents
  #worker: RunningWorker | undefined
  #wanted: ValueRecord | undefined
  #busy = false

  constructor(request: DesignRequest, events: SessionEvents) {
    this.#request = request
    this.#events = events
  }

  open(query: string): Promise<Opened> {
    return this.#ask(api => api.open(this.#request, query))
  }

  /** Asks for the model of these values: first a preview, then the final one. */
  show(values: ValueRecord): void {
    this.#wanted = values
    if (!this.#busy) void this.#run()
  }

  /** Ends the worker, so that the next question starts one with the designs as they are now. */
  restart(): void {
    this.#worker?.end('the worker was ended')
    this.#worker = undefined
  }

  async #run(): Promise<void> {
    this.#busy = true
    let died: ValueRecord | undefined
    while (this.#wanted) {
      const values = this.#wanted
      this.#wanted = undefined
      try {
        for (const quality of ['preview', 'final'] as const) {
          const outcome = await this.#ask<Outcome>(api => api.build(this.#request, values, quality))
          if (quality === 'preview' || !this.#wanted) this.#events.outcome(outcome, values)
          if (this.#wanted || !('model' in outcome)) break
        }
      } catch {
        this.restart()
        const again = died !== values
        died = values
        this.#events.crashed(again)
        if (again) this.#wanted ??= values
      }
    }
    this.#busy = false
  }

  async #ask<T>(question: (api: Comlink.Remote<ModelWorker>) => Promise<T>): Promise<T> {
    if (!this.#worker || this.#worker.isDead()) this.#worker = startWorker()
    return Promise.race([question(this.#worker.api), this.#worker.death])
  }
}
