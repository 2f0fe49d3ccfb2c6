import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { git } from './git.ts'

/** Names of the branch that others start from, the likeliest first. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const

/**
 * The commit from which the present state of a bulletin began: where its branch left the given one. On the main branch
 * itself it is the last commit while there are changes that are not committed, and else the one before.
 *
 * @param given a branch or commit; null is the main branch.
 * @returns its id, hex; null when there is none.
 */
export function baseOf(root: string, given: string | null): string | null {
  const names = given === null ? MAIN : [given]
  const known = names.find((name) => idOf(root, name) !== null)
  if (known === undefined) return null
  const base = said(root, ['merge-base', known, 'HEAD'])
  if (given !== null || base === null || base !== idOf(root, 'HEAD')) return base
  const isClean = said(root, ['status', '--porcelain', '--', '.']) === ''
  return isClean ? (idOf(root, 'HEAD~1') ?? base) : base
}

/** A commit's id by any of its names. */
function idOf(root: string, name: string): string | null {
  return said(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
}

/** True when a part of the bulletin is what it was. */
export function isSameSince(root: string, base: string, path: string): boolean {
  const isCommitted = git(root, ['diff', '--quiet', base, '--', path]) !== null
  return isCommitted && said(root, ['ls-files', '--others', '--exclude-standard', '--', path]) === ''
}

/**
 * Writes a bulletin as it was at a commit into a folder of the cache, where it stays: another time only files that
 * differ are written. The folder is a repository of its own that borrows what the bulletin's own one holds.
 *
 * @returns null when git does not do it.
 */
export function writeBase(root: string, base: string, folder: string): string | null {
  mkdirSync(folder, { recursive: true })
  const [objects, prefix] = [
    said(root, ['rev-parse', '--git-path', 'objects']),
    said(root, ['rev-parse', '--show-prefix']),
  ]
  const tree = said(root, ['rev-parse', '--verify', '--quiet', `${base}:${prefix ?? ''}`])
  if (objects === null || tree === null || git(folder, ['init', '--quiet']) === null) return null
  writeFileSync(join(folder, '.git/objects/info/alternates'), `${resolve(root, objects)}\n`)
  return git(folder, ['read-tree', '--reset', '-u', tree]) === null ? null : folder
}

function said(root: string, args: readonly string[]): string | null {
  return git(root, args)?.toString('utf8').trim() ?? null
}
