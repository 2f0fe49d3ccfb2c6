import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { lazy } from '../domain/lazy.ts'
import { hasCode } from '../domain/system-error.ts'
import { outputPath } from '../routes/route.ts'
import { removeJournal, writeJournal } from './journal.ts'
import type { Known } from './known.ts'
import { type Ledger, writeLedger } from './ledger.ts'
import type { Slot } from './order.ts'
import type { OutputFolder } from './output-folder.ts'

interface Edition {
  /** What the output folder is to hold. */
  readonly after: Ledger
  /** New bytes, where they were made. */
  readonly written: readonly Slot[]
}

/**
 * Brings what was made to its place, takes away what is no longer planned, and writes the ledger.
 *
 * @returns what the last build left that is gone now.
 */
export function publish(folder: OutputFolder, known: Known, { after, written }: Edition): readonly string[] {
  const planned = lazy(() => new Set([...after.keys()].map(outputPath)))
  const removed = [...known.before.keys()].filter((url) => !after.has(url) && !planned().has(outputPath(url)))
  const strays = known.strays.filter((path) => !planned().has(path))
  const touched = [...written.map(({ url }) => url), ...removed, ...strays.map((path) => `/${path}`)]
  if (known.isPublished && touched.length > 0) writeJournal(folder.memory, touched)
  // First, so that a page may stand where a folder was, and a folder where a page was.
  for (const path of [...removed.map(outputPath), ...strays]) remove(folder.out, path)
  for (const { url, file } of written) place(file, join(folder.out, outputPath(url)))
  // Newer than every file that it tells of: that is how one is known that was touched after it.
  if (touched.length > 0 || known.isTouched || !known.isPublished || !isSame(known.before, after)) {
    writeLedger(folder.memory, after)
  }
  removeJournal(folder.memory)
  return removed
}

function isSame(before: Ledger, after: Ledger): boolean {
  if (before.size !== after.size) return false
  for (const [url, { fingerprint, sha256 }] of after) {
    const old = before.get(url)
    if (old?.fingerprint !== fingerprint || old.sha256 !== sha256) return false
  }
  return true
}

function place(file: string, target: string): void {
  if (file === target) return
  mkdirSync(dirname(target), { recursive: true })
  try {
    renameSync(file, target)
  } catch (error) {
    if (!hasCode(error, 'EISDIR')) throw error
    // Someone put a folder where a file of ours was.
    rmSync(target, { recursive: true })
    renameSync(file, target)
  }
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
