import { type Language, languages } from '#design'
import { jsonScript } from './json-script.ts'

/** What a page tells search engines and link previews of itself. */
export interface Metadata {
  title: string
  description: string
  /** Path of the page below its language: `pillow-block/` or ''. */
  path: string
  /** Path of its picture below the site's root. */
  picture: { path: string; width: number; height: number; alt: string }
  /** What it is about, as schema.org names it; addresses in it are paths below the site's root. */
  about(addressOf: (path: string) => string): Record<string, unknown>
}

interface MetadataProps {
  metadata: Metadata
  language: Language
  /** Address of the published site, without a slash at the end; '' when it is not known. */
  siteUrl: string
}

const locales: Record<Language, string> = { en: 'en_GB', fr: 'fr_FR' }

/** The head's lines for machines. What needs a whole address is left out of a site that does not know its own. */
export function MetadataTags({ metadata, language, siteUrl }: MetadataProps) {
  const { title, description, path, picture, about } = metadata
  const addressOf = (path: string) => `${siteUrl}/${path}`
  const page = addressOf(`${language}/${path}`)
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Rouage" />
      <meta property="og:locale" content={locales[language]} />
      {siteUrl && (
        <>
          <link rel="canonical" href={page} />
          {languages.map(other => (
            <link key={other} rel="alternate" hreflang={other} href={addressOf(`${other}/${path}`)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={addressOf(path ? `en/${path}` : '')} />
          <meta property="og:url" content={page} />
          <meta property="og:image" content={addressOf(picture.path)} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
          {/* Data, not a script: the policy lets no inline script run. */}
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{
              __html: jsonScript({ '@context': 'https://schema.org', url: page, ...about(addressOf) }),
            }}
          />
        </>
      )}
    </>
  )
}
