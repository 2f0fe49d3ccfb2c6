import { createHash } from 'node:crypto'

/** The hash of a text as policies and `integrity` attributes write it: `sha256-…` (W3C Subresource Integrity). */
export function sourceHash(text: string, algorithm: 'sha256' | 'sha384' = 'sha256'): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`
}
