import type { Words } from '../text/words.ts'
import type { ModelPage } from '../use-model.ts'

interface MissingNoticeProps {
  page: ModelPage
  words: Words
  /** Whether another one on the page announces it. */
  quiet?: boolean
}

/** Why a file of the site is missing, and the way out, which keeps what was typed. */
export function MissingNotice({ page, words, quiet }: MissingNoticeProps) {
  if (!page.absence) return null
  return (
    <div class="message bad missing-file" role={quiet ? undefined : 'alert'}>
      <p>{words.absences[page.absence]}</p>
      <button type="button" class="button" onClick={page.loadAgain}>
        {words.loadAgain}
      </button>
    </div>
  )
}
