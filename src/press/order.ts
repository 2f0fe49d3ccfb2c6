import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { digest } from '../domain/digest.ts'
import type { Route } from '../routes/route.ts'

/** A page or text that the press wants made, and where its bytes go. */
export interface Order extends Pick<Route, 'url' | 'props'> {
  /** File to write, absolute. */
  readonly file: string
  /** SHA-256 of what is published now, hex; null when nothing is. The same bytes are not written again. */
  readonly published: string | null
}

/** A page made. */
export interface Printed {
  readonly url: string
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Writes a page or a picture where its order says, in this thread or another. */
export function printPage({ url, file, published }: Omit<Order, 'props'>, content: string | Uint8Array): Printed {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const sha256 = digest(bytes)
  if (sha256 !== published) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return { url, sha256, size: bytes.length }
}
