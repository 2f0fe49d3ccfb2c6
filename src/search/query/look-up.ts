import { roomOf } from './format.ts'
import type { Question } from './question.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import type { Term } from './terms.ts'
import { worthsOf } from './worth.ts'

/** What is known of a term: of each segment a sheet, empty where nothing was left to be found; and which of the terms that are looked up it tells, as bits. */
export interface Known {
  readonly sheets: readonly Sheet[]
  readonly terms: number
}

/** Terms looked up. */
export interface LookUp {
  readonly known: readonly Known[]
  /** Of each segment, by number: what an item that was found is worth, and 0 for all others. */
  readonly worths: readonly Uint16Array[]
}

interface Wanted {
  readonly hasMarks: boolean
  /** What was looked up before, and tells some of the terms. */
  readonly known?: readonly Known[]
  /** Items that are enough, if they have all terms by what is known. */
  readonly enough?: number
}

/** Terms that are looked at: more than anyone types. */
const MOST = 30
/** So few items are left to their texts. */
const FEW = 12

/** Looks terms up, until few items have those that were looked up, or enough items have all. */
export async function lookUp(
  asked: readonly Term[],
  question: Question,
  { hasMarks, known: told = [], enough = Infinity }: Wanted,
): Promise<LookUp> {
  const { segments } = question
  const search = { ...question, hasMarks }
  const terms = asked.slice(0, MOST)
  let known = told
  let looked = 0
  let next = known.length === 0 ? terms[0] : undefined
  /** Whether items of a segment are left that may have all terms. */
  let isOpen = segments.map(() => true)
  for (;;) {
    const term = next
    const [allowed, sheets] = await Promise.all([
      question.allowed,
      term &&
        Promise.all(
          segments.map(async (segment, place) => (isOpen[place] ? sheetOf(term, segment, search) : unasked(term))),
        ),
    ])
    if (sheets) {
      known = [...known, { sheets, terms: 2 ** looked }]
      looked += 1
    }
    const holding = (count: number): LookUp['worths'] =>
      segments.map((segment, place) => {
        const own = known.map(({ sheets, terms: bits }) => ({ sheet: sheets[place], terms: bits }))
        return worthsOf(own, {
          room: roomOf(segment),
          terms: 2 ** count - 1,
          hasMarks,
          allowed: allowed[place] ?? [],
        })
      })
    const some = holding(looked)
    if (looked === terms.length || (looked > 0 && countIn(some, 1) <= FEW)) return { known, worths: some }
    if (enough < Infinity) {
      const all = holding(terms.length)
      if (countIn(all, 1) >= enough) return { known, worths: all }
    }
    isOpen = some.map((worth) => worth.some(Boolean))
    next = terms[looked]
  }
}

/** What is not asked has no items. */
function unasked(term: Term): Sheet {
  return { term, forms: [], told: new Uint8Array(0) }
}

/** Items that are worth so much at least. */
export function countIn(worths: readonly Uint16Array[], least: number): number {
  let count = 0
  for (const worth of worths) for (const each of worth) if (each >= least) count += 1
  return count
}
