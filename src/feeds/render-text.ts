import { atom } from './atom.ts'
import { icon } from './icon.ts'
import { jsonFeed } from './json-feed.ts'
import { manifest } from './manifest.ts'
import { newsSitemap } from './news-sitemap.ts'
import { robots } from './robots.ts'
import { rss } from './rss.ts'
import { security } from './security.ts'
import { sitemap, sitemapIndex } from './sitemap.ts'
import type { TextProps } from './text-props.ts'

/** The text of a file of the site. */
export function renderText(props: TextProps): string {
  switch (props.kind) {
    case 'atom':
      return atom(props)
    case 'rss':
      return rss(props)
    case 'json-feed':
      return jsonFeed(props)
    case 'sitemap':
      return sitemap(props)
    case 'news-sitemap':
      return newsSitemap(props)
    case 'sitemap-index':
      return sitemapIndex(props)
    case 'robots':
      return robots(props)
    case 'security':
      return security(props)
    case 'icon':
      return icon(props)
    case 'manifest':
      return manifest(props)
    case 'asset':
      return props.content
  }
}
