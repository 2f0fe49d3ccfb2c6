import type { Word } from './parse-query.ts'
import { marksOf, TONES } from './syllable.ts'

/** A form of a run in letters. */
export function spelled(run: readonly Word[], codes: readonly number[]): string {
  return run.map(({ key }, place) => marked(key, codes[place] ?? 0)).join(' ')
}

/** A folded syllable with the marks of a code, as `syllableOf()` makes it; the tone stands where laws put it (hòa, thủy). */
function marked(key: string, code: number): string {
  const letters = [...key]
  let left = Math.floor(code / 6)
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    const letter = letters[place] ?? ''
    const marks = marksOf(letter, key)
    const mark = marks.charAt((left % (marks.length + 1)) - 1)
    left = Math.floor(left / (marks.length + 1))
    letters[place] = letter === 'd' && mark !== '' ? 'đ' : letter + mark
  }
  const open = letters.join('').normalize('NFC')
  const home = tonePlace(open) + 1
  return (open.slice(0, home) + TONES.charAt((code % 6) - 1) + open.slice(home)).normalize('NFC')
}

/** The letter that bears the tone: the last one with a mark of its own, else by the shape of the rime. */
function tonePlace(text: string): number {
  const own = text.search(/[ăâêôơư][^ăâêôơư]*$/u)
  if (own >= 0) return own
  const [, onset = '', vowels = '', coda = ''] = /^(qu|gi(?=[aeiouy])|[^aeiouy]*)([aeiouy]*)(.*)$/u.exec(text) ?? []
  const last = Math.max(0, vowels.length - 1)
  return onset.length + (coda === '' ? Math.min(last, vowels.length > 2 ? 1 : 0) : last)
}
