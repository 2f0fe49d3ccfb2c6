import { byCodeUnit } from '../domain/text.ts'
import type { Ledger } from '../press/ledger.ts'

/** What a deployment changes, in URLs, each list in order. */
export interface Change {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /**
   * To be published, and touched by a deployment that was cut off: whether they are there, and with which bytes, is not
   * known. They stand in no other list.
   */
  readonly doubtful: readonly string[]
}

/** @param touched by a deployment that was cut off, besides what the target's ledger says. */
export function changeBetween(before: Ledger, after: Ledger, touched: readonly string[]): Change {
  const doubts = new Set(touched)
  const known = [...after.keys()].filter((url) => !doubts.has(url))
  const gone = new Set([...before.keys(), ...doubts].filter((url) => !after.has(url)))
  return {
    added: known.filter((url) => !before.has(url)).sort(byCodeUnit),
    changed: known.filter((url) => isOther(url, before, after)).sort(byCodeUnit),
    removed: [...gone].sort(byCodeUnit),
    doubtful: [...doubts].filter((url) => after.has(url)).sort(byCodeUnit),
  }
}

function isOther(url: string, before: Ledger, after: Ledger): boolean {
  const entry = before.get(url)
  return entry !== undefined && entry.sha256 !== after.get(url)?.sha256
}

/** Every URL whose bytes a change may replace, in order. */
export function touchedBy({ added, changed, removed, doubtful }: Change): readonly string[] {
  return [...added, ...changed, ...removed, ...doubtful].sort(byCodeUnit)
}

/** True when a target is already as it should be. */
export function isNothing(change: Change): boolean {
  return touchedBy(change).length === 0
}
