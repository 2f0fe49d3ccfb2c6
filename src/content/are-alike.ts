import type { Item } from '../domain/article.ts'
import { hasErrors } from '../domain/problem.ts'
import { byCodeUnit } from '../domain/text.ts'
import type { ItemReading } from './read-item.ts'

/**
 * True when a file that was read again changes its own page and what lists print of it, and nothing else: every check
 * that looks at several items comes to what it came to before. No link misses a heading that is new.
 */
export function areAlike(before: ItemReading, after: ItemReading): boolean {
  if (before === after) return true
  if (before.item === null || after.item === null || hasErrors([...before.problems, ...after.problems])) return false
  const anchors = new Set(after.item.body.anchors)
  if (!before.item.body.anchors.every((anchor) => anchors.has(anchor))) return false
  return sharedOf(before.item, before) === sharedOf(after.item, after)
}

/** What only the page and the card of an item show. All else, and what is new until it is named here, is shared. */
const ITS_OWN: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'updated', 'corrections', 'source', 'contributor', 'featured', 'cardHash', 'hash'],
  ...['references', 'body'],
])

function sharedOf(item: Item, { labels }: ItemReading): string {
  const aims = item.body.links.map(({ target, anchor }) => [target, anchor])
  const shared = Object.entries(item).filter(([key]) => !ITS_OWN.has(key))
  return JSON.stringify([shared.sort(([a], [b]) => byCodeUnit(a, b)), aims, labels])
}
