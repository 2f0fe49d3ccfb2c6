import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import { gitId } from './git-ids.ts'
import { SITE_FILE } from './site-settings.ts'
import { isFresh, statOf, statWords } from './stat.ts'
import { type Walk, walkArticles } from './walk.ts'

/** A bulletin's folder as the disk describes it, before anything is read. */
export interface Snapshot {
  readonly walk: Walk
  /** By place on the disk; empty for what cannot be relied on. */
  readonly keys: ReadonlyMap<string, string>
  /** Equal signatures mean that no file changed but the fresh ones; null when that cannot be told. */
  readonly signature: string | null
  /** Files that changed so lately that they may change again and look the same, with git's ids of their bytes. */
  readonly fresh: readonly FreshFile[]
}

export type FreshFile = readonly [disk: string, id: string]

/**
 * Looks at every file of `articles/` and at `site.yaml`.
 *
 * @param now milliseconds since 1970-01-01T00:00Z, by the clock of the disk.
 */
export function snapshotOf(root: string, now: number): Snapshot {
  const walk = walkArticles(root)
  const settings = { disk: join(root, SITE_FILE), ifMissing: 'none' }
  const keys = new Map<string, string>()
  const words: string[] = []
  const fresh: string[] = []
  let isCertain = walk.problems.length === 0
  for (const { disk, ifMissing } of [...walk.files.map((file) => ({ disk: file.disk, ifMissing: null })), settings]) {
    const stat = statOf(disk)
    const word = stat === null ? null : statWords(stat)
    const isLate = stat !== null && isFresh(stat, now)
    if (isLate) fresh.push(disk)
    keys.set(disk, isLate ? '' : (word ?? ifMissing ?? ''))
    if (word !== null) words.push(`${disk} ${word}`)
    isCertain &&= word !== null || ifMissing !== null
  }
  return { walk, keys, signature: isCertain ? digest(words.join('\n')) : null, fresh: fresh.map(withId) }
}

function withId(disk: string): FreshFile {
  return [disk, idOf(disk)]
}

/** True when files still have the bytes that they had when they were fresh. */
export function areSame(fresh: readonly FreshFile[]): boolean {
  return fresh.every(([disk, id]) => id !== '' && idOf(disk) === id)
}

/** Empty when it cannot be read: what is wrong with it is told by who reads it. */
function idOf(disk: string): string {
  try {
    return gitId(readFileSync(disk))
  } catch {
    return ''
  }
}
