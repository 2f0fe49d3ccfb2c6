import { lazy } from '../domain/lazy.ts'
import { placeIndex } from '../gazetteer/place-index.ts'
import { cities, provinces } from '../gazetteer/provinces.ts'
import type { Desk } from './desk.ts'
import { deskOf } from './desk-of.ts'
import { gitId } from './git-ids.ts'
import { type ItemReading, itemOfText } from './read-item.ts'
import type { PictureCare } from './rendition-of.ts'
import { readSite, type SiteReading } from './site-settings.ts'
import { decodeText, readTextBytes } from './text-file.ts'
import type { Told } from './told.ts'
import type { FoundFile, Walk } from './walk.ts'

/** What is read with which settings. */
export interface ReaderOptions {
  /** Folder of the bulletin. */
  readonly root: string
  /** Wins over `site.yaml`; null leaves its own. */
  readonly baseUrl: string | null
  readonly walk: Walk
  readonly pictureCare: PictureCare | undefined
}

/** Reads the Markdown files of one bulletin. */
export interface FileReader extends SiteReading {
  readonly desk: () => Desk
  /** Reads the text of a file, as `readTextFile()` gives it. */
  readonly read: Read
}

/** Reads the text of a file, as `readTextFile()` gives it. */
export type Read = (found: FoundFile, text: string | Told) => ItemReading

export function fileReader({ root, baseUrl, walk, pictureCare }: ReaderOptions): FileReader {
  const provinceIndex = placeIndex(provinces(), cities())
  const reading = readSite({ root, baseUrl, provinces: provinceIndex })
  const { site, isProvinceFaulty } = reading
  const desk = lazy(() => deskOf({ root, site, isProvinceFaulty, walk, pictureCare, provinces: provinceIndex }))
  return { ...reading, desk, read: ({ path }, text) => itemOfText(path, text, desk()) }
}

/** A file that was opened. */
export interface Opened {
  /** Git's object id of its bytes, hex; null when they are no text that could be read. */
  readonly id: string | null
  readonly reading: ItemReading
}

/** Opens a file and reads it. */
export function openFile(found: FoundFile, read: Read): Opened {
  const bytes = readTextBytes(found.disk)
  return 'remedy' in bytes
    ? { id: null, reading: read(found, bytes) }
    : { id: gitId(bytes), reading: read(found, decodeText(bytes)) }
}
