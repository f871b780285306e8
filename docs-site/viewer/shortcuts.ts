import type { Pointing } from '../pointing.ts'
import type { ToolState } from './tool-state.ts'
import type { Viewer } from './viewer.ts'
import { type ViewName, viewNames } from './views.ts'

/** What keys act on. */
export interface ShortcutTargets {
  viewer: Viewer
  tools: ToolState
  pointing: Pointing
  looked(view: ViewName): void
  savePicture(): void
  fullScreen(): void
  help(): void
}

/** What a key does while the view has the focus; undefined for a key of the browser's or of nobody. */
export function shortcut(event: KeyboardEvent, targets: ShortcutTargets): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { viewer, tools, pointing } = targets
  const { camera } = viewer
  const { look, change } = tools
  const [key, shift] = [event.key, event.shiftKey]
  const picked = pointing.picked
  const view = viewNames['1234560'.indexOf(key)]
  if (view && key.length === 1)
    return () => {
      camera.look(view)
      targets.looked(view)
    }
  const acts: Partial<Record<string, () => void>> = {
    arrowleft: () => (shift ? camera.pan(0.1, 0) : camera.turn(-10, 0)),
    arrowright: () => (shift ? camera.pan(-0.1, 0) : camera.turn(10, 0)),
    arrowup: () => (shift ? camera.pan(0, -0.1) : camera.turn(0, 10)),
    arrowdown: () => (shift ? camera.pan(0, 0.1) : camera.turn(0, -10)),
    '+': () => camera.zoom(0.8),
    '=': () => camera.zoom(0.8),
    '-': () => camera.zoom(1.25),
    f: () => camera.fit(),
    r: () => camera.reset(),
    p: () => change({ parallel: !look.parallel }),
    e: () => change({ edges: !look.edges }),
    c: () => change({ colouring: look.colouring === 'process' ? 'material' : 'process' }),
    d: () => change({ dimensions: !look.dimensions }),
    s: tools.toggleSection,
    m: () => tools.toggle('measure'),
    enter: () => viewer.pickAt(),
    x: () =>
      change({ explode: Math.min(1, Math.max(0, look.explode + (shift ? -0.25 : 0.25))), steps: undefined }),
    '[': () => tools.step(true),
    ']': () => tools.step(false),
    h: () => picked && tools.hide(picked, !look.hidden.includes(picked)),
    i: () => picked && tools.isolate(picked),
    a: () => change({ hidden: [] }),
    k: targets.savePicture,
    w: targets.fullScreen,
    '?': targets.help,
    escape: () => {
      if (tools.sheet) tools.close()
      else pointing.pick(undefined)
    },
  }
  return acts[key.toLowerCase()]
}
