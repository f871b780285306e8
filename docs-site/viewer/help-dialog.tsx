import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '../text/words.ts'

/** The sheet of keys and gestures. */
export function HelpDialog({ words, close }: { words: Words; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="view-help-title" onClose={close}>
      {/* It has the focus first, so that the sheet is read from its top. */}
      <h3 id="view-help-title" tabIndex={-1} autofocus>
        {words.help}
      </h3>
      <h4>{words.helpGestures}</h4>
      <dl>
        {words.gestures.map(([gesture, effect]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <h4>{words.helpKeys}</h4>
      <dl>
        {keyRows(words).map(([keys, effect]) => (
          <div key={effect}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}

function keyRows({ keys, keyNames }: Words): [string[], string][] {
  const { arrows, shift, enter } = keyNames
  return [
    [[arrows], keys.turn],
    [[`${shift} + ${arrows}`], keys.move],
    [['+', '−'], keys.zoom],
    [['F'], keys.fit],
    [['R'], keys.reset],
    [['1 … 6', '0'], keys.views],
    [['P'], keys.perspective],
    [['E'], keys.edges],
    [['C'], keys.colours],
    [['D'], keys.dimensions],
    [['S'], keys.section],
    [['M'], keys.measure],
    [[enter], keys.pick],
    [['X', `${shift} + X`], keys.explode],
    [['[', ']'], keys.steps],
    [['H'], keys.hide],
    [['I'], keys.isolate],
    [['A'], keys.all],
    [['K'], keys.picture],
    [['W'], keys.fullScreen],
    [['?'], keys.help],
    [[keyNames.escape], keys.escape],
  ]
}
