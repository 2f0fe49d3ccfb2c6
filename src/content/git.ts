import { spawnSync } from 'node:child_process'

/** What git says of a folder; null when it cannot be asked, or refuses. */
export function git(folder: string, args: readonly string[]): Buffer | null {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, maxBuffer: 1 << 28 })
  return status === 0 ? stdout : null
}

/** The same in parts that end in NUL. */
export function gitParts(folder: string, args: readonly string[]): readonly string[] | null {
  return git(folder, args)?.toString('utf8').split('\0').slice(0, -1) ?? null
}
