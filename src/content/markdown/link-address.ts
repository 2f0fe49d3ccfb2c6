import { posix } from 'node:path'

import type { Told } from '../told.ts'
import { ARTICLES } from '../walk.ts'
import { mendedAddress, parseWebAddress } from '../web-address.ts'
import {
  localPage,
  missingScheme,
  NO_ADDRESS,
  outside,
  refusedScheme,
  unclear,
  unfitMail,
  unfitPhone,
} from './address-faults.ts'
import { type AddressParts, decoded, isDomain, isHostRelative, isMail, partsOf, schemeOf } from './address.ts'
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
  const isIncomplete = isDomain(address) || isMail(address) || mendedAddress(address) !== null
  if (parts.extension === '' || isIncomplete) return unclear(address)
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
  const given = href.replace(/^\w+:/u, '')
  const rest = `${given}/` === own ? own : given
  if (rest.startsWith(own)) return toPage(new URL(`/${rest.slice(own.length)}`, SOME_HOST))
  const url = new URL(href)
  return THIS_MACHINE.test(url.hostname) ? localPage(url) : { kind: 'out', href }
}

const THIS_MACHINE = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/u

function toMail(address: string): LinkAddress | Told {
  if (/^mailto:[^\s@?/]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/iu.test(address))
    return { kind: 'out', href: new URL(address).href }
  return unfitMail(address)
}

function toPhone(address: string): LinkAddress | Told {
  const number = decoded(address)
    .slice('tel:'.length)
    .replace(/[\s().-]/gu, '')
  if (/^\+?\d{3,15}$/u.test(number)) return { kind: 'out', href: `tel:${number}` }
  return unfitPhone(address)
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
