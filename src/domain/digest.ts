import { hash } from 'node:crypto'

/** SHA-256 of a text or of bytes, lower-case hex. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** One short digest (128 bits) of an ordered list of parts; no part can run into the next. */
export function digestOf(parts: readonly string[]): string {
  return digest(JSON.stringify(parts)).slice(0, 32)
}
