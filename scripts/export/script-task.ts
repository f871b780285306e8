import type { ScriptFiles } from '../../src/build/build-script.ts'
import type { FormatName } from '../../src/formats/index.ts'

/** What the process of a script is asked to do. */
export interface ScriptTask {
  /** Absolute path of the script. */
  path: string
  /** Name for files that the script gives no name. */
  name: string
  /** Raw values by parameter name. */
  set: Readonly<Record<string, string>>
  formats: readonly FormatName[]
  together: boolean
  /** Bytes of memory at which it ends itself. */
  memory: number
}

/** What the process of a script says: what it is at, and once, last, how it ended; faults one line each. */
export type ScriptNews = { at: string } | { done: ScriptFiles } | { faults: string[] }
