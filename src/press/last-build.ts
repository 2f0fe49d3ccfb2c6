import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { outputPath } from '../routes/route.ts'
import { readJournal } from './journal.ts'
import { foundAs, writtenAt } from './known.ts'
import { ledgerFile, parseLedger } from './ledger.ts'
import { readNote, writeNote } from './note.ts'
import { textIfThere } from './text-if-there.ts'

/** What a build was made from and what came of it: when nothing of it changed, the next one has nothing to do. */
export interface LastBuild<Told> {
  /** Digest of all that a build is made from but the clock. */
  readonly inputs: string
  /** Hash of the ledger that it left behind, hex. */
  readonly ledger: string
  /** From when on the same inputs may give another bulletin; null is never. Milliseconds since 1970-01-01T00:00Z. */
  readonly due: number | null
  /** The instant that it was made for. */
  readonly now: number
  /** What it said, to be said again. */
  readonly told: Told
}

const FILE = 'last-build'
const HEADER = 'bantin-last-build 3'

/** The last build that was noted in a cache; null when there is none that is whole. */
export function readLastBuild(cache: string): LastBuild<unknown> | null {
  const noted = readNote(join(cache, FILE), HEADER)
  return isLastBuild(noted) ? noted : null
}

function isLastBuild(value: unknown): value is LastBuild<unknown> {
  return typeof value === 'object' && value !== null && 'inputs' in value
}

/** Notes a build for the next one. */
export function writeLastBuild(cache: string, build: LastBuild<unknown>): void {
  writeNote(join(cache, FILE), HEADER, build)
}

/** Hash of the ledger of an output folder; empty when there is none. */
export function ledgerHash(out: string): string {
  const text = ledgerText(out)
  return text === null ? '' : digest(text)
}

/** True when an output folder is as a build with this ledger left it: every file is there, and untouched since. */
export function isIntact(out: string, hash: string): boolean {
  const memory = join(out, '.bantin')
  const text = ledgerText(out)
  if (text === null || digest(text) !== hash || readJournal(memory).length > 0) return false
  const ledger = parseLedger(text)
  const since = writtenAt(memory)
  if (ledger === null || since === null) return false
  for (const [url, entry] of ledger) {
    if (foundAs(join(out, outputPath(url)), entry, since) !== 'untouched') return false
  }
  return true
}

function ledgerText(out: string): string | null {
  return textIfThere(ledgerFile(join(out, '.bantin')))
}

/** True when the clock alone cannot have changed the bulletin since a build was made. */
export function isStillDue({ now: then, due }: LastBuild<unknown>, now: number): boolean {
  return now >= then && (due === null || now < due)
}
