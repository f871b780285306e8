import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { colours } from '../src/build/appearance.ts'
import { firstPreset, type PageData } from './page-data.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'
import type { Viewer } from './viewer.ts'

interface ViewerPanelProps {
  page: ModelPage
  data: PageData
  words: Words
}

/** The 3D view with its buttons and legend; the picture stands in its place until a model is there. */
export function ViewerPanel({ page, data, words }: ViewerPanelProps) {
  const host = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<Viewer>()
  const [noWebgl, setNoWebgl] = useState(false)
  const { model, state } = page
  const preset = page.preset ?? firstPreset(data.entry)
  const box = model?.box ?? preset.box
  const extent = words.extent(box)
  const visible = viewer !== undefined && model !== undefined

  useEffect(() => {
    let made: Viewer | undefined
    let gone = false
    import('./viewer.ts')
      .then(({ Viewer }) => {
        if (!host.current || gone) return
        made = new Viewer(host.current)
        setViewer(made)
      })
      // Whatever keeps the view from starting, the rest of the page goes on without it.
      .catch(() => setNoWebgl(true))
    return () => {
      gone = true
      made?.dispose()
    }
  }, [])

  // Before the browser paints, so that the model is in the same frame as its figures.
  useLayoutEffect(() => {
    if (viewer && model) viewer.show(model)
  }, [viewer, model])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!viewer || event.ctrlKey || event.metaKey || event.altKey) return
    const act = keys(viewer, event.shiftKey)[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const volume = model?.volume.toFixed(3)
  const size = model && [0, 1, 2].map(i => (box.max[i] - box.min[i]).toFixed(3)).join(' ')
  return (
    <section class="viewer" aria-labelledby="viewer-title">
      <h2 id="viewer-title" class="hidden">
        {words.model}
      </h2>
      <div
        class="stage"
        data-state={state}
        data-quality={model?.quality}
        data-volume={volume}
        data-size={size}
      >
        <img
          src={data.root + preset.picture.path}
          alt={words.pictureOf(words.of(data.entry.frontMatter.title))}
          width={800}
          height={600}
          hidden={visible}
        />
        <div
          ref={host}
          class="canvas"
          role="application"
          tabIndex={visible ? 0 : -1}
          aria-label={words.viewerLabel(extent)}
          aria-describedby="viewer-help"
          hidden={!visible}
          onKeyDown={onKeyDown}
        />
        <p class={`state state-${state}`} role="status">
          {noWebgl && state === 'starting' ? words.states.working : words.states[state]}
        </p>
        {visible && (
          <fieldset class="view-buttons" aria-label={words.model}>
            <button type="button" onClick={() => viewer.zoom(0.8)} title={words.zoomIn}>
              <span aria-hidden="true">+</span>
              <span class="hidden">{words.zoomIn}</span>
            </button>
            <button type="button" onClick={() => viewer.zoom(1.25)} title={words.zoomOut}>
              <span aria-hidden="true">−</span>
              <span class="hidden">{words.zoomOut}</span>
            </button>
            <button type="button" onClick={() => viewer.fit()}>
              {words.fit}
            </button>
            <button type="button" onClick={() => viewer.reset()}>
              {words.reset}
            </button>
          </fieldset>
        )}
      </div>
      <div class="under-view">
        <p>
          {words.overall} <strong>{extent}</strong>
        </p>
        <Legend page={page} data={data} words={words} />
      </div>
      {noWebgl && <p class="message">{words.noWebgl}</p>}
      <p id="viewer-help" class="hint" hidden={noWebgl}>
        {words.viewerHelp}
      </p>
    </section>
  )
}

function keys(viewer: Viewer, move: boolean): Partial<Record<string, () => void>> {
  return {
    ArrowLeft: () => (move ? viewer.pan(0.1, 0) : viewer.turn(-10, 0)),
    ArrowRight: () => (move ? viewer.pan(-0.1, 0) : viewer.turn(10, 0)),
    ArrowUp: () => (move ? viewer.pan(0, -0.1) : viewer.turn(0, 10)),
    ArrowDown: () => (move ? viewer.pan(0, 0.1) : viewer.turn(0, -10)),
    '+': () => viewer.zoom(0.8),
    '=': () => viewer.zoom(0.8),
    '-': () => viewer.zoom(1.25),
    f: () => viewer.fit(),
    F: () => viewer.fit(),
    r: () => viewer.reset(),
    R: () => viewer.reset(),
  }
}

/** Which colour means which process, of those that this variant has. */
function Legend({ page, data, words }: ViewerPanelProps) {
  const bom = page.model?.bom ?? firstPreset(data.entry).bom
  const processes = [...new Set(bom.map(line => line.process))]
  return (
    <ul class="legend">
      {processes.map(process => (
        <li key={process}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" fill={cssColour(colours[process])} />
          </svg>
          {words.processes[process]}
        </li>
      ))}
    </ul>
  )
}

const cssColour = (colour: readonly number[]): string =>
  `rgb(${colour.map(share => Math.round(share * 255)).join(' ')})`
