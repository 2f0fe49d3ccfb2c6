import ENCODINGS from './legacy-encodings.json' with { type: 'json' }
import { isSyllable } from './vietnamese-syllable.ts'

/** Fonts of before Unicode: TCVN3 is .VnTime and kin, VNI is VNI-Times and kin. */
export type LegacyEncoding = 'tcvn3' | 'vni'

interface Table {
  readonly letters: ReadonlyMap<string, string>
  /** Two characters before one: VNI writes ộ as ô and a mark. */
  readonly pattern: RegExp
}

const TABLES: Readonly<Record<LegacyEncoding, Table>> = { tcvn3: tableOf(ENCODINGS.tcvn3), vni: tableOf(ENCODINGS.vni) }

function tableOf(letters: Readonly<Record<string, string>>): Table {
  const keys = Object.keys(letters).sort((a, b) => b.length - a.length)
  return { letters: new Map(Object.entries(letters)), pattern: new RegExp(keys.join('|'), 'gu') }
}

/**
 * Text of a legacy font, read as Windows-1252, in Unicode. TCVN3 has no capitals of its own but Ă Â Đ Ê Ô Ơ Ư: the
 * others come out small.
 *
 * @example fromLegacy('§iÖn Biªn', 'tcvn3') // 'Điện Biên'
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const { letters, pattern } = TABLES[encoding]
  return text.replace(pattern, (key) => letters.get(key) ?? key)
}

/** Letters that Unicode text has and legacy text never: one of them clears a line. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u

/** Words with a letter beyond ASCII; the signs of Latin-1 and U+00AD are letters in TCVN3. */
const WORD = /[A-Za-z]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/gu

/** Up to this many words, all must make sense when converted; of more, four in five. */
const FEW_WORDS = 4

/**
 * The legacy font that a line was written in, or null. A line is one when its words make hardly any syllables as they
 * stand and nearly all make some when converted.
 */
export function legacyEncodingOf(line: string): LegacyEncoding | null {
  if (UNICODE_ONLY.test(line)) return null
  const words = line.match(WORD) ?? []
  if (words.length < 2) return null
  const plain = countOf(words, isPlainSyllable)
  if (plain > words.length / 2) return null
  const needed = words.length <= FEW_WORDS ? words.length : Math.max(words.length * 0.8, plain + 2)
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, count: countOf(words, (word) => isSyllable(fromLegacy(word, encoding))) }))
    .sort((a, b) => b.count - a.count)
  return best !== undefined && best.count >= needed ? best.encoding : null
}

function countOf(words: readonly string[], is: (word: string) => boolean): number {
  return words.filter(is).length
}

/** A syllable in the letter case that people write: TCVN3 read as it stands has capitals in the middle of words. */
function isPlainSyllable(word: string): boolean {
  return !/\p{Ll}\p{Lu}/u.test(word) && isSyllable(word)
}
