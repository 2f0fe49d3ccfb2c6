import type { Article } from '../domain/article.ts'
import { firstPlace } from '../domain/first-place.ts'
import { byCodeUnit } from '../domain/text.ts'

/**
 * The total order of a bulletin, oldest first: instant of publication, then slug, then path. The path is unique, so
 * neighbours, pages and feeds never depend on the disk.
 */
export function byOrder(a: Article, b: Article): number {
  return a.published.instant - b.published.instant || byCodeUnit(a.slug, b.slug) || byCodeUnit(a.path, b.path)
}

/** Where an article stands in an ordered list, or would stand. */
export function placeIn(list: readonly Article[], article: Article): number {
  return firstPlace(list.length, (place) => {
    const other = list[place]
    return other === undefined || byOrder(other, article) >= 0
  })
}
