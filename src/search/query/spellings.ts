import { fold } from '../../domain/text.ts'
import type { Query } from './parse-query.ts'
import type { PlaceBook } from './places.ts'
import type { SegmentHits } from './segment-hits.ts'
import { spelled } from './spell.ts'

/** A spelling that a query without marks may mean. */
export interface Spelling {
  readonly text: string
  readonly count: number
}

/** A spelling that stands in fewer items than the most frequent one by this factor is a chance meeting or a slip. */
const RARE = 25

/** Spellings in which the query's only run was found, the most frequent first; none when there is but one. */
export function spellingsOf(query: Query, hits: readonly SegmentHits[], book: PlaceBook): readonly Spelling[] {
  const [run] = query.runs
  if (query.runs.length !== 1 || run === undefined) return []
  const counts = new Map<string, number>()
  for (const { chains, items } of hits) {
    for (const chain of chains) {
      const text = book.nameOf(run, chain.codes) ?? spelled(run, chain.codes)
      const own = [...chain.items.keys()].filter((number) => items.has(number)).length
      counts.set(text, (counts.get(text) ?? 0) + own)
    }
  }
  const most = Math.max(...counts.values())
  const spellings = [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count > 0 && count * RARE >= most)
  return spellings.length < 2
    ? []
    : spellings.sort((a, b) => b.count - a.count || (fold(a.text) + a.text < fold(b.text) + b.text ? -1 : 1))
}
