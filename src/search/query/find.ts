import { allowedIn, type Narrowing } from './allowed.ts'
import { roomOf, type SegmentHead } from './format.ts'
import type { Order } from './hits.ts'
import type { Library } from './library.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { type PlaceBook, placeBook } from './places.ts'
import { type Search, type Sheet, sheetOf } from './sheet.ts'
import { type Spelling, spellingsOf } from './spellings.ts'
import { looseTermsOf, type Term, termsOf } from './terms.ts'
import { worthsOf } from './worth.ts'

export interface Asked extends Narrowing {
  readonly text: string
  readonly order: Order
}

/** What the index proposes. */
export interface Found {
  /** Of each segment, by number: 0 for what is not proposed. */
  readonly worths: readonly Uint16Array[]
  /** True when the texts will bear all of it out. */
  readonly isSure: boolean
  /** Spellings of a query without marks, the most frequent first; else empty. */
  readonly spellings: readonly Spelling[]
}

/** What is asked for, understood. */
export interface Question {
  readonly asked: Asked
  readonly query: Query
  /** The query with the usual name of a place put there, when another spelling of it was typed. */
  readonly alias: { readonly name: string; readonly query: Query } | null
  readonly book: PlaceBook
  readonly segments: readonly SegmentHead[]
  /** Where the answer is looked for. */
  readonly library: Library
}

/**
 * Terms that are asked for at once, and in all: neighbours, and syllables that need not be. What is left out costs a
 * look into a few texts more.
 */
const AT_ONCE = 2
const MOST = { together: 3, apart: 4 } as const
/** So few items are left to their texts. */
const FEW = 20
/** The filter of those who ask for a span of days only. */
const EVERY_ARTICLE = 'loai:bai'

export async function understood(asked: Asked, library: Library): Promise<Question> {
  const { segments, places } = await library.contents()
  const book = placeBook(places)
  const query = parseQuery(asked.text)
  const isAll = query.runs.length + query.numbers.length + asked.filters.length === 0
  const filters = isAll ? [EVERY_ARTICLE] : asked.filters
  return { asked: { ...asked, filters }, query, alias: book.aliasIn(query), book, segments, library }
}

/** Items that hold every run of a query, or of its other spelling, side by side: all of them, and a few more. */
export async function findTogether(question: Question): Promise<Found> {
  const { query, alias } = question
  const all = termsOf(query)
  const terms = all.slice(0, MOST.together)
  if (alias !== null) {
    // Another spelling of a name is rare as it is: one term of it will do.
    const [own, other] = await Promise.all([
      lookUp(terms.slice(0, 1), question),
      lookUp(termsOf(alias.query).slice(0, MOST.together), question, false),
    ])
    return {
      worths: own.worths.map((worth, segment) => bestOf(worth, other.worths[segment])),
      isSure: false,
      spellings: [],
    }
  }
  const found = await lookUp(terms, question)
  const isSure = found.sheets.length === all.length && query.runs.every((run) => run.length < 3)
  return { worths: found.worths, isSure, spellings: query.hasMarks ? [] : spellingsOf(query, found) }
}

/** Items that hold every syllable somewhere: all of them, and a few more. */
export async function findApart(question: Question): Promise<Found> {
  const { worths } = await lookUp(looseTermsOf(question.query).slice(0, MOST.apart), question)
  return { worths, isSure: false, spellings: [] }
}

/** Terms looked up. */
export interface LookUp {
  /** Of each term what was found of it in each segment. */
  readonly sheets: readonly (readonly Sheet[])[]
  /** Of each segment. */
  readonly worths: readonly Uint16Array[]
}

/** Looks up terms; those after the first only while many items are left. */
async function lookUp(terms: readonly Term[], question: Question, hasMarks = question.query.hasMarks): Promise<LookUp> {
  const { segments, asked } = question
  const search: Search = { ...question, hasMarks }
  const everywhere = <T>(look: (segment: SegmentHead) => Promise<T>): Promise<readonly T[]> =>
    Promise.all(segments.map(look))
  const sheetsOf = (some: readonly Term[]): Promise<LookUp['sheets']> =>
    Promise.all(some.map((term) => everywhere((segment) => sheetOf(term, segment, search))))
  const [allowed, first] = await Promise.all([
    everywhere((segment) => allowedIn(segment, asked, search)),
    sheetsOf(terms.slice(0, AT_ONCE)),
  ])
  const weighed = (sheets: LookUp['sheets']): LookUp => {
    const worths = segments.map(({ months }, place) =>
      worthsOf(
        sheets.flatMap((own) => own[place] ?? []),
        roomOf(months),
        { hasMarks, allowed: allowed[place] ?? null },
      ),
    )
    return { sheets, worths }
  }
  const found = weighed(first)
  if (terms.length <= AT_ONCE || countIn(found.worths, 1) <= FEW) return found
  return weighed([...first, ...(await sheetsOf(terms.slice(AT_ONCE)))])
}

/** Items that are worth so much at least. */
export function countIn(worths: readonly Uint16Array[], least: number): number {
  return worths.reduce((sum, worth) => sum + worth.reduce((count, each) => count + (each >= least ? 1 : 0), 0), 0)
}

/** What is found by another spelling only is worth half, and never exact. */
function bestOf(own: Uint16Array, other: Uint16Array | undefined): Uint16Array {
  return own.map((worth, number) => Math.max(worth, (other?.[number] ?? 0) >> 1))
}
