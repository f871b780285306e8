import type { ComponentChildren } from 'preact'
import { type Words, wordsOf } from './text/words.ts'

/** Script and styles of a page, from the site's root. */
export interface Assets {
  script: string
  styles: readonly string[]
}

interface LayoutProps {
  words: Words
  /** Way to the site's root: `../../`. */
  root: string
  /** Path of the page below its language: `pillow-block/` or ''. */
  path: string
  title: string
  description: string
  assets: Assets
  policy: string
  children: ComponentChildren
}

/** A whole document with head, header and footer. */
export function Layout({ words, root, path, title, description, assets, policy, children }: LayoutProps) {
  const other = wordsOf(words.language === 'en' ? 'fr' : 'en')
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {policy && <meta http-equiv="Content-Security-Policy" content={policy} />}
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
        <link rel="alternate" hreflang={other.language} href={`${root}${other.language}/${path}`} />
        {assets.styles.map(style => (
          <link key={style} rel="stylesheet" href={root + style} />
        ))}
        <script type="module" src={root + assets.script} />
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
          <nav aria-label={words.components}>
            <a href={`${root}${words.language}/`}>{words.home}</a>
            <a
              href={`${root}${other.language}/${path}`}
              lang={other.language}
              hreflang={other.language}
              data-other-language
            >
              {words.otherLanguage}
            </a>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer class="site-footer">
          <p>{words.footer}</p>
          <p>
            <a href={`${root}licences/`}>{words.licences}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}
