import { appendFileSync, readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

import { isMissing } from '../domain/system-error.ts'
import type { PackPlace } from './body-pack.ts'
import type { ItemReading } from './read-item.ts'

/** What one file came to when it was last read, and by what it is known to be unchanged. */
export interface LogEntry {
  /** Key of its stat (`statKey()`); empty when the stat cannot be relied on. */
  readonly stat: string
  /** Git's object id of its bytes, hex. */
  readonly id: string
  /** Where the HTML of its body lies in the pack. */
  readonly html: PackPlace
  /** Pictures and attachments that it uses, with the keys of their stats and git's ids. */
  readonly media: readonly (readonly [source: string, stat: string, id: string])[]
  readonly reading: Omit<ItemReading, 'html'>
}

/** Version of the form of these lines. */
const HEADER = 'bantin-readings 2'

interface ReadLog {
  readonly entries: ReadonlyMap<string, LogEntry>
  /** Lines of the log, those too that later ones replaced. */
  readonly lines: number
}

/**
 * Entries by path, the last line of each. A line that is not whole is left out, as a build leaves it that was cut off,
 * and one of another key, as another build leaves it that was at work at the same time.
 *
 * @param key of all that readings depend on besides the files: code and settings.
 * @returns null when there is no log of this key.
 */
export function readLog(path: string, key: string): ReadLog | null {
  const [header, ...lines] = textOf(path).split('\n')
  if (header !== `${HEADER} ${key}`) return null
  const entries = new Map<string, LogEntry>()
  const seed = crc32(key)
  for (const line of lines) {
    const entry = parsedLine(line, seed)
    if (entry !== null) entries.set(entry.reading.path, entry)
  }
  return { entries, lines: lines.length }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return ''
    throw error
  }
}

/** What a line holds whose checksum is right: it is of our own making, and of this key. */
function parsedLine(line: string, seed: number): LogEntry | null {
  const json = line.slice(SUM_DIGITS + 1)
  if (json === '' || Number.parseInt(line.slice(0, SUM_DIGITS), 16) !== crc32(json, seed)) return null
  const entry: unknown = JSON.parse(json)
  return isEntry(entry) ? entry : null
}

function isEntry(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && 'reading' in value
}

const SUM_DIGITS = 8

function summed(json: string, seed: number): string {
  return `${crc32(json, seed).toString(16).padStart(SUM_DIGITS, '0')} ${json}`
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
      waiting += `\n${summed(JSON.stringify(entry), seed)}`
      if (waiting.length >= CHUNK) flush()
    },
    flush,
  }
}
