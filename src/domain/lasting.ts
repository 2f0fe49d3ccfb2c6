import { PASSING_WORDS } from './paths.ts'

/** A full page of an index, a year, a month: what is cut from a list moves with the list. */
const CUT = /\/(?:\d{4}(?:\/\d{2})?|(?:trang|page)-\d+)\/$/u

/** The hash in a file's name. Pictures and scripts are left out: nobody links to a version of them. */
const HASH = /-[0-9a-f]{8}(?=\.(?!avif$|css$|gif$|jpe?g$|js$|png$|svg$|vtt$|webp$)[a-z0-9]+$)/u

/**
 * What of an address is promised to whoever links to it; null when nothing is.
 *
 * The page of an item and the head of a declared index are promised as they are, an attachment in whatever version.
 * Lists that exist only while some item stands in them (tags, topics, authors, years, months) are not.
 *
 * @param url without prefix.
 * @example promiseOf('/2018/06/tin/bieu-mau-1f2e3d4c.pdf') // '/2018/06/tin/bieu-mau.pdf'
 */
export function promiseOf(url: string): string | null {
  if (!url.endsWith('/')) return HASH.test(url) ? url.replace(HASH, '') : null
  return CUT.test(url) || url.split('/').some((segment) => PASSING_WORDS.has(segment)) ? null : url
}
