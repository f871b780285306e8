import type { PageData } from './page-data.ts'
import type { Words } from './text/words.ts'

/** How far a design was tried, in plain words, and what it is made, licensed and sourced by. */
export function Facts({ data, words }: { data: PageData; words: Words }) {
  const { version, licence, authors, maturity, evidence, notFor, sources, processes } = data.entry.frontMatter
  return (
    <section id="facts" class="facts-list" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      <p class={`maturity maturity-${maturity}`}>{words.maturities[maturity]}</p>
      {evidence && <p>{words.of(evidence)}</p>}
      <dl>
        <div>
          <dt>{words.notFor}</dt>
          <dd>{words.of(notFor)}</dd>
        </div>
        <div>
          <dt>{words.made}</dt>
          <dd>{processes.map(process => words.processes[process]).join(', ')}</dd>
        </div>
        <div>
          <dt>{words.version}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{words.licence}</dt>
          <dd>
            <a href={`https://spdx.org/licenses/${licence}.html`} rel="license">
              {licence}
            </a>
          </dd>
        </div>
        <div>
          <dt>{words.authors}</dt>
          <dd>{authors.join(', ')}</dd>
        </div>
        <div>
          <dt>{words.sources}</dt>
          <dd>
            <ul class="sources">
              {sources
                .map(source => (typeof source === 'string' ? source : words.of(source)))
                .map(source => (
                  <li key={source}>{source}</li>
                ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  )
}
