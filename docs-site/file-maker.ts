import * as Comlink from 'comlink'
import type { ValueRecord } from '#design'
import type { FormatName } from '../src/formats/index.ts'
import type {
  BatchSet,
  DesignRequest,
  FileRequest,
  JudgedTable,
  MadeFile,
  MadeSets,
  Progress,
} from './model.ts'
import type { ModelWorker } from './model-worker.ts'
import { type RunningWorker, startWorker } from './running-worker.ts'

type Question<T> = (api: Comlink.Remote<ModelWorker>) => Promise<T>

/** Seconds that a file may take. */
const limit = 180

/** Makes files and reads tables in a worker of its own, so that the model goes on following the form, and both can be given up. */
export class FileMaker {
  readonly #request: () => DesignRequest
  #worker: RunningWorker | undefined

  constructor(request: () => DesignRequest) {
    this.#request = request
  }

  /** Makes one file. Rejects with `tooLong` when it takes more than three minutes, and when it is given up. */
  make(values: ValueRecord, file: FileRequest, progress: Progress, tooLong: string): Promise<MadeFile> {
    return this.#within(tooLong, api => api.file(this.#request(), values, file, Comlink.proxy(progress)))
  }

  /** Makes the files of many sets as one ZIP. It takes as long as it takes; it can be given up. */
  makeBatch(
    sets: readonly BatchSet[],
    formats: readonly FormatName[],
    progress: Progress,
  ): Promise<MadeSets> {
    return this.#ask(api => api.batch(this.#request(), sets, formats, Comlink.proxy(progress)))
  }

  /** Reads a table of sets, each row by the rules of the design; what a row leaves open is as in `values`. */
  readTable(text: string, values: ValueRecord, progress: Progress): Promise<JudgedTable> {
    return this.#ask(api => api.table(this.#request(), text, values, Comlink.proxy(progress)))
  }

  /** Gives up what is being made; whoever waits for it hears an empty reason. */
  readonly cancel = (): void => {
    this.#worker?.end('')
    this.#worker = undefined
  }

  async #within<T>(tooLong: string, question: Question<T>): Promise<T> {
    const timer = setTimeout(() => this.#worker?.end(tooLong), 1000 * limit)
    try {
      return await this.#ask(question)
    } finally {
      clearTimeout(timer)
    }
  }

  #ask<T>(question: Question<T>): Promise<T> {
    if (!this.#worker || this.#worker.isDead()) this.#worker = startWorker()
    return this.#worker.ask(question)
  }
}
