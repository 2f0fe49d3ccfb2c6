import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { SafeHtml } from '../domain/safe-html.ts'
import { openBodyPack, type PackPlace } from './body-pack.ts'
import { committedIds, gitId } from './git-ids.ts'
import { restoredHtml } from './markdown.ts'
import type { ItemReading } from './read-item.ts'
import { type LogEntry, logHeader, logWriter, readLog } from './reading-log.ts'
import type { Snapshot } from './snapshot.ts'
import { statKey, statOf } from './stat.ts'
import { decodeText, readTextBytes, readTextFile } from './text-file.ts'
import type { Told } from './told.ts'
import { ARTICLES, type FoundFile } from './walk.ts'

/** Reads files, or tells what it found in them last time when they have not changed. */
export interface ReadingStore {
  /** @param read reads the text of a file that has to be read. */
  reading(found: FoundFile, read: (text: string | Told) => ItemReading): ItemReading
  /** The HTML of a body that was read. */
  html(path: string): SafeHtml
  /** Files that were opened. */
  readonly opened: () => number
  /** Keeps what was read for the next time. */
  save(): void
}

export interface StoreOptions {
  readonly root: string
  /** Of all that readings depend on besides the files. */
  readonly key: string
  readonly snapshot: Snapshot
  /** Milliseconds since 1970-01-01T00:00Z, by the clock of the disk. */
  readonly now: number
  /** Opens every file, whatever the disk says of it. */
  readonly isParanoid: boolean
}

/** A store in memory only: every file is read. */
export function memoryStore(): ReadingStore {
  const bodies = new Map<string, SafeHtml>()
  let opened = 0
  return {
    reading(found, read) {
      opened += 1
      const bytes = readTextBytes(found.disk)
      const { html, ...reading } = read('remedy' in bytes ? bytes : decodeText(bytes))
      if (html !== null) bodies.set(found.path, html)
      return { ...reading, html: null }
    },
    html: (path) => known(bodies.get(path), path),
    opened: () => opened,
    save: () => undefined,
  }
}

function known(html: SafeHtml | null | undefined, path: string): SafeHtml {
  if (html == null) throw new Error(`No body was read for ${path}`)
  return html
}

/** More new files than this are asked of git, all at once. */
const MANY = 200

/**
 * A store on the disk. Cut off, of another version, or of another bulletin, it costs reading again and never a wrong
 * page: entries are taken by the bytes they were read from, and bodies are compared with their checksum.
 */
export function diskStore(folder: string, options: StoreOptions): ReadingStore {
  const { root, key, snapshot, now, isParanoid } = options
  const log = openLog(folder, key)
  const pack = openBodyPack(join(folder, 'bodies'))
  const ids = idsOf(options, log.entries)
  const writer = logWriter(join(folder, 'readings'))
  const places = new Map<string, PackPlace>()
  const rereads = new Map<string, () => ItemReading>()
  let opened = 0

  const isMediaSame = ({ media }: LogEntry): boolean =>
    media.every(([source, stat, id]) => {
      const isSame = stat !== '' && statKey(statOf(join(root, source)), now) === stat
      return isSame || (id !== '' && ids.get(source) === id)
    })
  const reused = (entry: LogEntry, stat: string): ItemReading => {
    if (entry.stat !== stat) writer.add({ ...entry, stat })
    places.set(entry.reading.path, entry.html)
    return { ...entry.reading, html: null }
  }
  const kept = ({ html, ...reading }: ItemReading, stat: string, id: string): ItemReading => {
    if (html !== null) places.set(reading.path, pack.put(html))
    const place = places.get(reading.path)
    const media = reading.files.map(
      (source) => [source, statKey(statOf(join(root, source)), now), ids.get(source) ?? ''] as const,
    )
    if (place !== undefined && canKeep(reading)) writer.add({ stat, id, html: place, media, reading })
    return { ...reading, html: null }
  }

  return {
    reading(found, read) {
      rereads.set(found.path, () => read(readTextFile(found.disk)))
      const stat = snapshot.keys.get(found.disk) ?? ''
      const entry = log.entries.get(found.path)
      const old = entry !== undefined && !isParanoid && isMediaSame(entry) ? entry : null
      const isSame = old !== null && ((stat !== '' && old.stat === stat) || ids.get(found.path) === old.id)
      if (isSame) return reused(old, stat)
      opened += 1
      const bytes = readTextBytes(found.disk)
      if ('remedy' in bytes) return read(bytes)
      const id = gitId(bytes)
      return old?.id === id ? reused(old, stat) : kept(read(decodeText(bytes)), stat, id)
    },
    html(path) {
      const place = places.get(path)
      const html = place === undefined ? null : pack.get(place)
      return html === null ? known(rereads.get(path)?.().html, path) : restoredHtml(html)
    },
    opened: () => opened,
    save() {
      pack.flush()
      writer.flush()
    },
  }
}

/** The log of a folder; a new one when it cannot be used, or holds more of the past than of the present. */
function openLog(folder: string, key: string): { readonly entries: ReadonlyMap<string, LogEntry> } {
  mkdirSync(folder, { recursive: true })
  const log = readLog(join(folder, 'readings'), key)
  if (log !== null && log.lines <= 2 * log.entries.size + MANY) return log
  rmSync(join(folder, 'bodies'), { force: true })
  writeFileSync(join(folder, 'readings'), logHeader(key))
  return { entries: new Map() }
}

/** What git calls the files, when so many are new to the disk that this is a fresh checkout. */
function idsOf(
  { root, snapshot, isParanoid }: StoreOptions,
  entries: ReadonlyMap<string, LogEntry>,
): ReadonlyMap<string, string> {
  const isNew = ({ path, disk }: FoundFile): boolean => entries.get(path)?.stat !== snapshot.keys.get(disk)
  if (isParanoid || snapshot.walk.articles.filter(isNew).length < MANY) return new Map()
  return committedIds(root, ARTICLES)
}

/** What depends on which other files there are is read anew each time; so is what has to be told again. */
function canKeep({ item }: Omit<ItemReading, 'html'>): boolean {
  return item !== null && item.references.length === 0
}
