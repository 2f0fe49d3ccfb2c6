import { nfc } from '../domain/text.ts'

/** Windows-1252 where it differs from Latin-1; a gap is a byte that it leaves out. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(HIGH, (character, place) => [character, 0x80 + place]),
)

/** How the Vietnamese letters beyond Latin-1 begin when their bytes are read as Windows-1252: ế is `áº¿`, đ is `Ä‘`. */
const TRACE = /á[º»][\u0080-\u00BF\u0152-\u2122]|Ä[\u0082\u0083\u0090\u0091‚ƒ‘]|Æ[\u00A0\u00A1\u00AF\u00B0]/u

/** Letters of Vietnamese that Latin-1 lacks: what restored text must have. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u

/**
 * A line whose UTF-8 was read as Windows-1252, with its words put right; null when it has none.
 *
 * @example unscrambled('BiÃªn giá»›i') // 'Biên giới'
 */
export function unscrambled(line: string): string | null {
  if (!TRACE.test(line)) return null
  const meant = line.replace(/[^ \t]+/gu, (word) => decoded(word) ?? word)
  return VIETNAMESE.test(meant) && meant !== line ? nfc(meant) : null
}

function decoded(word: string): string | null {
  const bytes = Array.from(word, byteOf)
  if (bytes.some((byte) => byte > 255)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function byteOf(character: string): number {
  const high = character === ' ' ? undefined : HIGH_BYTES.get(character)
  return high ?? character.codePointAt(0) ?? 256
}
