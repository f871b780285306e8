import type * as Comlink from 'comlink'
import type { ValueRecord } from '#design'
import { HeldShapes } from './held-shapes.ts'
import type { ReadValues } from './link.ts'
import type { DesignRequest, Model, Opened, Outcome, SentModel } from './model.ts'
import type { ModelWorker } from './model-worker.ts'
import { isMissingFile } from './offline/missing-file.ts'
import { type RunningWorker, startWorker } from './running-worker.ts'

/** What a session tells its page. */
export interface SessionEvents {
  outcome(outcome: Outcome, values: ValueRecord): void
  /** The worker died; `again` says whether the last values are tried once more. */
  crashed(again: boolean): void
  /** A file that the worker needs did not come. */
  missing(error: unknown): void
}

/** How long in ms nothing new is asked for before the hand is taken to rest and the final model is built. */
const rest = 100
/** Seconds without an answer after which a worker is taken for dead: some browsers end one without a word. */
const limit = 60

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
  /** When values were last asked for, and what ends the wait for the hand to rest. */
  #asked = Number.NEGATIVE_INFINITY
  #interrupt = () => {}
  #held = new HeldShapes()

  constructor(request: DesignRequest, events: SessionEvents) {
    this.#request = request
    this.#events = events
  }

  open(query: string): Promise<Opened> {
    return this.#ask(api => api.open(this.#request, query))
  }

  /** Reads parameters that came from elsewhere. */
  read(given: ValueRecord): Promise<ReadValues> {
    return this.#ask(api => api.read(this.#request, given))
  }

  /** Asks for the model of these values: first a preview, and when nothing new follows, the final one. */
  show(values: ValueRecord): void {
    this.#wanted = values
    this.#asked = performance.now()
    this.#interrupt()
    if (!this.#busy) void this.#run()
  }

  /** Ends the worker, so that the next question starts one with the designs as they are now. */
  restart(): void {
    this.#worker?.end('the worker was ended')
    this.#worker = undefined
    this.#held = new HeldShapes()
  }

  async #run(): Promise<void> {
    this.#busy = true
    let died: ValueRecord | undefined
    while (this.#wanted) {
      const values = this.#wanted
      this.#wanted = undefined
      try {
        if (await this.#build(values, 'preview')) {
          await this.#handRests()
          if (!this.#wanted) await this.#build(values, 'final')
        }
      } catch (error) {
        this.restart()
        if (isMissingFile(error)) {
          this.#events.missing(error)
          continue
        }
        const again = died !== values
        died = values
        this.#events.crashed(again)
        if (again) this.#wanted ??= values
      }
    }
    this.#busy = false
  }

  /** Builds a model and tells of it, unless it is a final one of values that were overtaken; false when there is none. */
  async #build(values: ValueRecord, quality: Model['quality']): Promise<boolean> {
    const held = this.#held
    const outcome = await this.#ask<Outcome<SentModel>>(api =>
      api.build(this.#request, values, quality, held.names),
    )
    if (quality === 'final' && this.#wanted) return false
    const built = 'model' in outcome
    this.#events.outcome(built ? { model: held.complete(outcome.model) } : outcome, values)
    return built
  }

  /** Resolves when nothing new was asked for in a while, or at once when something is. */
  #handRests(): Promise<void> {
    const left = this.#asked + rest - performance.now()
    if (this.#wanted || left <= 0) return Promise.resolve()
    return new Promise(resolve => {
      const timer = setTimeout(resolve, left)
      this.#interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async #ask<T>(question: (api: Comlink.Remote<ModelWorker>) => Promise<T>): Promise<T> {
    if (!this.#worker || this.#worker.isDead()) this.#worker = startWorker()
    const worker = this.#worker
    const timer = setTimeout(() => worker.end(`no answer in ${limit} s`), 1000 * limit)
    try {
      return await worker.ask(question)
    } finally {
      clearTimeout(timer)
    }
  }
}
