import type { Article, Item } from '../domain/article.ts'
import type { Site } from '../domain/site.ts'
import type { Lists } from './lists.ts'
import type { Members } from './members.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { olderIn, relatedTo } from './related.ts'

/** What stands around an article, looked up when a page asks. */
export interface Surroundings {
  /** Within the home category. */
  neighbours(article: Article): Neighbours
  /** Across the whole bulletin, one on each side. */
  chain(article: Article): Neighbours
  /** By hand first, then computed among older ones. */
  related(article: Article): readonly Item[]
  /** Older items of the same topic, nearest first, five at most. */
  topicItems(article: Article): readonly Article[]
}

/** @param byPath every item that has a page. */
export function surroundingsIn(
  { articles, categories, provinces, tags, topics }: Lists,
  { byPath, counts }: { readonly byPath: ReadonlyMap<string, Item>; readonly counts: Site['counts'] },
): Surroundings {
  const positions = new Map(articles.map((article, position) => [article, position]))
  const homePositions = new Map(
    [...categories.values()].flatMap(({ home }) => home.map((article, place) => [article, place] as const)),
  )
  const indexes = { byTag: listsIn(tags), byTopic: listsIn(topics), byProvince: provinces }
  const positionOf = (article: Article): number => positions.get(article) ?? -1
  return {
    neighbours(article) {
      const place = homePositions.get(article)
      const home = categories.get(article.categories[0].id)?.home ?? []
      return place === undefined ? ALONE : neighboursOf(home, place, counts.neighbours)
    },
    chain: (article) => (positionOf(article) < 0 ? ALONE : neighboursOf(articles, positionOf(article), 1)),
    related(article) {
      const byHand = article.related.flatMap((path) => byPath.get(path) ?? [])
      const count = counts.related + byHand.length
      const computed = positionOf(article) < 0 ? [] : relatedTo(article, { indexes, positions, count })
      return [...new Set([...byHand, ...computed])]
        .filter((other) => other !== article)
        .slice(0, Math.max(counts.related, byHand.length))
    },
    topicItems(article) {
      if (article.topic === null || positionOf(article) < 0) return []
      return olderIn(indexes.byTopic.get(article.topic.id) ?? [], article, positions, 5).toReversed()
    },
  }
}

const ALONE: Neighbours = { newer: [], older: [] }

function listsIn(members: ReadonlyMap<string, Members>): ReadonlyMap<string, readonly Article[]> {
  return new Map([...members].map(([id, { articles }]) => [id, articles]))
}
