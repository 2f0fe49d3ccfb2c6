import type { Article } from '../domain/article.ts'
import { ACCENT, linkInDark } from '../domain/look.ts'
import type { Moment } from '../domain/moment.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { byCodeUnit } from '../domain/text.ts'
import type { SecurityProps, SitemapEntry, TextProps } from '../feeds/text-props.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { newsMap } from './news-map.ts'
import type { Route } from './route.ts'

/** Kinds of pages that search engines are told of, besides articles. */
const LISTED: ReadonlySet<string> = new Set([
  ...['home', 'category', 'province', 'locality', 'tag', 'topic', 'author', 'month', 'year', 'archive', 'page'],
  ...['accessibility', 'privacy'],
  ...['categories', 'provinces', 'localities', 'tags', 'topics', 'authors'],
])

/** Pages in one sitemap: 50,000 may be, in 50 MB, which their language versions fill sooner. */
const MOST_IN_A_MAP = 10_000

/**
 * Files of the whole site in all its languages: sitemaps (articles by month, all other pages in one), robots.txt, icon
 * and manifest. The news sitemap stands apart, so that the sitemap index leads to every page once.
 *
 * @param pages every page route of every language.
 */
export function siteTextRoutes(contexts: readonly Context[], pages: readonly Route[]): readonly Route[] {
  const [context] = contexts
  if (context === undefined) return []
  const { site } = context
  const maps = [...monthMaps(contexts), ...pageMaps(pages, context)]
  const news = newsMap(contexts)
  const newsUrls = news.length === 0 ? [] : ['/sitemap/tin-moi.xml']
  const text = (url: string, props: TextProps): Route => textRoute(url, props, context)
  const entries = maps.map(({ url, lastmod }) => ({ absolute: context.absolute(url), lastmod }))
  const sitemaps = ['/sitemap.xml', ...newsUrls].map((url) => context.absolute(url))
  return [
    ...maps.map((map) => mapRoute(map, context)),
    text('/sitemap.xml', { kind: 'sitemap-index', entries }),
    ...newsUrls.map((url) => text(url, { kind: 'news-sitemap', publication: site.name, entries: news })),
    text('/robots.txt', { kind: 'robots', noindex: site.noindex, sitemaps }),
    ...securityProps(contexts).map((props) => text('/.well-known/security.txt', props)),
    ...iconRoutes(context),
  ]
}

/** What browsers ask for besides pages. */
export function iconRoutes(context: Context): readonly Route[] {
  const { name, lang } = context.site
  const icon = '/favicon.svg'
  return [
    textRoute(icon, iconProps(context.site), context),
    textRoute(
      '/site.webmanifest',
      { kind: 'manifest', name, lang, start: context.href('/'), icon: context.href(icon) },
      context,
    ),
  ]
}

/**
 * Whom to tell of a hole: the mail address of the bulletin. Only a bulletin that has its host to itself may say so, and
 * only until the end of the year after its newest article, since nothing here depends on the day of a build.
 */
function securityProps(contexts: readonly Context[]): readonly SecurityProps[] {
  const [context] = contexts
  const days = contexts.flatMap(({ bulletin }) => bulletin.articles.slice(0, 1).map(({ published }) => published.day))
  const newest = days.sort(byCodeUnit).at(-1)
  if (context === undefined || newest === undefined || prefixOf(context.site) !== '/') return []
  const { feedback, imprint, lang } = context.site
  const contact = feedback.email ?? imprint.email
  const expires = `${String(Number(newest.slice(0, 4)) + 1)}-12-31`
  const self = context.absolute('/.well-known/security.txt')
  return contact === null ? [] : [{ kind: 'security', contact, expires, self, lang }]
}

function iconProps({ look }: Site): TextProps {
  const light = look.accent ?? ACCENT
  return { kind: 'icon', light, dark: linkInDark(light) }
}

interface SiteMap {
  readonly url: string
  readonly entries: () => readonly SitemapEntry[]
  /** Newest of its entries; null for a map of pages, whose dates change with every item. */
  readonly lastmod: string | null
  /** Where it need not be made. */
  readonly fingerprint: string | null
}

function monthMaps(contexts: readonly Context[]): readonly SiteMap[] {
  const months = new Map<string, Listed[]>()
  for (const context of contexts) {
    for (const [month, articles] of context.bulletin.months) {
      const listed = months.get(month) ?? []
      months.set(month, listed)
      for (const article of articles) listed.push({ article, context })
    }
  }
  const [own] = contexts
  return [...months]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([month, listed]) =>
      cutMap(month.replace('/', '-'), listed).map(({ url, part }) => ({
        url,
        entries: () => part.map(entryOf),
        lastmod: newestOf(part),
        fingerprint: own?.stillTrue.ofMonthMap(month, url) ?? null,
      })),
    )
}

interface Listed {
  readonly article: Article
  readonly context: Context
}

/** A sitemap, and where it holds too much, its full parts: `2018-08-1` is the oldest, as in the index of a month. */
function cutMap<T>(
  name: string,
  listed: readonly T[],
): readonly { readonly url: string; readonly part: readonly T[] }[] {
  const full = Math.max(0, Math.ceil(listed.length / MOST_IN_A_MAP) - 1)
  return Array.from({ length: full + 1 }, (_, place) => ({
    url: `/sitemap/${name}${place === full ? '' : `-${String(place + 1)}`}.xml`,
    part: listed.slice(place * MOST_IN_A_MAP, (place + 1) * MOST_IN_A_MAP),
  }))
}

function entryOf({ article, context }: Listed): SitemapEntry {
  const versions = context.edition.translations(article)
  return {
    absolute: context.absolute(article.url),
    lastmod: article.updated?.iso ?? article.published.iso,
    alternates: versions.map(({ lang, url }) => ({ lang, absolute: context.absolute(url) })),
  }
}

function newestOf(listed: readonly Listed[]): string | null {
  let newest: Moment | null = null
  for (const { article } of listed) {
    const changed = article.updated ?? article.published
    if (newest === null || changed.instant > newest.instant) newest = changed
  }
  return newest?.iso ?? null
}

function pageMaps(pages: readonly Route[], context: Context): readonly SiteMap[] {
  const urls = pages.filter(({ kind }) => LISTED.has(kind)).map(({ url }) => url)
  return cutMap('trang', urls.sort()).map(({ url, part }) => ({
    url,
    entries: () => part.map((page) => ({ absolute: context.absolute(page), lastmod: null, alternates: [] })),
    lastmod: null,
    fingerprint: null,
  }))
}

function mapRoute({ url, entries, fingerprint }: SiteMap, context: Context): Route {
  const props = (): TextProps => ({ kind: 'sitemap', entries: entries() })
  return fingerprint === null ? textRoute(url, props(), context) : { url, kind: 'sitemap', fingerprint, props }
}

/** Text files are small and cheap to describe: their fingerprint is taken from the props themselves, and the code. */
function textRoute(url: string, props: TextProps, { base }: Context): Route {
  return {
    url,
    kind: props.kind,
    fingerprint: fingerprintOf({ base, own: [JSON.stringify(props)], around: [] }),
    props: () => props,
  }
}
