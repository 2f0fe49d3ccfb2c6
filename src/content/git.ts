import { spawnSync } from 'node:child_process'

/** Variables by which a hook's git speaks of another repository, or another index, than that of the folder. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
])

/** What git says of a folder; null when it cannot be asked, or refuses. */
export function git(folder: string, args: readonly string[]): Buffer | null {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.has(name)))
  const { status, stdout } = spawnSync('git', args, { cwd: folder, env, maxBuffer: 1 << 28 })
  return status === 0 ? stdout : null
}

/** The same in parts that end in NUL. */
export function gitParts(folder: string, args: readonly string[]): readonly string[] | null {
  return git(folder, args)?.toString('utf8').split('\0').slice(0, -1) ?? null
}
