import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { matters } from '../../src/design/matters.ts'
import type { LineDrawing } from '../../src/formats/line-drawing.ts'
import { type Field, groupFields, readFields } from '../fields.ts'
import type { Model } from '../model.ts'
import { firstPreset, type PageData } from '../page-data.ts'
import type { Words } from '../text/words.ts'
import type { ModelPage } from '../use-model.ts'

interface DataSheetProps {
  page: ModelPage
  data: PageData
  words: Words
}

/** What stands on paper in the place of the workbench: a line drawing of the variant, its size and its parameters. */
export function DataSheet({ page, data, words }: DataSheetProps) {
  const { model, schema } = page
  const preset = page.preset ?? firstPreset(data.entry)
  const values = model?.values ?? preset.values
  if (page.empty) return null
  const { version, licence } = data.entry.frontMatter
  const title = words.of(data.entry.frontMatter.title)
  return (
    <section class="data-sheet" aria-label={words.dataSheet}>
      <p class="data-sheet-line">
        <strong>{page.preset || !model ? words.of(preset.label) : words.custom}</strong>
        <span>
          {words.overall} {words.extent(model?.box ?? preset.box)}
        </span>
        <span>
          {words.version} {version} · {licence}
        </span>
      </p>
      {model ? (
        <PrintedModel model={model} missing={page.missing} />
      ) : (
        <img src={data.root + preset.drawing.path} alt={words.drawingOf(title)} width={800} height={600} />
      )}
      <div class="data-sheet-values">
        {groupFields(readFields(schema)).map(({ title, fields }) => (
          <dl key={title?.en ?? ''}>
            <dt class="values-title">{title ? words.of(title) : words.parameters}</dt>
            {fields
              .filter(field => matters(field, values))
              .map(field => (
                <div key={field.name}>
                  <dt>{words.of(field.label)}</dt>
                  <dd>{valueText(field, values[field.name], words)}</dd>
                </div>
              ))}
          </dl>
        ))}
      </div>
    </section>
  )
}

function valueText(field: Field, value: unknown, words: Words): string {
  if (typeof value === 'number') {
    const space = field.unit && field.unit !== '°' ? '\u00a0' : ''
    return words.number(value, 4) + space + field.unit
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const name = field.names?.[String(value)]
  return name ? words.of(name) : String(value)
}

/** The drawing of the model, made when the page is about to be printed, and the address that leads back to it. */
function PrintedModel({ model, missing }: Pick<ModelPage, 'missing'> & { model: Model }) {
  const place = useRef<HTMLDivElement>(null)
  const draw = useRef<(model: Model) => LineDrawing>(undefined)
  useEffect(() => {
    // At hand before it is needed: a page cannot wait once it is being printed.
    import('./draw-model.ts').then(({ drawModel }) => {
      draw.current = drawModel
    }, missing)
  }, [])
  useEffect(() => {
    const print = () => {
      if (place.current && draw.current)
        render(<Drawing drawing={draw.current(model)} address={location.href} />, place.current)
    }
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [model])
  return <div ref={place} />
}

const Drawing = ({ drawing, address }: { drawing: LineDrawing; address: string }) => (
  <>
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} class="data-sheet-drawing" aria-hidden="true">
      {drawing.strokes.map(({ width, path }) => (
        // Printed larger than on a card, the lines are those of a drawing: 0.35 and 0.18 mm.
        <path key={width} stroke-width={0.62 * width} d={path} />
      ))}
    </svg>
    <p class="data-sheet-address">{address}</p>
  </>
)
