import { fold, nfc } from '../../domain/text.ts'
import { countIn, findTogether, type Question, understood } from './find.ts'
import type { Library } from './library.ts'
import { parseQuery, type Word } from './parse-query.ts'

/** Spellings that are tried: each costs a look into the index. */
const TRIED = 2
/** Completions that are offered. */
const OFFERED = 6

/**
 * The query with a syllable that nobody writes put right, as finds most; null when nothing near finds anything. It has
 * marks when the query had some.
 */
export async function didYouMean({ asked, query }: Question, library: Library): Promise<string | null> {
  const text = nfc(asked.text)
  const syllables = await library.syllables()
  const known = new Set(syllables.map(fold))
  const [word, ...others] = query.runs.flat().filter(({ key }) => !known.has(key))
  if (word === undefined || others.length > 0 || asked.text.trim() === '') return null
  const put = (syllable: string): string => text.slice(0, word.start) + syllable + text.slice(word.end)
  const near = [...known].filter((key) => isNear(key, word.key))
  const candidates = near
    .slice(0, TRIED)
    .map((key) => put(query.hasMarks ? (syllables.find((each) => fold(each) === key) ?? key) : key))
  const found = await Promise.all(
    candidates.map(async (candidate) => {
      const question = await understood({ ...asked, text: fold(candidate) }, library)
      const { worths, spellings } = await findTogether(question, library)
      const [spelling] = spellings
      return { total: countIn(worths, 1), text: query.hasMarks && spelling ? spelling.text : candidate }
    }),
  )
  const most = Math.max(0, ...found.map(({ total }) => total))
  return found.find(({ total }) => total > 0 && total === most)?.text ?? null
}

/** Whether one slip of the finger lies between two syllables: a letter more, less or other, or two swapped. */
function isNear(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwapped || (left.length < 2 && right.length < 2)
}

/**
 * What a reader who types may be about to write: the text with its last syllable completed, most frequent first. A text
 * without marks is completed without.
 */
export async function completionsOf(written: string, library: Library): Promise<readonly string[]> {
  const text = nfc(written)
  const { runs, hasMarks } = parseQuery(text)
  const word = lastOf(runs)
  if (word === undefined || word.end < text.length) return []
  const typed = text.slice(word.start).toLowerCase()
  const syllables = await library.syllables()
  const offered = hasMarks ? syllables : [...new Set(syllables.map(fold))]
  const begins = (syllable: string): boolean =>
    syllable.startsWith(typed) || (typed === word.key && fold(syllable).startsWith(typed))
  return offered
    .filter((syllable) => syllable !== typed && begins(syllable))
    .slice(0, OFFERED)
    .map((syllable) => text.slice(0, word.start) + syllable)
}

function lastOf(runs: readonly (readonly Word[])[]): Word | undefined {
  const run = runs[runs.length - 1]
  return run?.[run.length - 1]
}
