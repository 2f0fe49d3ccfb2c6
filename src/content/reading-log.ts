import { appendFileSync, readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

import { isMissing } from '../domain/system-error.ts'
import { type LogEntry, packed, unpacked } from './log-entry.ts'

/** Version of the form of these lines. */
const HEADER = 'bantin-readings 3'

interface ReadLog {
  readonly entries: ReadonlyMap<string, LogEntry>
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
export function readLog(path: string, key: string): ReadLog | null {
  const bytes = bytesOf(path)
  const header = Buffer.from(logHeader(key))
  if (!bytes.subarray(0, header.length).equals(header)) return null
  const entries = new Map<string, LogEntry>()
  const seed = crc32(key)
  const replaced: LogEntry[] = []
  for (let start = header.length + 1; start < bytes.length;) {
    const newline = bytes.indexOf('\n', start)
    const end = newline < 0 ? bytes.length : newline
    const entry = parsedLine(bytes, { start, end, seed })
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

interface Line {
  readonly start: number
  readonly end: number
  readonly seed: number
}

/** What a line holds whose checksum is right: it is of our own making, and of this key. */
function parsedLine(bytes: Buffer, { start, end, seed }: Line): LogEntry | null {
  const text = start + SUM_DIGITS + 1
  if (text >= end) return null
  const sum = Number.parseInt(bytes.toString('latin1', start, start + SUM_DIGITS), 16)
  if (sum !== crc32(bytes.subarray(text, end), seed)) return null
  const tab = bytes.indexOf('\t', text)
  return unpacked(bytes.toString('utf8', text, tab), () => bytes.toString('utf8', tab + 1, end))
}

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
      // JSON holds no tab.
      waiting += `\n${summed(packed(entry).join('\t'), seed)}`
      if (waiting.length >= CHUNK) flush()
    },
    flush,
  }
}
