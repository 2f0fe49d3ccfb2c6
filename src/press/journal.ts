import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { isInside } from './ledger.ts'
import { textIfThere } from './text-if-there.ts'

/**
 * The URLs that a build is about to touch, written before the first is touched and removed after the last. Found at
 * the next start, it names the files whose bytes are unknown because that build was cut off.
 */
export function readJournal(folder: string): readonly string[] {
  const text = textIfThere(join(folder, 'journal')) ?? ''
  return text.split('\n').filter(isInside)
}

export function writeJournal(folder: string, urls: readonly string[]): void {
  writeFileSync(join(folder, 'journal'), urls.map((url) => `${url}\n`).join(''))
}

export function removeJournal(folder: string): void {
  rmSync(join(folder, 'journal'), { force: true })
}
