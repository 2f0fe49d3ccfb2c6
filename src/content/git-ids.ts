import { createHash } from 'node:crypto'

import { nfc } from '../domain/text.ts'
import { gitParts } from './git.ts'

/** Git's object id of a file's bytes, hex: what git itself would call it. */
export function gitId(bytes: Uint8Array): string {
  return createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex')
}

/**
 * The object ids that git knows of the files of a folder, by path from `root` in NFC; of files that differ from what is
 * committed there is none. Empty where there is no git.
 *
 * In a fresh checkout every file is new to the disk, but not to git: it need not be read again.
 */
export function committedIds(root: string, folder: string): ReadonlyMap<string, string> {
  const tracked = gitParts(root, ['ls-files', '-s', '-z', '--', folder])
  const changed = gitParts(root, ['ls-files', '-m', '-z', '--', folder])
  const flagged = gitParts(root, ['ls-files', '-v', '-z', '--', folder])
  if (tracked === null || changed === null || flagged === null) return new Map()
  // A lower-case letter or S: git was told not to look whether the file changed.
  const unwatched = flagged.filter((line) => /^[a-zS]/u.test(line)).map((line) => line.slice(2))
  const doubtful = new Set([...changed, ...unwatched].map(nfc))
  const ids = tracked.flatMap((line) => {
    const [, id, path] = /^\d+ ([0-9a-f]{40}) 0\t(.+)$/su.exec(line) ?? []
    return id === undefined || path === undefined || doubtful.has(nfc(path)) ? [] : [[nfc(path), id] as const]
  })
  return new Map(ids)
}
