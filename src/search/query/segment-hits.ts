import type { Asked } from './find.ts'
import type { SegmentHead } from './format.ts'
import { hashesOf } from './hash.ts'
import type { Library } from './library.ts'
import { monthTeller } from './months.ts'
import type { Query } from './parse-query.ts'
import { type Chain, chainsOf, pairForms } from './phrase.ts'
import type { PlaceBook } from './places.ts'
import { EXACT, type Items, runScores, together } from './score.ts'

export interface Search {
  readonly segment: SegmentHead
  readonly asked: Asked
  readonly library: Library
  readonly book: PlaceBook
}

export interface SegmentHits {
  readonly search: Search
  readonly items: Items
  /** Of the query's only run. */
  readonly chains: readonly Chain[]
}

/** What an item is worth that is found by another spelling only. */
const ALIAS = 0.5

/** Items that hold every run of a query, or of its other spelling, side by side. */
export async function strictHits(queries: readonly Query[], search: Search): Promise<SegmentHits> {
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
  const scores = chains.map((each, place) => runScores(query.runs[place] ?? [], each, search.book))
  const whole = terms.map(([form], place) => {
    const weight = place < query.numbers.length ? EXACT : 0
    return new Map<number, number>(form === undefined ? [] : [...form.numbers].map((number) => [number, weight]))
  })
  const parts = [...scores, ...whole]
  return { items: inYear(together(parts), search), chains: chains.length === 1 ? (chains[0] ?? []) : [] }
}

/** Items that hold every syllable somewhere; those that hold neighbours of the query as neighbours come first. */
export async function looseHits(query: Query, search: Search): Promise<SegmentHits> {
  const { segment, library } = search
  const words = query.runs.flat()
  const [singles, pairs, filters] = await Promise.all([
    Promise.all(words.map((word) => chainsOf([word], segment, library))),
    Promise.all(
      query.runs.flatMap((run) => run.slice(1).map((word, place) => pairForms(run[place] ?? word, word, search))),
    ),
    queryHits({ ...query, runs: [] }, search),
  ])
  const all = singles.map((chains, place) => runScores(words.slice(place, place + 1), chains, search.book))
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
  const monthOf = monthTeller(segment)
  return new Map([...items].filter(([number]) => monthOf(number).startsWith(year)))
}
