import type { Words } from '../text/words.ts'
import { Sheet } from './sheet.tsx'
import type { ToolState } from './tool-state.ts'

/** How the model is drawn. */
export function DisplaySheet({ tools, words }: { tools: ToolState; words: Words }) {
  const { look, change } = tools
  const switches = [
    { name: words.perspective, on: !look.parallel, set: (on: boolean) => change({ parallel: !on }) },
    { name: words.edges, on: look.edges, set: (on: boolean) => change({ edges: on }) },
    { name: words.overallDimensions, on: look.dimensions, set: (on: boolean) => change({ dimensions: on }) },
  ]
  return (
    <Sheet title={words.display}>
      <div class="sheet-row">
        {switches.map(({ name, on, set }) => (
          <label key={name} class="check-box">
            <input type="checkbox" checked={on} onChange={event => set(event.currentTarget.checked)} />
            {name}
          </label>
        ))}
      </div>
      <fieldset class="choices">
        <legend>{words.colourBy}</legend>
        {(['process', 'material'] as const).map(colouring => (
          <label key={colouring} class="choice">
            <input
              type="radio"
              name="colouring"
              checked={look.colouring === colouring}
              onChange={() => change({ colouring })}
            />
            {colouring === 'process' ? words.byProcess : words.byMaterial}
          </label>
        ))}
      </fieldset>
    </Sheet>
  )
}
