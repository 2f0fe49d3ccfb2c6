import { statSync } from 'node:fs'
import { join } from 'node:path'

import { outputPath, type Route } from '../routes/route.ts'
import { readJournal } from './journal.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { filesIn, type OutputFolder } from './output-folder.ts'

/** What is known of an output folder before a build. */
export interface Known {
  /** Files whose bytes are certain. */
  readonly ledger: Ledger
  /** Paths of files that are there, or may be, with unknown bytes. */
  readonly strays: readonly string[]
  /** False when there is no ledger that can be trusted: nothing of the folder is worth keeping whole. */
  readonly isPublished: boolean
}

export function knownFiles(folder: OutputFolder): Known {
  const ledger = readLedger(folder.memory)
  if (ledger === null) return { ledger: new Map(), strays: filesIn(folder.out), isPublished: false }
  const doubtful = readJournal(folder.memory)
  const certain = new Map(ledger)
  for (const url of doubtful) certain.delete(url)
  return { ledger: certain, strays: doubtful.map(outputPath), isPublished: true }
}

/** True when a page must be made: it changed, or its file is not as it was left. */
export function isStale({ url, fingerprint }: Route, { ledger }: Known, { out }: OutputFolder): boolean {
  const entry = ledger.get(url)
  return entry?.fingerprint !== fingerprint || sizeOf(join(out, outputPath(url))) !== entry.size
}

/** Bytes of a file; null when there is none. */
export function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}
