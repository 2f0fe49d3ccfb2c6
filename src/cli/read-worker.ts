import { type FileReader, fileReader, type Opened, openFile } from '../content/file-reader.ts'
import { walkArticles } from '../content/walk.ts'
import type { ReadingWork } from '../eleventy/crew.ts'

/** By what they read with: a worker serves one bulletin, a batch of its files after the other. */
const readers = new Map<string, FileReader>()

/** What a worker thread does: it reads the files that it is given. */
export function readWorker({ files, ...terms }: ReadingWork): readonly Opened[] {
  const key = JSON.stringify(terms)
  const reader = readers.get(key) ?? fileReader({ ...terms, walk: walkArticles(terms.root) })
  readers.set(key, reader)
  return files.map((found) => openFile(found, reader.read))
}
