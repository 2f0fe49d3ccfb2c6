import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import type { EarlierPlan, RememberedPlan } from '../routes/earlier-plan.ts'
import type { LedgerText } from './ledger.ts'
import { readNote, writeNote } from './note.ts'

const FILE = 'last-plan'
const HEADER = 'bantin-plan 2'

interface Noted extends RememberedPlan {
  /** Hash of the ledger in which its fingerprints stand, hex. */
  readonly ledger: string
}

/**
 * The last plan that was noted in a cache; null when there is none that is whole, or when it is not the one by which
 * the output folder was made.
 */
export function readLastPlan(cache: string, seen: LedgerText | null): EarlierPlan | null {
  const noted = seen === null ? null : readNote(join(cache, FILE), HEADER)
  if (seen === null || !isPlan(noted) || noted.ledger !== digest(seen.text)) return null
  return { ...noted, fingerprint: (url) => seen.ledger.get(url)?.fingerprint ?? null }
}

function isPlan(value: unknown): value is Noted {
  return typeof value === 'object' && value !== null && 'items' in value && 'ledger' in value
}

/** Notes a plan for the next one. */
export function writeLastPlan(cache: string, plan: Noted): void {
  writeNote(join(cache, FILE), HEADER, plan)
}
