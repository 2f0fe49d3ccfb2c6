import type { Article } from '../domain/article.ts'
import { byCodeUnit } from '../domain/text.ts'

/**
 * The total order of a bulletin, oldest first: instant of publication, then slug, then path. The path is unique, so
 * neighbours, pages and feeds never depend on the disk.
 */
export function byOrder(a: Article, b: Article): number {
  return a.published.instant - b.published.instant || byCodeUnit(a.slug, b.slug) || byCodeUnit(a.path, b.path)
}
