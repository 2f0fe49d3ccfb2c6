import { PASSING_WORDS } from './paths.ts'
import { byCodeUnit } from './text.ts'

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

/**
 * Addresses that were promised to readers and would lead nowhere: published once, and now neither a page, nor one that
 * leads on, nor withdrawn. In order.
 *
 * @param before URLs that are, or once were, published; `after` those that will be.
 * @param isWithdrawn whether an address was taken down for good.
 */
export function vanishedAmong(
  before: Iterable<string>,
  after: Iterable<string>,
  isWithdrawn: (address: string) => boolean,
): readonly string[] {
  const kept = new Set([...after].map(promiseOf))
  return [...new Set(before)]
    .filter((url) => {
      const promise = promiseOf(url)
      return promise !== null && !kept.has(promise) && !addressesOver(url).some(isWithdrawn)
    })
    .sort(byCodeUnit)
}

/** An address and those above it: what is withdrawn takes with it all that lies under it, pictures and attachments. */
export function addressesOver(url: string): readonly string[] {
  const folders = [...url.matchAll(/\//gu)].map(({ index }) => url.slice(0, index + 1)).filter((each) => each !== '/')
  return [url, ...folders]
}

/** What to do about an address that would vanish. */
export const WAYS_TO_KEEP = [
  'bài đã đổi tên hoặc đổi ngày: thêm địa chỉ cũ vào mục aliases của bài;',
  'xóa nhầm: lấy lại tệp từ git (git checkout <bản trước> -- <tệp>);',
  'muốn rút hẳn: thêm địa chỉ vào mục withdrawn của site.yaml, hoặc chạy bantin withdraw --purge <địa chỉ>.',
] as const
