import { relative, sep } from 'node:path'

import { gitId } from './git-ids.ts'
import type { History, Version } from './history.ts'
import { readTextBytes, textOf } from './text-file.ts'
import type { Told } from './told.ts'
import type { FoundFile } from './walk.ts'

/** What may be published of a text: one of git's versions, or what it is today with pictures of the past. */
export interface Candidate {
  readonly path: string
  /** Null is the text of today. */
  readonly version: Version | null
  readonly text: () => string | Told
}

/** The text of today, then the earlier ones, the newest first. */
export function candidatesOf({ path, disk }: FoundFile, root: string, history: History): readonly Candidate[] {
  const earlier = versionsOf(disk, root, history).map((version) => ({
    path: version.path,
    version,
    text: () => textThen(version, history),
  }))
  return [{ path, version: null, text: () => textNow(disk) }, ...earlier]
}

/** How many commits ago a text came to be what it is today; −1 when it is not committed. */
export function ageNow(disk: string, root: string, history: History): number {
  const bytes = readTextBytes(disk)
  const [newest] = versionsOf(disk, root, history)
  const isCommitted = newest !== undefined && !('remedy' in bytes) && newest.blob === gitId(bytes)
  return isCommitted ? history.age(newest) : -1
}

/** Git has names as the disk has them. */
function versionsOf(disk: string, root: string, history: History): readonly Version[] {
  return history.texts(relative(root, disk).replaceAll(sep, '/'))
}

function textNow(disk: string): string | Told {
  const bytes = readTextBytes(disk)
  return 'remedy' in bytes ? bytes : textOf(bytes)
}

function textThen(version: Version, history: History): string | Told {
  const bytes = history.bytes(version)
  return bytes === null ? NOT_HERE : textOf(bytes)
}

/** Never told to anybody: a version with it is passed over. */
const NOT_HERE: Told = {
  code: 'not-in-clone',
  message: 'Kho git ở đây không có bản này.',
  remedy: 'Lấy đủ kho: git fetch --unshallow.',
}
