import { elements, parseXml, textOf } from './html.ts'
import type { PublishedSite } from './published-site.ts'

/** URLs of all pages that the sitemap index leads to, without the base URL. */
export function sitemapUrls(site: PublishedSite, baseUrl: string): readonly string[] {
  const locations = (url: string): readonly string[] =>
    elements(parseXml(site.text(url)), 'loc').map((loc) => `/${textOf(loc).replace(baseUrl, '')}`)
  return locations('/sitemap.xml').flatMap(locations)
}
