import { join } from 'node:path'

import { outputPath, type Route, type RouteKind } from '../routes/route.ts'
import { type Compressed, compressFiles } from './compress-files.ts'
import { noteHeld } from './held-note.ts'
import { type Known, knownFiles } from './known.ts'
import type { Entry, Ledger, LedgerText } from './ledger.ts'
import { makeFiles, type Making } from './make-files.ts'
import { type Printed, type Slot, slotter } from './order.ts'
import { claimOutput, clearStaging, type OutputFolder } from './output-folder.ts'
import { publish } from './publish.ts'

export interface PressOptions extends Making {
  /** The output folder, absolute. */
  readonly out: string
  /** Reads every published file, whatever the disk says of it. Default: only those written to since the last build. */
  readonly isParanoid?: boolean
  /** The ledger of the output folder as it was read before. Default: it was not. */
  readonly seen?: LedgerText | null
  /** Files of the bulletin that are not published as they are, to be noted beside the ledger. Default: none. */
  readonly held?: readonly string[]
  /** How many text files are compressed at a time, for hosts that send them so; null, the default, compresses none. */
  readonly compressing?: number | null
  readonly onCompressed?: (done: number, total: number) => void
}

/** What a build did, in URLs. */
export interface Delta {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Pages and files made again, with their kind, whether or not their bytes changed. */
  readonly stale: ReadonlyMap<string, RouteKind>
  /** What the last build left in the output folder, and what it holds now. */
  readonly before: Ledger
  readonly after: Ledger
}

/**
 * Makes the output folder hold exactly the planned files, rendering only what is stale.
 *
 * In a folder that holds anything, all new bytes are staged before the first file is touched. An empty one has nothing
 * to protect and is written directly; its ledger, written last, is what makes it a published one. A build cut off at
 * any moment is made right by the next.
 *
 * @throws OutputError when the folder may not be written to, and whatever `render` or the disk throws.
 */
export async function press(routes: readonly Route[], options: PressOptions): Promise<Delta> {
  const folder = claimOutput(options.out)
  try {
    clearStaging(folder)
    const known = knownFiles(folder, { isParanoid: options.isParanoid ?? false, seen: options.seen ?? null })
    const slotOf = slotter(folder, known)
    const stale = routes.filter(({ url, fingerprint }) => known.certain.get(url)?.fingerprint !== fingerprint)
    const orders = stale.map(({ url, props }) => ({ ...slotOf(url), props }))
    const printed = await makeFiles(stale, orders, options)
    const pages = ledgerOf(routes, known.certain, printed)
    const made = orders.filter(({ url, published }) => printed.get(url)?.sha256 !== published)
    const copies = await compressed(pages, made, { folder, known, slotOf, options })
    const after = copies.ledger.size === 0 ? pages : new Map([...pages, ...copies.ledger])
    const written = [...made, ...copies.written]
    noteHeld(folder.memory, options.held ?? [])
    const removed = publish(folder, known, { after, written })
    return deltaOf({ written, removed, stale, before: known.before, after })
  } finally {
    clearStaging(folder)
    folder.release()
  }
}

function ledgerOf(routes: readonly Route[], certain: Ledger, printed: ReadonlyMap<string, Printed>): Ledger {
  const ledger = new Map<string, Entry>()
  for (const { url, fingerprint } of routes) {
    const page = printed.get(url)
    const entry = page === undefined ? certain.get(url) : { sha256: page.sha256, size: page.size, fingerprint }
    if (entry !== undefined) ledger.set(url, entry)
  }
  return ledger
}

interface Printing {
  readonly folder: OutputFolder
  readonly known: Known
  readonly slotOf: (url: string) => Slot
  readonly options: PressOptions
}

/** Compressed copies of text files, from where these lie now. */
async function compressed(
  pages: Ledger,
  made: readonly Slot[],
  { folder, known, slotOf, options: { compressing = null, onCompressed } }: Printing,
): Promise<Compressed> {
  if (compressing === null) return { ledger: new Map(), written: [] }
  const fresh = new Map(made.map(({ url, file }) => [url, file]))
  return compressFiles(pages, {
    slotOf,
    fileOf: (url) => fresh.get(url) ?? join(folder.out, outputPath(url)),
    certain: known.certain,
    jobs: compressing,
    onProgress: onCompressed,
  })
}

interface Done extends Pick<Delta, 'removed' | 'before' | 'after'> {
  readonly written: readonly Slot[]
  readonly stale: readonly Route[]
}

function deltaOf({ written, stale, ...done }: Done): Delta {
  const urls = written.map(({ url }) => url)
  return {
    ...done,
    added: urls.filter((url) => !done.before.has(url)),
    changed: urls.filter((url) => done.before.has(url)),
    stale: new Map(stale.map(({ url, kind }) => [url, kind])),
  }
}
