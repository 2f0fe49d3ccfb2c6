import type { Article } from '../domain/article.ts'
import type { Label } from '../domain/label.ts'

/** One tag, topic or author and the articles that carry it. */
export interface Members {
  readonly id: string
  /** The declared spelling, else that of the oldest article. */
  readonly name: string
  /** Oldest first. */
  readonly articles: readonly Article[]
}

/**
 * Articles grouped by the labels they carry, each article once under each.
 *
 * @param articles in the total order, oldest first.
 * @param spellings declared spellings by id.
 */
export function membersOf(
  articles: readonly Article[],
  labelsOf: (article: Article) => readonly Label[],
  spellings: ReadonlyMap<string, string>,
): ReadonlyMap<string, Members> {
  const groups = new Map<string, { id: string; name: string; articles: Article[] }>()
  for (const article of articles) {
    for (const label of labelsOf(article)) {
      const group = groups.get(label.id)
      if (group === undefined) {
        groups.set(label.id, { id: label.id, name: spellings.get(label.id) ?? label.text, articles: [article] })
      } else if (group.articles.at(-1) !== article) {
        group.articles.push(article)
      }
    }
  }
  return groups
}

/** Articles grouped by a key or several, each article once under each; oldest first. */
export function groupBy(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [article])
      else if (group.at(-1) !== article) group.push(article)
    }
  }
  return groups
}
