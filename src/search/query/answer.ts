import { type Asked, countIn, findApart, findTogether, type Found, type Question, understood } from './find.ts'
import type { Entry } from './format.ts'
import { type Wanted, wantedOf } from './heard.ts'
import { type Hit, packed, unpacked } from './hits.ts'
import type { Library } from './library.ts'
import { type Shown, shown } from './shown.ts'
import type { Spelling } from './spellings.ts'
import { didYouMean } from './suggest.ts'
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
export async function answer(wish: Wish, library: Library): Promise<Answer> {
  const question = await understood(wish, library)
  const together = await checked(await findTogether(question), wish, { question, isLoose: false })
  const isLoose = together.results.length === 0 && question.query.runs.flat().length > 1
  const told = isLoose
    ? await checked(await findApart(question), { ...wish, count: wish.count / 2 }, { question, isLoose })
    : together
  return {
    ...told,
    isLoose: isLoose && told.results.length > 0,
    alias: question.alias?.name ?? null,
    better: told.results.length === 0 ? await didYouMean(question) : null,
    heirs: question.book.heirsIn(question.query),
  }
}

interface Setting {
  readonly question: Question
  readonly isLoose: boolean
}

type Told = Pick<Answer, 'results' | 'total' | 'isAbout' | 'exact' | 'spellings'>

/** Texts that are read at most for one result, once there is any. */
const PATIENCE = 2

/** Results whose own texts hold what is wanted; of what the index proposes, what does not is left out. */
async function checked({ worths, isSure, spellings }: Found, { order, count }: Wish, setting: Setting): Promise<Told> {
  const { isLoose, question } = setting
  const { query, alias, library } = question
  const wanted = [query, ...(alias === null ? [] : [alias.query])].map((each) => wantedOf(each, isLoose))
  const all = packed(worths, order)
  const results: Result[] = []
  let read = 0
  let next: Hit[] = []
  for await (const hit of unpacked(all, order, question)) {
    next.push(hit)
    read += 1
    if (next.length < count - results.length && read < all.length) continue
    for (const result of await resultsOf(next, wanted, library)) results.push(result)
    next = []
    if (results.length >= count || (results.length > 0 && read >= count * PATIENCE)) break
  }
  if (order === 'relevance') results.sort((a, b) => Number(b.isExact) - Number(a.isExact))
  const total = all.length - read + results.length
  return {
    ...{ results, total },
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
    return best == null ? [] : [{ ...best, entry, score: hits[place]?.score ?? 0 }]
  })
}
