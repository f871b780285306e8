import * as Comlink from 'comlink'
import type { ValueRecord } from '#design'
import type { DesignRequest, FileRequest, MadeFile } from './model.ts'
import { type RunningWorker, startWorker } from './running-worker.ts'

/** Hears how many of the parts are done. */
export type Progress = (done: number, total: number) => void

/** Seconds that a file may take. */
const limit = 180

/** Makes files in a worker of its own, so that the model goes on following the form, and a file can be given up. */
export class FileMaker {
  readonly #request: DesignRequest
  #worker: RunningWorker | undefined

  constructor(request: DesignRequest) {
    this.#request = request
  }

  /** Makes one file. Rejects with `tooLong` when it takes more than three minutes, and when it is given up. */
  async make(values: ValueRecord, file: FileRequest, progress: Progress, tooLong: string): Promise<MadeFile> {
    if (!this.#worker || this.#worker.isDead()) this.#worker = startWorker()
    const { api, death, end } = this.#worker
    const timer = setTimeout(() => end(tooLong), 1000 * limit)
    try {
      return await Promise.race([api.file(this.#request, values, file, Comlink.proxy(progress)), death])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Gives up what is being made. */
  cancel(): void {
    this.#worker?.end('')
    this.#worker = undefined
  }
}
