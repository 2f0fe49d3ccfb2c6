import type { SegmentHead } from './format.ts'
import type { Library } from './library.ts'
import { monthTeller } from './months.ts'
import { parseQuery } from './parse-query.ts'
import { placeBook } from './places.ts'
import { agedScore, EXACT } from './score.ts'
import { looseHits, type SegmentHits, strictHits } from './segment-hits.ts'
import { type Spelling, spellingsOf } from './spellings.ts'

export interface Asked {
  readonly text: string
  /** Terms that an item must have: `tinh:dien-bien`. */
  readonly filters: readonly string[]
  /** `2018`; null for all years. */
  readonly year: string | null
}

/** An item that was found. */
export interface Hit {
  readonly segment: SegmentHead
  readonly number: number
  /** `2018/08`; empty for a page that has no date. */
  readonly month: string
  readonly score: number
  /** True when it has the marks that were typed. */
  readonly isExact: boolean
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[]
  /** True when nowhere all syllables stand side by side: then items are shown that hold them somewhere. */
  readonly isLoose: boolean
  /** Several spellings of a query without marks, the most frequent first; else empty. */
  readonly spellings: readonly Spelling[]
  /** The name that was looked for too, in place of another spelling. */
  readonly alias: string | null
}

/** Looks in all segments. */
export async function find(asked: Asked, library: Library): Promise<Found> {
  const { segments, places } = await library.contents()
  const book = placeBook(places)
  const query = parseQuery(asked.text)
  const alias = book.aliasIn(query)
  const queries = [query, ...(alias === null ? [] : [alias.query])]
  const searches = segments.map((segment) => ({ segment, asked, library, book }))
  const strict = await Promise.all(searches.map((search) => strictHits(queries, search)))
  const isLoose = strict.every(({ items }) => items.size === 0) && query.runs.flat().length > 1
  const all = isLoose ? await Promise.all(searches.map((search) => looseHits(query, search))) : strict
  return {
    hits: hitsOf(all, segments),
    isLoose,
    spellings: isLoose || query.hasMarks ? [] : spellingsOf(query, strict, book),
    alias: alias?.name ?? null,
  }
}

function hitsOf(all: readonly SegmentHits[], segments: readonly SegmentHead[]): readonly Hit[] {
  const months = segments.flatMap((segment) => segment.months.map(([month]) => month))
  const ages = new Map(months.map((month, place) => [month, (place + 1) / months.length]))
  const hits = all.flatMap(({ search: { segment }, items }) => {
    const monthOf = monthTeller(segment)
    return [...items].map(([number, worth]) => {
      const month = monthOf(number)
      return { segment, number, month, score: agedScore(worth, ages.get(month) ?? 0), isExact: worth >= EXACT }
    })
  })
  return hits.sort(byScore)
}

/** Of equals the newer first. */
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || Number(a.month < b.month) - Number(a.month > b.month) || b.number - a.number
}
