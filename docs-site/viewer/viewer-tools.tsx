import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { download } from '../download.ts'
import type { Model } from '../model.ts'
import type { Pointing } from '../pointing.ts'
import { DisplaySheet } from './display-sheet.tsx'
import { lastStep } from './explode.ts'
import { ExplodeSheet, stepText } from './explode-sheet.tsx'
import { figureText, lengthText, readingText, type Writing } from './figures.ts'
import { useFullScreen } from './full-screen.ts'
import { HelpDialog } from './help-dialog.tsx'
import type { Look } from './look.ts'
import { MeasureSheet } from './measure-sheet.tsx'
import type { Measured } from './measuring.ts'
import { PartsSheet } from './parts-sheet.tsx'
import { PickedPart } from './picked-part.tsx'
import { SectionSheet } from './section-sheet.tsx'
import { shortcut } from './shortcuts.ts'
import { useTools } from './tool-state.ts'
import { type Tool, Toolbar } from './toolbar.tsx'
import { Viewer } from './viewer.ts'
import type { ViewName } from './views.ts'
import { ViewsSheet } from './views-sheet.tsx'

export interface ViewerToolsProps extends Writing {
  /** Where the picture is drawn. */
  host: HTMLElement
  /** What fills the screen. */
  frame: HTMLElement
  /** Name of saved pictures, without its ending. */
  name: string
  model: Model
  pointing: Pointing
  /** Tells of a change in a sentence. */
  announce(text: string): void
  /** The look changed, or the view does. */
  looked(look: Look, view: ViewName | undefined): void
  /** Says that the graphics memory was lost or is there again. */
  lost(lost: boolean): void
  /** The view could not be started. */
  failed(): void
}

/** The live view with all its tools; loaded when it is wanted. */
export function ViewerTools(props: ViewerToolsProps) {
  const { host, frame, model, words, unit, pointing } = props
  const last = lastStep(model.placements)
  const tools = useTools(
    model.box,
    model.bom.map(({ part }) => part),
    last,
  )
  const { look, sheet } = tools
  const [viewer, setViewer] = useState<Viewer>()
  const [measured, setMeasured] = useState<Measured>()
  const [area, setArea] = useState<number>()
  const [help, setHelp] = useState(false)
  const [isFull, toggleFull] = useFullScreen(frame)
  // What the view calls is always that of the last render.
  const current = useRef(props)
  current.current = props

  useLayoutEffect(() => {
    try {
      const made = new Viewer(host, {
        picked: part => current.current.pointing.pick(part),
        measured: setMeasured,
        cut: setArea,
        lost: lost => current.current.lost(lost),
        length: mm => lengthText(current.current, mm),
        figure: figure => figureText(current.current, figure),
      })
      setViewer(made)
      return () => made.dispose()
    } catch {
      props.failed()
    }
  }, [host])

  // Before the browser paints, so that the model is in the same frame as its figures.
  useLayoutEffect(() => viewer?.show(model), [viewer, model])
  useLayoutEffect(() => {
    if (!viewer) return
    viewer.look = look
    props.looked(look, viewer.camera.name)
  }, [viewer, look])
  useLayoutEffect(() => viewer?.redraw(), [viewer, unit])
  useLayoutEffect(() => viewer?.mark(pointing.pointed ?? pointing.picked), [viewer, pointing])
  useLayoutEffect(() => {
    if (!viewer) return
    viewer.measuring = sheet === 'measure'
    // A measurement stays on the picture while the model is cut or pulled apart.
    if (!sheet) viewer.clearMeasurement()
  }, [viewer, sheet])

  useEffect(() => {
    if (look.steps) props.announce(stepText(model, look, words))
  }, [look.steps])
  useEffect(() => {
    if (measured) props.announce(readingText(props, measured.reading.figures))
  }, [measured])

  useEffect(() => {
    const line = model.bom.find(({ part }) => part === pointing.picked)
    if (line) props.announce(words.partPicked(`${line.position}`, words.of(line.title), `${line.quantity}`))
  }, [pointing.picked])

  const savePicture = async () => {
    try {
      if (viewer) download(`${props.name}.png`, 'image/png', await viewer.picture())
      props.announce(words.pictureSaved)
    } catch {
      props.announce(words.pictureFailed)
    }
  }
  const looked = (view: ViewName) => props.looked(look, view)

  useEffect(() => {
    if (!viewer) return
    const onKey = (event: KeyboardEvent) => {
      const targets = { viewer, tools, pointing, looked, savePicture, fullScreen: toggleFull }
      const act = shortcut(event, { ...targets, help: () => setHelp(true) })
      if (!act) return
      event.preventDefault()
      act()
    }
    const redraw = () => viewer.redraw()
    host.addEventListener('keydown', onKey)
    host.addEventListener('focus', redraw)
    host.addEventListener('blur', redraw)
    return () => {
      host.removeEventListener('keydown', onKey)
      host.removeEventListener('focus', redraw)
      host.removeEventListener('blur', redraw)
    }
  })

  if (!viewer) return null
  const canExplode = last > 1 || model.placements.some(({ explode }) => explode.some(mm => mm !== 0))
  const common = { tools, model, words, unit, pointing }
  const opens = (name: 'views' | 'section' | 'measure' | 'explode' | 'parts' | 'display') => ({
    name: words[name],
    icon: name,
    open: sheet === name,
    act: () => tools.toggle(name),
  })
  const isHiding = model.bom.some(({ part }) => look.hidden.includes(part))
  const apart = look.explode > 0 || look.steps !== undefined
  const groups: Tool[][] = [
    [
      opens('views'),
      { icon: 'fit', name: words.fit, act: () => viewer.camera.fit() },
      { icon: 'zoomIn', name: words.zoomIn, rare: true, act: () => viewer.camera.zoom(0.8) },
      { icon: 'zoomOut', name: words.zoomOut, rare: true, act: () => viewer.camera.zoom(1.25) },
    ],
    [
      { ...opens('section'), named: true, on: look.section !== undefined },
      { ...opens('measure'), named: true },
      ...(canExplode ? [{ ...opens('explode'), named: true, on: apart }] : []),
      ...(model.bom.length > 1 ? [{ ...opens('parts'), named: true, on: isHiding }] : []),
    ],
    [
      {
        icon: 'dimensions',
        name: words.overallDimensions,
        rare: true,
        on: look.dimensions,
        act: () => tools.change({ dimensions: !look.dimensions }),
      },
      { ...opens('display'), rare: true },
    ],
    [
      { icon: 'picture', name: words.picture, rare: true, act: () => void savePicture() },
      {
        icon: isFull ? 'fullScreenEnd' : 'fullScreen',
        name: isFull ? words.fullScreenEnd : words.fullScreen,
        rare: true,
        act: toggleFull,
      },
      { icon: 'help', name: words.help, rare: true, act: () => setHelp(true) },
    ],
  ]
  return (
    <>
      <PickedPart {...common} />
      <Toolbar groups={groups} words={words} />
      {sheet === 'views' && <ViewsSheet viewer={viewer} words={words} done={looked} />}
      {sheet === 'section' && <SectionSheet {...common} area={area} />}
      {sheet === 'measure' && (
        <MeasureSheet {...common} measured={measured} clear={() => viewer.clearMeasurement()} />
      )}
      {sheet === 'explode' && <ExplodeSheet {...common} />}
      {sheet === 'parts' && <PartsSheet {...common} />}
      {sheet === 'display' && <DisplaySheet tools={tools} words={words} />}
      {help && <HelpDialog words={words} close={() => setHelp(false)} />}
    </>
  )
}
