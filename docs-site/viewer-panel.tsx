import type { FunctionComponent } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BomLine } from '#design'
import { firstPreset, type PageData } from './page-data.ts'
import type { Pointing } from './pointing.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'
import { coloursOf } from './viewer/colouring.ts'
import { cssColour } from './viewer/css-colour.ts'
import { describeLook, describeModel } from './viewer/describe.ts'
import { extentText } from './viewer/figures.ts'
import { firstLook, type Look } from './viewer/look.ts'
import { useAnnouncements } from './viewer/use-announcements.ts'
import type { ViewerToolsProps } from './viewer/viewer-tools.tsx'

interface ViewerPanelProps {
  page: ModelPage
  data: PageData
  words: Words
  pointing: Pointing
}

/** Whether there is a 3D view: it comes with its script, or without that stays away; WebGL may be missing, or lost for a while. */
type Start = 'waiting' | 'shown' | 'away' | 'missing' | 'lost'

/** The 3D view with its tools and legend; the picture stands in its place until a model is there. */
export function ViewerPanel({ page, data, words, pointing }: ViewerPanelProps) {
  const host = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [Tools, setTools] = useState<FunctionComponent<ViewerToolsProps>>()
  const [start, setStart] = useState<Start>('waiting')
  const [look, setLook] = useState(firstLook)
  const [view, setView] = useState<string>()
  const [said, announce] = useAnnouncements()
  const { model, state } = page
  const preset = page.preset ?? firstPreset(data.entry)
  const box = model?.box ?? preset.box
  const bom = model?.bom ?? preset.bom
  const writing = { words, unit: page.unit }
  const extent = extentText(writing, box)
  const visible = Tools !== undefined && model !== undefined && (start === 'shown' || start === 'lost')
  const hasNone = start === 'away' || start === 'missing'
  const description = page.empty ? words.notBuilt : describeModel(bom, box, writing)

  // At once, not after the next frame: the page waits for nothing longer than for its view.
  useLayoutEffect(() => {
    import('./viewer/viewer-tools.tsx')
      .then(({ ViewerTools }) => {
        setTools(() => ViewerTools)
        setStart('shown')
      })
      // The rest of the page goes on without it.
      .catch(() => {
        setStart('away')
        page.missing()
      })
  }, [])
  useEffect(() => {
    if (state === 'final') announce(`${words.states.final}. ${description}`)
    if (state === 'failed') announce(words.states.failed)
  }, [state, description])

  const looked = (next: Look, seen: keyof Words['viewNames'] | undefined) => {
    setLook(next)
    setView(seen && words.viewNames[seen])
    const text = describeLook(next, bom, writing)
    if (next === look) announce(seen ? words.describeView(words.viewNames[seen]) : '')
    else announce(text)
  }
  const volume = model?.volume.toFixed(3)
  const size = model && [0, 1, 2].map(i => (box.max[i] - box.min[i]).toFixed(3)).join(' ')
  return (
    <section class="viewer" aria-labelledby="viewer-title">
      <h2 id="viewer-title" class="hidden">
        {words.model}
      </h2>
      <div ref={frame} class="view-frame">
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
            hidden={page.empty || (visible && start === 'shown')}
          />
          <div
            ref={host}
            class={start === 'lost' ? 'canvas lost' : 'canvas'}
            role="application"
            tabIndex={visible ? 0 : -1}
            aria-label={words.viewerLabel(extent)}
            aria-describedby="viewer-description viewer-help"
            hidden={!visible}
          />
          {/* That it is final stands in the form's state line; the view tells only what keeps it from that. */}
          {state !== 'final' && (
            <p class={`state state-${state}`}>
              {hasNone && state === 'starting' ? words.states.working : words.states[state]}
            </p>
          )}
        </div>
        {!hasNone && (
          <div class="view-tools">
            {Tools && model && host.current && frame.current && (
              <Tools
                host={host.current}
                frame={frame.current}
                name={`${data.entry.slug}-view`}
                model={model}
                {...writing}
                pointing={pointing}
                announce={announce}
                looked={looked}
                lost={lost => setStart(lost ? 'lost' : 'shown')}
                failed={() => setStart('missing')}
              />
            )}
          </div>
        )}
      </div>
      {!page.empty && (
        <div class="under-view">
          <p>
            {words.overall} <strong>{extent}</strong>
          </p>
          <Legend bom={bom} look={look} words={words} />
        </div>
      )}
      {start === 'missing' && <p class="message">{words.noWebgl}</p>}
      {start === 'lost' && <p class="message">{words.lostWebgl}</p>}
      <p id="viewer-description" class="hidden">
        {description} {describeLook(look, bom, writing)}{' '}
        {visible && words.describeView(view ?? words.ownView)}
      </p>
      <p id="viewer-help" class="hint" hidden={hasNone}>
        {words.viewerHelp}
      </p>
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  )
}

/** Which colour means which process or material, of those that this variant has. */
function Legend({ bom, look, words }: { bom: readonly BomLine[]; look: Look; words: Words }) {
  const { legend } = coloursOf(bom, look.colouring)
  return (
    <ul class="legend">
      {legend.map(entry => {
        const text = 'process' in entry ? words.processes[entry.process] : words.of(entry.material)
        return (
          <li key={text}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" fill={cssColour(entry.colour)} />
            </svg>
            {text}
          </li>
        )
      })}
    </ul>
  )
}
