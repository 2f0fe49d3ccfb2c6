import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { withScratch } from '../press/with-scratch.ts'
import { type Program, programError, type Ran, runnerOf } from './run-program.ts'
import type { Target } from './target.ts'

const isNever = (): boolean => false

/** A folder that is read may not be there. */
const isNotThere = ({ stderr }: Ran): boolean => /No such file or directory \(2\)/u.test(stderr)

/** What is removed is not there to be sent: rsync warns of it. */
const isVanished = ({ code }: Ran): boolean => code === 24

/** Source: rsync(1), “EXIT VALUES”: protocol, socket, pipes, timeouts, and what ssh answers when it is cut off. */
const RSYNC: Program = {
  name: 'rsync',
  faults: [
    [/No space left|quota exceeded/iu, 'full'],
    [/Permission denied|Host key verification failed|auth failed|Read-only file system/iu, 'credentials'],
  ],
  passing: new Set([5, 10, 12, 20, 30, 35, 255]),
}

/**
 * A server that rsync reaches, over SSH or a daemon of rsync. A file is replaced by a rename once it is whole.
 *
 * @param remote as rsync has it: `ban-tin@may-chu:/srv/ban-tin`.
 * @param shell the command by which rsync reaches it: `sshCommand()`.
 */
export function rsyncTarget(remote: string, shell: string): Target {
  const root = remote.replace(/\/*$/u, '')
  const run = runnerOf(RSYNC)
  const rsync = async (
    args: readonly string[],
    paths: readonly string[],
    isFine: (ran: Ran) => boolean = isNever,
  ): Promise<Ran> => {
    const list = paths.length === 0 ? [] : ['--from0', '--files-from=-']
    const ran = await run(['--timeout=60', `--rsh=${shell}`, ...list, ...args], paths.join('\0'))
    if (ran.code === 0 || isFine(ran)) return ran
    throw programError(RSYNC, ran)
  }
  return {
    name: `rsync:${root}`,
    batch: Infinity,
    names: async (folder) => namesIn(await rsync(['--list-only', `${root}/${folder}/`], [], isNotThere)),
    stage: () => Promise.resolve(),
    unstage: () => Promise.resolve(),
    async put(paths, { tree, keep, isMissingOnly }) {
      const missingOnly = isMissingOnly ? ['--ignore-existing'] : []
      await rsync(['--checksum', ...missingOnly, ...keeping(keep), `${tree}/`, `${root}/`], paths)
    },
    remove: (paths, keep) =>
      withScratch(async (nothing) => {
        const remove = ['--dirs', '--delete-missing-args', ...keeping(keep), `${nothing}/`, `${root}/`]
        await rsync(remove, paths, isVanished)
        // Folders with something in them stay.
        for (const folders of foldersOf(paths)) await rsync(remove, folders, isVanished)
      }),
    async differing(paths, tree) {
      const compare = ['--checksum', '--dry-run', '--out-format=%i %n']
      const { stdout } = await rsync([...compare, `${tree}/`, `${root}/`], paths)
      return [...stdout.matchAll(/^[<>]f\S* (.+)$/gmu)].map(([, path = '']) => path)
    },
    async fetch(paths, from, into) {
      await rsync(['--ignore-missing-args', `${root}/${from}/`, `${into}/`], paths, isNotThere)
    },
    clear: (folder) =>
      withScratch(async (source) => {
        // Where the folder would be there is nothing; all beside it is left out.
        mkdirSync(join(source, dirname(folder)), { recursive: true })
        const above = parentsOf(folder).map((parent) => `--include=/${parent}/`)
        const filters = [...above, `--include=/${folder}/***`, '--exclude=*']
        await rsync(['--recursive', '--delete', ...filters, `${source}/`, `${root}/`], [])
      }),
  }
}

function keeping(keep: string | null): readonly string[] {
  return keep === null ? [] : ['--backup', `--backup-dir=${keep}`]
}

/** Folders that may be empty now, those of one depth together, the deepest first. */
function foldersOf(paths: readonly string[]): readonly (readonly string[])[] {
  const byDepth = new Map<number, string[]>()
  for (const folder of new Set(paths.flatMap(parentsOf))) {
    const depth = folder.split('/').length
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), folder])
  }
  return [...byDepth].sort(([a], [b]) => b - a).map(([, folders]) => folders)
}

function parentsOf(path: string): readonly string[] {
  return [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index))
}

/** As `--list-only` prints them: mode, size, day, time, name. */
function namesIn({ stdout }: Ran): readonly string[] {
  return [...stdout.matchAll(/^\S+ +[\d.,]+ \S+ \S+ (.+)$/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== '.')
    .sort()
}
