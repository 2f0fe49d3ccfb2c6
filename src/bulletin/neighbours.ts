import type { Article } from '../domain/article.ts'

/** What stands beside an article in an ordered list. */
export interface Neighbours {
  /** Nearest first. */
  readonly newer: readonly Article[]
  /** Nearest first. */
  readonly older: readonly Article[]
}

/**
 * The nearest newer and older articles.
 *
 * @param articles in the total order, oldest first.
 * @param position of the article in `articles`.
 * @param count length of each list at most.
 */
export function neighboursOf(articles: readonly Article[], position: number, count: number): Neighbours {
  return {
    newer: articles.slice(position + 1, position + 1 + count),
    older: articles.slice(Math.max(0, position - count), position).reverse(),
  }
}
