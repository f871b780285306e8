import type { Words } from '../text/words.ts'
import { Sheet } from './sheet.tsx'
import type { Viewer } from './viewer.ts'
import { type ViewName, viewNames } from './views.ts'

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
