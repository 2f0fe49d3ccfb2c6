import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { isMissing } from '../domain/system-error.ts'
import { copyWhole, fileSize, isSameFile, linkNew, placeFile, removeFile } from './disk-files.ts'
import { NOTES } from './notes.ts'
import { folderFault } from './folder-fault.ts'
import type { Putting, Target } from './target.ts'

/** A folder of this machine, or a share that is mounted in it. Each file is replaced by a rename. */
export function folderTarget(root: string): Target {
  const place: Place = { root, staging: join(root, NOTES, 'staging') }
  const each = (paths: readonly string[], work: (path: string) => void): Promise<void> =>
    attempt(() => {
      paths.forEach(work)
    })
  return {
    name: root,
    batch: 1,
    names: (folder) => attempt(() => namesIn(join(root, folder))),
    stage: (paths, tree) =>
      each(paths, (path) => {
        if (!isSameFile(join(root, path), join(tree, path))) copyWhole(join(tree, path), join(place.staging, path))
      }),
    put: (paths, putting) =>
      each(paths, (path) => {
        put(path, putting, place)
      }),
    remove: (paths, keep) =>
      each(paths, (path) => {
        if (keep !== null && fileSize(join(root, path)) !== null) linkNew(join(root, path), join(root, keep, path))
        removeFile(root, path)
      }),
    differing: (paths, tree) => attempt(() => paths.filter((path) => !isSameFile(join(root, path), join(tree, path)))),
    fetch: (paths, from, into) =>
      each(paths, (path) => {
        if (fileSize(join(root, from, path)) !== null) copyWhole(join(root, from, path), join(into, path))
      }),
    clear: (folder) => clear(join(root, folder)),
    unstage: () => clear(place.staging),
  }
}

interface Place {
  readonly root: string
  /** On the same disk: from there a rename is all that is left to do. */
  readonly staging: string
}

function put(path: string, { tree, keep, isMissingOnly }: Putting, { root, staging }: Place): void {
  const [source, final, staged] = [join(tree, path), join(root, path), join(staging, path)]
  // Another deployment at the door may clear what is staged; its note and ours stand beside each other.
  if (path.startsWith(`${NOTES}/`)) {
    copyWhole(source, final)
    return
  }
  const isThere = fileSize(final) !== null
  if (isThere && (isMissingOnly || isSameFile(final, source))) return
  // What an earlier deployment staged may be another version, or half of one.
  const near = isSameFile(staged, source) ? staged : `${staged}.${String(process.pid)}`
  if (near !== staged) copyWhole(source, near)
  if (isThere && keep !== null) linkNew(final, join(root, keep, path))
  if (isMissingOnly) linkNew(near, final)
  else placeFile(near, final)
  removeFile(root, near.slice(root.length + 1))
}

function clear(folder: string): Promise<void> {
  return attempt(() => {
    rmSync(folder, { recursive: true, force: true })
  })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Runs work on the disk; what the disk refuses is told as every target tells it. */
async function attempt<T>(work: () => T): Promise<T> {
  try {
    return await Promise.resolve(work())
  } catch (error) {
    throw folderFault(error)
  }
}
