import type { Model } from '../model.ts'
import type { Pointing } from '../pointing.ts'
import type { Words } from '../text/words.ts'
import { Icon } from './icons.tsx'
import type { ToolState } from './tool-state.ts'

interface PickedPartProps {
  pointing: Pointing
  tools: ToolState
  model: Model
  words: Words
}

/** Over the view, what the picked part is, and what can be done with it. */
export function PickedPart({ pointing, tools, model, words }: PickedPartProps) {
  const line = model.bom.find(({ part }) => part === pointing.picked)
  if (!line) return null
  return (
    <div class="picked-part">
      <p>
        {words.partPicked(String(line.position), words.of(line.title), String(line.quantity))}
        <small>{words.of(line.designation)}</small>
      </p>
      <button type="button" onClick={() => tools.hide(line.part, !tools.look.hidden.includes(line.part))}>
        {tools.look.hidden.includes(line.part) ? words.showIt : words.hideIt}
      </button>
      <button type="button" onClick={() => tools.isolate(line.part)}>
        {words.isolateIt}
      </button>
      <a href="#bom">{words.inBom}</a>
      <button type="button" class="tool" title={words.deselect} onClick={() => pointing.pick(undefined)}>
        <Icon name="close" />
        <span class="hidden">{words.deselect}</span>
      </button>
    </div>
  )
}
