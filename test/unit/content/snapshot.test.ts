import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { areSame, snapshotOf } from '../../../src/content/snapshot.ts'
import { bulletinFolder } from './bulletin-folder.ts'

const HOUR = 3_600_000

describe('a snapshot of a bulletin', () => {
  test('has the same signature while nothing changes', () => {
    const root = bulletinFolder({ 'articles/a.md': 'a', 'site.yaml': 'version: 1' })
    expect(snapshotOf(root, Date.now() + HOUR).signature).toBe(snapshotOf(root, Date.now()).signature)
  })

  test.each<[string, (root: string) => void]>([
    [
      'a text',
      (root) => {
        writeFileSync(join(root, 'articles/a.md'), 'longer')
      },
    ],
    [
      'the name of a text',
      (root) => {
        renameSync(join(root, 'articles/a.md'), join(root, 'articles/b.md'))
      },
    ],
    [
      'the settings',
      (root) => {
        writeFileSync(join(root, 'site.yaml'), 'version: 1\nname: B')
      },
    ],
    [
      'nothing but that the settings are gone',
      (root) => {
        rmSync(join(root, 'site.yaml'))
      },
    ],
  ])('has another signature after a change of %s', (_, change) => {
    const root = bulletinFolder({ 'articles/a.md': 'a', 'site.yaml': 'version: 1' })
    const before = snapshotOf(root, Date.now()).signature
    change(root)
    expect(snapshotOf(root, Date.now()).signature).not.toBe(before)
  })

  test('names what changed within the last two seconds, and nothing that rested', () => {
    const root = bulletinFolder({ 'articles/a.md': 'a', 'articles/b.md': 'b' })
    const long = new Date(Date.now() - HOUR)
    utimesSync(join(root, 'articles/a.md'), long, long)
    const names = snapshotOf(root, statSync(join(root, 'articles/b.md')).mtimeMs + 1000).fresh.map(([disk]) => disk)
    expect(names).toEqual([join(root, 'articles/b.md')])
  })

  test('knows a fresh file by its bytes', () => {
    const root = bulletinFolder({ 'articles/a.md': 'a' })
    const { fresh } = snapshotOf(root, Date.now())
    expect(areSame(fresh)).toBe(true)
    writeFileSync(join(root, 'articles/a.md'), 'b')
    expect(areSame(fresh)).toBe(false)
    rmSync(join(root, 'articles/a.md'))
    expect(areSame(fresh)).toBe(false)
  })
})
