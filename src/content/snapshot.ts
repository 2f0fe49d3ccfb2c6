import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digestOf } from '../domain/digest.ts'
import { gitId } from './git-ids.ts'
import { SITE_FILE } from './site-settings.ts'
import { isFresh, type Stat, statKey, statOf, statWords } from './stat.ts'
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
  const settings = join(root, SITE_FILE)
  const stats = new Map(walk.files.map(({ disk }) => [disk, statOf(disk)]))
  const keys = new Map([...stats].map(([disk, stat]) => [disk, statKey(stat, now)]))
  const settingsStat = statOf(settings)
  if (settingsStat !== null) stats.set(settings, settingsStat)
  keys.set(settings, settingsStat === null ? 'none' : statKey(settingsStat, now))
  const fresh = [...stats].flatMap(([disk, stat]) => (stat !== null && isFresh(stat, now) ? [disk] : []))
  return { walk, keys, signature: walk.problems.length > 0 ? null : signatureOf(stats), fresh: fresh.map(withId) }
}

function signatureOf(stats: ReadonlyMap<string, Stat | null>): string | null {
  const words = [...stats].map(([disk, stat]) => (stat === null ? null : `${disk} ${statWords(stat)}`))
  return words.includes(null) ? null : digestOf(words.filter((word) => word !== null))
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
