import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { outputPath, type Route } from '../routes/route.ts'
import type { Known } from './known.ts'
import { type OutputFolder, stagingOf } from './output-folder.ts'

/** Where the bytes of a URL go. */
export interface Slot {
  readonly url: string
  /** File to write, absolute. */
  readonly file: string
  /** SHA-256 of what is published now, hex; null when nothing is. The same bytes are not written again. */
  readonly published: string | null
}

/** A page or text that the press wants made. */
export interface Order extends Slot, Pick<Route, 'props'> {}

/** A page made. */
export interface Printed {
  readonly url: string
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Where new bytes go: in a folder that holds anything, to the staging first; in an empty one, to their places. */
export function slotter(folder: OutputFolder, { certain, strays, isPublished }: Known): (url: string) => Slot {
  const isStaged = isPublished || strays.length > 0
  let count = 0
  return (url) => ({
    url,
    file: isStaged ? join(stagingOf(folder), String(count++)) : join(folder.out, outputPath(url)),
    published: certain.get(url)?.sha256 ?? null,
  })
}

/** Writes a page or a picture where its order says, in this thread or another. */
export function printPage({ url, file, published }: Slot, content: string | Uint8Array): Printed {
  const bytes = typeof content === 'string' ? encoded(content) : content
  const sha256 = digest(bytes)
  if (sha256 !== published) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return { url, sha256, size: bytes.length }
}

/** Room for a page: a buffer for each of an archive would wear out the collector. */
const ROOM = Buffer.allocUnsafeSlow(256 * 1024)

/** UTF-8 of a text, good until the next one. No UTF-16 unit takes more than three bytes. */
function encoded(text: string): Uint8Array {
  return 3 * text.length > ROOM.length ? Buffer.from(text) : ROOM.subarray(0, ROOM.write(text))
}
