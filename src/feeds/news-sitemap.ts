import type { NewsEntry, NewsSitemapProps } from './text-props.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
}

/** The sitemap of the newest articles. Source: Google Search Central, “Create a news sitemap”. */
export function newsSitemap({ publication, entries }: NewsSitemapProps): string {
  const pages = entries.map((entry) => page(entry, publication))
  return xmlDocument(element('urlset', NAMESPACES, pages))
}

function page({ absolute, title, lang, published }: NewsEntry, publication: string): XmlElement {
  // The format knows languages, not their regions and scripts.
  const [language = lang] = lang.split('-')
  const about = element('news:publication', {}, [
    element('news:name', {}, publication),
    element('news:language', {}, language),
  ])
  const news = [about, element('news:publication_date', {}, published), element('news:title', {}, title)]
  return element('url', {}, [element('loc', {}, absolute), element('news:news', {}, news)])
}
