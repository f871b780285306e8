import type { ComponentChildren } from 'preact'
import { type Metadata, MetadataTags } from './metadata.tsx'
import { type Words, wordsOf } from './text/words.ts'

/** Script and styles of a page, from the site's root. */
export interface Assets {
  script: string
  styles: readonly string[]
  /** Scripts that it will import. */
  preload: readonly string[]
}

interface LayoutProps {
  words: Words
  /** Way to the site's root: `../../`. */
  root: string
  metadata: Metadata
  siteUrl: string
  assets: Assets
  policy: string
  children: ComponentChildren
}

/** A whole document with head, header and footer. */
export function Layout({ words, root, metadata, siteUrl, assets, policy, children }: LayoutProps) {
  const other = wordsOf(words.language === 'en' ? 'fr' : 'en')
  return (
    <html lang={words.language} data-root={root}>
      <head>
        <Head root={root} assets={assets} policy={policy} />
        <MetadataTags metadata={metadata} language={words.language} siteUrl={siteUrl} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="site-header">
          <a class="brand" href={`${root}${words.language}/`}>
            <img src={`${root}favicon.svg`} alt="" width="28" height="28" />
            Rouage
          </a>
          <nav aria-label={words.siteParts}>
            <a href={`${root}${words.language}/`}>{words.home}</a>
            <a
              href={`${root}${other.language}/${metadata.path}`}
              lang={other.language}
              hreflang={other.language}
              data-other-language
            >
              {words.otherLanguage}
            </a>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{words.footer}</p>
          <p>
            <a href={`${root}${words.language}/licences/`}>{words.licences}</a>
          </p>
          <p id="offline" class="offline" aria-live="polite" />
        </footer>
      </body>
    </html>
  )
}

/** What every page's head begins with. */
export function Head({ root, assets, policy }: Pick<LayoutProps, 'root' | 'assets' | 'policy'>) {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {policy && <meta http-equiv="Content-Security-Policy" content={policy} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#12181c" media="(prefers-color-scheme: dark)" />
      <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
      <link rel="apple-touch-icon" href={`${root}icon-192.png`} />
      <link rel="manifest" href={`${root}manifest.webmanifest`} />
      {assets.styles.map(style => (
        <link key={style} rel="stylesheet" href={root + style} />
      ))}
      <script type="module" src={root + assets.script} />
      {assets.preload.map(script => (
        <link key={script} rel="modulepreload" href={root + script} />
      ))}
    </>
  )
}
