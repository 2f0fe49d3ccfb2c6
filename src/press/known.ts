import { readFileSync, statSync } from 'node:fs'

import { digest } from '../domain/digest.ts'
import { outputPath } from '../routes/route.ts'
import { readJournal } from './journal.ts'
import { type Entry, type Ledger, ledgerFile, type LedgerText, readLedger } from './ledger.ts'
import { filesIn, type OutputFolder } from './output-folder.ts'

/** What is known of an output folder before a build. */
export interface Known {
  /** What the last build left. */
  readonly before: Ledger
  /** What of it is still there, byte for byte. */
  readonly certain: Ledger
  /** Paths of files that are there, or may be, with unknown bytes. */
  readonly strays: readonly string[]
  /** False when there is no ledger that can be trusted. */
  readonly isPublished: boolean
  /** True when files had to be read because they were written to after the ledger. */
  readonly isTouched: boolean
}

export interface Knowing {
  /** Reads every file, whatever the disk says of it. */
  readonly isParanoid: boolean
  /** The ledger as it was read before. */
  readonly seen: LedgerText | null
}

export function knownFiles({ out, memory }: OutputFolder, { isParanoid, seen }: Knowing): Known {
  const before = readLedger(memory, seen)
  if (before === null) {
    return { before: new Map(), certain: new Map(), strays: filesIn(out), isPublished: false, isTouched: false }
  }
  const since = isParanoid ? null : writtenAt(memory)
  const doubtful = new Set(readJournal(memory))
  // Most often all of it is: then one list stands for both.
  const changed: string[] = []
  let isTouched = false
  for (const [url, entry] of before) {
    const found = doubtful.has(url) ? 'changed' : foundAs(`${out}/${outputPath(url)}`, entry, since)
    if (found === 'changed') changed.push(url)
    isTouched ||= found === 'touched'
  }
  for (const url of changed) doubtful.add(url)
  const certain = changed.length === 0 ? before : new Map([...before].filter(([url]) => !doubtful.has(url)))
  return { before, certain, strays: [...doubtful].map(outputPath), isPublished: true, isTouched }
}

/** When the ledger of a folder was written: milliseconds since 1970-01-01T00:00Z, by the clock of its disk. */
export function writtenAt(memory: string): number | null {
  return statSync(ledgerFile(memory), { throwIfNoEntry: false })?.mtimeMs ?? null
}

/**
 * How a file is found, which the last build left: by its size and time, and by its bytes when it was written to since.
 *
 * @param since when the ledger was written; null reads the file in any case.
 */
export function foundAs(file: string, entry: Entry, since: number | null): 'untouched' | 'touched' | 'changed' {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() !== true || stat.size !== entry.size) return 'changed'
  if (since !== null && stat.mtimeMs <= since) return 'untouched'
  return digest(readFileSync(file)) === entry.sha256 ? 'touched' : 'changed'
}
