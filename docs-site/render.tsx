import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Language, languages, type Text } from '#design'
import type { Catalogue } from '../src/build/variant.ts'
import { formats } from '../src/formats/index.ts'
import { DesignPage } from './design-page.tsx'
import { HomePage } from './home-page.tsx'
import { type Assets, Layout } from './layout.tsx'
import { renderMarkdown } from './markdown.ts'
import { wordsOf } from './text/words.ts'

/** What the pages of the site are rendered from. */
export interface SiteSource {
  catalogue: Catalogue
  /** Markdown of each design, by slug. */
  texts: Record<string, Text>
  assets: { design: Assets; plain: Assets }
  /** Content security policy; '' for none. */
  policy: string
}

export interface Page {
  /** Path below the site's root. */
  path: string
  html: string
}

/** Every page of the site. */
export function renderPages(source: SiteSource): Page[] {
  const { designs } = source.catalogue
  return [
    rootPage(source),
    ...languages.flatMap(language => [
      homePage(source, language),
      ...designs.map(({ slug }) => designPage(source, language, slug)),
    ]),
  ]
}

const purposes: Record<string, Text> = Object.fromEntries(
  Object.values(formats).map(({ extension, purpose }) => [extension, purpose]),
)

const documentOf = (node: VNode): string => `<!doctype html>\n${renderToString(node)}\n`

function homePage({ catalogue, assets, policy }: SiteSource, language: Language): Page {
  const words = wordsOf(language)
  const node = (
    <Layout
      words={words}
      root="../"
      path=""
      title={words.siteTitle}
      description={words.intro}
      assets={assets.plain}
      policy={policy}
    >
      <HomePage designs={catalogue.designs} words={words} />
    </Layout>
  )
  return { path: `${language}/index.html`, html: documentOf(node) }
}

function designPage(
  { catalogue, texts, assets, policy }: SiteSource,
  language: Language,
  slug: string,
): Page {
  const words = wordsOf(language)
  const entry = catalogue.designs.find(design => design.slug === slug)
  if (!entry) throw new Error(`the catalogue has no design "${slug}"`)
  const root = '../../'
  const { title, summary } = entry.frontMatter
  const node = (
    <Layout
      words={words}
      root={root}
      path={`${slug}/`}
      title={`${words.of(title)} · Rouage`}
      description={words.of(summary)}
      assets={assets.design}
      policy={policy}
    >
      <DesignPage
        data={{ language, root, entry, purposes }}
        article={renderMarkdown(texts[slug][language])}
      />
    </Layout>
  )
  return { path: `${language}/${slug}/index.html`, html: documentOf(node) }
}

/** Chooses a language by script; without one, the reader does. */
function rootPage({ assets, policy }: SiteSource): Page {
  const node = (
    <html lang="en" data-page="root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {policy && <meta http-equiv="Content-Security-Policy" content={policy} />}
        <title>Rouage</title>
        <link rel="icon" type="image/svg+xml" href="favicon.svg" />
        {assets.plain.styles.map(style => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <script type="module" src={assets.plain.script} />
      </head>
      <body>
        <main id="content" class="choose-language">
          <h1>Rouage</h1>
          {languages.map(language => (
            <p key={language} lang={language}>
              <a href={`${language}/`}>{wordsOf(language).siteTitle}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  )
  return { path: 'index.html', html: documentOf(node) }
}
