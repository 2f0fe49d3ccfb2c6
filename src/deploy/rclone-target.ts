import { basename, dirname } from 'node:path'

import { type Program, programError, type Ran, runnerOf, withoutSecrets } from './run-program.ts'
import type { Target } from './target.ts'

/** Source: rclone(1), “Exit Code”: 3 no such folder, 4 no such file, 5 a passing fault. */
const RCLONE: Program = {
  name: 'rclone',
  faults: [
    [/no space left|file too big|quota|insufficient ?storage|\b507\b/iu, 'full'],
    [
      /\b40[13]\b|access ?denied|invalidaccesskey|signaturedoesnotmatch|expired|unauthori[sz]ed|forbidden|permission denied|unable to authenticate|login incorrect/iu,
      'credentials',
    ],
    [/timeout|refused|reset by peer|corrupted on transfer|\beof\b|no such host|\b(?:429|50[0234])\b/iu, 'passing'],
  ],
  passing: new Set([5]),
}

/** Who asks decides whether to ask again. */
const ONCE = ['--retries', '1'] as const

/** Answers that a folder which is read may give: it is not there. */
const NOT_THERE: ReadonlySet<number> = new Set([3, 4])

/**
 * A store that rclone reaches: S3, Azure, GCS, SFTP, WebDAV, FTPS. How a file is replaced is the store's affair; those
 * of objects replace it whole.
 *
 * @param root as rclone has it: `kho:ban-tin`.
 */
export function rcloneTarget(root: string): Target {
  const run = runnerOf(RCLONE)
  const at = (path: string): string => (path === '' ? root : `${root.replace(/\/$/u, '')}${joint(root)}${path}`)
  const rclone = async (args: readonly string[], paths: readonly string[], mayBeMissing = false): Promise<Ran> => {
    const list = paths.length === 0 ? [] : ['--files-from-raw', '-', '--no-traverse']
    const ran = await run([...args, ...ONCE, ...list], paths.join('\n'))
    if (ran.code === 0 || (mayBeMissing && NOT_THERE.has(ran.code))) return ran
    throw programError(RCLONE, ran)
  }
  const keepFiles = async (paths: readonly string[], keep: string | null): Promise<void> => {
    if (keep !== null) await rclone(['copy', at(''), at(keep), '--ignore-existing'], paths, true)
  }
  const names = async (folder: string): Promise<readonly string[]> =>
    namesIn(await rclone(['lsf', at(folder)], [], true))
  return {
    name: withoutSecrets(`rclone:${root}`),
    batch: Infinity,
    names,
    stage: () => Promise.resolve(),
    unstage: () => Promise.resolve(),
    async put(paths, { tree, keep, isMissingOnly }) {
      await keepFiles(paths, keep)
      await rclone(['copy', tree, at(''), isMissingOnly ? '--ignore-existing' : '--ignore-times'], paths)
    },
    async remove(paths, keep) {
      await keepFiles(paths, keep)
      await rclone(['delete', at('')], paths, true)
      // Folders with something in them stay, and stores without folders have none.
      for (const folder of foldersOf(paths)) await run(['rmdir', at(folder), ...ONCE])
    },
    async differing(paths, tree) {
      const check = ['check', tree, at(''), '--one-way', '--download', '--combined', '-']
      const { stdout, ...ran } = await run([...check, '--files-from-raw', '-'], paths.join('\n'))
      const told = [...stdout.matchAll(/^([=*+!-]) (.+)$/gmu)]
      if (told.length < paths.length) throw programError(RCLONE, { stdout, ...ran })
      return told.filter(([, sign]) => sign !== '=').map(([, , path = '']) => path)
    },
    async fetch(paths, from, into) {
      await rclone(['copy', at(from), into, '--ignore-times'], paths, true)
    },
    async clear(folder) {
      // Not all stores tell a folder that is not there from one that cannot be removed.
      if ((await names(dirname(folder))).includes(basename(folder))) await rclone(['purge', at(folder)], [], true)
    },
  }
}

/** What stands between a root and a path: nothing after `kho:`, for there the root has no name of its own. */
function joint(root: string): string {
  return root.endsWith(':') ? '' : '/'
}

/** As `lsf` prints them, folders with `/` at their end. */
function namesIn({ stdout }: Ran): readonly string[] {
  const names = stdout.split('\n').filter((name) => name !== '')
  return names.map((name) => name.replace(/\/$/u, '')).sort()
}

/** Folders that may be empty now, the deepest first. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index)))
  return [...new Set(folders)].sort((a, b) => b.split('/').length - a.split('/').length)
}
