import { RADIX } from './letters.ts'
import type { Word } from './parse-query.ts'
import { MOST_CODES } from './scan.ts'

const LETTERS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' }
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

/** A form of a run in letters, in lower case. */
export function spelled(run: readonly Word[], codes: readonly number[]): string {
  return run.map(({ key }, place) => syllableOf(key, codes[place] ?? 0)).join(' ')
}

/**
 * A syllable from its folded form and the code of its marks, as `scan.ts` makes it. The tone stands where laws put it
 * (hòa, thủy).
 */
function syllableOf(key: string, code: number): string {
  const letters = [...key]
  let left = Math.floor(code / TONES.length)
  let radix = 1
  const radixes = letters.map((letter) => {
    const own = RADIX[letter] ?? 1
    const counted = own > 1 && radix * own <= MOST_CODES ? own : 1
    radix *= counted
    return counted
  })
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    const own = radixes[place] ?? 1
    const letter = letters[place] ?? ''
    letters[place] = own > 1 ? (LETTERS[letter]?.[left % own] ?? letter) : letter
    left = Math.floor(left / own)
  }
  const home = tonePlace(letters.join(''))
  letters[home] = `${letters[home] ?? ''}${TONES[code % TONES.length] ?? ''}`
  return letters.join('').normalize('NFC')
}

/** The letter that bears the tone: the last one with a mark of its own, else by the shape of the rime. */
function tonePlace(text: string): number {
  const marked = text.search(/[ăâêôơư][^ăâêôơư]*$/u)
  if (marked >= 0) return marked
  const [, onset = '', vowels = '', coda = ''] = /^(qu|gi(?=[aeiouy])|[^aeiouy]*)([aeiouy]*)(.*)$/u.exec(text) ?? []
  const last = onset.length + Math.max(0, vowels.length - 1)
  if (coda !== '' || vowels.length < 2) return last
  return onset.length + (vowels.length === 2 ? 0 : 1)
}
