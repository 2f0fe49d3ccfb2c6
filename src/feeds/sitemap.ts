import type { SitemapEntry, SitemapIndexProps, SitemapProps } from './text-props.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * A sitemap: pages with the time of their last change and their language versions. At most 50,000 pages and 50 MB
 * may stand in one. Source: sitemaps.org/protocol.html; for versions Google's “Localized versions of your pages”.
 */
export function sitemap({ entries }: SitemapProps): string {
  const xhtml = 'http://www.w3.org/1999/xhtml'
  return xmlDocument(element('urlset', { xmlns: XMLNS, 'xmlns:xhtml': xhtml }, entries.map(page)))
}

function page({ absolute, lastmod, alternates }: SitemapEntry): XmlElement {
  const versions = alternates.map((version) =>
    element('xhtml:link', { rel: 'alternate', hreflang: version.lang, href: version.absolute }),
  )
  return element('url', {}, [element('loc', {}, absolute), ...lastmodOf(lastmod), ...versions])
}

/** The list of all sitemaps of a site. */
export function sitemapIndex({ entries }: SitemapIndexProps): string {
  const maps = entries.map(({ absolute, lastmod }) =>
    element('sitemap', {}, [element('loc', {}, absolute), ...lastmodOf(lastmod)]),
  )
  return xmlDocument(element('sitemapindex', { xmlns: XMLNS }, maps))
}

function lastmodOf(lastmod: string | null): readonly XmlElement[] {
  return lastmod === null ? [] : [element('lastmod', {}, lastmod)]
}
