import { byCodeUnit } from '../domain/text.ts'

/** Syllables that are offered to a reader who types. */
const MOST = 2_500

/** Letters only: nobody needs help with a number. */
const WORD = /^\p{L}+$/u

/** Syllables of a segment that more than one item holds, the most frequent first. */
export function syllableList(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([text, count]) => count > 1 && WORD.test(text))
    .sort(([a, some], [b, others]) => others - some || byCodeUnit(a, b))
    .slice(0, MOST)
    .map(([text]) => text)
}
