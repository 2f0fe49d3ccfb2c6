import type { Alert } from '../domain/alert.ts'
import type { Item, PlainPage } from '../domain/article.ts'

/** When a bulletin is looked at. `preview` shows what is not public yet: for `bantin dev` only. */
export interface View {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number
  readonly preview: boolean
}

/** What an item is at an instant. Expired items keep their page and leave every index. */
export type Standing = 'draft' | 'scheduled' | 'live' | 'expired'

export function standingOf(item: Item, now: number): Standing {
  if (item.draft) return 'draft'
  if (item.kind === 'page') return 'live'
  if (item.published.instant > now) return 'scheduled'
  return item.expires !== null && item.expires.instant <= now ? 'expired' : 'live'
}

/** Live from its first instant on, until its last. */
export function isAlertLive({ draft, from, until }: Alert, now: number): boolean {
  return !draft && from.instant <= now && now < until.instant
}

/** The next instant after `now` at which something appears or expires; null when nothing is due. */
export function nextDue(items: readonly (Item | Alert)[], now: number): number | null {
  let next = Infinity
  for (const item of items) {
    if (item.kind === 'page' || item.draft) continue
    for (const instant of instantsOf(item)) {
      if (instant > now && instant < next) next = instant
    }
  }
  return next === Infinity ? null : next
}

function instantsOf(item: Exclude<Item, PlainPage> | Alert): readonly number[] {
  if (item.kind === 'alert') return [item.from.instant, item.until.instant]
  return item.expires === null ? [item.published.instant] : [item.published.instant, item.expires.instant]
}
