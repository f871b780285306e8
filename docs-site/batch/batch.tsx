import { useState } from 'preact/hooks'
import type { DownloadsProps } from '../make-file.ts'
import type { BatchPanel } from './batch-panel.tsx'

/** Many sizes at once; what reads tables is loaded when it is opened. */
export function Batch(props: DownloadsProps) {
  const [loaded, setLoaded] = useState<{ Panel: typeof BatchPanel }>()
  const load = async (place: HTMLDetailsElement) => {
    try {
      const { BatchPanel } = await import('./batch-panel.tsx')
      setLoaded({ Panel: BatchPanel })
    } catch {
      // Opened again, it is asked for again.
      place.open = false
      props.page.missing()
    }
  }
  return (
    <details
      class="batch"
      id="batch"
      onToggle={event => {
        if (event.currentTarget.open && !loaded) void load(event.currentTarget)
      }}
    >
      <summary>{props.words.batch}</summary>
      {loaded ? <loaded.Panel {...props} /> : <p class="hint">{props.words.loading}</p>}
    </details>
  )
}
