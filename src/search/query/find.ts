import { lazy } from '../../domain/lazy.ts'
import { allowedIn, type Narrowing } from './allowed.ts'
import type { SegmentHead } from './format.ts'
import type { Order } from './hits.ts'
import type { Library } from './library.ts'
import { lookUp, type LookUp } from './look-up.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { type Alias, type PlaceBook, placeBook } from './places.ts'
import { type Spelling, spellingsOf } from './spellings.ts'
import { isRare, type Term, termsOf } from './terms.ts'

export interface Asked extends Narrowing {
  readonly text: string
  readonly order: Order
}

/** What the index proposes. */
export interface Found extends LookUp {
  /** True when the texts will bear all of it out. */
  readonly isSure?: boolean
  /** Spellings of a query without marks, the most frequent first. */
  readonly spellings?: readonly Spelling[]
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
  readonly allowed: () => Promise<readonly (readonly Uint8Array[])[]>
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
    ...{ asked, query, book, segments, common, library },
    alias: book.aliasIn(query),
    allowed: lazy(() => Promise.all(segments.map((segment) => allowedIn(segment, narrowing, { library, book })))),
  }
}

/** Items that hold every run of a query, or of its other spelling, side by side: all of them, and a few more. */
export async function findTogether(question: Question): Promise<Found> {
  const { query, alias, common } = question
  const { hasMarks } = query
  const terms = termsOf(query)
  const [own, other] = await Promise.all([
    lookUp(terms, question, { hasMarks }),
    alias && lookUp(roughTermsOf(alias.query, common), question, { hasMarks: false }),
  ])
  if (other) return { ...own, worths: own.worths.map((worth, segment) => bestOf(worth, other.worths[segment])) }
  const isSure = own.known.length === terms.length && query.runs.every((run) => run.length < 3)
  return { ...own, isSure, spellings: hasMarks ? [] : spellingsOf(query, own) }
}

/** Two syllables of a long name, and others that are rare: what holds them mostly holds all. */
function roughTermsOf({ runs, numbers }: Query, common: readonly string[]): readonly Term[] {
  return termsOf({ numbers, runs: runs.map((run) => run.slice(-2)) }).filter((term) => isRare(term, common))
}

/** What is found by another spelling only is worth half, and never exact. */
function bestOf(own: Uint16Array, other: Uint16Array | undefined): Uint16Array {
  return own.map((worth, number) => Math.max(worth, (other?.[number] ?? 0) >> 1))
}
