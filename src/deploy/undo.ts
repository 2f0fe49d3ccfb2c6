import { type Entry, formatLedger, isInside, type Ledger, parseLedger } from '../press/ledger.ts'
import { type Change, touchedBy } from './change.ts'

/** What a deployment replaced: enough to reckon the ledger before it from the one after it. */
export interface Undo {
  /** What stood there before. */
  readonly replaced: Ledger
  /** What did not stand there before. */
  readonly added: readonly string[]
}

export function undoOf(before: Ledger, change: Change): Undo {
  const urls = touchedBy(change)
  const entries = urls.flatMap((url): readonly (readonly [string, Entry])[] => {
    const entry = before.get(url)
    return entry === undefined ? [] : [[url, entry]]
  })
  return { replaced: new Map(entries), added: urls.filter((url) => !before.has(url)) }
}

/** The text of an undo: the addresses that were new, an empty line, and a ledger of what was replaced. */
export function formatUndo({ replaced, added }: Undo): string {
  return `${added.map((url) => `${url}\n`).join('')}\n${formatLedger(replaced)}`
}

/** Null when any part of it is not whole. */
export function parseUndo(text: string): Undo | null {
  const [first = '', second] = text.startsWith('\n') ? ['', text.slice(1)] : splitOnce(text, '\n\n')
  const replaced = second === undefined ? null : parseLedger(second)
  const added = first === '' ? [] : first.split('\n')
  return replaced === null || !added.every(isInside) ? null : { replaced, added }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const place = text.indexOf(mark)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + mark.length)]
}

/** The ledger as it was before a deployment. */
export function undone(after: Ledger, { replaced, added }: Undo): Ledger {
  const before = new Map([...after, ...replaced])
  for (const url of added) before.delete(url)
  return before
}
