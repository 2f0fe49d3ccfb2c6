import type { Alert } from '../domain/alert.ts'
import type { Article, Item, PlainPage } from '../domain/article.ts'
import { monthOf } from '../domain/moment.ts'
import type { Site } from '../domain/site.ts'
import { byCodeUnit } from '../domain/text.ts'
import { categoriesOf, type CategoryNode } from './categories.ts'
import { liveAlerts } from './live-alerts.ts'
import { groupBy, type Members, membersOf } from './members.ts'
import { byOrder } from './order.ts'
import { standingOf } from './standing.ts'

/** The items of one language in order, and by all that they are found under. Lists are oldest first. */
export interface Lists {
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
}

interface Material {
  /** Those that are shown, of all languages. */
  readonly items: readonly Item[]
  readonly alerts: readonly Alert[]
  readonly site: Site
  readonly now: number
}

export function listsOf(lang: string, { items, alerts, site, now }: Material): Lists {
  const own = items.filter((item) => item.lang === lang)
  const sorted = own.filter((item) => item.kind === 'article').sort(byOrder)
  const expired = sorted.filter((article) => standingOf(article, now) === 'expired')
  const articles = expired.length === 0 ? sorted : sorted.filter((article) => standingOf(article, now) !== 'expired')
  return {
    lang,
    articles,
    expired,
    pages: pagesByTitle(own.filter((item) => item.kind === 'page')),
    alerts: liveAlerts(alerts, lang, now),
    categories: categoriesOf(articles, expired, site.categories),
    provinces: groupBy(articles, (article) => article.provinces.map(({ id }) => id)),
    localities: groupBy(articles, (article) => article.localities.map(({ id }) => id)),
    months: groupBy(articles, ({ published }) => [monthOf(published.day)]),
    tags: membersOf(articles, (article) => article.tags, site.spellings.tags),
    topics: membersOf(articles, ({ topic }) => (topic === null ? [] : [topic]), site.spellings.topics),
    authors: membersOf(articles, (article) => article.authors, site.spellings.authors),
  }
}

const collator = new Intl.Collator('vi')

export function pagesByTitle(pages: readonly PlainPage[]): readonly PlainPage[] {
  return pages.toSorted((a, b) => collator.compare(a.title, b.title) || byCodeUnit(a.path, b.path))
}
