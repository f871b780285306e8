import { areaText, lengthText } from './figures.ts'
import { Icon } from './icons.tsx'
import { axes } from './section.ts'
import { Sheet, type SheetProps } from './sheet.tsx'
import { middleOf, rangeOf } from './tool-state.ts'

/** Where and how the model is cut open; `area` in mm² is what is cut through. */
export function SectionSheet({ tools, model, words, unit, area }: SheetProps & { area?: number }) {
  const section = tools.look.section ?? middleOf(model.box, 'y')
  const [low, high] = rangeOf(model.box, section.axis)
  const { at } = section
  return (
    <Sheet title={words.section}>
      <div class="sheet-row">
        <fieldset class="choices">
          <legend class="hidden">{words.sectionAxis}</legend>
          {axes.map(axis => (
            <label key={axis} class="choice">
              <input
                type="radio"
                name="section-axis"
                checked={section.axis === axis}
                onChange={() => tools.cut({ ...middleOf(model.box, axis), boughtWhole: section.boughtWhole })}
              />
              {axis}
            </label>
          ))}
        </fieldset>
        <label class="slide">
          <span class="hidden">{words.sectionAt}</span>
          <input
            type="range"
            min={low}
            max={high}
            step={(high - low) / 200}
            value={at}
            aria-valuetext={lengthText({ words, unit }, at)}
            onInput={event => tools.cut({ at: Number(event.currentTarget.value) })}
          />
          <output>
            {section.axis} = {lengthText({ words, unit }, at)}
          </output>
        </label>
      </div>
      <div class="sheet-row">
        <button
          type="button"
          aria-pressed={section.flipped}
          onClick={() => tools.cut({ flipped: !section.flipped })}
        >
          <Icon name="flip" />
          {words.sectionFlip}
        </button>
        <button
          type="button"
          onClick={() => {
            tools.change({ section: undefined })
            tools.close()
          }}
        >
          <Icon name="close" />
          {words.sectionEnd}
        </button>
        <label class="check-box">
          <input
            type="checkbox"
            checked={section.boughtWhole}
            onChange={event => tools.cut({ boughtWhole: event.currentTarget.checked })}
          />
          {words.sectionWhole}
        </label>
      </div>
      {area !== undefined && (
        <p class="hint" data-cut-area={area}>
          {words.sectionArea(areaText({ words, unit }, area))}
        </p>
      )}
    </Sheet>
  )
}
