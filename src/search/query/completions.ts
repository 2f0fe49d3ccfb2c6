import { fold, nfc } from '../../domain/text.ts'

/** Completions that are offered. */
const OFFERED = 6

/**
 * What a reader who types may be about to write: the text with its last syllable completed, most frequent first. A text
 * without marks is completed without.
 *
 * @param syllables in lower case, the most frequent first.
 */
export function completionsOf(written: string, syllables: readonly string[]): readonly string[] {
  const text = nfc(written)
  const typed = (/[\p{L}\p{M}\p{N}]*$/u.exec(text)?.[0] ?? '').toLowerCase()
  if (typed === '') return []
  const isPlain = fold(text) === text.toLowerCase()
  const offered = isPlain ? [...new Set(syllables.map(fold))] : syllables
  const begins = (syllable: string): boolean =>
    syllable.startsWith(typed) || (typed === fold(typed) && fold(syllable).startsWith(typed))
  return offered
    .filter((syllable) => syllable !== typed && begins(syllable))
    .slice(0, OFFERED)
    .map((syllable) => text.slice(0, text.length - typed.length) + syllable)
}
