import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { textIfThere } from '../press/text-if-there.ts'
import { withScratch } from '../press/with-scratch.ts'
import type { Target } from './target.ts'

/** Folder of the target that holds what Bantin notes there; hosts should not show it. */
export const NOTES = '.bantin'

/** A note on the target; null when it is not there. */
export async function readNote(target: Target, name: string): Promise<string | null> {
  const [text = null] = await readNotes(target, [name])
  return text
}

/** Several notes, in one request where the target can. */
export function readNotes(target: Target, names: readonly string[]): Promise<readonly (string | null)[]> {
  return withScratch(async (folder) => {
    await target.fetch(names, NOTES, folder)
    return names.map((name) => textIfThere(join(folder, name)))
  })
}

/** Writes a note whole, or not at all. */
export function writeNote(target: Target, name: string, text: string): Promise<void> {
  return withScratch(async (tree) => {
    const path = `${NOTES}/${name}`
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
    await target.put([path], { tree, keep: null, isMissingOnly: false })
  })
}

export function removeNote(target: Target, name: string): Promise<void> {
  return target.remove([`${NOTES}/${name}`], null)
}
