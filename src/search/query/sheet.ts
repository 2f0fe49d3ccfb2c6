import { roomOf, type SegmentHead } from './format.ts'
import type { Library } from './library.ts'
import type { PlaceBook } from './places.ts'
import type { Form } from './shard.ts'
import type { Term } from './terms.ts'

/** A term looked up in a segment. */
export interface Sheet {
  readonly term: Term
  readonly forms: readonly Form[]
  /** By number: 0 where the term is not, else one of `TOLD` and 1, and `LIKED` where the form is the one that is meant. */
  readonly told: Uint8Array
}

/** Of a form: it has the marks that were typed; where none were typed, it is in the name of a place. */
export const LIKED = 8

export interface Search {
  readonly library: Library
  readonly book: PlaceBook
  /** Whether marks were typed. */
  readonly hasMarks: boolean
}

export async function sheetOf(term: Term, segment: SegmentHead, { library, book, hasMarks }: Search): Promise<Sheet> {
  const forms = await library.forms(segment, term)
  const told = new Uint8Array(roomOf(segment))
  for (const form of forms) {
    const isLiked = hasMarks
      ? term.words.every(({ code }, place) => code === 0 || code === form.codes[place])
      : book.isInName(term.words, form.codes)
    const liked = isLiked ? LIKED : 0
    form.numbers.forEach((number, place) => {
      told[number] = Math.max(told[number] ?? 0, ((form.told[place] ?? 0) + 1) | liked)
    })
  }
  return { term, forms, told }
}
