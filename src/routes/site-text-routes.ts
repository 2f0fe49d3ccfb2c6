import type { Article } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import type { SitemapEntry, TextProps } from '../feeds/text-props.ts'
import type { Context } from './context.ts'
import type { Route } from './route.ts'

/** Kinds of pages that search engines are told of, besides articles. */
const LISTED: ReadonlySet<string> = new Set([
  ...['home', 'category', 'province', 'locality', 'tag', 'topic', 'author', 'month', 'year', 'archive', 'page'],
  ...['categories', 'provinces', 'localities', 'tags', 'topics', 'authors'],
])

/**
 * Files of the whole site in all its languages: sitemaps (articles by month, all other pages in one), robots.txt,
 * icon and manifest.
 *
 * @param pages every page route of every language.
 */
export function siteTextRoutes(contexts: readonly Context[], pages: readonly Route[]): readonly Route[] {
  const [context] = contexts
  if (context === undefined) return []
  const maps = [...monthMaps(contexts), pagesMap(pages, context)]
  const { site } = context
  return [
    ...maps.map(({ url, entries }) => text(url, { kind: 'sitemap', entries })),
    text('/sitemap.xml', { kind: 'sitemap-index', entries: maps.map((map) => ({ absolute: context.absolute(map.url), lastmod: map.lastmod })) }),
    text('/robots.txt', { kind: 'robots', noindex: site.noindex, sitemap: context.absolute('/sitemap.xml') }),
    text('/favicon.svg', { kind: 'icon' }),
    text('/site.webmanifest', {
      kind: 'manifest',
      name: site.name,
      lang: site.lang,
      start: context.href('/'),
      icon: context.href('/favicon.svg'),
    }),
  ]
}

interface SiteMap {
  readonly url: string
  readonly entries: readonly SitemapEntry[]
  /** Newest of its entries; null for a map of pages, whose dates change with every item. */
  readonly lastmod: string | null
}

function monthMaps(contexts: readonly Context[]): readonly SiteMap[] {
  const months = new Map<string, SitemapEntry[]>()
  for (const context of contexts) {
    for (const [month, articles] of context.bulletin.months) {
      const entries = months.get(month) ?? []
      months.set(month, entries)
      entries.push(...articles.map((article) => entryOf(article, context)))
    }
  }
  return [...months.keys()].sort().map((month) => {
    const entries = months.get(month) ?? []
    return { url: `/sitemap/${month.replace('/', '-')}.xml`, entries, lastmod: newestOf(entries) }
  })
}

function entryOf(article: Article, context: Context): SitemapEntry {
  const versions = context.edition.translations(article)
  return {
    absolute: context.absolute(article.url),
    lastmod: article.updated?.iso ?? article.published.iso,
    alternates: versions.map(({ lang, url }) => ({ lang, absolute: context.absolute(url) })),
  }
}

function newestOf(entries: readonly SitemapEntry[]): string | null {
  let newest: string | null = null
  for (const { lastmod } of entries) {
    if (lastmod !== null && (newest === null || Date.parse(lastmod) > Date.parse(newest))) newest = lastmod
  }
  return newest
}

function pagesMap(pages: readonly Route[], context: Context): SiteMap {
  const listed = pages.filter(({ kind }) => LISTED.has(kind)).map(({ url }) => url)
  const entries = listed.sort().map((url) => ({ absolute: context.absolute(url), lastmod: null, alternates: [] }))
  return { url: '/sitemap/trang.xml', entries, lastmod: null }
}

/** Text files are small and cheap to describe: their fingerprint is taken from the props themselves. */
function text(url: string, props: TextProps): Route {
  return { url, kind: props.kind, fingerprint: digestOf([JSON.stringify(props)]), props: () => props }
}
