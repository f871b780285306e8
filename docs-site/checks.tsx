import type { Check } from '#design'
import type { Words } from './text/words.ts'

/** The results of the engineering checks, each with how much of its limit is used. */
export function Checks({ checks, words }: { checks: readonly Check[]; words: Words }) {
  if (checks.length === 0) return null
  return (
    <section id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{words.checks}</h2>
      <p class="lead">{words.checksIntro}</p>
      <ul class="checks">
        {checks.map(check => (
          <CheckCard key={check.id} check={check} words={words} />
        ))}
      </ul>
    </section>
  )
}

function CheckCard({ check, words }: { check: Check; words: Words }) {
  const { title, value, limit, unit, sense, utilisation, pass, standard, leavesOut } = check
  // A value that is no number fills the bar: it never looks like a pass.
  const share = utilisation >= 0 ? Math.min(1, utilisation) : 1
  return (
    <li class={pass ? 'check' : 'check check-bad'} data-check={check.id}>
      <h3>{words.of(title)}</h3>
      <p class="verdict">
        <span class={pass ? 'badge good' : 'badge bad'}>{pass ? words.pass : words.fail}</span>
        <span>{words.used(words.percent(utilisation))}</span>
      </p>
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="100" height="4" />
        <rect class={pass ? 'bar-good' : 'bar-bad'} width={100 * share} height="4" />
      </svg>
      <dl>
        <div>
          <dt>{words.value}</dt>
          <dd>{words.quantity(value, unit)}</dd>
        </div>
        <div>
          <dt>{sense === 'at-most' ? words.atMost : words.atLeast}</dt>
          <dd>{words.quantity(limit, unit)}</dd>
        </div>
        <div>
          <dt>{words.rule}</dt>
          <dd>{standard}</dd>
        </div>
        <div>
          <dt>{words.leavesOut}</dt>
          <dd>{words.of(leavesOut)}</dd>
        </div>
      </dl>
    </li>
  )
}
