import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { lazy } from '../domain/lazy.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import { type BodyPack, openBodyPack, type PackPlace } from './body-pack.ts'
import { type Details, detailsOf } from './gist.ts'
import { committedIds } from './git-ids.ts'
import type { Read } from './file-reader.ts'
import type { ItemReading } from './read-item.ts'
import { type LogEntry, unpacker } from './log-entry.ts'
import { logHeader, type LogWriter, logWriter, readLog } from './reading-log.ts'
import type { Snapshot } from './snapshot.ts'
import { statKey, statOf } from './stat.ts'
import { readTextFile } from './text-file.ts'
import { ARTICLES, type FoundFile } from './walk.ts'

export interface StoreOptions {
  readonly read: Read
  readonly root: string
  /** Of all that readings depend on besides the files. */
  readonly key: string
  readonly snapshot: Snapshot
  /** Milliseconds since 1970-01-01T00:00Z, by the clock of the disk. */
  readonly now: number
  /** Opens every file, whatever the disk says of it. */
  readonly isParanoid: boolean
}

/** What was read before, and what is known of the files since. */
export interface Shelf extends Pick<StoreOptions, 'root' | 'snapshot' | 'now' | 'isParanoid'> {
  readonly entries: ReadonlyMap<string, LogEntry>
  /** Entries that later ones took the place of. */
  readonly replaced: readonly LogEntry[]
  /** What git calls the files; empty where it is not asked. */
  readonly ids: ReadonlyMap<string, string>
  /** Paths of all Markdown files. */
  readonly paths: ReadonlySet<string>
  readonly pack: BodyPack
  /** Where the bodies lie, by path. */
  readonly places: Map<string, Pick<LogEntry, 'place'>>
  readonly writer: LogWriter
}

/** More new files than this are asked of git, all at once. */
const MANY = 200

export function openShelf(folder: string, options: StoreOptions): Shelf {
  const { root, key, snapshot, now, isParanoid } = options
  const paths = new Set(snapshot.walk.articles.map(({ path }) => path))
  const [log, bodies] = [join(folder, 'readings'), join(folder, 'bodies')]
  mkdirSync(folder, { recursive: true })
  const pack = lazy(() => openBodyPack(bodies))
  const read = readLog(
    log,
    key,
    unpacker((path, place) => keptDetails(pack().get(place)) ?? detailsAnew(path, options)),
  )
  const isUsable = read !== null && !isMostlyPast(read, paths, bodies)
  if (!isUsable) {
    rmSync(bodies, { force: true })
    writeFileSync(log, logHeader(key))
  }
  const { entries, replaced }: Pick<Shelf, 'entries' | 'replaced'> = isUsable ? read : EMPTY
  const ids = idsOf(options, entries)
  const writer = logWriter(log, key)
  return {
    ...{ root, snapshot, now, isParanoid, entries, replaced, ids, paths, writer },
    pack: pack(),
    places: new Map(),
  }
}

/** What lies in the pack of one file: its details, a line of JSON, and the HTML of its body. */
function packedBody(details: Details, html: SafeHtml): string {
  return `${JSON.stringify(details)}\n${html}`
}

function keptDetails(text: string | null): Details | null {
  const details: unknown = text === null ? null : JSON.parse(text.slice(0, text.indexOf('\n')))
  return isDetails(details) ? details : null
}

function isDetails(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && 'places' in value
}

/** The HTML of a body that was kept; null when it is not whole. */
export function keptHtml(place: PackPlace, { pack }: Pick<Shelf, 'pack'>): string | null {
  const text = pack.get(place)
  return text === null ? null : text.slice(text.indexOf('\n') + 1)
}

/** What is not whole in the pack is read from the file again. */
function detailsAnew(path: string, { snapshot, read }: StoreOptions): Details {
  const found = snapshot.walk.articles.find((each) => each.path === path)
  const reading = found === undefined ? null : read(found, readTextFile(found.disk))
  if (reading?.item == null) throw new Error(`What was kept of ${path} is lost`)
  return detailsOf(reading.item, reading.places)
}

