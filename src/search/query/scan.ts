import { type Syllable, syllableOf } from './syllable.ts'

/** Listens to a text, syllable by syllable. */
export interface Listener {
  syllable(syllable: Syllable, start: number, end: number): void
  /** A run ends: the next syllable is no neighbour of the last. */
  pause(): void
  /** A document number: `36/QĐ-UBND`, as written. */
  number(text: string, start: number): void
}

/**
 * A syllable; or what ends a run: a new line, since each block of a text is one, and all but spaces, hyphens, dashes,
 * and marks that no letter took. An apostrophe and what is invisible belong to the syllable that they stand in.
 */
const PARTS =
  /([\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*)|\n|[^\s\p{M}\p{Cf}\u2010-\u2015-]/gu
const DOCUMENT = /^\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/u

/** What syllables are, until they are too many. */
const known = new Map<string, Syllable>()
const MOST_KNOWN = 2 ** 15

/**
 * Tells the syllables of a text. Neighbours are those with nothing between them but spaces, hyphens and dashes; an
 * apostrophe inside a word is not heard (`H'leo`).
 *
 * @param text NFC; a line is a block.
 */
export function scan(text: string, listener: Listener): void {
  for (const { 1: written, index } of text.matchAll(PARTS)) {
    if (written === undefined) listener.pause()
    else {
      const end = index + written.length
      if (text[end] === '/' && text[index - 1] !== '/') tellNumber(text, index, listener)
      listener.syllable(syllableNamed(written), index, end)
    }
  }
  listener.pause()
}

function syllableNamed(written: string): Syllable {
  let syllable = known.get(written)
  if (syllable === undefined) {
    if (known.size === MOST_KNOWN) known.clear()
    known.set(written, (syllable = syllableOf(written)))
  }
  return syllable
}

function tellNumber(text: string, start: number, listener: Listener): void {
  const [found] = DOCUMENT.exec(text.slice(start)) ?? []
  if (found !== undefined) listener.number(found, start)
}
