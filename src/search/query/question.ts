import { allowedIn, type Narrowing } from './allowed.ts'
import type { SegmentHead } from './format.ts'
import type { Order } from './hits.ts'
import type { Library } from './library.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { type Alias, type PlaceBook, placeBook } from './places.ts'

export interface Asked extends Narrowing {
  readonly text: string
  readonly order: Order
}

/** What is asked for, understood. */
export interface Question {
  readonly query: Query
  readonly asked: Asked
  /** The query with the usual name of a place put there, when another spelling of it was typed. */
  readonly alias: Alias | null
  readonly book: PlaceBook
  /** Folded syllables that are in every other text, the most frequent first. */
  readonly common: readonly string[]
  readonly segments: readonly SegmentHead[]
  /** Of each segment what each filter leaves out: by number, 0. */
  readonly allowed: Promise<readonly (readonly Uint8Array[])[]>
  /** Where the answer is looked for. */
  readonly library: Library
}

/** The filter of those who ask for a span of days only. */
const EVERY_ARTICLE = 'loai:bai'

export async function understood(asked: Asked, library: Library): Promise<Question> {
  const { segments, places, common } = await library.contents()
  const book = placeBook(places)
  const query = parseQuery(asked.text)
  const isAll = asked.filters.length + query.runs.length + query.numbers.length === 0
  const narrowing = isAll ? { ...asked, filters: [EVERY_ARTICLE] } : asked
  return {
    asked,
    query,
    book,
    segments,
    common,
    library,
    alias: book.aliasIn(query),
    allowed: Promise.all(segments.map((segment) => allowedIn(segment, narrowing, { library, book }))),
  }
}
