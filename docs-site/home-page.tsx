import type { CatalogueEntry } from '../src/build/variant.ts'
import { firstPreset } from './page-data.ts'
import type { Words } from './text/words.ts'

/** The designs as cards. */
export function HomePage({ designs, words }: { designs: readonly CatalogueEntry[]; words: Words }) {
  return (
    <>
      <div class="hero">
        <h1>{words.tagline}</h1>
        <p class="lead">{words.intro}</p>
      </div>
      <h2>{words.components}</h2>
      {designs.length === 0 && <p>{words.empty}</p>}
      <ul class="cards">
        {designs.map(entry => (
          <Card key={entry.slug} entry={entry} words={words} />
        ))}
      </ul>
    </>
  )
}

function Card({ entry, words }: { entry: CatalogueEntry; words: Words }) {
  const { slug, frontMatter, presets } = entry
  const preset = firstPreset(entry)
  return (
    <li class="card">
      <img
        src={`../${preset.picture.path}`}
        alt={words.pictureOf(words.of(frontMatter.title))}
        width={800}
        height={600}
      />
      <div class="card-text">
        <p class="family">{words.families[frontMatter.family]}</p>
        <h3>
          <a href={`${slug}/`}>{words.of(frontMatter.title)}</a>
        </h3>
        <p>{words.of(frontMatter.summary)}</p>
        <p class="facts">
          {words.sizes(presets.length)} · {frontMatter.processes.map(p => words.processes[p]).join(', ')}
        </p>
      </div>
    </li>
  )
}
