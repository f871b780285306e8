import { sizeText } from './figures.ts'
import type { Measured } from './measuring.ts'
import { Sheet, type SheetProps } from './sheet.tsx'

interface MeasureSheetProps extends SheetProps {
  measured?: Measured
  clear(): void
}

/** What stands measured, and what it says. */
export function MeasureSheet({ tools: { look }, words, unit, measured, clear }: MeasureSheetProps) {
  const isApart = look.explode > 0 || look.steps !== undefined
  return (
    <Sheet title={words.measure}>
      {measured ? (
        <div class="sheet-row">
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
                  <strong>{sizeText({ words, unit }, figure)}</strong>{' '}
                  <small>{figure.exact ? words.exact : words.near}</small>
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
