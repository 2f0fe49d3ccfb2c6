import { join } from 'node:path'

import { digestOf } from '../domain/digest.ts'
import { SITE_FILE } from './site-settings.ts'
import { statKey, statOf } from './stat.ts'
import { type Walk, walkArticles } from './walk.ts'

/** A bulletin's folder as the disk describes it, before anything is read. */
export interface Snapshot {
  readonly walk: Walk
  /** By place on the disk; empty for what cannot be relied on. */
  readonly keys: ReadonlyMap<string, string>
  /** Equal signatures mean that no file changed; null when that cannot be told. */
  readonly signature: string | null
}

/**
 * Looks at every file of `articles/` and at `site.yaml`.
 *
 * @param now milliseconds since 1970-01-01T00:00Z, by the clock of the disk.
 */
export function snapshotOf(root: string, now: number): Snapshot {
  const walk = walkArticles(root)
  const settings = join(root, SITE_FILE)
  const keys = new Map(walk.files.map(({ disk }) => [disk, statKey(statOf(disk), now)]))
  const stat = statOf(settings)
  keys.set(settings, stat === null ? 'none' : statKey(stat, now))
  const isCertain = walk.problems.length === 0 && [...keys.values()].every((key) => key !== '')
  return { walk, keys, signature: isCertain ? digestOf([...keys].flat()) : null }
}
