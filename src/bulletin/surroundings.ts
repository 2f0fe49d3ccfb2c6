import type { Article, Item } from '../domain/article.ts'
import type { Site } from '../domain/site.ts'
import type { Lists } from './lists.ts'
import type { Members } from './members.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { placeIn } from './order.ts'
import { olderIn, relatedTo } from './related.ts'

const TOPIC_ITEMS = 5

/** What stands around an article, looked up when a page asks. */
export interface Surroundings {
  /** Within the home category. */
  neighbours(article: Article): Neighbours
  /** Across the whole bulletin, one on each side. */
  chain(article: Article): Neighbours
  /** By hand first, then computed among older ones that do not stand beside it as items of its topic. */
  related(article: Article): readonly Item[]
  /** Older items of the same topic, nearest first, five at most. */
  topicItems(article: Article): readonly Article[]
}

/** @param byPath every item that has a page. */
export function surroundingsIn(
  { articles, categories, provinces, tags, topics }: Lists,
  { byPath, counts }: { readonly byPath: ReadonlyMap<string, Item>; readonly counts: Site['counts'] },
): Surroundings {
  const indexes = { byTag: listsIn(tags), byTopic: listsIn(topics), byProvince: provinces }
  const isListed = (article: Article): boolean => articles[placeIn(articles, article)] === article
  const topicItems = (article: Article): readonly Article[] =>
    article.topic === null || !isListed(article)
      ? []
      : olderIn(indexes.byTopic.get(article.topic.id) ?? [], article, TOPIC_ITEMS).toReversed()
  return {
    topicItems,
    neighbours(article) {
      return besideIn(categories.get(article.categories[0].id)?.home ?? [], article, counts.neighbours)
    },
    chain: (article) => besideIn(articles, article, 1),
    related(article) {
      const byHand = article.related.flatMap((path) => byPath.get(path) ?? [])
      const beside = new Set<Item>(topicItems(article))
      const count = counts.related + byHand.length + beside.size
      const computed = isListed(article) ? relatedTo(article, { indexes, count }) : []
      return [...new Set([...byHand, ...computed.filter((other) => !beside.has(other))])]
        .filter((other) => other !== article)
        .slice(0, Math.max(counts.related, byHand.length))
    },
  }
}

/** Nobody stands beside what is not in the list itself. */
function besideIn(list: readonly Article[], article: Article, count: number): Neighbours {
  const place = placeIn(list, article)
  return list[place] === article ? neighboursOf(list, place, count) : ALONE
}

const ALONE: Neighbours = { newer: [], older: [] }

function listsIn(members: ReadonlyMap<string, Members>): ReadonlyMap<string, readonly Article[]> {
  return new Map([...members].map(([id, { articles }]) => [id, articles]))
}
