import type { Alert } from '../domain/alert.ts'
import type { Article, Item, PlainPage } from '../domain/article.ts'
import type { Site } from '../domain/site.ts'
import { monthOf } from '../domain/moment.ts'
import { liveAlerts } from './live-alerts.ts'
import { categoriesOf, type CategoryNode } from './categories.ts'
import { groupBy, type Members, membersOf } from './members.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { byOrder } from './order.ts'
import { olderIn, relatedTo } from './related.ts'
import { standingOf, type View } from './standing.ts'
import { byCodeUnit } from '../domain/text.ts'
import { versionsOf } from './versions.ts'

/** The ordered whole of one language: what every page is made from. Lists are oldest first. */
export interface Bulletin {
  readonly lang: string
  readonly articles: readonly Article[]
  /** Past their end: they keep their page and stand in no list. */
  readonly expired: readonly Article[]
  /** By title. */
  readonly pages: readonly PlainPage[]
  /** Live urgent notices, the most urgent first, then the newest. */
  readonly alerts: readonly Alert[]
  readonly categories: ReadonlyMap<string, CategoryNode>
  readonly provinces: ReadonlyMap<string, readonly Article[]>
  readonly localities: ReadonlyMap<string, readonly Article[]>
  /** By `2018/08`. */
  readonly months: ReadonlyMap<string, readonly Article[]>
  readonly tags: ReadonlyMap<string, Members>
  readonly topics: ReadonlyMap<string, Members>
  readonly authors: ReadonlyMap<string, Members>
  /** Within the home category. */
  neighbours(article: Article): Neighbours
  /** Across the whole bulletin, one on each side. */
  chain(article: Article): Neighbours
  /** By hand first, then computed among older ones. */
  related(article: Article): readonly Item[]
  /** Older items of the same topic, nearest first, five at most. */
  topicItems(article: Article): readonly Article[]
}

/** Every language's bulletin at one instant, and what joins them. */
export interface Edition {
  /** The bulletin's own language first, others by code; the own one is there even when empty. */
  readonly bulletins: readonly Bulletin[]
  /** Every item that has a page, by path. */
  readonly byPath: ReadonlyMap<string, Item>
  /** The language versions of an item, itself included, by language; none when it stands alone or is past its end. */
  translations(item: Item): readonly Item[]
  /** Not public at this instant, shown in a preview only. */
  standing(item: Item): 'draft' | 'scheduled' | 'live' | 'expired'
}

/**
 * The ordered whole at an instant: the only place that sees the clock.
 *
 * @param items all valid items, in any order.
 * @param alerts all valid urgent notices, in any order.
 */
export function editionOf(items: readonly Item[], site: Site, view: View, alerts: readonly Alert[] = []): Edition {
  const shown = items.filter((item) => view.preview || isPublic(item, view.now))
  const languages = new Set([site.lang, ...shown.map((item) => item.lang).sort()])
  const byPath = new Map(shown.map((item) => [item.path, item]))
  const versions = versionsOf(shown.filter((item) => standingOf(item, view.now) !== 'expired'))
  return {
    bulletins: [...languages].map((lang) => bulletinOf(lang, { items: shown, alerts, byPath, site, now: view.now })),
    byPath,
    translations: (item) => versions.get(item) ?? [],
    standing: (item) => standingOf(item, view.now),
  }
}

function isPublic(item: Item, now: number): boolean {
  const standing = standingOf(item, now)
  return standing === 'live' || standing === 'expired'
}

interface Material {
  readonly items: readonly Item[]
  readonly alerts: readonly Alert[]
  readonly byPath: ReadonlyMap<string, Item>
  readonly site: Site
  readonly now: number
}

function bulletinOf(lang: string, { items, alerts, byPath, site, now }: Material): Bulletin {
  const own = items.filter((item) => item.lang === lang)
  const sorted = own.filter((item) => item.kind === 'article').sort(byOrder)
  const expired = sorted.filter((article) => standingOf(article, now) === 'expired')
  const articles = expired.length === 0 ? sorted : sorted.filter((article) => standingOf(article, now) !== 'expired')
  const positions = new Map(articles.map((article, position) => [article, position]))
  const categories = categoriesOf(articles, expired, site.categories)
  const homePositions = new Map(
    [...categories.values()].flatMap(({ home }) => home.map((article, place) => [article, place] as const)),
  )
  const provinces = groupBy(articles, (article) => article.provinces.map(({ id }) => id))
  const tags = membersOf(articles, (article) => article.tags, site.spellings.tags)
  const topics = membersOf(articles, ({ topic }) => (topic === null ? [] : [topic]), site.spellings.topics)
  const shared = { byTag: listsOf(tags), byTopic: listsOf(topics), byProvince: provinces }
  const positionOf = (article: Article): number => positions.get(article) ?? -1
  return {
    lang,
    articles,
    expired,
    pages: own.filter((item) => item.kind === 'page').sort(byTitle),
    alerts: liveAlerts(alerts, lang, now),
    categories,
    provinces,
    localities: groupBy(articles, (article) => article.localities.map(({ id }) => id)),
    months: groupBy(articles, ({ published }) => [monthOf(published.day)]),
    tags,
    topics,
    authors: membersOf(articles, (article) => article.authors, site.spellings.authors),
    neighbours(article) {
      const place = homePositions.get(article)
      const home = categories.get(article.categories[0].id)?.home ?? []
      return place === undefined ? ALONE : neighboursOf(home, place, site.counts.neighbours)
    },
    chain: (article) => (positionOf(article) < 0 ? ALONE : neighboursOf(articles, positionOf(article), 1)),
    related(article) {
      const byHand = article.related.flatMap((path) => byPath.get(path) ?? [])
      const count = site.counts.related + byHand.length
      const computed = positionOf(article) < 0 ? [] : relatedTo(article, { indexes: shared, positions, count })
      return [...new Set([...byHand, ...computed])]
        .filter((other) => other !== article)
        .slice(0, Math.max(site.counts.related, byHand.length))
    },
    topicItems(article) {
      if (article.topic === null || positionOf(article) < 0) return []
      return olderIn(shared.byTopic.get(article.topic.id) ?? [], article, positions, 5).toReversed()
    },
  }
}

const ALONE: Neighbours = { newer: [], older: [] }

function listsOf(members: ReadonlyMap<string, Members>): ReadonlyMap<string, readonly Article[]> {
  return new Map([...members].map(([id, { articles }]) => [id, articles]))
}

const collator = new Intl.Collator('vi')

function byTitle(a: PlainPage, b: PlainPage): number {
  return collator.compare(a.title, b.title) || byCodeUnit(a.path, b.path)
}
