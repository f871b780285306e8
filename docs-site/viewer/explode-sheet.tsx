import type { Model } from '../model.ts'
import type { Words } from '../text/words.ts'
import { currentStep, lastStep } from './explode.ts'
import { Icon } from './icons.tsx'
import { Sheet, type SheetProps } from './sheet.tsx'
import type { ToolState } from './tool-state.ts'

/** What the current step tells: what is put in place or taken out. */
export function stepText(model: Model, { steps }: ToolState['look'], words: Words): string {
  if (!steps) return words.stepsDone
  const step = currentStep(steps)
  const counts = new Map<string, number>()
  for (const placement of model.placements)
    if (placement.step === step) counts.set(placement.part, (counts.get(placement.part) ?? 0) + 1)
  const titles = new Map(model.bom.map(line => [line.part, words.of(line.title)]))
  const parts = [...counts].map(([part, count]) => `${count} × ${titles.get(part) ?? part}`).join(', ')
  const last = lastStep(model.placements)
  return steps.takingApart ? words.stepRemove(step, last, parts) : words.stepFit(step, last, parts)
}

/** Pulls the assembly apart, all at once or step by step. */
export function ExplodeSheet({ tools, model, words }: SheetProps) {
  const { steps, explode } = tools.look
  const last = lastStep(model.placements)
  return (
    <Sheet title={words.explode}>
      <label class="slide">
        <span>{words.explodeBy}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.01"
          value={explode}
          aria-valuetext={words.percent(explode)}
          onInput={event => tools.change({ explode: Number(event.currentTarget.value), steps: undefined })}
        />
        <output>{words.percent(explode)}</output>
      </label>
      {last > 1 && (
        <fieldset class="sheet-row">
          <legend class="hidden">{words.steps}</legend>
          <button
            type="button"
            onClick={() => tools.change({ explode: 0, steps: { done: 0, takingApart: true } })}
            title={words.stepFirst}
          >
            <Icon name="first" />
            <span class="hidden">{words.stepFirst}</span>
          </button>
          <button type="button" disabled={steps?.done === 0} onClick={() => tools.step(true)}>
            <Icon name="back" />
            {words.takeApart}
          </button>
          <button
            type="button"
            disabled={!steps || (steps.done === last && !steps.takingApart)}
            onClick={() => tools.step(false)}
          >
            {words.assemble}
            <Icon name="on" />
          </button>
          {steps && (
            <button type="button" onClick={() => tools.change({ steps: undefined })}>
              {words.stepsEnd}
            </button>
          )}
        </fieldset>
      )}
      {last > 1 && (
        <p class="step-text" data-step={steps && currentStep(steps)}>
          {stepText(model, tools.look, words)}
        </p>
      )}
    </Sheet>
  )
}
