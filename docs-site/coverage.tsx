import type { Check, FailureMode, LoadPath } from '#design'
import type { Words } from './text/words.ts'

interface CoverageProps {
  loadPath: LoadPath
  checks: readonly Check[]
  words: Words
}

/** What the load goes through and how each of it can fail: with the checks that rate it, or why none does. */
export function Coverage({ loadPath, checks, words }: CoverageProps) {
  if (loadPath.length === 0) return null
  return (
    <section id="load-path" aria-labelledby="load-path-title">
      <h3 id="load-path-title">{words.loadPath}</h3>
      <p class="hint">{words.loadPathIntro}</p>
      <dl class="coverage">
        {loadPath.map(({ element, modes }) => (
          <div key={element.en}>
            <dt>{words.of(element)}</dt>
            {modes.map(mode => (
              <dd key={mode.mode.en}>
                {words.of(mode.mode)}
                {words.colon}
                <Covered mode={mode} checks={checks} words={words} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Covered({ mode, checks, words }: { mode: FailureMode; checks: readonly Check[]; words: Words }) {
  const there = checks.filter(check => mode.checks?.includes(check.id))
  if (there.length === 0)
    return (
      <>
        <strong>{words.verdicts['not-rated'].toLowerCase()}</strong>
        {mode.notRated && ` (${words.of(mode.notRated)})`}
      </>
    )
  return there.map((check, i) => (
    <span key={check.id}>
      {i > 0 && ', '}
      <a href={`#check-${check.id}`} class={check.verdict === 'failed' ? 'bad-text' : undefined}>
        {words.of(check.title)}
      </a>
    </span>
  ))
}
