import type { Article } from '../domain/article.ts'
import { byOrder, placeIn } from './order.ts'

/** Older articles that share something with a given one, by what they share. */
export interface SharedIndexes {
  readonly byTag: ReadonlyMap<string, readonly Article[]>
  readonly byTopic: ReadonlyMap<string, readonly Article[]>
  readonly byProvince: ReadonlyMap<string, readonly Article[]>
}

const WEIGHT = { tag: 4, topic: 3, province: 1 } as const

/** How far back each shared list is looked through, in items: it bounds the work on large archives. */
export const REACH = 12

interface Looking {
  readonly indexes: SharedIndexes
  /** Articles wanted. */
  readonly count: number
}

/**
 * Articles that share tags, topic or province with this one, most shared first, then nearest. Only older ones, so
 * that a new article never changes an old page.
 */
export function relatedTo(article: Article, { indexes, count }: Looking): readonly Article[] {
  const scores = new Map<Article, number>()
  const add = (list: readonly Article[] | undefined, weight: number): void => {
    for (const other of olderIn(list ?? [], article)) scores.set(other, (scores.get(other) ?? 0) + weight)
  }
  for (const tag of article.tags) add(indexes.byTag.get(tag.id), WEIGHT.tag)
  if (article.topic !== null) add(indexes.byTopic.get(article.topic.id), WEIGHT.topic)
  for (const province of article.provinces) add(indexes.byProvince.get(province.id), WEIGHT.province)
  return best(scores, count)
}

interface Scored {
  readonly article: Article
  readonly score: number
}

/** The highest scores, of equal ones the newest; a full sort would cost an archive seconds. */
function best(scores: ReadonlyMap<Article, number>, count: number): readonly Article[] {
  const top: Scored[] = []
  for (const [article, score] of scores) {
    if (score < (top[count - 1]?.score ?? 0)) continue
    const scored = { article, score }
    const place = top.findIndex((other) => isBefore(scored, other))
    top.splice(place < 0 ? top.length : place, 0, scored)
    top.length = Math.min(top.length, count)
  }
  return top.map(({ article }) => article)
}

function isBefore(one: Scored, other: Scored): boolean {
  return one.score > other.score || (one.score === other.score && byOrder(one.article, other.article) > 0)
}

/** The articles of an ordered list that stand directly before a given one, `REACH` at most, oldest first. */
export function olderIn(list: readonly Article[], article: Article, reach = REACH): readonly Article[] {
  const end = placeIn(list, article)
  return list.slice(Math.max(0, end - reach), end)
}
