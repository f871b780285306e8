import { useState } from 'preact/hooks'
import type { DownloadsProps } from '../make-file.ts'
import type { BatchPanel } from './batch-panel.tsx'

/** Many sizes at once; what reads tables is loaded when it is opened. */
export function Batch(props: DownloadsProps) {
  const [loaded, setLoaded] = useState<{ Panel: typeof BatchPanel }>()
  const load = async () => {
    const { BatchPanel } = await import('./batch-panel.tsx')
    setLoaded({ Panel: BatchPanel })
  }
  return (
    <details
      class="batch"
      id="batch"
      onToggle={event => {
        if (event.currentTarget.open && !loaded) void load()
      }}
    >
      <summary>{props.words.batch}</summary>
      {loaded ? <loaded.Panel {...props} /> : <p class="hint">{props.words.loading}</p>}
    </details>
  )
}
