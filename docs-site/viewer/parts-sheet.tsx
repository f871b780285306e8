import type { Model } from '../model.ts'
import type { Pointing } from '../pointing.ts'
import type { Words } from '../text/words.ts'
import { coloursOf } from './colouring.ts'
import { cssColour } from './css-colour.ts'
import { Icon } from './icons.tsx'
import { Sheet } from './sheet.tsx'
import type { ToolState } from './tool-state.ts'

interface PartsSheetProps {
  tools: ToolState
  model: Model
  words: Words
  pointing: Pointing
}

/** All parts with their colours, to be picked, hidden or shown alone. */
export function PartsSheet({ tools, model, words, pointing }: PartsSheetProps) {
  const { hidden, colouring } = tools.look
  const { colours } = coloursOf(model.bom, colouring)
  return (
    <Sheet title={words.parts}>
      <ul class="part-list">
        {model.bom.map(({ part, position, quantity, title }) => {
          const name = words.of(title)
          const isHidden = hidden.includes(part)
          return (
            <li
              key={part}
              data-part={part}
              class={pointing.picked === part ? 'picked' : undefined}
              onPointerEnter={() => pointing.point(part)}
              onPointerLeave={() => pointing.point(undefined)}
              onFocusCapture={() => pointing.point(part)}
              onBlurCapture={() => pointing.point(undefined)}
            >
              <button
                type="button"
                class="part-name"
                aria-pressed={pointing.picked === part}
                onClick={() => pointing.pick(pointing.picked === part ? undefined : part)}
              >
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <rect width="12" height="12" rx="2" fill={cssColour(colours.get(part) ?? [0, 0, 0])} />
                </svg>
                <span class={isHidden ? 'gone' : undefined}>
                  {position}. {name}
                </span>
                <span class="part-count">{quantity} ×</span>
              </button>
              <button
                type="button"
                class="tool"
                title={isHidden ? words.show(name) : words.hide(name)}
                onClick={() => tools.hide(part, !isHidden)}
              >
                <Icon name={isHidden ? 'hidden' : 'eye'} />
                <span class="hidden">{isHidden ? words.show(name) : words.hide(name)}</span>
              </button>
              <button
                type="button"
                class="tool"
                title={words.isolate(name)}
                onClick={() => tools.isolate(part)}
              >
                <Icon name="isolate" />
                <span class="hidden">{words.isolate(name)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div class="sheet-row">
        <button type="button" disabled={hidden.length === 0} onClick={() => tools.change({ hidden: [] })}>
          {words.showAllParts}
        </button>
      </div>
    </Sheet>
  )
}