const EMPTY: Pick<Shelf, 'entries' | 'replaced'> = { entries: new Map(), replaced: [] }

/** Bytes of bodies that are no longer used, at least, before all is read anew. */
const MUCH = 16 * 1024 * 1024

/** True when more was kept of the past than of the present: by lines, or by bytes. */
function isMostlyPast(
  { entries, replaced }: NonNullable<ReturnType<typeof readLog>>,
  paths: ReadonlySet<string>,
  bodies: string,
): boolean {
  let [count, bytes] = [0, 0]
  for (const [path, { length }] of entries) {
    if (!paths.has(path)) continue
    count += 1
    bytes += length
  }
  const size = statSync(bodies, { throwIfNoEntry: false })?.size ?? 0
  return entries.size + replaced.length > 2 * count + MANY || size > 2 * bytes + MUCH
}

/** What git calls the files, when so many are new to the disk that this is a fresh checkout. */
function idsOf({ root, snapshot, isParanoid }: StoreOptions, entries: Shelf['entries']): ReadonlyMap<string, string> {
  const isNew = ({ path, disk }: FoundFile): boolean => entries.get(path)?.stat !== snapshot.keys.get(disk)
  if (isParanoid || snapshot.walk.articles.filter(isNew).length < MANY) return new Map()
  return committedIds(root, ARTICLES)
}

/** What was read of a file, unless something else has changed since that it depends on. */
export function entryOf({ path }: FoundFile, shelf: Shelf): LogEntry | null {
  const entry = shelf.entries.get(path)
  if (entry === undefined || shelf.isParanoid) return null
  return isMediaSame(entry, shelf) && isReferenceSame(entry, shelf) ? entry : null
}

function isMediaSame({ media }: LogEntry, { root, now, ids }: Shelf): boolean {
  return media.every(([source, stat, id]) => {
    const isSame = stat !== '' && statKey(statOf(join(root, source)), now) === stat
    return isSame || (id !== '' && ids.get(source) === id)
  })
}

/** Whether each file that the front matter names would be found where it was: there still, and none nearer. */
function isReferenceSame({ reading: { path, item } }: LogEntry, { paths }: Shelf): boolean {
  const nearer = (target: string): string => posix.join(posix.dirname(path), target)
  return item.references.every(({ target }) => paths.has(target) && !paths.has(nearer(target)))
}

/** Whether the disk or git says that a file is as it was read. */
export function isUnchanged({ path }: FoundFile, { stat, entry }: Filed, { ids }: Shelf): boolean {
  return (stat !== '' && entry.stat === stat) || ids.get(path) === entry.id
}

/** What was read of a file, and what its stat is now. */
export interface Filed {
  readonly entry: LogEntry
  readonly stat: string
}

/** Takes what was read before. */
export function reused({ entry, stat }: Filed, { writer, places }: Shelf): ItemReading {
  if (entry.stat !== stat)
    writer.add({ stat, id: entry.id, place: entry.place, media: entry.media, reading: entry.reading })
  places.set(entry.reading.path, entry)
  return entry.reading
}

/**
 * Keeps what was just read, unless it has to be told again the next time. A body that is not kept is read again should
 * it be asked for.
 */
export function kept(
  { html, ...reading }: ItemReading,
  { stat, id }: Pick<LogEntry, 'stat' | 'id'>,
  { root, now, ids, pack, places, writer }: Shelf,
): ItemReading {
  const { item } = reading
  if (html !== null && item !== null) {
    const place = pack.put(packedBody(detailsOf(item, reading.places), html))
    places.set(reading.path, { place })
    const media = reading.files.map(
      (source) => [source, statKey(statOf(join(root, source)), now), ids.get(source) ?? ''] as const,
    )
    writer.add({ stat, id, place, media, reading: { ...reading, item, html: null } })
  }
  return { ...reading, html: null }
}
