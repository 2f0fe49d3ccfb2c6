import { hash } from 'node:crypto'

/** SHA-256 of a text or of bytes, lower-case hex. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** 128 bits of it: enough to tell texts apart that nobody forges. */
export function shortDigest(content: string): string {
  return digest(content).slice(0, 32)
}

/** One short digest of an ordered list of parts; no part can run into the next. */
export function digestOf(parts: readonly string[]): string {
  return shortDigest(JSON.stringify(parts))
}
