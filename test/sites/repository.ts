import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { bulletin, type Files, writeFiles } from './build-site.ts'

/** Git as an editor's machine has it, with nobody's own settings. */
const GIT_ENV = {
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'Biên tập', GIT_AUTHOR_EMAIL: 'bt@host.example' },
  ...{ GIT_COMMITTER_NAME: 'Biên tập', GIT_COMMITTER_EMAIL: 'bt@host.example' },
}

/** A bulletin in a repository of its own, gone after the test. */
export interface Repository {
  readonly root: string
  git(...args: readonly string[]): string
  /** Writes files, takes away those that are null, and commits all of it. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>): void
}

export function repository(files: Files): Repository {
  const root = bulletin({})
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...GIT_ENV }, encoding: 'utf8', stdio: 'pipe' })
  const commit: Repository['commit'] = (changes) => {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) rmSync(join(root, path))
      else writeFiles(root, { [path]: content })
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Tin')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit(files)
  return { root, git, commit }
}
