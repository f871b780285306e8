import type { Check, LoadPath, RatedCheck, UnratedCheck } from '#design'
import { governingCheck } from '../src/engineering/check.ts'
import { verdictCounts } from '../src/engineering/verdict.ts'
import { Coverage } from './coverage.tsx'
import { FieldGroupRows } from './field-group.tsx'
import { groupFields, isOfLoads, readFields } from './fields.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface ChecksProps {
  page: ModelPage
  shown: { checks: readonly Check[]; loadPath: LoadPath }
  words: Words
}

/** What the part must bear, beside the results of the engineering checks; the one that governs is named first. */
export function Checks({ page, shown: { checks, loadPath }, words }: ChecksProps) {
  const loads = groupFields(readFields(page.schema)).filter(isOfLoads)
  const governing = governingCheck(checks)
  return (
    <section id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{words.checks}</h2>
      <p class="lead">{words.checksIntro}</p>
      <div class={loads.length ? 'checks-beside' : undefined}>
        {loads.length > 0 && (
          <form class="loads" aria-label={words.loads} onSubmit={event => event.preventDefault()}>
            {loads.map(group => (
              <FieldGroupRows key={group.title?.en ?? ''} group={group} page={page} words={words} />
            ))}
          </form>
        )}
        <div class="results">
          <p>{words.verdict(words.of(verdictCounts(checks)))}</p>
          {governing && (
            <p class={governing.verdict === 'passed' ? 'governing' : 'governing bad-text'} role="status">
              {words.governing} <a href={`#check-${governing.id}`}>{words.of(governing.title)}</a>{' '}
              {words.used(words.percent(governing.utilisation))}
            </p>
          )}
          <ul class="checks">
            {checks.map(check => (
              <CheckCard key={check.id} check={check} governs={check === governing} words={words} />
            ))}
          </ul>
        </div>
      </div>
      <Coverage loadPath={loadPath} checks={checks} words={words} />
    </section>
  )
}

function CheckCard({ check, governs, words }: { check: Check; governs: boolean; words: Words }) {
  const { id, title, verdict } = check
  const badge = { passed: 'badge good', failed: 'badge bad', 'not-rated': 'badge' }[verdict]
  return (
    <li class={verdict === 'failed' ? 'check check-bad' : 'check'} id={`check-${id}`} data-check={id}>
      <h3>
        {words.of(title)}
        {governs && <span class="tag">{words.governs}</span>}
      </h3>
      <p class="verdict">
        <span class={badge}>{words.verdicts[verdict]}</span>
        {check.verdict !== 'not-rated' && <span>{words.used(words.percent(check.utilisation))}</span>}
      </p>
      {check.verdict === 'not-rated' ? (
        <UnratedFacts check={check} words={words} />
      ) : (
        <RatedFacts check={check} words={words} />
      )}
    </li>
  )
}

function RatedFacts({ check, words }: { check: RatedCheck; words: Words }) {
  const { value, limit, unit, sense, utilisation, verdict, standard, leavesOut } = check
  // A value that is no number fills the bar: it never looks like a pass.
  const share = utilisation >= 0 ? Math.min(1, utilisation) : 1
  return (
    <>
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="100" height="4" />
        <rect class={verdict === 'passed' ? 'bar-good' : 'bar-bad'} width={100 * share} height="4" />
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
          <dd>{words.of(standard)}</dd>
        </div>
        <div>
          <dt>{words.leavesOut}</dt>
          <dd>{words.of(leavesOut)}</dd>
        </div>
      </dl>
    </>
  )
}

function UnratedFacts({ check, words }: { check: UnratedCheck; words: Words }) {
  const { why, standard, parameter } = check
  return (
    <dl>
      <div>
        <dt>{words.why}</dt>
        <dd>{parameter ? <a href={`#p-${parameter}`}>{words.of(why)}</a> : words.of(why)}</dd>
      </div>
      {standard && (
        <div>
          <dt>{words.rule}</dt>
          <dd>{words.of(standard)}</dd>
        </div>
      )}
    </dl>
  )
}
