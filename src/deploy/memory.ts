import { digest } from '../domain/digest.ts'
import { addressesOver } from '../domain/lasting.ts'
import { byCodeUnit } from '../domain/text.ts'
import { isInside } from '../press/ledger.ts'

/** What a target remembers of addresses besides its ledger. */
export interface Memory {
  /** Once published, then taken back by a rollback: readers may know them. */
  readonly owed: ReadonlySet<string>
  /** Digests of what was withdrawn: the list itself must not tell what it was. */
  readonly withdrawn: ReadonlySet<string>
}

export const NO_MEMORY: Memory = { owed: new Set(), withdrawn: new Set() }

const HEADER = 'bantin-memory 1'
const DIGEST = /^[0-9a-f]{64}$/u

export function formatMemory({ owed, withdrawn }: Memory): string {
  const lines = [...[...withdrawn].map((hash) => `withdrawn ${hash}`), ...[...owed].map((url) => `owed ${url}`)]
  return `${[`${HEADER} ${String(lines.length)}`, ...lines.sort(byCodeUnit)].join('\n')}\n`
}

/** Null when any part of it is not whole, or of another version. */
export function parseMemory(text: string): Memory | null {
  const [header, ...lines] = text.split('\n')
  if (lines.pop() !== '' || header !== `${HEADER} ${String(lines.length)}`) return null
  const of = (kind: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1))
  const [owed, withdrawn] = [of('owed'), of('withdrawn')]
  const isWhole = owed.length + withdrawn.length === lines.length && owed.every(isInside)
  return isWhole && withdrawn.every((hash) => DIGEST.test(hash))
    ? { owed: new Set(owed), withdrawn: new Set(withdrawn) }
    : null
}

/** True for what was withdrawn, and for all that lies under it: pictures, attachments. */
export function isWithdrawn(url: string, { withdrawn }: Memory): boolean {
  if (withdrawn.size === 0) return false
  return addressesOver(url).some((each) => withdrawn.has(digest(each)))
}
