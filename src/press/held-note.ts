import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { textIfThere } from './text-if-there.ts'

/**
 * Files of the bulletin that the build in an output folder does not hold as they are, noted beside its ledger for who
 * publishes it: paths from the root, one a line.
 */
export function readHeld(memory: string): readonly string[] {
  return (textIfThere(join(memory, 'held')) ?? '').split('\n').filter((line) => line !== '')
}

export function noteHeld(memory: string, files: readonly string[]): void {
  const note = join(memory, 'held')
  if (files.length === 0) rmSync(note, { force: true })
  else writeFileSync(note, files.map((file) => `${file}\n`).join(''))
}
