import type { Article } from '../domain/article.ts'
import type { MediaFile } from '../domain/media.ts'
import type { FeedItem, FeedProps } from '../feeds/text-props.ts'
import { cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import { type FeedKind, feedUrl } from './feed-links.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Index } from './indexes.ts'
import type { Route } from './route.ts'

/** Feeds of the whole bulletin. */
export function bulletinFeedRoutes(context: Context): readonly Route[] {
  const { bulletin, paths, site } = context
  return feedRoutes(
    { address: paths.home, title: site.name, articles: bulletin.articles, feeds: ['atom', 'rss', 'json-feed'] },
    context,
  )
}

/** Feeds beside an index. */
export function indexFeedRoutes(index: Index, context: Context): readonly Route[] {
  return feedRoutes({ ...index, title: `${index.name} – ${context.site.name}` }, context)
}

interface Channel {
  readonly address: string
  readonly title: string
  /** Oldest first. */
  readonly articles: readonly Article[]
  readonly feeds: readonly FeedKind[]
}

function feedRoutes(channel: Channel, context: Context): readonly Route[] {
  const newest = channel.articles.slice(-context.site.counts.feed).reverse()
  const prints = newest.map((article) => [cardPrint(article, context), ...namesOf(article, context)].join('\n'))
  return channel.feeds.map((kind) => ({
    url: feedUrl(channel.address, kind),
    kind,
    fingerprint: fingerprintOf({ base: context.base, own: [kind, channel.title], around: prints }),
    props: () => feedProps(kind, { ...channel, articles: newest }, context),
  }))
}

function feedProps(kind: FeedKind, { address, title, articles }: Channel, context: Context): FeedProps {
  const { site, bulletin } = context
  const items = articles.map((article) => feedItem(article, context))
  const dates = items.map(({ updated }) => updated)
  return {
    kind,
    title,
    description: site.description ?? title,
    lang: bulletin.lang,
    home: context.absolute(address),
    self: context.absolute(feedUrl(address, kind)),
    publisher: site.publisher?.name ?? site.name,
    updated: dates.reduce<string | null>(
      (newest, date) => (newest === null || Date.parse(date) > Date.parse(newest) ? date : newest),
      null,
    ),
    items,
  }
}

/** Labels as the bulletin spells them. */
function namesOf(article: Article, context: Context): readonly string[] {
  const authors = article.authors.map(({ id, text }) => context.bulletin.authors.get(id)?.name ?? text)
  return [...authors, ...article.categories.map(({ id }) => context.category(id).name)]
}

function feedItem(article: Article, context: Context): FeedItem {
  const { image } = article
  return {
    title: article.title,
    absolute: context.absolute(article.url),
    summary: article.summary ?? article.body.excerpt,
    published: article.published.iso,
    updated: article.updated?.iso ?? article.published.iso,
    authors: article.authors.map(({ id, text }) => context.bulletin.authors.get(id)?.name ?? text),
    categories: article.categories.map(({ id }) => context.category(id).name),
    image: image === null ? null : enclosure(image.file, context),
  }
}

/** How many bytes a picture has that is still to be encoded is not known. */
function enclosure({ url, type, bytes, rendition }: MediaFile, context: Context): FeedItem['image'] {
  return { absolute: context.absolute(url), type, bytes: rendition === null ? bytes : null }
}
