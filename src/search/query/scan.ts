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
 * What characters are. Most end a run: 0; a new line does, too: each block of a text is one. Spaces, hyphens and dashes,
 * 1, part syllables of one run; marks that no letter took and what is invisible, 3, are heard only inside a syllable.
 */
const PAUSE = 0
const APOSTROPHE = 2
const LETTER = 4

const KINDS = [/[^\S\n]|[-\u2010-\u2015]/u, /['’ʼ]/u, /[\p{M}\p{Cf}]/u, /[\p{L}\p{N}]/u] as const
const TABLED = 0x2070
const DOCUMENT = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/uy

/** What each character is, once it was met; what a syllable is, until another takes its place. */
const kinds = new Int8Array(TABLED).fill(-1)
const KNOWN = 2 ** 15
const known = Array.from({ length: KNOWN }, (): Met | null => null)

interface Met {
  readonly written: string
  readonly syllable: Syllable
}

/**
 * Tells the syllables of a text. Neighbours are those with nothing between them but spaces, hyphens and dashes; an
 * apostrophe inside a word is not heard (`H'leo`).
 *
 * @param text NFC; a line is a block.
 */
export function scan(text: string, listener: Listener): void {
  let place = 0
  while (place < text.length) {
    const kind = kindAt(text, place)
    if (kind === LETTER) {
      const end = endOf(text, place)
      if (text[end] === '/' && text[place - 1] !== '/') tellNumber(text, place, listener)
      listener.syllable(syllableIn(text, place, end), place, end)
      place = end
    } else {
      if (kind === PAUSE || kind === APOSTROPHE) listener.pause()
      place += 1
    }
  }
  listener.pause()
}

/** The end of the syllable that begins at a place. */
function endOf(text: string, start: number): number {
  let end = start + 1
  for (let place = end; place < text.length; place += 1) {
    const kind = kindAt(text, place)
    if (kind < APOSTROPHE || (kind === APOSTROPHE && kindAt(text, place + 1) !== LETTER)) break
    end = place + 1
  }
  return end
}

/** Without a new string for each syllable of an archive: those are what takes time. */
function syllableIn(text: string, start: number, end: number): Syllable {
  let hash = end - start
  for (let place = start; place < end; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (KNOWN - 1)
  const met = known[slot]
  if (met != null && met.written.length === end - start && text.startsWith(met.written, start)) return met.syllable
  const written = text.slice(start, end)
  const syllable = syllableOf(written)
  known[slot] = { written, syllable }
  return syllable
}

function kindAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  const kind = kinds[code] ?? -1
  if (kind >= 0) return kind
  // Past the end of the table nothing is kept.
  kinds[code] = kindOf(code)
  return kindOf(code)
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  return KINDS.findIndex((kind) => kind.test(character)) + 1
}

function tellNumber(text: string, start: number, listener: Listener): void {
  DOCUMENT.lastIndex = start
  const found = DOCUMENT.exec(text)
  if (found !== null) listener.number(found[0], start)
}
