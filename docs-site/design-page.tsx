import { DesignApp } from './design-app.tsx'
import type { PageData } from './page-data.ts'
import { type Words, wordsOf } from './text/words.ts'

/** A design's page: title, workbench, tables, its text and its facts. `article` is sanitised HTML. */
export function DesignPage({ data, article }: { data: PageData; article: string }) {
  const words = wordsOf(data.language)
  const { frontMatter } = data.entry
  return (
    <>
      <p class="family">{words.families[frontMatter.family]}</p>
      <h1>{words.of(frontMatter.title)}</h1>
      <p class="lead">{words.of(frontMatter.summary)}</p>
      <div id="design">
        <DesignApp data={data} />
      </div>
      <section id="about" class="about" aria-labelledby="about-title">
        <h2 id="about-title">{words.about}</h2>
        {/* Sanitised when it was rendered from Markdown. */}
        <article class="prose" dangerouslySetInnerHTML={{ __html: article }} />
        <Facts data={data} words={words} />
      </section>
      <script
        type="application/json"
        id="page-data"
        // Data, with every `<` escaped.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </>
  )
}

function Facts({ data, words }: { data: PageData; words: Words }) {
  const { version, licence, authors, maturity, evidence, sources, processes } = data.entry.frontMatter
  const facts: [string, string][] = [
    [words.maturity, words.maturities[maturity]],
    ...(evidence ? ([[words.evidence, words.of(evidence)]] as [string, string][]) : []),
    [words.made, processes.map(p => words.processes[p]).join(', ')],
    [words.version, version],
    [words.licence, licence],
    [words.authors, authors.join(', ')],
    [words.sources, sources.join('; ')],
  ]
  return (
    <dl class="facts-list">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
