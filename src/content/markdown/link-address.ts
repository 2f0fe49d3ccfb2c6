import { posix } from 'node:path'

import { quoted, type Told } from '../told.ts'
import { ARTICLES } from '../walk.ts'
import { parseWebAddress } from '../web-address.ts'
import {
  type AddressParts,
  decoded,
  isHostRelative,
  missingScheme,
  partsOf,
  refusedScheme,
  schemeOf,
} from './address.ts'
import type { MarkdownOptions } from './draft.ts'
import { anchorOf } from './headings.ts'

/** Where a link leads. */
export type LinkAddress =
  /** Out of the bulletin, complete, as a browser sends it. */
  | { readonly kind: 'out'; readonly href: string }
  /** To a heading of the same body; empty is the start of the page. */
  | { readonly kind: 'jump'; readonly anchor: string }
  /** To a page of the bulletin, by its URL without prefix. */
  | { readonly kind: 'page'; readonly url: string; readonly query: string; readonly anchor: string | null }
  /** To an article or page, by the path of its Markdown file from the root. */
  | { readonly kind: 'article'; readonly path: string; readonly anchor: string | null }
  /** To another file, as `resolveFile` takes it. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }

/** Files of the site that are no page and no file of an article: feeds, the page of a host for what is not found. */
const SITE_FILES: ReadonlySet<string> = new Set(['xml', 'html', 'json'])

/** Stands for the host, so that the platform itself parses the rest of an address. */
const SOME_HOST = 'https://host.invalid'

/**
 * Reads the address of a link by a list of what is allowed; every other is told.
 *
 * @param file path of the Markdown file that holds it, from the root.
 */
export function parseLink(written: string, file: string, { baseUrl }: MarkdownOptions): LinkAddress | Told {
  const address = written.trim()
  const scheme = schemeOf(address)
  if (scheme !== null) return withScheme(address, scheme, baseUrl)
  if (isHostRelative(address)) return missingScheme(written)
  if (/\p{Cc}/u.test(decoded(address))) return unclear(written)
  const parts = partsOf(address)
  if (parts.path === '') return inPage(parts, address)
  if (parts.extension === 'md') return toArticle(parts, written, file)
  const isSitePath = parts.path.startsWith('/') && (parts.extension === '' || SITE_FILES.has(parts.extension))
  if (isSitePath) return toPage(new URL(address, SOME_HOST))
  if (parts.extension === '' || isDomain(address)) return unclear(written)
  return { kind: 'file', path: parts.path, fragment: fragmentOf(parts) }
}

function withScheme(address: string, scheme: string, baseUrl: string): LinkAddress | Told {
  if (scheme === 'http' || scheme === 'https') return toWeb(address, baseUrl)
  if (scheme === 'mailto') return toMail(address)
  return scheme === 'tel' ? toPhone(address) : refusedScheme(address, scheme)
}

/** A complete address; one of this very bulletin is a link inside. */
function toWeb(address: string, baseUrl: string): LinkAddress | Told {
  const href = parseWebAddress(address)
  if (typeof href !== 'string') return href
  const own = baseUrl.replace(/^\w+:/u, '')
  const rest = href.replace(/^\w+:/u, '')
  return rest.startsWith(own) ? toPage(new URL(`/${rest.slice(own.length)}`, SOME_HOST)) : { kind: 'out', href }
}

function toMail(address: string): LinkAddress | Told {
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/iu.test(address))
    return { kind: 'out', href: new URL(address).href }
  return {
    code: 'unfit-mail',
    message: `${quoted(address)} không phải một địa chỉ thư.`,
    remedy: 'Viết như ví dụ: mailto:bantin@co-quan.example.vn',
  }
}

function toPhone(address: string): LinkAddress | Told {
  const number = decoded(address)
    .slice('tel:'.length)
    .replace(/[\s().-]/gu, '')
  if (/^\+?\d{3,15}$/u.test(number)) return { kind: 'out', href: `tel:${number}` }
  return {
    code: 'unfit-phone',
    message: `${quoted(address)} không phải một số điện thoại.`,
    remedy: 'Viết như ví dụ: tel:02153825408',
  }
}

function inPage({ fragment }: AddressParts, address: string): LinkAddress | Told {
  if (fragment === null) return address === '' ? NO_ADDRESS : unclear(address)
  return { kind: 'jump', anchor: anchorOf(fragment) }
}

/**
 * Pages end in `/`; one that lacks it is meant all the same. The path is made plain after percent signs are undone, or
 * `/%2Fhost/` would lead out.
 */
function toPage({ pathname, search, hash }: URL): LinkAddress {
  const path = posix.normalize(decoded(pathname).replaceAll('\\', '/'))
  const isComplete = path.endsWith('/') || posix.extname(path) !== ''
  return {
    kind: 'page',
    url: isComplete ? path : `${path}/`,
    query: search,
    anchor: hash === '' ? null : anchorOf(decoded(hash.slice(1))),
  }
}

/** From the folder of the file; from the root when it starts with `/` or with the folder of all articles. */
function toArticle({ path, fragment }: AddressParts, written: string, file: string): LinkAddress | Told {
  const isFromRoot = path.startsWith('/') || path.startsWith(`${ARTICLES}/`)
  const target = isFromRoot ? posix.normalize(path.replace(/^\/+/u, '')) : posix.join(posix.dirname(file), path)
  if (target.startsWith('..')) return outside(written)
  return { kind: 'article', path: target, anchor: fragment === null ? null : anchorOf(fragment) }
}

/** A page of a PDF: `#page=3`. */
function fragmentOf({ fragment }: AddressParts): string {
  return fragment !== null && /^[\w=&.,-]+$/u.test(fragment) ? `#${fragment}` : ''
}

function isDomain(address: string): boolean {
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu|info)(?:[/?#]|$))/iu.test(address)
}

const NO_ADDRESS: Told = {
  code: 'no-address',
  message: 'Liên kết không có địa chỉ.',
  remedy: 'Viết địa chỉ trong ngoặc tròn: [chữ của liên kết](https://example.vn/).',
}

function outside(written: string): Told {
  return {
    code: 'file-outside',
    message: `Tệp ${quoted(written)} nằm ngoài thư mục của bản tin.`,
    remedy: 'Đếm lại số lần “../”, hoặc viết từ gốc: /articles/2026/11/ten-bai.md',
  }
}

const WAYS =
  'Trang ngoài: https://…; bài khác: đường dẫn của tệp .md; trang của bản tin: bắt đầu bằng /; tệp: tên tệp có cả đuôi.'

function unclear(written: string): Told {
  const asIs = /^[^\s/@]+@[^\s/@]+\.\w+$/u.test(written) ? `mailto:${written}` : null
  const guess = asIs ?? (isDomain(written) ? `https://${written}` : null)
  return {
    code: 'unclear-address',
    message: `Không rõ liên kết ${quoted(written)} dẫn đến đâu.`,
    remedy: guess === null ? WAYS : `Có phải bạn muốn viết ${quoted(guess)}?`,
  }
}
