import type { Check } from '#design'
import { allPass, verdictCounts } from '../src/engineering/verdict.ts'
import { type DownloadsProps, isReady, keyOf, makeFile } from './make-file.ts'
import { downloadName, filesIn, isZip } from './preset-files.ts'
import type { Words } from './text/words.ts'
import type { Making } from './use-making.ts'

/** The one obvious download: all files of what the form shows, with a sheet that says what each is for. */
export function MainDownload(props: DownloadsProps) {
  const { page, making, data, words } = props
  const zipOf = (preset: typeof page.base) => filesIn(preset, data.language).find(isZip)
  const ready = page.preset && zipOf(page.preset)
  if (ready)
    return (
      <a class="button primary" href={data.root + ready.path} download={downloadName(ready)}>
        <span>{words.allFilesZip}</span> <span class="size">{words.bytes(ready.size)}</span>
      </a>
    )
  const near = zipOf(page.base)
  const size = making.sizes.get(keyOf(whole))
  return (
    <button
      type="button"
      class="button primary"
      disabled={!isReady(page) || making.what !== undefined}
      onClick={() => makeFile(whole, props)}
    >
      <span>{words.makeAllFiles}</span>{' '}
      <span class="size">{size ? words.bytes(size) : near ? words.roughly(words.bytes(near.size)) : ''}</span>
    </button>
  )
}

/** What the checks of what is downloaded come to, and the way to them; nothing where all pass. */
export function VerdictLine({ checks, words }: { checks: readonly Check[]; words: Words }) {
  if (allPass(checks)) return null
  const failed = checks.some(check => check.verdict === 'failed')
  return (
    <p class={failed ? 'message bad' : 'message'}>
      <a href="#checks">{words.verdict(words.of(verdictCounts(checks)))}</a>
    </p>
  )
}

const whole = { format: 'zip' } as const

/**
 * How far a file is, with a way to give it up, and what was wrong with the last one.
 * `quiet` where another one on the page announces it.
 */
export function MakingState({ making, words, quiet }: { making: Making; words: Words; quiet?: boolean }) {
  const { what, progress, error } = making
  return (
    <>
      <div role={quiet ? undefined : 'status'} class="making">
        {what && (
          <>
            <span>
              {/\.(step|zip|dxf|svg)$/.test(what) ? words.makingExact : words.making}
              {progress && ` ${progress[0]}/${progress[1]}`}
            </span>
            <progress value={progress?.[0]} max={progress?.[1]} aria-label={words.making} />
            <button type="button" class="button" onClick={making.cancel}>
              {words.cancel}
            </button>
          </>
        )}
      </div>
      {error && (
        <p class="message bad" role={quiet ? undefined : 'alert'}>
          {error}
        </p>
      )}
    </>
  )
}
