import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

import { openPictureCache } from '../../../src/eleventy/picture-cache.ts'

const DAY = 24 * 60 * 60 * 1000

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-cache-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Lets days pass for a file. */
function age(file: string, days: number): void {
  const then = (Date.now() - days * DAY) / 1000
  utimesSync(file, then, then)
}

const use = (owner: string, ...keys: readonly string[]) => ({ owner, keys: () => new Set(keys), now: Date.now() })

describe('what was made', () => {
  test('is read back', () => {
    const cache = openPictureCache(emptyFolder())
    cache.write('a', Buffer.from('ảnh'))
    expect(cache.read('a')?.toString()).toBe('ảnh')
    expect(cache.read('b')).toBeNull()
  })

  test.each<[string, (file: string) => unknown]>([
    [
      'cut off',
      (file) => {
        truncateSync(file, 3)
      },
    ],
    [
      'empty',
      (file) => {
        truncateSync(file)
      },
    ],
    [
      'changed',
      (file) => {
        writeFileSync(file, readFileSync(file).fill(1, 0, 2))
      },
    ],
  ])('is not taken when it was %s', (_, harm) => {
    const folder = emptyFolder()
    const cache = openPictureCache(folder)
    cache.write('a', Buffer.from('một tấm ảnh'))
    harm(join(folder, 'images', 'a'))
    expect(cache.read('a')).toBeNull()
  })
})

describe('a cache that is tidied', () => {
  test('keeps what is used, however old, and what is young', () => {
    const folder = emptyFolder()
    const cache = openPictureCache(folder)
    for (const key of ['used', 'young', 'old']) cache.write(key, Buffer.from(key))
    cache.noteWhole(['hash'])
    for (const key of ['used', 'old', 'whole']) age(join(folder, 'images', key), 100)
    cache.tidy(use('mot', 'used'))
    expect(['used', 'young', 'old'].map((key) => cache.read(key) !== null)).toEqual([true, true, false])
    expect(openPictureCache(folder).isWhole('hash')).toBe(true)
  })

  test('keeps what another bulletin has said that it uses', () => {
    const folder = emptyFolder()
    const cache = openPictureCache(folder)
    cache.write('theirs', Buffer.from('ảnh'))
    age(join(folder, 'images', 'theirs'), 100)
    cache.tidy(use('hai', 'theirs'))
    cache.tidy(use('mot'))
    expect(cache.read('theirs')).not.toBeNull()
  })

  test('is left alone for a week', () => {
    const folder = emptyFolder()
    const cache = openPictureCache(folder)
    cache.tidy(use('mot'))
    cache.write('old', Buffer.from('ảnh'))
    age(join(folder, 'images', 'old'), 100)
    cache.tidy(use('mot'))
    expect(existsSync(join(folder, 'images', 'old'))).toBe(true)
    age(join(folder, 'images', 'used-by-mot'), 8)
    cache.tidy(use('mot'))
    expect(existsSync(join(folder, 'images', 'old'))).toBe(false)
  })
})

test('no cache keeps nothing', () => {
  const cache = openPictureCache(null)
  cache.write('a', Buffer.from('ảnh'))
  cache.noteWhole(['hash'])
  cache.tidy(use('mot', 'a'))
  expect(cache.read('a')).toBeNull()
  expect(cache.isWhole('hash')).toBe(false)
})
