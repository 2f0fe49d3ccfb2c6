import { nextOne, nextTwo, SEED } from './hash.ts'
import { LETTER, letterOf, RADIX } from './letters.ts'

/** A syllable as it was heard; the scanner uses one object over and over. */
export interface Syllable {
  one: number
  two: number
  /** Which of the syllables with this folded form it is: see `codeOf`. */
  code: number
  /** Codes that syllables of this folded form may have. */
  radix: number
  start: number
  end: number
}

/** Listens to a text, syllable by syllable. */
export interface Listener {
  syllable(syllable: Readonly<Syllable>): void
  /** A run ends: the next syllable is no neighbour of the last. */
  pause(): void
  /** A document number: `36/QĐ-UBND`, as written. */
  documentNumber(text: string): void
}

/** Marks of a syllable beyond this many combinations are left out: no Vietnamese syllable has so many. */
export const MOST_CODES = 1296
const SLASH = 0x2f
const LESS = 0x3c
const AMPERSAND = 0x26
const TONES = 6

const radixes = Uint8Array.from({ length: 128 }, (_, code) => RADIX[String.fromCharCode(code)] ?? 1)

/** Elements that part no words: what is inside them belongs to the sentence around them. */
const INLINE = /^\/?(?:a|abbr|b|br|cite|code|del|em|i|ins|mark|s|small|span|strong|sub|sup|u)(?=[\s>/])/u
const DOCUMENT = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/uy

/**
 * Tells the syllables of a text. Neighbours are those with nothing between them but white space, hyphens and dashes;
 * an apostrophe inside a word is not heard (`H'leo`).
 *
 * @param text NFC.
 * @param isHtml true for HTML of `content/`, whose entities are few and whose tags are whole.
 */
export function scan(text: string, isHtml: boolean, listener: Listener): void {
  const syllable: Syllable = { one: 0, two: 0, code: 0, radix: 1, start: 0, end: 0 }
  let place = 0
  while (place < text.length) {
    const code = text.charCodeAt(place)
    const letter = letterOf(code)
    if (letter >= LETTER.foreign) {
      read(text, place, syllable)
      place = syllable.end
      if (text.charCodeAt(place) === SLASH) tellNumber(text, syllable.start, listener)
      listener.syllable(syllable)
    } else if (letter !== LETTER.pause && letter !== LETTER.apostrophe) place += 1
    else
      place = isHtml && (code === LESS || code === AMPERSAND) ? markup(text, place, listener) : pause(place, listener)
  }
  listener.pause()
}

function pause(place: number, listener: Listener): number {
  listener.pause()
  return place + 1
}

/** Passes over a tag or an entity. */
function markup(text: string, place: number, listener: Listener): number {
  const isTag = text.charCodeAt(place) === LESS
  const end = text.indexOf(isTag ? '>' : ';', place)
  if (!isTag || !INLINE.test(text.slice(place + 1, place + 12))) listener.pause()
  return end < 0 ? place + 1 : end + 1
}

function tellNumber(text: string, start: number, listener: Listener): void {
  if (text.charCodeAt(start - 1) === SLASH) return
  DOCUMENT.lastIndex = start
  const found = DOCUMENT.exec(text)
  if (found !== null) listener.documentNumber(found[0])
}

/** Reads the syllable that begins at a place. */
function read(text: string, start: number, syllable: Syllable): void {
  let { one, two }: { one: number; two: number } = SEED
  let code = 0
  let radix = 1
  let tone = 0
  let place = start
  for (; place < text.length; place += 1) {
    const character = text.charCodeAt(place)
    const letter = letterOf(character)
    if (letter < LETTER.foreign) {
      if (letter === LETTER.silent || (letter === LETTER.apostrophe && isLetter(text, place + 1))) continue
      break
    }
    const base = letter === LETTER.foreign ? lower(character) : letter & 127
    one = nextOne(one, base)
    two = nextTwo(two, base)
    const own = base < 128 ? (radixes[base] ?? 1) : 1
    if (own > 1 && radix * own <= MOST_CODES) {
      code = code * own + ((letter >> 7) & 3)
      radix *= own
    }
    if (letter >> 9 > 0) tone = letter >> 9
  }
  syllable.one = one
  syllable.two = two
  syllable.code = code * TONES + tone
  syllable.radix = radix * TONES
  syllable.start = start
  syllable.end = place
}

function isLetter(text: string, place: number): boolean {
  return place < text.length && letterOf(text.charCodeAt(place)) >= LETTER.foreign
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}
