import { useState } from 'preact/hooks'
import { download } from './download.ts'
import type { MadeFile, Progress } from './model.ts'
import { isMissingFile } from './offline/missing-file.ts'
import type { ModelPage } from './use-model.ts'

/** Files that are being made in this browser: one at a time. */
export interface Making {
  /** What is being made; undefined when nothing is. */
  what?: string
  /** Parts or sets that are done. */
  progress?: readonly [done: number, total: number]
  /** What was wrong with the last one. */
  error: string
  /** Sizes in bytes of what was made of the model that is shown, by what it was. */
  sizes: ReadonlyMap<string, number>
  /** Makes a file and hands it over to be saved under a name. */
  start(what: string, name: (made: MadeFile) => string, make: (progress: Progress) => Promise<MadeFile>): void
  cancel(): void
}

/** Makes files and keeps what is told of it; sizes are forgotten with the model they belong to. */
export function useMaking({ files, model, missing }: ModelPage): Making {
  const [state, setState] = useState<Pick<Making, 'what' | 'progress' | 'error'>>({ error: '' })
  const [made, setMade] = useState<{ of: unknown; sizes: Making['sizes'] }>()
  const sizes = made && made.of === model?.values ? made.sizes : new Map<string, number>()
  return {
    ...state,
    sizes,
    async start(what, name, make) {
      setState({ what, error: '' })
      try {
        const file = await make((...progress) => setState({ what, progress, error: '' }))
        download(name(file), file.mediaType, file.bytes)
        setMade({ of: model?.values, sizes: new Map([...sizes, [what, file.bytes.length]]) })
        setState({ error: '' })
      } catch (fault) {
        if (isMissingFile(fault)) {
          setState({ error: '' })
          return missing()
        }
        setState({ error: fault instanceof Error ? fault.message : String(fault) })
      }
    },
    cancel: files.cancel,
  }
}
