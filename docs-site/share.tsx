import { useState } from 'preact/hooks'
import { givenOf } from './given.ts'
import { QrCode } from './qr-code.tsx'
import type { Words } from './text/words.ts'
import { type ModelPage, queryOf } from './use-model.ts'

/** The address of the variant shown, to copy or for a phone's camera. */
export function Share({ page, words }: { page: ModelPage; words: Words }) {
  const [said, setSaid] = useState('')
  const [coded, setCoded] = useState(false)
  const link = () =>
    `${location.origin}${location.pathname}${queryOf(page.schema, page.model ? givenOf(page.model) : page.input)}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link())
      setSaid(words.copied)
    } catch {
      setSaid(words.copyFailed)
    }
    setTimeout(() => setSaid(''), 4000)
  }
  return (
    <div class="share">
      <button type="button" class="button" onClick={copy}>
        {words.copyLink}
      </button>
      <button type="button" class="button" aria-expanded={coded} onClick={() => setCoded(!coded)}>
        {words.qrCode}
      </button>
      <span role="status">{said}</span>
      {coded && <QrCode text={link()} words={words} />}
      {page.crash && (
        <p class="message bad" role="alert">
          {page.crash === 'stopped' ? words.stopped : words.crashed}
        </p>
      )}
    </div>
  )
}
