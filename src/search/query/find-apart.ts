import type { Found } from './find.ts'
import { type Known, lookUp } from './look-up.ts'
import type { Question } from './question.ts'
import { isRare, looseTermsOf, type Term } from './terms.ts'

interface Sought {
  /** What was looked up of the query while it was looked for side by side. */
  readonly known: readonly Known[]
  /** Items that are enough. */
  readonly enough: number
  /** False when common syllables may be left to the texts. */
  readonly isFull: boolean
}

/** Items that hold every syllable somewhere. Neighbours that were looked up tell two each; others are, the rare ones first. */
export async function findApart(question: Question, { known, enough, isFull }: Sought): Promise<Found> {
  const { query, common } = question
  const all = looseTermsOf(query, common)
  const terms = isFull ? all : all.filter((term, place) => place === 0 || isRare(term, common))
  const pairs = known.map(({ sheets }) => ({ sheets, terms: termsIn(sheets[0]?.term, terms) }))
  return await lookUp(terms, question, { hasMarks: query.hasMarks, known: pairs, enough })
}

/** Which terms a pair tells, as bits. */
function termsIn(pair: Term | undefined, terms: readonly Term[]): number {
  return terms.reduce(
    (bits, { words: [word] }, place) => (pair?.words.some(({ key }) => key === word?.key) ? bits | (2 ** place) : bits),
    0,
  )
}
