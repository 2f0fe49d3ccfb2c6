import { mkdirSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { lazy } from '../domain/lazy.ts'
import { nfc } from '../domain/text.ts'
import { git } from './git.ts'

/** A state in which git has a file. */
export interface Version {
  /** Path that the file had then, from the root, NFC. */
  readonly path: string
  /** Git's id of its bytes, hex. */
  readonly blob: string
  /** Git's id of the commit that brought it, hex. */
  readonly commit: string
  /** When that was committed, ISO 8601. */
  readonly date: string
}

/**
 * What git remembers of the files of a bulletin: the states in which the branch had them. What stood on other branches
 * only was never published.
 */
export interface History {
  /** States of a text since it was last added, the newest first; before it was renamed, under its name of then. */
  texts(path: string): readonly Version[]
  /** States of a picture or attachment, the newest first. */
  media(path: string): readonly Version[]
  /** The bytes of a state; null when git does not have them here. */
  bytes(version: Version): Uint8Array | null
  /** Writes a state to the disk and tells where; null when git does not have it here. */
  place(version: Version): string | null
  /** How many commits ago a state was made; Infinity when git does not know. */
  age(version: Version): number
}

/**
 * @param scratch an empty folder for files of the past.
 * @param commit the present, for which all else is past.
 */
export function historyOf(root: string, scratch: string, commit = 'HEAD'): History {
  const ages = lazy(() => new Map(linesOf(root, ['rev-list', '--first-parent', commit]).map((id, age) => [id, age])))
  const bytes = ({ blob, path }: Version): Uint8Array | null =>
    git(root, ['cat-file', '--filters', `--path=${path}`, blob])
  return {
    texts: (path) => sinceAdded(statesOf(root, ['--follow', commit], path)),
    media: (path) => statesOf(root, [commit], path).filter(({ change }) => change !== 'D'),
    bytes,
    place(version) {
      const content = bytes(version)
      if (content === null) return null
      const file = join(scratch, version.blob, posix.basename(version.path))
      mkdirSync(join(scratch, version.blob), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    age: (version) => ages().get(version.commit) ?? Infinity,
  }
}

/** True when git has only the latest part of the history here, as in a shallow clone. */
export function isHistoryCut(root: string): boolean {
  return linesOf(root, ['rev-parse', '--is-shallow-repository'])[0] === 'true'
}

/** Lines of what git says; none when it cannot be asked. */
function linesOf(root: string, args: readonly string[]): readonly string[] {
  return git(root, args)?.toString('utf8').trim().split('\n') ?? []
}

interface State extends Version {
  /** Of `git log --raw`: A(dded), C(opied), D(eleted), M(odified), R(enamed). */
  readonly change: string
}

/** A commit, and what it made of the file: `:<mode> <mode> <id> <id> <change>`, its name, its new name if it was moved. */
const STATE =
  /\u0001([0-9a-f]+) (\S+)\0\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\0([^\0]+)\0(?:([^\0\u0001]+)(?:\0|$))?/gu

function statesOf(root: string, options: readonly string[], path: string): readonly State[] {
  const how = ['--first-parent', '-m', '--relative', '--raw', '--no-abbrev', '-z', '--format=%x01%H %cI']
  const log = git(root, [
    ...['--literal-pathspecs', '-c', 'log.showSignature=false', 'log', ...how, ...options],
    ...['--', path],
  ])
  return [...(log?.toString('utf8') ?? '').matchAll(STATE)].flatMap((found) => {
    const [, commit = '', date = '', mode = '', blob = '', change = '', name = '', newName = name] = found
    const isFile = mode.startsWith('100') || change === 'D'
    return isFile ? [{ path: nfc(newName), blob, commit, date, change }] : []
  })
}

/** What was deleted stays so, though a file of that name has come since. */
function sinceAdded(states: readonly State[]): readonly State[] {
  const end = states.findIndex(({ change }) => change === 'D')
  const start = states.findIndex(({ change }) => change === 'A' || change === 'C')
  const last = [end, start < 0 ? -1 : start + 1].filter((place) => place >= 0)
  return states.slice(0, Math.min(states.length, ...last))
}
