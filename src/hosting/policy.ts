import { sourceHash } from '../domain/source-hash.ts'

export interface PolicyOptions {
  /** The one stylesheet that every page holds: its hash is all that allows it. */
  readonly sheet: string
  /** Origin of the measurement script that the owner has set, `https://do-luong.example.vn`; null by default. */
  readonly measurement: string | null
}

/**
 * Content-Security-Policy of every page: it may load what lies beside it, and nothing else. The same text stands in the
 * headers and in each page, for hosts that send no headers of ours.
 *
 * Source: W3C Content Security Policy Level 3.
 */
export function pagePolicy({ sheet, measurement }: PolicyOptions): string {
  const others = measurement === null ? '' : ` ${measurement}`
  return [
    "default-src 'none'",
    `style-src '${sourceHash(sheet)}'`,
    `script-src 'self'${others}`,
    `img-src 'self'${others}`,
    "media-src 'self'",
    `connect-src 'self'${others}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** The policy as a header, which can also forbid that another site shows the page in a frame of its own. */
export function headerPolicy(page: string): string {
  return `${page}; frame-ancestors 'none'`
}
