import { hash } from 'node:crypto'

/** The hash of a text as policies and `integrity` attributes write it: `sha256-…` (W3C Subresource Integrity). */
export function sourceHash(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`
}
