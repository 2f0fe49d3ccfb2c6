import { copyFileSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { outputPath, type Route, type RouteKind } from '../routes/route.ts'
import { readJournal, removeJournal, writeJournal } from './journal.ts'
import { type Entry, type Ledger, readLedger, writeLedger } from './ledger.ts'
import { claimOutput, filesIn, type OutputFolder } from './output-folder.ts'

/** A page made, ready to be written. */
export interface Rendered {
  readonly url: string
  readonly content: string
}

export interface PressOptions {
  /** The output folder, absolute. */
  readonly out: string
  /** The bulletin's root, absolute: where pictures and attachments are copied from. */
  readonly root: string
  /** Makes pages and texts, in any order; what it throws leaves the output folder as it was. */
  readonly render: (stale: readonly Route[]) => AsyncIterable<Rendered>
  readonly onProgress?: (done: number, total: number) => void
}

/** What a build did, in URLs. */
export interface Delta {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Pages and files made again, by kind, whether or not their bytes changed. */
  readonly made: ReadonlyMap<RouteKind, number>
  /** Files in the tree now. */
  readonly total: number
}

/**
 * Makes the output folder hold exactly the planned files, rendering only what is stale. All new bytes are staged
 * before the first published file is touched; a build cut off at any moment is made right by the next.
 *
 * @throws OutputError when the folder may not be written to, and whatever `render` or the disk throws.
 */
export async function press(routes: readonly Route[], options: PressOptions): Promise<Delta> {
  const folder = claimOutput(options.out)
  try {
    const known = knownFiles(folder)
    const stale = routes.filter((route) => isStale(route, known.ledger, folder))
    const staged = await stage(stale, { folder, ledger: known.ledger, options })
    return publish(routes, { folder, known, staged, stale })
  } finally {
    rmSync(stagingOf(folder), { recursive: true, force: true })
    folder.release()
  }
}

interface Known {
  /** Files whose bytes are certain. */
  readonly ledger: Ledger
  /** Paths of files that are there, or may be, with unknown bytes. */
  readonly strays: readonly string[]
}

function knownFiles(folder: OutputFolder): Known {
  const ledger = readLedger(folder.memory)
  if (ledger === null) return { ledger: new Map(), strays: filesIn(folder.out) }
  const doubtful = readJournal(folder.memory)
  const certain = new Map(ledger)
  for (const url of doubtful) certain.delete(url)
  return { ledger: certain, strays: doubtful.map(outputPath) }
}

function isStale(route: Route, ledger: Ledger, { out }: OutputFolder): boolean {
  const entry = ledger.get(route.url)
  if (entry?.fingerprint !== route.fingerprint) return true
  return statSync(join(out, outputPath(route.url)), { throwIfNoEntry: false })?.size !== entry.size
}

interface Staged extends Entry {
  readonly url: string
  /** Where the new bytes wait; null when they equal those published. */
  readonly file: string | null
}

function stagingOf({ memory }: OutputFolder): string {
  return join(memory, 'staging')
}

async function stage(
  stale: readonly Route[],
  { folder, ledger, options }: { readonly folder: OutputFolder; readonly ledger: Ledger; readonly options: PressOptions },
): Promise<readonly Staged[]> {
  const staging = stagingOf(folder)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging)
  const routeOf = new Map(stale.map((route) => [route.url, route]))
  const staged: Staged[] = []
  const take = (route: Route, bytes: Buffer, put: (file: string) => void): void => {
    const { url, fingerprint } = route
    const sha256 = digest(bytes)
    const file = join(staging, String(staged.length))
    const same = ledger.get(url)?.sha256 === sha256 && statSync(join(folder.out, outputPath(url)), { throwIfNoEntry: false })?.size === bytes.length
    if (!same) put(file)
    staged.push({ url, fingerprint, sha256, size: bytes.length, file: same ? null : file })
    options.onProgress?.(staged.length, stale.length)
  }
  for (const route of stale.filter(({ kind }) => kind === 'file')) {
    const props = route.props()
    if (props.kind !== 'file') continue
    const source = join(options.root, props.source)
    take(route, readFileSync(source), (file) => { copyFileSync(source, file) })
  }
  for await (const { url, content } of options.render(stale.filter(({ kind }) => kind !== 'file'))) {
    const route = routeOf.get(url)
    if (route === undefined) throw new Error(`Rendered a page that was not asked for: ${url}`)
    const bytes = Buffer.from(content)
    take(route, bytes, (file) => { writeFileSync(file, bytes) })
  }
  if (staged.length !== stale.length) throw new Error(`Rendered ${String(staged.length)} of ${String(stale.length)} pages`)
  return staged
}

interface Work {
  readonly folder: OutputFolder
  readonly known: Known
  readonly staged: readonly Staged[]
  readonly stale: readonly Route[]
}

function publish(routes: readonly Route[], { folder, known, staged, stale }: Work): Delta {
  const planned = new Set(routes.map(({ url }) => url))
  const kept = new Set(routes.map(({ url }) => outputPath(url)))
  const written = staged.filter(({ file }) => file !== null)
  const removed = [...known.ledger.keys()].filter((url) => !planned.has(url))
  const strays = known.strays.filter((path) => !kept.has(path))
  if (written.length + removed.length + strays.length > 0) {
    writeJournal(folder.memory, [...written.map(({ url }) => url), ...removed, ...strays.map((path) => `/${path}`)])
    for (const { url, file } of written) if (file !== null) place(file, join(folder.out, outputPath(url)))
    for (const path of [...removed.map(outputPath), ...strays]) remove(folder.out, path)
  }
  const fresh = new Map(staged.map(({ url, sha256, size, fingerprint }) => [url, { sha256, size, fingerprint }]))
  const ledger = new Map(routes.flatMap(({ url }) => {
    const entry = fresh.get(url) ?? known.ledger.get(url)
    return entry === undefined ? [] : [[url, entry] as const]
  }))
  if (staged.length + removed.length > 0) writeLedger(folder.memory, ledger)
  removeJournal(folder.memory)
  const [changed, added] = split(written.map(({ url }) => url), (url) => known.ledger.has(url))
  return { added, changed, removed, made: countKinds(stale), total: ledger.size }
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
      if (error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'ENOENT')) return
      throw error
    }
  }
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function countKinds(routes: readonly Route[]): ReadonlyMap<RouteKind, number> {
  const counts = new Map<RouteKind, number>()
  for (const { kind } of routes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
