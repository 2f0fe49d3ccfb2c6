/**
 * The one text module: every comparison of Vietnamese text in Bantin goes through it.
 *
 * Source: the measurements in Unicode UAX #15 (normal forms) and Decision 1989/QĐ-BGDĐT of 2018 (tone placement).
 */

/** Zero-width and soft characters that copied text carries and that no reader sees. */
export const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** Letters that readers take for a barred d. */
export const LOOK_ALIKE_D = /[đĐðÐɖƉ]/gu
/** Marks, and format characters, invisible ones among them. */
const UNHEARD = /[\p{M}\p{Cf}]+/gu
const DASHES = /[\u2010-\u2015\u2212]/gu

/** Text in Unicode normal form C: the only form that Bantin keeps. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * The search form of a text: no marks, no case, đ and its look-alikes as d, invisible characters gone.
 *
 * @example fold('THỪA THIÊN – HUẾ') // 'thua thien – hue'
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(UNHEARD, '').replace(LOOK_ALIKE_D, 'd').toLowerCase()
}

/** `fold()` with every character but a-z and 0-9 dropped: how names of provinces are compared. */
export function foldKey(text: string): string {
  return fold(text).replace(/[^a-z0-9]/gu, '')
}

const SYLLABLE = /[\p{L}\p{M}]+/gu
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** The tone mark of a syllable moved to its end, so that hoà and hòa, thuỷ and thủy are one. */
function withToneLast(syllable: string): string {
  const open = syllable.normalize('NFD')
  const tone = TONE.exec(open)
  return tone === null ? open : open.replace(tone[0], '') + tone[0]
}

/**
 * The identity of a label (category, tag, topic, author): two labels that differ only in tone placement,
 * letter case, kind of dash or spacing have one key; Má and Mạ have two.
 *
 * @example labelKey('Văn hoá') === labelKey('VĂN HÓA') // true
 */
export function labelKey(text: string): string {
  return nfc(text)
    .replace(INVISIBLE, '')
    .replace(/[ðɖ]/gu, 'đ')
    .toLowerCase()
    .replace(/[ðɖ]/gu, 'đ')
    .replace(DASHES, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SYLLABLE, withToneLast)
}

/** Order by code units: for identifiers and paths, where every machine must agree. For names use `Intl.Collator('vi')`. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
