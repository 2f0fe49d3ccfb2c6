import { digestOf } from '../domain/digest.ts'
import type { Site } from '../domain/site.ts'
import type { Content } from './content.ts'
import { contentOf } from './content-of.ts'
import type { ReadingSettings } from './desk.ts'
import { fileReader } from './file-reader.ts'
import { type Elsewhere, readAll } from './read-all.ts'
import { diskStore, memoryStore, type ReadingStore } from './reading-store.ts'
import type { StoreOptions } from './shelf.ts'
import type { FindBroken } from './picture-checks.ts'
import type { PictureCare } from './rendition-of.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

export interface LoadOptions {
  /** Folder of the bulletin, which holds `articles/` and perhaps `site.yaml`. */
  readonly root: string
  /** From `--base-url` or `BANTIN_BASE_URL`: wins over `site.yaml`. */
  readonly baseUrl?: string | null
  /** The folder as the disk describes it. Default: as it is now. */
  readonly snapshot?: Snapshot
  /** What was read before. Default: every file is read, and bodies stay in memory. */
  readonly store?: StoreFolder | null
  /** How many versions of each picture are published. Default: responsive. */
  readonly pictureCare?: PictureCare
  /** Opens pictures. Default: only their beginning is looked at. */
  readonly findBroken?: FindBroken
  /** Other threads that read. Default: none. */
  readonly elsewhere?: Elsewhere | undefined
  /** Told now and then how many files are read. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Where and how what was read is kept between builds. */
export interface StoreFolder {
  readonly folder: string
  /** Folder of the bulletin whose files they are: it may lie elsewhere now, as it was at another time. */
  readonly owner: string
  /** Digest of the code that reads. */
  readonly engine: string
  /** Opens every file, whatever the disk says of it. */
  readonly isParanoid: boolean
  /** Milliseconds since 1970-01-01T00:00Z, by the clock of the disk. */
  readonly now: number
}

/** Reads a whole bulletin. It never fails because of what people wrote: everything wrong is in `problems`. */
export async function loadContent(options: LoadOptions): Promise<Content> {
  const {
    root,
    baseUrl = null,
    onProgress,
    pictureCare,
    findBroken,
    elsewhere,
    snapshot = snapshotOf(root, 0),
  } = options
  const { walk } = snapshot
  const { site, problems, isProvinceFaulty, desk, read } = fileReader({ root, baseUrl, walk, pictureCare })
  const store = storeOf({ ...options, snapshot, read, settings: keyOf(site, isProvinceFaulty) })
  const readings = await readAll(walk.articles, { store, elsewhere, onProgress })
  store.save()
  return contentOf(readings, { site, store, walk, desk, findBroken, problems: [...problems, ...walk.problems] })
}

interface Storing extends Omit<LoadOptions, 'snapshot'>, Pick<StoreOptions, 'snapshot' | 'read'> {
  /** All of the settings that readings depend on. */
  readonly settings: string
}

function storeOf({ root, store, pictureCare = 'responsive', settings, snapshot, read }: Storing): ReadingStore {
  if (store == null) return memoryStore(read)
  const { folder, owner, engine, isParanoid, now } = store
  const key = digestOf([engine, owner, pictureCare, settings])
  return diskStore(folder, { root, key, snapshot, now, isParanoid, read })
}

/** All of the settings that readings depend on. */
function keyOf({ lang, baseUrl, province, categories, localities }: Site, isProvinceFaulty: boolean): string {
  const settings: ReadingSettings = { lang, baseUrl, province, categories, localities }
  return JSON.stringify([settings, isProvinceFaulty])
}
