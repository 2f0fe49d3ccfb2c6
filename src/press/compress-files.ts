import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { type Encoding, ENCODINGS, isCompressible } from '../domain/compressed-copies.ts'
import { digestOf } from '../domain/digest.ts'
import { outputPath } from '../routes/route.ts'
import type { Entry, Ledger } from './ledger.ts'
import { printPage, type Slot } from './order.ts'

export interface Compressing {
  /** Where new bytes go. */
  readonly slotOf: (url: string) => Slot
  /** Where the bytes of a page lie now. */
  readonly fileOf: (url: string) => string
  /** What is published, byte for byte. */
  readonly certain: Ledger
  /** Files under way at most. */
  readonly jobs: number
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

export interface Compressed {
  readonly ledger: Ledger
  /** Those that are new. */
  readonly written: readonly Slot[]
}

/**
 * Compresses text files beside themselves, for hosts that send them so (`gzip_static`, `brotli_static`): those that
 * changed since they were last compressed.
 *
 * @param pages what will be published.
 */
export async function compressFiles(pages: Ledger, options: Compressing): Promise<Compressed> {
  const ledger = new Map<string, Entry>()
  const stale: Copy[] = []
  for (const copy of copiesOf(pages)) {
    const entry = options.certain.get(copy.url)
    if (entry?.fingerprint === copy.fingerprint) ledger.set(copy.url, entry)
    else stale.push(copy)
  }
  const written: Slot[] = []
  await together(stale, options.jobs, async ({ url, source, encoding, fingerprint }) => {
    const slot = options.slotOf(url)
    const { sha256, size } = printPage(slot, await ENCODERS[encoding](readFileSync(options.fileOf(source)), source))
    ledger.set(url, { sha256, size, fingerprint })
    if (sha256 !== slot.published) written.push(slot)
    options.onProgress?.(written.length, stale.length)
  })
  return { ledger, written }
}

/** A text file compressed: `/2018/index.html.br`. */
interface Copy {
  readonly url: string
  /** URL of the text file. */
  readonly source: string
  readonly encoding: Encoding
  readonly fingerprint: string
}

/** Bytes: a smaller file takes one packet as it is. */
const LEAST = 256

function* copiesOf(pages: Ledger): Generator<Copy> {
  for (const [source, { sha256, size }] of pages) {
    const path = outputPath(source)
    if (size < LEAST || !isCompressible(path)) continue
    const fingerprint = VERSION + sha256.slice(0, 32)
    for (const encoding of ENCODINGS) yield { url: `/${path}.${encoding}`, source, encoding, fingerprint }
  }
}

const brotli = promisify(brotliCompress)
const deflated = promisify(gzip)

/**
 * Brotli's qualities. Measured on 150 pages of 29 KB: 8 takes 0.9 ms a page and makes 7,942 bytes of it, 9 takes 12 ms,
 * 10 11 ms for 7,580 bytes, 11 24 ms for 7,397. Pages are many, and change; what every page of a bulletin shares is one
 * file, and is sent to everybody.
 */
const QUALITY = { page: 8, shared: 11 } as const

function qualityOf(source: string): number {
  return source.startsWith('/assets/') ? QUALITY.shared : QUALITY.page
}

const ENCODERS: Readonly<Record<Encoding, (bytes: Buffer, source: string) => Promise<Buffer>>> = {
  br: (bytes, source) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(source),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  async gz(bytes) {
    const compressed = await deflated(bytes, { level: constants.Z_BEST_COMPRESSION })
    // The system on which it was made (RFC 1952): unknown, so that it is the same on all.
    compressed[9] = 255
    return compressed
  },
}

/** Of all that decides what a text becomes besides the text. */
const VERSION = digestOf([
  ...Object.values(QUALITY).map(String),
  process.versions.zlib,
  process.versions['brotli'] ?? '',
]).slice(0, 16)

/** Does work on each of a list, some at a time; the first failure ends it, once what is under way has ended too. */
async function together<T>(list: readonly T[], most: number, work: (each: T) => Promise<void>): Promise<void> {
  const queue = each(list)
  const worker = async (): Promise<void> => {
    for (const next of queue) await work(next)
  }
  const ends = await Promise.allSettled(Array.from({ length: most }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

function* each<T>(list: readonly T[]): Generator<T> {
  yield* list
}
