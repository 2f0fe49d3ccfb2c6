import { fold, nfc } from '../../domain/text.ts'
import { type Asked, find } from './find.ts'
import type { Library } from './library.ts'
import { parseQuery, type Word } from './parse-query.ts'

/** Spellings that are tried, and completions that are offered. */
const MOST = 6

/**
 * The query with a syllable that nobody wrote put right, as finds most; null when nothing near finds anything.
 */
export async function didYouMean(asked: Asked, library: Library): Promise<string | null> {
  const text = nfc(asked.text)
  const [syllables, { segments }] = await Promise.all([library.syllables(), library.contents()])
  const known = async (word: Word): Promise<boolean> => {
    const forms = await Promise.all(segments.map((segment) => library.forms(segment, word, false)))
    return forms.some((each) => each.length > 0)
  }
  const words = parseQuery(text).runs.flat()
  const areKnown = await Promise.all(words.map(known))
  const wrong = words.filter((_, place) => areKnown[place] === false)
  const [word] = wrong
  if (word === undefined || wrong.length > 1) return null
  const candidates = nearest(word.key, syllables).map(
    (syllable) => text.slice(0, word.start) + syllable + text.slice(word.end),
  )
  const found = await Promise.all(candidates.map((candidate) => find({ ...asked, text: candidate }, library)))
  const counts = found.map(({ hits, isLoose }) => (isLoose ? 0 : hits.length))
  const most = Math.max(0, ...counts)
  return most === 0 ? null : (candidates[counts.indexOf(most)] ?? null)
}

/** Syllables one or two letters away, the nearest first, then the most frequent. */
function nearest(key: string, syllables: readonly string[]): readonly string[] {
  const near = syllables.map((syllable) => ({ syllable, far: distance(key, fold(syllable)) }))
  return [1, 2]
    .flatMap((far) => near.filter((each) => each.far === far && far < key.length))
    .slice(0, MOST)
    .map(({ syllable }) => syllable)
}

/** Letters to put in, take out, change or swap, if they are few; else more than two. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let [before, last]: readonly [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, place) => place),
  ]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}

/** What a reader who types may be about to write: the text with its last syllable completed, most frequent first. */
export async function completionsOf(written: string, library: Library): Promise<readonly string[]> {
  const text = nfc(written)
  const word = parseQuery(text).runs.flat().at(-1)
  if (word === undefined || word.end < text.length) return []
  const typed = text.slice(word.start).toLowerCase()
  const begins =
    typed === word.key
      ? (syllable: string) => fold(syllable).startsWith(typed)
      : (syllable: string) => syllable.startsWith(typed)
  const syllables = await library.syllables()
  return syllables
    .filter((syllable) => begins(syllable) && syllable !== typed)
    .slice(0, MOST)
    .map((syllable) => text.slice(0, word.start) + syllable)
}
