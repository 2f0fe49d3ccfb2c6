import type { History, Version } from './history.ts'
import { type MediaLibrary, sourceOf, storedAt, type StoredFile } from './media.ts'
import type { PictureCare } from './rendition-of.ts'

/** What pictures and attachments were before. */
export interface MediaPast {
  readonly history: History
  readonly pictureCare: PictureCare
  /** Hashes of pictures that begin rightly and cannot be read to their end. */
  readonly broken: ReadonlySet<string>
  /** Filled with the states that stand in for files of today, by path from the root, and where they lie on the disk. */
  readonly media: Map<string, Version>
  readonly restored: Map<string, string>
}

/** Faults of what was written and not of the file: no state of it would be taken. */
const NOT_OF_THE_FILE: ReadonlySet<string> = new Set(['unwanted-format', 'file-outside', 'file-elsewhere'])

/** A library that finds what a file was before, where it is missing now or cannot be published. */
export function restoringLibrary(library: MediaLibrary, past: MediaPast): MediaLibrary {
  const known = new Map<string, StoredFile | null>()
  const restored = (source: string): StoredFile | null => {
    const file = known.get(source) ?? newestState(source, past)
    known.set(source, file)
    return file
  }
  return {
    find(written, folder, use) {
      const found = library.find(written, folder, use)
      const isUsable = 'remedy' in found ? NOT_OF_THE_FILE.has(found.code) : !past.broken.has(found.sha256)
      const file = isUsable ? null : restored(sourceOf(written, folder))
      if (file === null) return found
      return use === 'image' ? file : { ...file, rendition: null }
    },
  }
}

/** The newest state of a file that can be published; null when there is none. */
function newestState(source: string, { history, pictureCare, broken, media, restored }: MediaPast): StoredFile | null {
  for (const version of history.media(source)) {
    const disk = history.place(version)
    const file = disk === null ? null : storedAt(disk, source, pictureCare)
    if (disk === null || file === null || 'remedy' in file || broken.has(file.sha256)) continue
    media.set(source, version)
    restored.set(source, disk)
    return file
  }
  return null
}
