import { lookUp, type LookUp } from './look-up.ts'
import type { Query } from './parse-query.ts'
import type { Question } from './question.ts'
import { type Spelling, spellingsOf } from './spellings.ts'
import { isRare, type Term, termsOf } from './terms.ts'

/** What the index proposes. */
export interface Found extends LookUp {
  /** True when the texts will bear all of it out. */
  readonly isSure?: boolean
  /** Spellings of a query without marks, the most frequent first. */
  readonly spellings?: readonly Spelling[]
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
