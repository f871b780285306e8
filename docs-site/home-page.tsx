import type { Language } from '#design'
import type { Card } from './find/card.ts'
import { Finder } from './find/finder.tsx'
import { jsonScript } from './json-script.ts'
import { wordsOf } from './text/words.ts'

/** What the home page is made from; the page carries it for the script that brings it to life. */
export interface HomeData {
  language: Language
  cards: readonly Card[]
}

/** What Rouage is, and the designs at once. */
export function HomePage({ data }: { data: HomeData }) {
  const words = wordsOf(data.language)
  return (
    <>
      <div class="hero">
        <h1>{words.tagline}</h1>
        <p class="lead">{words.intro}</p>
      </div>
      {data.cards.length === 0 && <p>{words.empty}</p>}
      <div id="finder">
        <Finder cards={data.cards} words={words} />
      </div>
      <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: jsonScript(data) }} />
    </>
  )
}
