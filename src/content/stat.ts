import { statSync } from 'node:fs'

/** What the disk says of a file without its bytes being read: size, times of the last changes and place on the disk. */
export interface Stat {
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly changed: number
  /** Of anything that the disk knows of the file: programs can set the time above back, and not this one. */
  readonly touched: number
  readonly inode: number
}

/** Null when there is no such file. */
export function statOf(disk: string): Stat | null {
  const stat = statSync(disk, { throwIfNoEntry: false })
  return stat === undefined ? null : { size: stat.size, changed: stat.mtimeMs, touched: stat.ctimeMs, inode: stat.ino }
}

/**
 * A stat in one word, by which a later one is compared; empty when the file changed within the last two seconds, or
 * was touched since: it may change again and look the same.
 *
 * @param now milliseconds since 1970-01-01T00:00Z.
 */
export function statKey(stat: Stat | null, now: number): string {
  return stat === null || isFresh(stat, now) ? '' : statWords(stat)
}

/** True when a file changed so lately that it may change again and look the same. */
export function isFresh({ changed, touched }: Stat, now: number): boolean {
  return changed > now - 2000 || touched > now
}

/** A stat in one word, whether or not it can be relied on. */
export function statWords({ size, changed, touched, inode }: Stat): string {
  return [size, changed, touched, inode].join(' ')
}
