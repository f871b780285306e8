import type { ComponentChildren } from 'preact'
import type { Model } from '../model.ts'
import type { Words } from '../text/words.ts'
import { currentStep, lastStep } from './explode.ts'
import { lengthText, sizeText } from './figures.ts'
import { Icon } from './icons.tsx'
import type { Measured } from './measuring.ts'
import { axes } from './section.ts'
import { middleOf, rangeOf, type ToolState } from './tool-state.ts'
import type { Viewer } from './viewer.ts'
import { type ViewName, viewNames } from './views.ts'

interface SheetProps {
  tools: ToolState
  model: Model
  words: Words
}

/** What belongs together in a sheet, with its name. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="sheet">
      <legend class="hidden">{title}</legend>
      {children}
    </fieldset>
  )
}

/** The standard views, laid out as first-angle projection lays them out: what is seen from above stands below. */
export function ViewsSheet({
  viewer,
  words,
  done,
}: {
  viewer: Viewer
  words: Words
  done(view: ViewName): void
}) {
  return (
    <Sheet title={words.views}>
      <div class="view-names">
        {viewNames.map(name => (
          <button
            type="button"
            key={name}
            class={`view-${name}`}
            onClick={() => {
              viewer.camera.look(name)
              done(name)
            }}
          >
            {words.viewNames[name]}
          </button>
        ))}
      </div>
      <p class="hint">{words.viewsHint}</p>
    </Sheet>
  )
}

export function SectionSheet({ tools, model, words, area }: SheetProps & { area?: number }) {
  const section = tools.look.section ?? middleOf(model.box, 'y')
  const [low, high] = rangeOf(model.box, section.axis)
  const at = Math.min(high, Math.max(low, section.at))
  return (
    <Sheet title={words.section}>
      <div class="row">
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
            aria-valuetext={lengthText(words, at)}
            onInput={event => tools.cut({ at: Number(event.currentTarget.value) })}
          />
          <output>
            {section.axis} = {lengthText(words, at)}
          </output>
        </label>
      </div>
      <div class="row">
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
          {words.sectionArea(`${words.number(area, area < 100 ? 1 : 0)}\u00a0mm²`)}
        </p>
      )}
    </Sheet>
  )
}

interface MeasureSheetProps extends SheetProps {
  measured?: Measured
  clear(): void
}

export function MeasureSheet({ tools: { look }, words, measured, clear }: MeasureSheetProps) {
  const isApart = look.explode > 0 || look.steps !== undefined
  return (
    <Sheet title={words.measure}>
      {measured ? (
        <div class="row">
          <dl class="reading">
            <div>
              <dt>{measured.kinds.map(kind => words.features[kind]).join(' – ')}</dt>
            </div>
            {measured.reading.figures.map(figure => (
              <div
                key={figure.name}
                data-figure={figure.name}
                data-value={figure.value}
                data-exact={figure.exact}
              >
                <dt>{words.figures[figure.name]}</dt>
                <dd>
                  <strong>{sizeText(words, figure)}</strong>{' '}
                  <small>{figure.exact ? words.exact : words.about}</small>
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" onClick={clear}>
            {words.measureClear}
          </button>
        </div>
      ) : (
        <p>{words.measureHint}</p>
      )}
      <p class="hint">
        {words.measureKeys} {isApart && words.measureApart} {look.section && words.measureWhole}
      </p>
    </Sheet>
  )
}

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
        <fieldset class="row">
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
            {words.stepBack}
          </button>
          <button
            type="button"
            disabled={!steps || (steps.done === last && !steps.takingApart)}
            onClick={() => tools.step(false)}
          >
            {words.stepOn}
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
        <p class="step" data-step={steps && currentStep(steps)}>
          {stepText(model, tools.look, words)}
        </p>
      )}
    </Sheet>
  )
}
