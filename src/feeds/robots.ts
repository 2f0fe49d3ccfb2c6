import type { RobotsProps } from './text-props.ts'

/**
 * `robots.txt`: everything may be fetched, also of a site that wants to stay out of search engines. Its pages say
 * `noindex` themselves, which only a crawler that fetches them can read; a page that may not be fetched is still
 * listed, by its bare address, wherever another site links to it. Such a site only keeps its sitemaps to itself.
 * Crawlers read this file at the root of a host alone: under a prefix it says nothing.
 *
 * Source: RFC 9309; Google Search Central, “Block search indexing with noindex”.
 */
export function robots({ noindex, sitemaps }: RobotsProps): string {
  const rule = 'User-agent: *\nAllow: /\n'
  return noindex ? rule : `${rule}\n${sitemaps.map((address) => `Sitemap: ${address}\n`).join('')}`
}
