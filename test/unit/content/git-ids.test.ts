import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { committedIds, gitId } from '../../../src/content/git-ids.ts'
import { bulletinFolder } from './bulletin-folder.ts'

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, stdio: 'ignore' })
}

/** A repository whose bulletin lies in the folder `ban-tin`. */
function repository(): string {
  const root = bulletinFolder({
    'ban-tin/articles/a.md': 'a',
    'ban-tin/articles/b.md': 'b',
    'ban-tin/articles/c.md': 'c',
  })
  git(root, 'init')
  git(root, 'add', '.')
  git(root, 'commit', '-m', 'a')
  return join(root, 'ban-tin')
}

test('files as committed have the ids that git gives them, also in a folder of the repository', () => {
  expect([...committedIds(repository(), 'articles')].sort()).toEqual([
    ['articles/a.md', gitId(Buffer.from('a'))],
    ['articles/b.md', gitId(Buffer.from('b'))],
    ['articles/c.md', gitId(Buffer.from('c'))],
  ])
})

test('what differs from what is committed, is new, or is not watched has none', () => {
  const root = repository()
  git(root, 'update-index', '--assume-unchanged', 'articles/c.md')
  for (const name of ['a', 'c', 'd']) writeFileSync(join(root, `articles/${name}.md`), 'khác')
  expect([...committedIds(root, 'articles').keys()]).toEqual(['articles/b.md'])
})

test('without git there are none', () => {
  expect(committedIds(bulletinFolder({ 'articles/a.md': 'a' }), 'articles').size).toBe(0)
})
