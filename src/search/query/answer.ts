import { type Asked, type Question, understood } from './question.ts'
import { findApart } from './find-apart.ts'
import { findTogether, type Found } from './find.ts'
import type { Entry } from './format.ts'
import { type Wanted, wantedOf } from './heard.ts'
import { EXACT_SCORE, type Hit, packed, unpacked } from './hits.ts'
import type { Library } from './library.ts'
import { countIn } from './look-up.ts'
import { type Shown, shown } from './shown.ts'
import type { Spelling } from './spellings.ts'
import type { Suggest } from './suggest.ts'
import { EXACT } from './worth.ts'

/** What is asked, and how much of the answer. */
export interface Wish extends Asked {
  /** Results that are wanted, from the first on. */
  readonly count: number
}

export interface Result extends Shown {
  readonly entry: Entry
  readonly score: number
}

export interface Answer {
  readonly results: readonly Result[]
  /** How many there are; of how many that is known for sure, or `isAbout`. */
  readonly total: number
  readonly isAbout: boolean
  /** Results that have the marks that were typed: they come first. All, where none were typed. */
  readonly exact: number
  /** True when nowhere all syllables stand side by side: then items are shown that hold them somewhere. */
  readonly isLoose: boolean
  /** Several spellings of a query without marks, the most frequent first; else empty. */
  readonly spellings: readonly Spelling[]
  /** The name that was looked for too, in place of another spelling. */
  readonly alias: string | null
  /** A better spelling of a query that finds nothing. */
  readonly better: string | null
  /** Places of the query that are no more, with what took their place. */
  readonly heirs: readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

/** Finds, and reads as many results as are wanted; half as many where words stand apart, for those are longer texts. */
export async function answer(wish: Wish, library: Library, suggest: Suggest): Promise<Answer> {
  const question = await understood(wish, library)
  const found = await findTogether(question)
  const together = await checked(found, wish, { question, isLoose: false, patience: Infinity })
  const tried = async (text: string): Promise<Found> => findTogether(await understood({ ...wish, text }, library))
  const isLoose = together.results.length === 0 && question.query.runs.flat().length > 1
  const told = isLoose ? await apart(question, found, { ...wish, count: wish.count / 2 }) : together
  return {
    ...told,
    isLoose: isLoose && told.results.length > 0,
    alias: question.alias?.name ?? null,
    better: told.results.length === 0 ? await suggest(question, tried) : null,
    heirs: question.book.heirsIn(question.query),
  }
}

/** Items that hold all syllables somewhere: those that are found at small cost, when there are enough of them. */
async function apart(question: Question, { known }: Found, wish: Wish): Promise<Told> {
  const enough = wish.count * PATIENCE
  const some = await findApart(question, { known, enough, isFull: false })
  const told = await checked(some, wish, { question, isLoose: true, patience: PATIENCE })
  if (told.results.length >= wish.count) return { ...told, isAbout: true }
  const full = await findApart(question, { known, enough, isFull: true })
  return await checked(full, wish, { question, isLoose: true, patience: Infinity })
}

interface Setting {
  readonly question: Question
  readonly isLoose: boolean
  /** Texts that are read at most for one result, before there is any. */
  readonly patience: number
}

type Told = Pick<Answer, 'results' | 'total' | 'isAbout' | 'exact' | 'spellings'>

/** Texts that are read at most for one result, once there is any. */
const PATIENCE = 4

/** Results whose own texts hold what is wanted; of what the index proposes, what does not is left out. */
async function checked(
  { worths, isSure = false, spellings = [] }: Found,
  { order, count }: Wish,
  { question, isLoose, patience }: Setting,
): Promise<Told> {
  const { query, alias, library } = question
  const wanted = [query, ...(alias === null ? [] : [alias.query])].map((each) => wantedOf(each, isLoose))
  const all = packed(worths, order)
  const results: Result[] = []
  let read = 0
  /** Results that are less exact than proposed: others may belong before them. */
  let waiting = 0
  let next: Hit[] = []
  for await (const hit of unpacked(all, order, question)) {
    next.push(hit)
    read += 1
    if (!hit.isExact) waiting = 0
    const missing = count + waiting - results.length
    if (next.length < missing && read < all.length) continue
    for (const result of await resultsOf(next, wanted, library)) {
      results.push(result)
      if (hit.isExact && !result.isExact) waiting += 1
    }
    next = []
    if (results.length >= count + waiting || read >= count * (results.length > 0 ? PATIENCE : patience)) break
  }
  if (order === 'relevance') results.sort((a, b) => b.score - a.score)
  const total = all.length - read + results.length
  return {
    results: results.slice(0, count),
    total,
    spellings: spellings.length > 1 ? spellings : [],
    isAbout: !isSure && read < all.length,
    exact: query.hasMarks ? Math.min(countIn(worths, EXACT), total) : total,
  }
}

async function resultsOf(
  hits: readonly Hit[],
  wanted: readonly Wanted[],
  library: Library,
): Promise<readonly Result[]> {
  const entries = await Promise.all(hits.map(({ month, place }) => library.entry(month, place)))
  return entries.flatMap((entry, place) => {
    const [own, other] = wanted.map((each) => shown(entry, each))
    const best = own ?? (other && { ...other, isExact: false })
    if (best == null) return []
    const { score, isExact } = hits[place] ?? { score: 0, isExact: false }
    return [{ ...best, entry, score: isExact && !best.isExact ? score - EXACT_SCORE : score }]
  })
}
