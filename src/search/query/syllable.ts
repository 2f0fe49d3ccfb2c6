import { fold, LOOK_ALIKE_D } from '../../domain/text.ts'
import { hashOf } from './hash.ts'

/** A syllable as the index knows it. */
export interface Syllable {
  /** Its folded form. */
  readonly key: string
  readonly hash: number
  /** Which of the syllables with this folded form it is: `marks * 6 + tone`, marks as digits of mixed radix; below `CODES`. */
  readonly code: number
}

/** Vietnamese letters with the same folded form: the marks that tell them apart from the plain one. */
const MARKS: Readonly<Record<string, string>> = {
  a: '\u0306\u0302',
  e: '\u0302',
  o: '\u0302\u031B',
  u: '\u031B',
  d: '\u0335',
}
/** Grave, hook, tilde, acute, dot below. */
export const TONES = '\u0300\u0309\u0303\u0301\u0323'
/** Letters of the longest syllable, nghiêng. */
const LONGEST = 7

/** Marks that a letter of a folded syllable may have; of longer words none are told, lest their codes grow too large. */
export function marksOf(letter: string, key: string): string {
  return key.length > LONGEST ? '' : (MARKS[letter] ?? '')
}

export function syllableOf(written: string): Syllable {
  const key = fold(written).replace(/['’ʼ]/gu, '')
  let [code, tone] = [0, 0]
  // A barred d has no marks of its own to be taken off: it is given some.
  const open = written.replace(LOOK_ALIKE_D, 'd\u0335').normalize('NFKD').toLowerCase()
  for (const [, letter = '', marks = ''] of open.matchAll(/([aeoud])?(\p{M}*)/gu)) {
    const own = marksOf(letter, key)
    const [found, heard] = [own, TONES].map((known) =>
      Math.max(0, ...[...marks].map((mark) => known.indexOf(mark) + 1)),
    )
    code = code * (own.length + 1) + (found ?? 0)
    tone = Math.max(tone, heard ?? 0)
  }
  return { key, hash: hashOf(key), code: code * 6 + tone }
}
