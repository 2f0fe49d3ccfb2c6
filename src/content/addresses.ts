import { posix } from 'node:path'

import { isReserved } from '../domain/paths.ts'
import { MAX_SLUG, slug } from '../domain/slug.ts'
import { listAdvice, severalIn } from './several.ts'
import { quoted, type Told } from './told.ts'

interface Named {
  readonly slug: string | null
  readonly title: string
  /** Path of the file. */
  readonly path: string
}

/**
 * The last part of an item's address: as written, else from the file's name (its folder's for `index.md`), else from
 * the title.
 */
export function slugOf(item: Named): string | Told {
  if (item.slug !== null) return slug(item.slug) === item.slug ? item.slug : badSlug(item.slug)
  const stem = posix.basename(item.path).replace(/\.md$/iu, '')
  const name = stem.toLowerCase() === 'index' ? posix.basename(posix.dirname(item.path)) : stem
  const made = slug(name) || slug(item.title)
  return made === '' ? NO_SLUG : made
}

const NO_SLUG: Told = {
  code: 'no-slug',
  message: 'Tên tệp và nhan đề không có chữ nào viết được trong địa chỉ.',
  remedy: 'Thêm mục slug: vài chữ không dấu, nối bằng gạch nối, ví dụ: slug: le-hoi-hoa-ban',
}

function badSlug(written: string): Told {
  const proper = slug(lastPart(written))
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(written) && proper !== '') {
    return {
      code: 'long-slug',
      message: `slug dài ${String(written.length)} ký tự, quá giới hạn ${String(MAX_SLUG)}.`,
      remedy: `Rút gọn, ví dụ: slug: ${proper}`,
    }
  }
  return {
    code: 'bad-slug',
    message: `slug ${quoted(written)} không dùng làm địa chỉ được.`,
    remedy: proper === '' ? NO_SLUG.remedy : `Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối: slug: ${proper}`,
  }
}

/** Of an address or a file's name, what makes a slug. */
function lastPart(written: string): string {
  return (written.split('/').findLast((part) => part !== '') ?? '').replace(/\.(?:html?|md)$/iu, '')
}

/** The addresses that the system keeps: those of pages, and under a month those of its full pages. */
export function reservedSlug(slugText: string, kind: 'article' | 'page'): Told | null {
  const isTaken = kind === 'page' ? isReserved(slugText) : /^(?:trang|page)-\d+$/u.test(slugText)
  if (!isTaken) return null
  return {
    code: 'reserved-slug',
    message: `Địa chỉ ${quoted(slugText)} dành riêng cho hệ thống.`,
    remedy: `Đặt tên khác bằng mục slug, ví dụ: slug: ${kind === 'page' ? 'trang' : 'bai'}-${slugText}`,
  }
}

/**
 * A former address of an item: from the root of the site, without prefix; a page's ends in `/` or `.html`.
 *
 * @example parseAlias('/2026/11/ten-cu') // '/2026/11/ten-cu/'
 */
export function parseAlias(written: string): string | Told {
  if (!PATH.test(written)) return badAlias(written)
  const address = written.replace(/\/index\.html?$/iu, '/').replace(/(?<=\/[^/.]+)$/u, '/')
  if (!/(?:\/|\.html?)$/iu.test(address)) return badAlias(written)
  return isSystemFile(address) || isSystemAddress(address) ? systemAlias(written) : address
}

const PATH = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/u

/** Files that a site or a host has at its root: no folder may stand in their place. */
function isSystemFile(address: string): boolean {
  const first = address.split('/')[1] ?? ''
  return first.startsWith('_') || (first.includes('.') && !/\.html?$/iu.test(first))
}

/** True for home pages, years, months and all that stands under a word of the system, in any language. */
function isSystemAddress(address: string): boolean {
  const segments = address.split('/').filter((segment) => segment !== '')
  const own = /^[a-z]{2,3}$/iu.test(segments[0] ?? '') ? segments.slice(1) : segments
  const [first, second, third] = own
  if (first === undefined) return true
  if (!/^\d{4}$/u.test(first)) return isReserved(first.replace(/\.html?$/iu, '').toLowerCase())
  return (
    second === undefined || isPageOf(second) || (/^\d{2}$/u.test(second) && (third === undefined || isPageOf(third)))
  )
}

function isPageOf(segment: string): boolean {
  return /^(?:trang|page)-\d+$/iu.test(segment)
}

function badAlias(written: string): Told {
  const parts = severalIn(written)
  if (parts.length > 1 && parts.every((part) => part.startsWith('/')))
    return {
      code: 'several-in-one',
      message: `${quoted(written)} là nhiều địa chỉ viết trong một.`,
      remedy: listAdvice('aliases', parts),
    }
  const url = URL.canParse(written) ? new URL(written) : null
  const rooted = `/${written.replace(/^\/+|\/+$/gu, '')}/`
  const example = PATH.test(rooted) && rooted.length > 2 ? rooted : '/2026/11/ten-cu/'
  return {
    code: 'bad-alias',
    message: `Địa chỉ cũ ${quoted(written)} không dùng được.`,
    remedy:
      url === null || !/^https?:$/u.test(url.protocol)
        ? `Viết địa chỉ từ gốc của bản tin, không dấu, kết thúc bằng / hoặc .html: ${example}`
        : `Bỏ tên máy chủ, chỉ giữ phần từ gốc của bản tin: ${url.pathname}`,
  }
}

function systemAlias(written: string): Told {
  return {
    code: 'reserved-alias',
    message: `Địa chỉ cũ ${quoted(written)} là của một trang trong hệ thống.`,
    remedy: 'Bỏ địa chỉ này khỏi aliases.',
  }
}
