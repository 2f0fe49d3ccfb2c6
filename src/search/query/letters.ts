/**
 * What each character is to search. A letter is `base | option << 7 | tone << 9`: its folded form, which of the letters
 * with that form it is (a ă â), and the tone that it carries for its syllable. All else is one of the small numbers.
 */
export const LETTER = {
  /** Ends a run: what stands on both sides is not side by side. */
  pause: 0,
  /** White space, hyphens and dashes: parts syllables of one run. */
  space: 1,
  /** Seen by nobody, or a mark that no letter took. */
  silent: 2,
  apostrophe: 3,
  /** A letter of another script: it is its own folded form. */
  foreign: 4,
} as const

const SIZE = 0x2070
const OPTIONS: Readonly<Record<string, number>> = { '\u0306': 1, '\u0302': 1, '\u031B': 2 }
const TONES = '\u0300\u0309\u0303\u0301\u0323'
const WORD = /[\p{L}\p{N}]/u

/** Letters with the same folded form: a ă â, e ê, o ô ơ, u ư, d đ; one where nothing is said. */
export const RADIX: Readonly<Record<string, number>> = { a: 3, e: 2, o: 3, u: 2, d: 2 }

const table = Uint16Array.from({ length: SIZE }, (_, code) => entryOf(code))

/** What the character at a place is; one of `LETTER`, or more for a letter. */
export function letterOf(code: number): number {
  if (code < SIZE) return table[code] ?? LETTER.pause
  if (code === 0xfeff) return LETTER.silent
  return WORD.test(String.fromCharCode(code)) ? LETTER.foreign : LETTER.pause
}

function entryOf(code: number): number {
  const character = String.fromCharCode(code)
  if (character === "'" || character === '\u2019' || character === '\u02BC') return LETTER.apostrophe
  if (/[\s\-\u2010-\u2015]/u.test(character)) return LETTER.space
  if (/[\p{M}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u.test(character)) return LETTER.silent
  return WORD.test(character) ? entryOfLetter(character) : LETTER.pause
}

function entryOfLetter(character: string): number {
  const isBarred = /[đĐðÐɖƉ]/u.test(character)
  const open = isBarred ? 'd' : character.normalize('NFKD').toLowerCase()
  const base = open.charCodeAt(0)
  const marks = open.slice(1)
  if (!/^[a-z0-9]\p{M}*$/u.test(open)) return LETTER.foreign
  return base | ((isBarred ? 1 : optionOf(open[0] ?? '', marks)) << 7) | (toneOf(marks) << 9)
}

/** Of ă and â, which share a base with two options, â is the second. */
function optionOf(base: string, marks: string): number {
  const option = [...marks].reduce((found, mark) => OPTIONS[mark] ?? found, 0)
  const own = base === 'a' && marks.includes('\u0302') ? 2 : option
  const fitting = base === 'u' && own === 2 ? 1 : own
  return fitting < (RADIX[base] ?? 1) ? fitting : 0
}

function toneOf(marks: string): number {
  return [...marks].reduce((tone, mark) => Math.max(tone, TONES.indexOf(mark) + 1), 0)
}
