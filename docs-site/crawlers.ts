import { languages } from '#design'
import type { Page, SiteSource } from './render.tsx'

/** What the site tells search engines: robots.txt, and with an address of its own the sitemap in every language. */
export function crawlerFiles({ catalogue, siteUrl }: SiteSource): Page[] {
  const lines = ['User-agent: *', 'Allow: /']
  if (siteUrl) lines.push(`Sitemap: ${siteUrl}/sitemap.xml`)
  const robots = { path: 'robots.txt', text: `${lines.join('\n')}\n` }
  if (!siteUrl) return [robots]
  const paths = ['', 'licences/', ...catalogue.designs.map(({ slug }) => `${slug}/`)]
  return [robots, { path: 'sitemap.xml', text: sitemap(siteUrl, paths) }]
}

function sitemap(siteUrl: string, paths: readonly string[]): string {
  const root = siteUrl.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const entry = (path: string, language: string): string => {
    const others = languages.map(
      other => `<xhtml:link rel="alternate" hreflang="${other}" href="${root}/${other}/${path}"/>`,
    )
    return `<url><loc>${root}/${language}/${path}</loc>${others.join('')}</url>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.flatMap(path => languages.map(language => entry(path, language))).join('\n')}
</urlset>
`
}
