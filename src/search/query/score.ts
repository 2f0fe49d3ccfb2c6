import type { Word } from './parse-query.ts'
import type { Chain } from './phrase.ts'
import type { PlaceBook } from './places.ts'

/** What items are worth, by number. */
export type Items = ReadonlyMap<number, number>

/** Exactness decides before all else: an item is worth this for each run that it holds with the marks that were typed. */
export const EXACT = 1_000

/** In the body, the summary, the title. */
const WEIGHTS = [1, 4, 12] as const
/** All marks as typed, also where none were typed. */
const FULL = 1.5
/** Of a form that is the name of a place. */
const PLACE_NAME = 3
/** For each time more, to three. */
const AGAIN = 0.15
/** Of the newest month over the oldest. */
const RECENT = 0.1

/** What each item with a run is worth, by its best form. */
export function runScores(run: readonly Word[], chains: readonly Chain[], book: PlaceBook): Items {
  const scores = new Map<number, number>()
  const hasMarks = run.some(({ code }) => code > 0)
  for (const { codes, items } of chains) {
    const isFull = run.every(({ code }, place) => code === codes[place])
    const isExact = hasMarks && run.every(({ code }, place) => code === 0 || code === codes[place])
    const lift = !hasMarks && book.nameOf(run, codes) !== null ? PLACE_NAME : 1
    for (const [number, told] of items) {
      const weight = (WEIGHTS[told & 3] ?? 1) * (1 + AGAIN * ((told >> 2) & 3)) * lift * (isFull && hasMarks ? FULL : 1)
      scores.set(number, Math.max(scores.get(number) ?? 0, weight + (isExact ? EXACT : 0)))
    }
  }
  return scores
}

/** Items that are in all parts, with the sum of what they are worth. */
export function together(parts: readonly Items[]): Items {
  const [first, ...others] = [...parts].sort((a, b) => a.size - b.size)
  if (first === undefined) return new Map()
  const shared = [...first].filter(([number]) => others.every((part) => part.has(number)))
  return new Map(
    shared.map(([number, score]) => [number, others.reduce((sum, part) => sum + (part.get(number) ?? 0), score)]),
  )
}

/** The worth with something added for what is recent: `age` is 0 for the oldest month and 1 for the newest. */
export function agedScore(score: number, age: number): number {
  const exact = Math.floor(score / EXACT) * EXACT
  return exact + (score - exact) * (1 + RECENT * age)
}
