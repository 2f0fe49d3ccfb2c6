import type { Card } from './format.ts'
import { type Asked, find, type Found, type Hit } from './find.ts'
import type { Library } from './library.ts'
import { parseQuery } from './parse-query.ts'
import { placeBook } from './places.ts'
import { didYouMean } from './suggest.ts'

/** What is asked, and how much of the answer. */
export interface Wish extends Asked {
  readonly order: 'relevance' | 'date'
  /** Results that are wanted, from the first on. */
  readonly count: number
}

export interface Result extends Hit {
  readonly card: Card
}

export interface Answer extends Omit<Found, 'hits'> {
  readonly total: number
  readonly results: readonly Result[]
  /** A better spelling of a query that finds nothing. */
  readonly better: string | null
  /** Places of the query that are no more, with what took their place. */
  readonly heirs: readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

/** Finds, and reads the cards of as many results as are wanted. */
export async function answer(wish: Wish, library: Library): Promise<Answer> {
  const [found, { places }] = await Promise.all([find(wish, library), library.contents()])
  const { hits, ...rest } = found
  const isPoor = hits.length === 0 && wish.text.trim() !== ''
  return {
    ...rest,
    total: hits.length,
    results:
      wish.order === 'date'
        ? await newest(hits, wish.count, library)
        : await withCards(hits.slice(0, wish.count), library),
    better: isPoor ? await didYouMean(wish, library) : null,
    heirs: placeBook(places).heirsIn(parseQuery(wish.text)),
  }
}

/** The newest of all: cards are read of whole months, as many as it takes, since numbers tell the month only. */
async function newest(hits: readonly Hit[], count: number, library: Library): Promise<readonly Result[]> {
  const byMonth = hits.toSorted((a, b) => Number(a.month < b.month) - Number(a.month > b.month))
  const last = byMonth[Math.min(count, byMonth.length) - 1]?.month ?? ''
  const results = await withCards(
    byMonth.filter(({ month }) => month >= last),
    library,
  )
  return results.toSorted(byDate).slice(0, count)
}

function byDate({ card: a }: Result, { card: b }: Result): number {
  return Number(a.date < b.date) - Number(a.date > b.date) || Number(a.href > b.href) - Number(a.href < b.href)
}

async function withCards(hits: readonly Hit[], library: Library): Promise<readonly Result[]> {
  const cards = await Promise.all(hits.map(({ segment, number }) => library.card(segment, number)))
  return hits.flatMap((hit, place) => {
    const card = cards[place] ?? null
    return card === null ? [] : [{ ...hit, card }]
  })
}
