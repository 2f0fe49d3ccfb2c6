import type { Item } from '../domain/article.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Opened, Read } from './file-reader.ts'
import { gitId } from './git-ids.ts'
import type { LogEntry } from './log-entry.ts'
import { restoredHtml } from './markdown.ts'
import type { ItemReading } from './read-item.ts'
import { entryOf, isUnchanged, kept, keptHtml, openShelf, reused, type StoreOptions } from './shelf.ts'
import { decodeText, readTextBytes, readTextFile } from './text-file.ts'
import type { FoundFile } from './walk.ts'

/** Reads files, or tells what it found in them last time when they have not changed. */
export interface ReadingStore {
  /** What a file says. */
  reading(found: FoundFile): ItemReading
  /** Reads a file whatever is known of it. */
  again(found: FoundFile): ItemReading
  /** Takes what another thread has read of a file, of which nothing is known here. */
  take(found: FoundFile, opened: Opened): ItemReading
  /** True when nothing is known of any file. */
  readonly isEmpty: boolean
  /** Takes a reading of a text that does not lie in the bulletin's folder. */
  put(reading: ItemReading): ItemReading
  /** The HTML of a body that was read. */
  html(path: string): SafeHtml
  /** An item as it was when it had a hash; null when that is not kept. */
  earlierItem(path: string, hash: string): Item | null
  /** Files that were opened. */
  readonly opened: () => number
  /** Keeps what was read for the next time. */
  save(): void
}

/** A store in memory only: every file is read. */
export function memoryStore(read: Read): ReadingStore {
  const bodies = new Map<string, SafeHtml>()
  let opened = 0
  const again = (found: FoundFile): ItemReading => {
    opened += 1
    return putInto(bodies, read(found, readTextFile(found.disk)))
  }
  return {
    reading: again,
    again,
    take(_, { reading }) {
      opened += 1
      return putInto(bodies, reading)
    },
    isEmpty: true,
    put: (reading) => putInto(bodies, reading),
    html: (path) => known(bodies.get(path), path),
    earlierItem: () => null,
    opened: () => opened,
    save: () => undefined,
  }
}

/** Keeps the body of a reading apart from it. */
function putInto(bodies: Map<string, SafeHtml>, { html, ...reading }: ItemReading): ItemReading {
  if (html !== null) bodies.set(reading.path, html)
  return { ...reading, html: null }
}

function known(html: SafeHtml | null | undefined, path: string): SafeHtml {
  if (html == null) throw new Error(`No body was read for ${path}`)
  return html
}

/** What is kept of a file, and the key of its stat. */
interface Kept {
  readonly entry: LogEntry | null
  readonly stat: string
}

/**
 * A store on the disk. Cut off, of another version, or of another bulletin, it costs reading again and never a wrong
 * page: entries are taken by the bytes they were read from, and lines and bodies are compared with their checksums.
 */
export function diskStore(folder: string, options: StoreOptions): ReadingStore {
  const shelf = openShelf(folder, options)
  const { read, snapshot } = options
  const foreign = new Map<string, SafeHtml>()
  let opened = 0
  const opening = (found: FoundFile, { entry, stat }: Kept): ItemReading => {
    opened += 1
    const bytes = readTextBytes(found.disk)
    if ('remedy' in bytes) return read(found, bytes)
    const id = gitId(bytes)
    return entry?.id === id ? reused({ entry, stat }, shelf) : kept(read(found, decodeText(bytes)), { stat, id }, shelf)
  }
  return {
    reading(found) {
      const [entry, stat] = [entryOf(found, shelf), shelf.snapshot.keys.get(found.disk) ?? '']
      if (entry !== null && isUnchanged(found, { entry, stat }, shelf)) return reused({ entry, stat }, shelf)
      return opening(found, { entry, stat })
    },
    again: (found) => opening(found, { entry: null, stat: '' }),
    take({ disk }, { id, reading }) {
      opened += 1
      return id === null ? reading : kept(reading, { stat: snapshot.keys.get(disk) ?? '', id }, shelf)
    },
    isEmpty: shelf.entries.size === 0,
    put: (reading) => putInto(foreign, reading),
    html(path) {
      const other = foreign.get(path)
      if (other !== undefined) return other
      const place = shelf.places.get(path)?.place
      const html = place === undefined ? null : keptHtml(place, shelf)
      if (html !== null) return restoredHtml(html)
      const found = snapshot.walk.articles.find((each) => each.path === path)
      return known(found === undefined ? null : read(found, readTextFile(found.disk)).html, path)
    },
    earlierItem(path, hash) {
      const versions = [shelf.entries.get(path), ...shelf.replaced.filter(({ reading }) => reading.path === path)]
      return versions.find((version) => version?.reading.item.hash === hash)?.reading.item ?? null
    },
    opened: () => opened,
    save() {
      shelf.pack.flush()
      shelf.writer.flush()
    },
  }
}
