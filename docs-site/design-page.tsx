import { DesignApp } from './design-app.tsx'
import { Facts } from './facts.tsx'
import { jsonScript } from './json-script.ts'
import type { Article } from './markdown.ts'
import type { PageData } from './page-data.ts'
import { type Words, wordsOf } from './text/words.ts'

/** A design's page: what it is, the workbench and its results, its text and its facts, each with a link to it. */
export function DesignPage({ data, article }: { data: PageData; article: Article }) {
  const words = wordsOf(data.language)
  const { title, summary, family } = data.entry.frontMatter
  return (
    <>
      <div class="title-block">
        <p class="family">
          <a href={`../?family=${family}`}>{words.families[family]}</a>
        </p>
        <h1>{words.of(title)}</h1>
        <p class="lead">{words.of(summary)}</p>
      </div>
      <SectionLinks article={article} words={words} />
      <div id="design">
        <DesignApp data={data} />
      </div>
      <div class="about">
        <article class="prose">
          <section id="about" aria-labelledby="about-title">
            <h2 id="about-title">{words.about}</h2>
            <Html html={article.intro} />
          </section>
          {article.sections.map(({ id, title, html }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              <Html html={html} />
            </section>
          ))}
        </article>
        <Facts data={data} words={words} />
      </div>
      <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: jsonScript(data) }} />
    </>
  )
}

/** HTML that was sanitised when it was rendered from Markdown. */
const Html = ({ html }: { html: string }) => <div dangerouslySetInnerHTML={{ __html: html }} />

/** Links to the sections of the page, in their order. */
function SectionLinks({ article, words }: { article: Article; words: Words }) {
  const links: [id: string, title: string][] = [
    ['parameters', words.parameters],
    ['downloads', words.downloads],
    ['checks', words.checks],
    ['bom', words.bom],
    ['making-notes', words.makingNotes],
    ['sizes', words.allSizes],
    ...article.sections.map(({ id, title }): [string, string] => [id, title]),
    ['facts', words.facts],
  ]
  return (
    <nav class="sections" aria-label={words.onThisPage}>
      <ul>
        {links.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
