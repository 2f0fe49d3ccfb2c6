import { appendFileSync, readFileSync } from 'node:fs'

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
const HEADER = 'bantin-readings 1'

interface ReadLog {
  readonly entries: ReadonlyMap<string, LogEntry>
  /** Lines of the log, those too that later ones replaced. */
  readonly lines: number
}

/**
 * Entries by path, the last line of each. A line that is not whole is left out: a build that was cut off leaves one.
 *
 * @param key of all that readings depend on besides the files: code and settings.
 * @returns null when there is no log of this key.
 */
export function readLog(path: string, key: string): ReadLog | null {
  const [header, ...lines] = textOf(path).split('\n')
  if (header !== `${HEADER} ${key}`) return null
  const entries = new Map<string, LogEntry>()
  for (const line of lines) {
    const entry = parsedLine(line)
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

/** Lines are of our own making: what parses is whole, since a cut line of JSON does not. */
function parsedLine(line: string): LogEntry | null {
  if (line === '') return null
  try {
    const entry: unknown = JSON.parse(line)
    return isEntry(entry) ? entry : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null || !('reading' in value)) return false
  const { reading } = value
  return typeof reading === 'object' && reading !== null && 'path' in reading && typeof reading.path === 'string'
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
export function logWriter(path: string): LogWriter {
  let waiting = ''
  const flush = (): void => {
    if (waiting !== '') appendFileSync(path, waiting)
    waiting = ''
  }
  return {
    add(entry) {
      waiting += `\n${JSON.stringify(entry)}`
      if (waiting.length >= CHUNK) flush()
    },
    flush,
  }
}
