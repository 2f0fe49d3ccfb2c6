import { hashOf, pairHash } from './hash.ts'
import type { Query, Word } from './parse-query.ts'

/** What is looked up in the index. */
export interface Term {
  readonly hash: number
  readonly isPair: boolean
  /** The syllables that it stands for; none of a document number or a filter. */
  readonly words: readonly Word[]
}

/** A filter or a document number. */
export function wholeTerm(text: string): Term {
  return { hash: hashOf(text), isPair: false, words: [] }
}

/** A syllable by itself. */
export function single(word: Word): Term {
  return { hash: word.hash, isPair: false, words: [word] }
}

function pair(first: Word, second: Word): Term {
  return { hash: pairHash(first.hash, second.hash), isPair: true, words: [first, second] }
}

/** Terms of every item with each run of a query side by side. */
export function termsOf({ runs, numbers }: Pick<Query, 'runs' | 'numbers'>): readonly Term[] {
  const parts = runs.flatMap((run) =>
    run.length === 1 ? run.map(single) : run.slice(1).map((word, place) => pair(run[place] ?? word, word)),
  )
  return [...numbers.map(wholeTerm), ...parts]
}

/** Each syllable by itself, the rare ones first, and of those that are not common the longest. */
export function looseTermsOf({ runs, numbers }: Query, common: readonly string[]): readonly Term[] {
  const words = [...new Map(runs.flat().map((word) => [word.key, word])).values()]
  const place = ({ key }: Word): number => common.indexOf(key) + 1 || common.length + 1
  const sorted = words.sort((a, b) => place(b) - place(a) || b.key.length - a.key.length)
  return [...numbers.map(wholeTerm), ...sorted.map(single)]
}

/** False for a common syllable: it is sooner read in a text than looked up. */
export function isRare({ isPair, words: [word] }: Term, common: readonly string[]): boolean {
  return isPair || !common.includes(word?.key ?? '')
}
