import slugify from 'slugify'

import { fold, INVISIBLE, nfc } from './text.ts'

/** Longest slug made from a title, in characters; longer ones are cut at a hyphen. */
export const MAX_SLUG = 80

const GROUPED_THOUSANDS = /(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d]|\.\d)/gu

/**
 * The one maker of URL words: lower-case ASCII letters and digits in hyphenated runs; empty when nothing is left
 * (an emoji, Chinese), so that the caller asks for a slug.
 *
 * @example slug('UBND tỉnh số 36/QĐ-UBND') // 'ubnd-tinh-so-36-qd-ubnd'
 * @example slug('13 xã đạt chuẩn (14%)') // '13-xa-dat-chuan-14-phan-tram'
 */
export function slug(text: string): string {
  const words = fold(
    nfc(text)
      .replace(INVISIBLE, '')
      .replaceAll('&', ' và ')
      .replaceAll('%', ' phần trăm ')
      .replaceAll('₫', ' đồng ')
      .replace(GROUPED_THOUSANDS, (number) => number.replaceAll('.', ''))
      .replace(/['’‘ʼ]/gu, ''),
  ).replace(/[^a-z0-9]+/gu, ' ')
  return cut(slugify(words, { lower: true, strict: true, locale: 'vi', trim: true }))
}

function cut(whole: string): string {
  if (whole.length <= MAX_SLUG) return whole
  const end = whole.lastIndexOf('-', MAX_SLUG)
  return whole.slice(0, end > 0 ? end : MAX_SLUG)
}
