import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { hasCode } from '../domain/system-error.ts'
import { outputPath, type Route, type RouteKind } from '../routes/route.ts'
import { removeJournal, writeJournal } from './journal.ts'
import { isStale, type Known, knownFiles, sizeOf } from './known.ts'
import { type Entry, type Ledger, writeLedger } from './ledger.ts'
import { makeFiles, type Making } from './make-files.ts'
import type { Order, Printed } from './order.ts'
import { claimOutput, type OutputFolder } from './output-folder.ts'

export interface PressOptions extends Making {
  /** The output folder, absolute. */
  readonly out: string
}

/** What a build did, in URLs. */
export interface Delta {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Pages and files made again, with their kind, whether or not their bytes changed. */
  readonly stale: ReadonlyMap<string, RouteKind>
  /** What the output folder held before, and holds now. */
  readonly before: Ledger
  readonly after: Ledger
}

/**
 * Makes the output folder hold exactly the planned files, rendering only what is stale.
 *
 * In a published folder all new bytes are staged before the first file is touched. A folder without a ledger has
 * nothing to protect and is written directly; its ledger, written last, is what makes it a published one. A build cut
 * off at any moment is made right by the next.
 *
 * @throws OutputError when the folder may not be written to, and whatever `render` or the disk throws.
 */
export async function press(routes: readonly Route[], options: PressOptions): Promise<Delta> {
  const folder = claimOutput(options.out)
  const staging = join(folder.memory, 'staging')
  try {
    rmSync(staging, { recursive: true, force: true })
    const known = knownFiles(folder)
    const stale = routes.filter((route) => isStale(route, known, folder))
    const orders = stale.map(({ url, props }, place) => {
      const final = join(folder.out, outputPath(url))
      const file = known.isPublished ? join(staging, String(place)) : final
      return { url, props, file, published: publishedHash(url, final, known) }
    })
    const printed = await makeFiles(stale, orders, options)
    return publish(routes, { folder, known, stale, orders, printed })
  } finally {
    rmSync(staging, { recursive: true, force: true })
    folder.release()
  }
}

/** Null when the file is not there as the ledger has it. */
function publishedHash(url: string, file: string, { ledger }: Known): string | null {
  const entry = ledger.get(url)
  return entry !== undefined && sizeOf(file) === entry.size ? entry.sha256 : null
}

interface Work {
  readonly folder: OutputFolder
  readonly known: Known
  readonly stale: readonly Route[]
  readonly orders: readonly Order[]
  readonly printed: ReadonlyMap<string, Printed>
}

function publish(routes: readonly Route[], { folder, known, stale, orders, printed }: Work): Delta {
  const planned = new Set(routes.map(({ url }) => outputPath(url)))
  const written = orders.filter(({ url, published }) => printed.get(url)?.sha256 !== published)
  const removed = [...known.ledger.keys()].filter((url) => !planned.has(outputPath(url)))
  const strays = known.strays.filter((path) => !planned.has(path))
  if (known.isPublished && written.length + removed.length + strays.length > 0) {
    writeJournal(folder.memory, [...written.map(({ url }) => url), ...removed, ...strays.map((path) => `/${path}`)])
  }
  // First, so that a page may stand where a folder was, and a folder where a page was.
  for (const path of [...removed.map(outputPath), ...strays]) remove(folder.out, path)
  if (known.isPublished) for (const { url, file } of written) place(file, join(folder.out, outputPath(url)))
  const after = ledgerOf(routes, known.ledger, printed)
  if (stale.length + removed.length > 0 || !known.isPublished) writeLedger(folder.memory, after)
  removeJournal(folder.memory)
  const urls = written.map(({ url }) => url)
  return {
    added: urls.filter((url) => !known.ledger.has(url)),
    changed: urls.filter((url) => known.ledger.has(url)),
    removed,
    stale: new Map(stale.map(({ url, kind }) => [url, kind])),
    before: known.ledger,
    after,
  }
}

function ledgerOf(routes: readonly Route[], before: Ledger, printed: ReadonlyMap<string, Printed>): Ledger {
  const entries = routes.flatMap(({ url, fingerprint }): readonly (readonly [string, Entry])[] => {
    const page = printed.get(url)
    const entry = page === undefined ? before.get(url) : { sha256: page.sha256, size: page.size, fingerprint }
    return entry === undefined ? [] : [[url, entry]]
  })
  return new Map(entries)
}

function place(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  renameSync(file, target)
}

/** Removes a file and the folders that it leaves empty. */
function remove(out: string, path: string): void {
  rmSync(join(out, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'ENOENT', 'ENOTDIR')) return
      throw error
    }
  }
}
