import { fold } from '../../domain/text.ts'
import { type SegmentHead } from './format.ts'
import { hashesOf } from './hash.ts'
import type { Library } from './library.ts'
import { parseQuery, type Query, type Word } from './parse-query.ts'
import { type Chain, chainsOf, pairForms } from './phrase.ts'
import { type PlaceBook, placeBook } from './places.ts'
import { spelled } from './spell.ts'

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

/** A spelling that a query without marks may mean. */
export interface Spelling {
  readonly text: string
  readonly count: number
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

const WEIGHTS = [1, 4, 12] as const
const EXACT = 1_000
const FULL = 1.5
const PLACE_NAME = 3
const ALIAS = 0.5
const RECENT = 0.1

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
    hits: all.flatMap(({ search, items }) => hitsOf(items, search)).sort(byScore(segments)),
    isLoose,
    spellings: isLoose || query.hasMarks ? [] : spellingsOf(query, strict, book),
    alias: alias?.name ?? null,
  }
}

interface Search {
  readonly segment: SegmentHead
  readonly asked: Asked
  readonly library: Library
  readonly book: PlaceBook
}

/** What an item is worth; exactness decides first. */
type Items = ReadonlyMap<number, number>

interface SegmentHits {
  readonly search: Search
  readonly items: Items
  /** Of the query's only run. */
  readonly chains: readonly Chain[]
}

async function strictHits(queries: readonly Query[], search: Search): Promise<SegmentHits> {
  const parts = await Promise.all(queries.map((query) => queryHits(query, search)))
  const items = new Map<number, number>()
  parts.forEach((part, place) => {
    for (const [number, score] of part.items) {
      items.set(number, Math.max(items.get(number) ?? 0, place === 0 ? score : score * ALIAS))
    }
  })
  return { search, items, chains: parts[0]?.chains ?? [] }
}

async function queryHits(query: Query, search: Search): Promise<Pick<SegmentHits, 'items' | 'chains'>> {
  const { segment, library, asked } = search
  const [chains, terms] = await Promise.all([
    Promise.all(query.runs.map((run) => chainsOf(run, segment, library))),
    Promise.all([...query.numbers, ...asked.filters].map((term) => library.forms(segment, hashesOf(term), false))),
  ])
  const scores = chains.map((each, place) => runScores(query.runs[place] ?? [], each, search))
  const whole = terms.map(([form], place) => {
    const weight = place < query.numbers.length ? EXACT : 0
    return new Map<number, number>(form === undefined ? [] : [...form.numbers].map((number) => [number, weight]))
  })
  const parts = [...scores, ...whole]
  return { items: inYear(together(parts), search), chains: chains.length === 1 ? (chains[0] ?? []) : [] }
}

/** What each item with a run is worth, by its best form. */
function runScores(run: readonly Word[], chains: readonly Chain[], { book }: Search): Items {
  const scores = new Map<number, number>()
  const hasMarks = run.some(({ code }) => code > 0)
  for (const { codes, items } of chains) {
    const isFull = run.every(({ code }, place) => code === codes[place])
    const isExact = hasMarks && run.every(({ code }, place) => code === 0 || code === codes[place])
    const lift = !hasMarks && book.nameOf(run, codes) !== null ? PLACE_NAME : 1
    for (const [number, told] of items) {
      const weight = (WEIGHTS[told & 3] ?? 1) * (1 + 0.15 * ((told >> 2) & 3)) * lift * (isFull && hasMarks ? FULL : 1)
      scores.set(number, Math.max(scores.get(number) ?? 0, weight + (isExact ? EXACT : 0)))
    }
  }
  return scores
}

/** Items that are in all parts, with the sum of what they are worth. */
function together(parts: readonly Items[]): Items {
  const [first, ...others] = [...parts].sort((a, b) => a.size - b.size)
  if (first === undefined) return new Map()
  const shared = [...first].filter(([number]) => others.every((part) => part.has(number)))
  return new Map(
    shared.map(([number, score]) => [number, others.reduce((sum, part) => sum + (part.get(number) ?? 0), score)]),
  )
}

/** Items that hold every syllable somewhere; those that hold neighbours of the query as neighbours come first. */
async function looseHits(query: Query, search: Search): Promise<SegmentHits> {
  const { segment, library } = search
  const words = query.runs.flat()
  const [singles, pairs, filters] = await Promise.all([
    Promise.all(words.map((word) => chainsOf([word], segment, library))),
    Promise.all(
      query.runs.flatMap((run) => run.slice(1).map((word, place) => pairForms(run[place] ?? word, word, search))),
    ),
    queryHits({ ...query, runs: [] }, search),
  ])
  const all = singles.map((chains, place) => runScores(words.slice(place, place + 1), chains, search))
  const needed = query.numbers.length + search.asked.filters.length > 0 ? [filters.items] : []
  const items = new Map(together([...all, ...needed]))
  for (const pair of pairs) {
    const near = new Set(pair.flatMap((chain) => [...chain.items.keys()]))
    for (const [number, score] of items) if (near.has(number)) items.set(number, score + EXACT * words.length)
  }
  return { search, items: inYear(items, search), chains: [] }
}

function inYear(items: Items, { segment, asked }: Search): Items {
  const { year } = asked
  if (year === null) return items
  return new Map([...items].filter(([number]) => monthAt(segment, number).startsWith(year)))
}

/** The month of a number: `2018/08`. */
function monthAt({ months }: SegmentHead, number: number): string {
  let start = 0
  for (const [month, room] of months) {
    start += 2 ** room
    if (number < start) return month
  }
  return ''
}

function hitsOf(items: Items, { segment }: Search): readonly Hit[] {
  return [...items].map(([number, score]) => ({
    segment,
    number,
    month: monthAt(segment, number),
    score,
    isExact: score >= EXACT,
  }))
}

/** The worth with something added for what is recent; of equals the newer first. */
function byScore(segments: readonly SegmentHead[]): (a: Hit, b: Hit) => number {
  const months = segments.flatMap((segment) => segment.months.map(([month]) => month))
  const ages = new Map(months.map((month, place) => [month, 1 + (RECENT * (place + 1)) / months.length]))
  const worth = ({ score, month }: Hit): number => {
    const exact = Math.floor(score / EXACT) * EXACT
    return exact + (score - exact) * (ages.get(month) ?? 1)
  }
  return (a, b) => worth(b) - worth(a) || Number(a.month < b.month) - Number(a.month > b.month) || b.number - a.number
}

function spellingsOf(query: Query, hits: readonly SegmentHits[], book: PlaceBook): readonly Spelling[] {
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
  const spellings = [...counts].map(([text, count]) => ({ text, count })).filter(({ count }) => count > 0)
  return spellings.length < 2
    ? []
    : spellings.sort((a, b) => b.count - a.count || (fold(a.text) + a.text < fold(b.text) + b.text ? -1 : 1))
}
