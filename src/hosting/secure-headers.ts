import { headerPolicy } from './policy.ts'

export interface HeaderOptions {
  /** Policy of every page, as `pagePolicy()` made it. */
  readonly policy: string
  /** True when the bulletin has a host of its own, and so may speak for the hosts under it. */
  readonly isWholeHost: boolean
  /** True when a script of another host runs, which no page of ours can make fit for isolation. */
  readonly isMeasured: boolean
}

export type Header = readonly [name: string, value: string]

/** What the pages use, and so may: sharing, copying an address, a film on the whole screen. */
const USED = ['clipboard-write', 'fullscreen', 'web-share']

/** What no page needs. Only names that browsers know: others are told in the console. */
const UNUSED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture'],
  ...['encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'sync-xhr', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
]

/**
 * Headers of every answer, for whatever host is able to send them.
 *
 * Source: OWASP Secure Headers Project, without `Cache-Control: no-store` and `Clear-Site-Data`: pages may be kept.
 */
export function secureHeaders({ policy, isWholeHost, isMeasured }: HeaderOptions): readonly Header[] {
  return [
    ['Content-Security-Policy', headerPolicy(policy)],
    ['Strict-Transport-Security', `max-age=63072000${isWholeHost ? '; includeSubDomains' : ''}`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
    ['X-DNS-Prefetch-Control', 'off'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', permissions()],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', isMeasured ? 'credentialless' : 'require-corp'],
  ]
}

function permissions(): string {
  const rules = [...USED.map((name) => `${name}=(self)`), ...UNUSED.map((name) => `${name}=()`)]
  return rules.sort().join(', ')
}
