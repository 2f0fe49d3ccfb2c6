import { appendFileSync, readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

import { isMissing } from '../domain/system-error.ts'
import { type KeptEntry, type LogEntry, packed, type Unpack } from './log-entry.ts'

/** Version of the form of these lines. */
const HEADER = 'bantin-readings 4'

interface ReadLog {
  readonly entries: ReadonlyMap<string, KeptEntry>
  /** Entries that later ones took the place of. */
  readonly replaced: readonly LogEntry[]
}

/**
 * Entries by path, the last line of each. A line that is not whole is left out, as a build leaves it that was cut off,
 * and one of another key, as another build leaves it that was at work at the same time.
 *
 * @param key of all that readings depend on besides the files: code and settings.
 * @returns null when there is no log of this key.
 */
export function readLog(path: string, key: string, unpack: Unpack): ReadLog | null {
  const bytes = bytesOf(path)
  const header = Buffer.from(logHeader(key))
  if (!bytes.subarray(0, header.length).equals(header)) return null
  // One letter a byte: values are parts of this text, and nothing is copied.
  const text = bytes.toString('latin1')
  const entries = new Map<string, KeptEntry>()
  const seed = crc32(key)
  const replaced: LogEntry[] = []
  for (let start = header.length + 1; start < bytes.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? bytes.length : newline
    const from = start + SUM_DIGITS + 1
    const isWhole =
      from < end && Number.parseInt(text.slice(start, from), 16) === crc32(bytes.subarray(from, end), seed)
    const entry = isWhole ? unpack(text.slice(from, end)) : null
    start = end + 1
    if (entry === null) continue
    const older = entries.get(entry.reading.path)
    if (older !== undefined) replaced.push(older)
    entries.set(entry.reading.path, entry)
  }
  return { entries, replaced }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0)
    throw error
  }
}

/** Hexadecimal digits of a line's checksum. */
const SUM_DIGITS = 8

function summed(text: string, seed: number): string {
  return `${crc32(text, seed).toString(16).padStart(SUM_DIGITS, '0')} ${text}`
}

/** The first line of a log. */
export function logHeader(key: string): string {
  return `${HEADER} ${key}`
}

/** Writes entries at the end of a log as they come. */
export interface LogWriter {
  add(entry: LogEntry): void
  /** Writes what waits. */
  flush(): void
}

/** Characters that wait before they are written. */
const CHUNK = 1_000_000

/** Each entry stands on a line of its own, whatever the last writer left behind. */
export function logWriter(path: string, key: string): LogWriter {
  const seed = crc32(key)
  let waiting = ''
  const flush = (): void => {
    if (waiting !== '') appendFileSync(path, waiting)
    waiting = ''
  }
  return {
    add(entry) {
      waiting += `\n${summed(packed(entry), seed)}`
      if (waiting.length >= CHUNK) flush()
    },
    flush,
  }
}
