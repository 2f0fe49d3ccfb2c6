import { MEDIA_TYPES } from '../content/media-types.ts'
import type { Header } from './secure-headers.ts'

/** A former address and where it leads; both with the prefix of the base URL. */
export interface Move {
  readonly from: string
  readonly to: string
}

/** What every host should do with the bulletin, whatever its own language is. Paths carry the prefix. */
export interface HostRules {
  /** Path of the base URL, `/` at both ends. */
  readonly prefix: string
  /** Headers of every answer. */
  readonly headers: readonly Header[]
  /** Languages by the path of their home page, the longest path first: that of the bulletin itself is the last. */
  readonly languages: readonly { readonly home: string; readonly lang: string }[]
  /** Those of the newest items first: where a host takes only so many, the oldest are left out. */
  readonly moves: readonly Move[]
  /** Addresses whose item was withdrawn: 410. */
  readonly gone: readonly string[]
}

/** Of files whose name holds a hash of their bytes: they never change. */
export const FOREVER = 'public, max-age=31536000, immutable'

/** Of all else: kept, and asked for anew each time, which costs an answer without a body. */
export const REVALIDATED = 'no-cache'

/** Files of one extension, and how they are sent. */
export interface FileType {
  readonly extension: string
  /** Media type without parameters. */
  readonly type: string
  /** True of text, which is UTF-8 throughout and is worth compressing. */
  readonly isText: boolean
}

const OWN_TYPES: readonly FileType[] = [
  { extension: 'html', type: 'text/html', isText: true },
  { extension: 'js', type: 'text/javascript', isText: true },
  { extension: 'xml', type: 'application/xml', isText: true },
  { extension: 'json', type: 'application/json', isText: true },
  { extension: 'webmanifest', type: 'application/manifest+json', isText: true },
  { extension: 'svg', type: 'image/svg+xml', isText: true },
  { extension: 'bin', type: 'application/octet-stream', isText: false },
]

/** Every file of a bulletin is of one of these, by its last extension. */
export const FILE_TYPES: readonly FileType[] = [
  ...OWN_TYPES,
  ...[...MEDIA_TYPES].map(([extension, { type }]) => ({ extension, type, isText: type.startsWith('text/') })),
]

/** Extensions of the files that articles carry, whose names hold a hash wherever they lie. */
export const HASHED_EXTENSIONS: readonly string[] = ['js', ...MEDIA_TYPES.keys()]

/** `text/html; charset=utf-8`. */
export function contentType({ type, isText }: FileType): string {
  return isText ? `${type}; charset=utf-8` : type
}

/** Paths that never change what they say, as a regular expression that PCRE and RE2 read alike. */
export function foreverPattern(prefix: string): string {
  return `^${escaped(prefix)}.*-[0-9a-f]{8}(-[0-9]+)?\\.(${HASHED_EXTENSIONS.join('|')})$`
}

/** Pages under a home page; the name of its file counts too, with the one that says how it is compressed. */
export function pagePattern(home: string): string {
  return `^${escaped(home)}(.*/)?([^/]*\\.html(\\.br|\\.gz)?)?$`
}

/** Files for the host, not for readers: `_host`, `.bantin`, `.htaccess`; what `.well-known` holds is for readers. */
export function hiddenPattern(prefix: string): string {
  return `^${escaped(prefix)}(_|\\.[^w]|\\.w[^e])`
}

/** A path as a regular expression that matches just it. */
export function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
