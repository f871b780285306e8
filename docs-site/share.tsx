import { useState } from 'preact/hooks'
import type { ValueRecord } from '#design'
import { variantQuery } from '../src/build/permalink.ts'
import { readFields } from './fields.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

/** The button that copies the address of the variant shown, and what of a link was ignored. */
export function Share({ page, words }: { page: ModelPage; words: Words }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkTo(page.schema, page.model?.values ?? page.input))
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
      <span role="status">{said}</span>
      {page.ignored.length > 0 && (
        <div class="message" role="alert" id="ignored">
          <p>{words.ignored}</p>
          <ul>
            {page.ignored.map(fault => (
              <li key={fault.message.en}>{words.of(fault.message)}</li>
            ))}
          </ul>
        </div>
      )}
      {page.crash && (
        <p class="message bad" role="alert">
          {page.crash === 'stopped' ? words.stopped : words.crashed}
        </p>
      )}
    </div>
  )
}

function linkTo(schema: Record<string, unknown>, values: ValueRecord): string {
  const defaults = Object.fromEntries(readFields(schema).map(field => [field.name, field]))
  return `${location.origin}${location.pathname}${variantQuery(defaults, values)}`
}
