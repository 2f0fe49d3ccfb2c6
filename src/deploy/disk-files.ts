import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { hasCode } from '../domain/system-error.ts'

/** Bytes of a file; null when there is none. */
export function fileSize(file: string): number | null {
  try {
    const stat = statSync(file, { throwIfNoEntry: false })
    return stat?.isFile() === true ? stat.size : null
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

/** True when both files are there and have the same bytes. */
export function isSameFile(one: string, other: string): boolean {
  const size = fileSize(one)
  return size !== null && size === fileSize(other) && digest(readFileSync(one)) === digest(readFileSync(other))
}

/** Copies a file so that nobody finds half of it. */
export function copyWhole(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  const draft = `${target}.nhap`
  copyFileSync(source, draft)
  renameSync(draft, target)
}

/** Moves a file over another, or to where none is. */
export function placeFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  renameSync(source, target)
}

/** Gives a file a second name, unless that name is taken: of several who try at once one succeeds. */
export function linkNew(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  try {
    linkSync(source, target)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK', 'ENOSYS')) throw error
    copyNew(source, target)
  }
}

/** Shares without hard links have to copy. */
function copyNew(source: string, target: string): void {
  try {
    copyFileSync(source, target, constants.COPYFILE_EXCL)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}

/** Removes a file and the folders that it leaves empty. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder))
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'ENOENT', 'ENOTDIR', 'EEXIST')) return
      throw error
    }
  }
}
