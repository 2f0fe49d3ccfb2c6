import { fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where a text lies in a pack. */
export interface PackPlace {
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly length: number
  readonly crc: number
}

/** Texts on the disk, one after the other in one file, so that an archive is not held in memory. */
export interface BodyPack {
  /** Appends a text. */
  put(text: string): PackPlace
  /** The text at a place; null when the file does not hold what was put there. */
  get(place: PackPlace): string | null
  /** Writes what waits. */
  flush(): void
}

/** Bytes that wait before they are written. */
const CHUNK = 1024 * 1024

/** Opens a pack, making it when it is not there. */
export function openBodyPack(path: string): BodyPack {
  const file = openSync(path, 'a+')
  const waiting: Buffer[] = []
  let end = fstatSync(file).size
  let held = 0
  const flush = (): void => {
    if (held > 0) writeAll(file, Buffer.concat(waiting))
    waiting.length = 0
    held = 0
  }
  return {
    put(text) {
      const bytes = Buffer.from(text)
      const place = { offset: end, length: bytes.length, crc: crc32(bytes) }
      waiting.push(bytes)
      end += bytes.length
      held += bytes.length
      if (held >= CHUNK) flush()
      return place
    },
    get({ offset, length, crc }) {
      if (offset + length > end - held) flush()
      const bytes = Buffer.allocUnsafe(length)
      const got = readSync(file, bytes, 0, length, offset)
      return got === length && crc32(bytes) === crc ? bytes.toString('utf8') : null
    },
    flush,
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
}
