import { mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { writeJournal } from '../../../src/press/journal.ts'
import {
  isIntact,
  isStillDue,
  type LastBuild,
  ledgerHash,
  readLastBuild,
  writeLastBuild,
} from '../../../src/press/last-build.ts'
import { emptyFolder, print } from './small-site.ts'

const BUILD: LastBuild<unknown> = { inputs: 'a1', ledger: 'b2', due: 2000, now: 1000, told: { items: 3 } }

describe('what is noted of a build', () => {
  test('is read back', () => {
    const cache = join(emptyFolder(), 'cache')
    writeLastBuild(cache, BUILD)
    expect(readLastBuild(cache)).toEqual(BUILD)
  })

  test.each<[string, (file: string) => unknown]>([
    [
      'is absent',
      (file) => {
        rmSync(file)
      },
    ],
    [
      'is empty',
      (file) => {
        truncateSync(file)
      },
    ],
    [
      'is cut off',
      (file) => {
        truncateSync(file, readFileSync(file).length - 20)
      },
    ],
    [
      'is of another version',
      (file) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('build 3', 'build 1'))
      },
    ],
    [
      'has a digit that flipped',
      (file) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('2000', '9000'))
      },
    ],
    [
      'is something else',
      (file) => {
        writeFileSync(file, Buffer.from([0, 255, 10]))
      },
    ],
  ])('counts for nothing when it %s', (_, harm) => {
    const cache = emptyFolder()
    writeLastBuild(cache, BUILD)
    harm(join(cache, 'last-build'))
    expect(readLastBuild(cache)).toBeNull()
  })
})

describe('an output folder', () => {
  const SITE = { '/': 'home', '/tin/': 'tin' }

  test('is intact after a build', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    expect(isIntact(out, ledgerHash(out))).toBe(true)
    expect(isIntact(out, 'khác')).toBe(false)
  })

  test('that is not there has no hash, and is not intact', () => {
    const out = join(emptyFolder(), 'dist')
    expect(ledgerHash(out)).toBe('')
    expect(isIntact(out, '')).toBe(false)
  })

  test.each<[string, (out: string) => unknown]>([
    [
      'a page is gone',
      (out) => {
        rmSync(join(out, 'index.html'))
      },
    ],
    [
      'a page is shorter',
      (out) => {
        truncateSync(join(out, 'index.html'), 2)
      },
    ],
    [
      'a page was touched after the build',
      (out) => {
        touch(join(out, 'index.html'))
      },
    ],
    [
      'a build was cut off',
      (out) => {
        writeJournal(join(out, '.bantin'), ['/'])
      },
    ],
    [
      'the ledger is gone',
      (out) => {
        rmSync(join(out, '.bantin', 'ledger'))
      },
    ],
    [
      'the ledger is rubbish',
      (out) => {
        writeFileSync(join(out, '.bantin', 'ledger'), 'x')
      },
    ],
    ['a folder stands where a page was', folderInPlace],
  ])('is not intact when %s', async (_, harm) => {
    const out = emptyFolder()
    await print(SITE, out)
    const hash = ledgerHash(out)
    harm(out)
    expect(isIntact(out, hash)).toBe(false)
  })
})

test('a ledger that cannot be read is never intact, whatever its hash', async () => {
  const out = emptyFolder()
  await print({ '/': 'home' }, out)
  writeFileSync(join(out, '.bantin', 'ledger'), 'x')
  expect(isIntact(out, ledgerHash(out))).toBe(false)
})

function touch(file: string): void {
  utimesSync(file, Date.now() / 1000 + 5, Date.now() / 1000 + 5)
}

function folderInPlace(out: string): void {
  rmSync(join(out, 'index.html'))
  mkdirSync(join(out, 'index.html'))
}

test.each([
  ['before anything is due', { now: 1000, due: 2000 }, 1999, true],
  ['at the instant that something is due', { now: 1000, due: 2000 }, 2000, false],
  ['when nothing is ever due', { now: 1000, due: null }, 9000, true],
  ['when the clock went back', { now: 1000, due: null }, 999, false],
])('the clock has changed nothing: %s', (_, { now, due }, then, still) => {
  expect(isStillDue({ ...BUILD, now, due }, then)).toBe(still)
})
