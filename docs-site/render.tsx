import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Language, languages, type Text } from '#design'
import type { Catalogue, CatalogueEntry } from '../src/build/variant.ts'
import { formats } from '../src/formats/index.ts'
import { crawlerFiles } from './crawlers.ts'
import { DesignPage } from './design-page.tsx'
import { type Card, cardOf } from './find/card.ts'
import { families } from './find/facets.ts'
import { HomePage } from './home-page.tsx'
import { type Assets, Head, Layout } from './layout.tsx'
import { LicencesPage, type SoftwarePackage } from './licences-page.tsx'
import { renderArticle } from './markdown.ts'
import type { Metadata } from './metadata.tsx'
import { firstPreset } from './page-data.ts'
import { type Words, wordsOf } from './text/words.ts'

/** What the pages of the site are rendered from. */
export interface SiteSource {
  catalogue: Catalogue
  /** Markdown of each design, by slug. */
  texts: Record<string, Text>
  /** The software of the site. */
  packages: readonly SoftwarePackage[]
  assets: { home: Assets; design: Assets; plain: Assets }
  /** Content security policy; '' for none. */
  policy: string
  /** Address of the published site, without a slash at the end; '' when it is not known. */
  siteUrl: string
}

export interface Page {
  /** Path below the site's root. */
  path: string
  text: string
}

/** Every page of the site, and what it tells search engines. */
export function renderPages(source: SiteSource): Page[] {
  const { designs } = source.catalogue
  return [
    rootPage(source),
    lostPage(source),
    ...crawlerFiles(source),
    ...languages.flatMap(language => [
      homePage(source, language),
      licencesPage(source, language),
      ...designs.map(entry => designPage(source, language, entry)),
    ]),
  ]
}

const purposes: Record<string, Text> = Object.fromEntries(
  Object.values(formats).map(({ extension, purpose }) => [extension, purpose]),
)

const icon: Metadata['picture'] = { path: 'icon-512.png', width: 512, height: 512, alt: 'Rouage' }

const documentOf = (node: VNode): string => `<!doctype html>\n${renderToString(node)}\n`

function homePage({ catalogue, assets, policy, siteUrl }: SiteSource, language: Language): Page {
  const words = wordsOf(language)
  const metadata: Metadata = {
    title: words.siteTitle,
    description: `${words.tagline} ${words.intro}`,
    path: '',
    picture: icon,
    about: addressOf => ({
      '@type': 'WebSite',
      name: 'Rouage',
      description: words.tagline,
      inLanguage: language,
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: catalogue.designs.map(({ slug, frontMatter }, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name: words.of(frontMatter.title),
          url: addressOf(`${language}/${slug}/`),
        })),
      },
    }),
  }
  const node = (
    <Layout
      words={words}
      root="../"
      metadata={metadata}
      siteUrl={siteUrl}
      assets={assets.home}
      policy={policy}
    >
      <HomePage data={{ language, cards: cardsOf(catalogue, words) }} />
    </Layout>
  )
  return { path: `${language}/index.html`, text: documentOf(node) }
}

/** The cards by family, and by title within one. */
function cardsOf({ designs }: Catalogue, words: Words): Card[] {
  const rank = ({ family }: Card) => families.indexOf(family)
  return designs
    .map(cardOf)
    .sort((a, b) => rank(a) - rank(b) || words.of(a.title).localeCompare(words.of(b.title), words.language))
}

function designPage(
  { texts, assets, policy, siteUrl }: SiteSource,
  language: Language,
  entry: CatalogueEntry,
): Page {
  const words = wordsOf(language)
  const { slug } = entry
  const root = '../../'
  const node = (
    <Layout
      words={words}
      root={root}
      metadata={designMetadata(entry, words)}
      siteUrl={siteUrl}
      assets={assets.design}
      policy={policy}
    >
      <DesignPage data={{ language, root, entry, purposes }} article={renderArticle(texts[slug][language])} />
    </Layout>
  )
  return { path: `${language}/${slug}/index.html`, text: documentOf(node) }
}

function designMetadata(entry: CatalogueEntry, words: Words): Metadata {
  const { slug, frontMatter } = entry
  const { title, summary, tags, version, licence, authors } = frontMatter
  const { picture, files } = firstPreset(entry)
  const name = words.of(title)
  return {
    title: `${name} · Rouage`,
    description: words.of(summary),
    path: `${slug}/`,
    picture: { path: picture.path, width: 960, height: 720, alt: words.pictureOf(name) },
    about: addressOf => ({
      '@type': '3DModel',
      name,
      description: words.of(summary),
      image: addressOf(picture.path),
      inLanguage: words.language,
      keywords: tags.join(', '),
      version,
      license: `https://spdx.org/licenses/${licence}.html`,
      author: authors.map(author => ({ '@type': 'Organization', name: author })),
      isAccessibleForFree: true,
      encoding: files.map(({ path, mediaType, size }) => ({
        '@type': 'MediaObject',
        contentUrl: addressOf(path),
        encodingFormat: mediaType,
        contentSize: `${size} B`,
      })),
    }),
  }
}

function licencesPage({ packages, assets, policy, siteUrl }: SiteSource, language: Language): Page {
  const words = wordsOf(language)
  const root = '../../'
  const metadata: Metadata = {
    title: `${words.licences} · Rouage`,
    description: words.licencesOwn,
    path: 'licences/',
    picture: icon,
    about: () => ({ '@type': 'WebPage', name: words.licences, inLanguage: language }),
  }
  const node = (
    <Layout
      words={words}
      root={root}
      metadata={metadata}
      siteUrl={siteUrl}
      assets={assets.plain}
      policy={policy}
    >
      <LicencesPage packages={packages} root={root} words={words} />
    </Layout>
  )
  return { path: `${language}/licences/index.html`, text: documentOf(node) }
}

/** Chooses a language by script; without one, the reader does. */
function rootPage({ assets, policy }: SiteSource): Page {
  const node = (
    <html lang="en" data-page="root">
      <head>
        <Head root="" assets={assets.plain} policy={policy} />
        <title>Rouage</title>
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
  return { path: 'index.html', text: documentOf(node) }
}

/**
 * What a web host shows for an address that is not there, at any depth: so its links begin at the host, with the
 * path of the published site.
 */
function lostPage({ assets, policy, siteUrl }: SiteSource): Page {
  const root = siteUrl ? `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/` : '/'
  const node = (
    <html lang="en" data-page="lost" data-root={root}>
      <head>
        <Head root={root} assets={assets.plain} policy={policy} />
        <title>404 · Rouage</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main id="content" class="choose-language">
          <h1>404</h1>
          {languages.map(language => {
            const words = wordsOf(language)
            return (
              <section key={language} lang={language}>
                <h2>{words.lost}</h2>
                <p>{words.lostHint}</p>
                <p>
                  <a href={`${root}${language}/`}>{words.home}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
  return { path: '404.html', text: documentOf(node) }
}
