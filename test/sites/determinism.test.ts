import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, onTestFinished, test } from 'vitest'

import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { bulletin, buildSite, NOW, PROJECT, scratchFolder } from './build-site.ts'
import { differences, filesIn } from './published-site.ts'

/** A copy of the sample's content in a folder of its own. */
function copyOfSample(): string {
  const root = join(scratchFolder(), 'a folder with spaces')
  cpSync(join(PROJECT, 'articles'), join(root, 'articles'), { recursive: true })
  cpSync(join(PROJECT, 'site.yaml'), join(root, 'site.yaml'))
  return root
}

/** Takes the right to write from a tree until the end of the test. */
function makeReadOnly(root: string): void {
  const folders = [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path))]
  for (const path of folders.toReversed()) chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444)
  onTestFinished(() => {
    for (const path of folders) chmodSync(path, 0o755)
  })
}

/** Every entry of a tree with the time of its last change. */
function timesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map(
    (path) => `${path} ${String(statSync(join(root, path)).mtimeMs)}`,
  )
}

describe('the same bulletin gives the same bytes', () => {
  test.each([
    [
      'in Los Angeles, in a Vietnamese locale',
      { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    ],
    ['in UTC, in the plainest locale', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }],
    ['in Kiritimati, in a Turkish locale', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ])('%s', async (_, env) => {
    const { out } = await buildSite({ root: PROJECT, env })
    expect(differences(out, inject('sample'))).toEqual([])
  })

  test('from another folder that may only be read, and is left untouched', async () => {
    const root = copyOfSample()
    makeReadOnly(root)
    const before = timesOf(root)
    const { out } = await buildSite({ root, cwd: scratchFolder() })
    expect(differences(out, inject('sample'))).toEqual([])
    expect(timesOf(root)).toEqual(before)
  })

  test('however the instant is written', async () => {
    const { out } = await buildSite({ root: PROJECT, now: '2026-11-24 01:00 +00:00' })
    expect(differences(out, inject('sample'))).toEqual([])
  })

  test('in one thread and in two', async () => {
    const files = [...generatedBulletin({ articles: 400, from: '2024-01-01' })]
    const root = bulletin(Object.fromEntries(files.map(({ path, text }) => [path, text])))
    const args = (jobs: string): readonly string[] => ['--jobs', jobs, '--without', 'search,cards']
    const one = await buildSite({ root, args: args('1') })
    const two = await buildSite({ root, args: args('2') })
    expect(differences(one.out, two.out)).toEqual([])
    // Enough for each to take some.
    expect(filesIn(one.out).length).toBeGreaterThan(750)
  })

  test('into a folder that is named from the current one', async () => {
    const cwd = scratchFolder()
    await buildSite({ root: PROJECT, out: 'site', cache: 'cache', cwd })
    expect(differences(join(cwd, 'site'), inject('sample'))).toEqual([])
    expect(filesIn(cwd).filter((path) => !/^(?:site|cache)\//u.test(path))).toEqual([])
  })
})

describe('an incremental build equals a clean one', () => {
  const files = [...generatedBulletin({ articles: 60, from: '2024-01-01' })]
  const without = (paths: readonly string[]) => files.filter(({ path }) => !paths.includes(path))
  const last = files.at(-1)?.path ?? ''
  const middle = files.at(30)?.path ?? ''

  test.each([
    ['when nothing changed', files, files],
    ['when an article is added', without([last]), files],
    ['when an article is added in the middle', without([middle]), files],
    ['when articles are removed', files, without([last, middle])],
    [
      'when a title changes',
      files.map((file) =>
        file.path === middle ? { ...file, text: file.text.replace(/^title: '/mu, "title: 'Mới: ") } : file,
      ),
      files,
    ],
    [
      'when the settings change',
      files.map((file) => (file.path === 'site.yaml' ? { ...file, text: file.text.replace('thử tải', 'khác') } : file)),
      files,
    ],
  ])('%s', async (_, first, second) => {
    const [root, again] = [first, second].map((each) =>
      bulletin(Object.fromEntries(each.map(({ path, text }) => [path, text]))),
    )
    const { out } = await buildSite({ root: root ?? '' })
    await buildSite({ root: again ?? '', out })
    const clean = await buildSite({ root: again ?? '' })
    expect(differences(out, clean.out)).toEqual([])
  })

  test('when the clock moves over a publication and back', async () => {
    const root = bulletin(Object.fromEntries(files.map(({ path, text }) => [path, text])))
    const { out } = await buildSite({ root, now: '2025-06-01' })
    await buildSite({ root, out, now: NOW })
    const later = await buildSite({ root, now: NOW })
    expect(differences(out, later.out)).toEqual([])
    await buildSite({ root, out, now: '2025-06-01' })
    const earlier = await buildSite({ root, now: '2025-06-01' })
    expect(differences(out, earlier.out)).toEqual([])
  })
})
