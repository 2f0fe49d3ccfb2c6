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

/** Text, bytes, or pieces of both that follow on one another. */
export type Content = string | Uint8Array | readonly (string | Uint8Array)[]

/** Writes a page or a picture where its order says, in this thread or another. */
export function printPage({ url, file, published }: Slot, content: Content): Printed {
  const bytes = content instanceof Uint8Array ? content : encoded(typeof content === 'string' ? [content] : content)
  const sha256 = digest(bytes)
  if (sha256 !== published) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return { url, sha256, size: bytes.length }
}

/** Room for a page: a buffer for each of an archive would wear out the collector. */
const ROOM = Buffer.allocUnsafeSlow(256 * 1024)

/** UTF-8 of the pieces, good until the next ones. */
function encoded(parts: readonly (string | Uint8Array)[]): Uint8Array {
  // No UTF-16 unit takes more than three bytes.
  const most = parts.reduce((sum, part) => sum + 3 * part.length, 0)
  if (most > ROOM.length) return Buffer.concat(parts.map((part) => Buffer.from(part)))
  let end = 0
  for (const part of parts) {
    end += typeof part === 'string' ? ROOM.write(part, end) : put(part, end)
  }
  return ROOM.subarray(0, end)
}

function put(bytes: Uint8Array, start: number): number {
  ROOM.set(bytes, start)
  return bytes.length
}
