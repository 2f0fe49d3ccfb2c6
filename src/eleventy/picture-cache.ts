import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
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
  /** Now and then forgets what nobody has used for long. */
  tidy(use: CacheUse): void
}

/** What one bulletin uses of a cache that it may share with others. */
export interface CacheUse {
  /** Which bulletin that is: a name for a file. */
  readonly owner: string
  readonly keys: () => ReadonlySet<string>
  /** Milliseconds since 1970-01-01T00:00Z, by the clock of the disk. */
  readonly now: number
}

/** A cache that keeps nothing. */
const NO_CACHE: PictureCache = {
  read: () => null,
  write: () => undefined,
  isWhole: () => false,
  noteWhole: () => undefined,
  tidy: () => undefined,
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
    tidy: (use) => {
      tidyFolder(folder, list, use)
    },
  }
}

const DAY = 24 * 60 * 60 * 1000

/** So often a bulletin says what it uses. */
const OFTEN = 7 * DAY

/** What nobody used for so long is forgotten: bulletins that share the cache have said by then what they use. */
const LONG = 90 * DAY

/** Bytes of the list of pictures found whole, before it begins anew: 120,000 hashes. */
const MANY = 8 * 1024 * 1024

function tidyFolder(folder: string, list: string, { owner, keys, now }: CacheUse): void {
  const said = join(folder, `used-by-${owner}`)
  if (now - (usedAt(said) ?? 0) < OFTEN) return
  const used = keys()
  writeFileSync(said, '')
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (used.has(name) || file === said) noteUse(file, now / 1000)
    else if (file !== list && now - (usedAt(file) ?? now) > LONG) rmSync(file, { force: true })
  }
  if ((statSync(list, { throwIfNoEntry: false })?.size ?? 0) > MANY) rmSync(list, { force: true })
}

function usedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}

/** Another build may have forgotten it meanwhile. */
function noteUse(file: string, seconds: number): void {
  try {
    utimesSync(file, seconds, seconds)
  } catch (error) {
    if (!isMissing(error)) throw error
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
