import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { isMissing } from '../domain/system-error.ts'

/** What was encoded, drawn and found whole before: all of it by hash, so that any part may be deleted at any time. */
export interface PictureCache {
  /** What was made under a key; null when nothing was. */
  read(key: string): Buffer | null
  write(key: string, bytes: Uint8Array): void
  /** True for the hash of a picture that could be opened. */
  isWhole(hash: string): boolean
  noteWhole(hashes: readonly string[]): void
}

/** A cache that keeps nothing. */
const NO_CACHE: PictureCache = {
  read: () => null,
  write: () => undefined,
  isWhole: () => false,
  noteWhole: () => undefined,
}

/** @param cache folder, writable; null keeps nothing. */
export function openPictureCache(cache: string | null): PictureCache {
  if (cache === null) return NO_CACHE
  const folder = join(cache, 'images')
  mkdirSync(folder, { recursive: true })
  const list = join(folder, 'whole')
  let hashes: ReadonlySet<string> | null = null
  return {
    read: (key) => whole(contentOf(join(folder, key))),
    write(key, bytes) {
      const draft = join(folder, `${key}.${String(process.pid)}`)
      writeFileSync(draft, Buffer.concat([bytes, checksum(bytes)]))
      renameSync(draft, join(folder, key))
    },
    isWhole(hash) {
      hashes ??= new Set(contentOf(list)?.toString('latin1').split('\n'))
      return hashes.has(hash)
    },
    noteWhole(more) {
      appendFileSync(list, more.map((hash) => `${hash}\n`).join(''))
    },
  }
}

/** Stands at the end of each file: what was cut off on its way is not taken. */
function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(CHECKSUM_BYTES)
  sum.writeUInt32BE(crc32(bytes))
  return sum
}

const CHECKSUM_BYTES = 4

/** The bytes of a file without its checksum; null when they are not those that were written. */
function whole(file: Buffer | null): Buffer | null {
  if (file === null || file.length <= CHECKSUM_BYTES) return null
  const bytes = file.subarray(0, -CHECKSUM_BYTES)
  return checksum(bytes).equals(file.subarray(-CHECKSUM_BYTES)) ? bytes : null
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
