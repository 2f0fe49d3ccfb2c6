import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { migrateBulletin } from '../../../src/content/migrate.ts'
import type { Migration } from '../../../src/content/migrations.ts'
import { copyMigrated, uncommitted, writeMigrated } from '../../../src/content/write-migrated.ts'
import { bulletinFolder, PNG } from './bulletin-folder.ts'

const STEPS: readonly Migration[] = [
  { what: 'Mục “topic” nay là “event”.', settings: [], articles: [{ kind: 'rename', path: ['topic'], to: 'event' }] },
]

const FILES = {
  'site.yaml': 'name: A\r\nengine: 0.1.0\r\n',
  'articles/tin/index.md': '---\ntopic: Lũ\n---\n',
  'articles/tin/anh.png': PNG,
  'articles/hai.md': '---\ntitle: Hai\n---\n',
  'layouts/shell/footer.tsx': 'x',
  'dist/index.html': 'x',
}

function text(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

test('a migrated bulletin is written in its place: what changed, the version that is pinned, and nothing else', () => {
  const root = bulletinFolder(FILES)
  chmodSync(join(root, 'articles/tin/index.md'), 0o640)
  const written = writeMigrated(root, migrateBulletin(root, STEPS), '0.2.0')
  expect(written).toEqual(['articles/tin/index.md', 'site.yaml'])
  expect(text(root, 'articles/tin/index.md')).toBe('---\nevent: Lũ\n---\n')
  expect(statSync(join(root, 'articles/tin/index.md')).mode & 0o777).toBe(0o640)
  expect(text(root, 'site.yaml')).toBe('schema: 2\r\nname: A\r\nengine: 0.2.0\r\n')
  expect(text(root, 'articles/hai.md')).toBe(FILES['articles/hai.md'])
  expect(readdirSync(root, { recursive: true }).filter((path) => String(path).endsWith('.bantin-new'))).toEqual([])
  expect(migrateBulletin(root, STEPS).steps).toEqual([])
  expect(writeMigrated(root, migrateBulletin(root, STEPS), '0.2.0')).toEqual([])
})

test('one that was cut off before its settings is migrated from the start, to the same end', () => {
  const [root, other] = [bulletinFolder(FILES), bulletinFolder(FILES)]
  const { files, ...migrated } = migrateBulletin(root, STEPS)
  writeMigrated(root, { ...migrated, files: new Map([...files].slice(0, 1)) }, '0.1.0')
  expect(text(root, 'site.yaml')).toBe(FILES['site.yaml'])
  for (const each of [root, other]) writeMigrated(each, migrateBulletin(each, STEPS), '0.2.0')
  for (const path of Object.keys(FILES)) expect(text(root, path)).toBe(text(other, path))
})

test('a migrated copy has the new texts beside all that the bulletin has, and leaves the bulletin as it is', () => {
  const root = bulletinFolder(FILES)
  mkdirSync(join(root, '.git'))
  symlinkSync(join(root, 'khong-co'), join(root, 'dut'))
  const folder = mkdtempSync(join(tmpdir(), 'bantin-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const { files } = migrateBulletin(root, STEPS)
  copyMigrated(root, { files, to: join(folder, 'tree'), without: [join(root, 'dist')] })
  expect(readdirSync(join(folder, 'tree')).sort()).toEqual(['articles', 'dut', 'layouts', 'site.yaml'])
  expect(text(join(folder, 'tree'), 'articles/tin/index.md')).toBe('---\nevent: Lũ\n---\n')
  expect(readFileSync(join(folder, 'tree/articles/tin/anh.png'))).toEqual(PNG)
  for (const [path, content] of Object.entries(FILES))
    expect(readFileSync(join(root, path))).toEqual(Buffer.from(content))
})

test('files that are migrated are told while git does not hold them as they are; others are no matter', () => {
  const root = bulletinFolder(FILES)
  expect(uncommitted(root)).toEqual([])
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@host.example', 'commit', '--quiet', '--message', 'Tin')
  expect(uncommitted(root)).toEqual([])
  for (const path of ['site.yaml', 'articles/hai.md', 'articles/ba.md', 'dist/index.html'])
    writeFileSync(join(root, path), 'y')
  expect(uncommitted(root)).toEqual(['articles/hai.md', 'site.yaml', 'articles/ba.md'])
})
