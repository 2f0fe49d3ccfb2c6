import { fold, nfc } from '../../domain/text.ts'
import type { Found } from './find.ts'
import { countIn } from './look-up.ts'
import type { Question } from './question.ts'

/** Finds what stands side by side for another text under the same filters. */
export type Try = (text: string) => Promise<Found>

/** What a reader may have meant who found nothing; null when nothing near finds anything. */
export type Suggest = (question: Question, find: Try) => Promise<string | null>

/** Spellings that are tried: each costs a look into the index. */
const TRIED = 2

/**
 * The query with a syllable that nobody writes put right, as finds most. It has marks when the query had some.
 *
 * It looks up nothing itself: in browsers it is fetched when it is needed.
 */
export const didYouMean: Suggest = async ({ asked, query, library }, find) => {
  const text = nfc(asked.text)
  const syllables = await library.syllables()
  const known = new Set(syllables.map(fold))
  const [word, ...others] = query.runs.flat().filter(({ key }) => !known.has(key))
  if (word === undefined || others.length > 0) return null
  const put = (syllable: string): string => text.slice(0, word.start) + syllable + text.slice(word.end)
  const near = [...known].filter((key) => isNear(key, word.key))
  const candidates = near
    .slice(0, TRIED)
    .map((key) => put(query.hasMarks ? (syllables.find((each) => fold(each) === key) ?? key) : key))
  const found = await Promise.all(
    candidates.map(async (candidate) => {
      const { worths, spellings = [] } = await find(fold(candidate))
      const [spelling] = spellings
      return { total: countIn(worths, 1), text: query.hasMarks && spelling ? spelling.text : candidate }
    }),
  )
  const [best] = found.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
  return best?.text ?? null
}

/** Whether one slip of the finger lies between two syllables: a letter more, less or other, or two swapped. */
function isNear(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [left, right] = [one.slice(start), other.slice(start)]
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
  return isSwapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)
}
