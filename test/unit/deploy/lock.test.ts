import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'

import { folderTarget } from '../../../src/deploy/folder-target.ts'
import { type Holder, withLock } from '../../../src/deploy/lock.ts'
import { emptyFolder, noteOf } from './small-trees.ts'

const TIMES = { beat: 30, patience: 120, settle: 5 }
const HOLDER: Holder = { host: 'may-nay', pid: 10, token: 'mot', isAlive: (pid) => pid === 11 }
const OTHER: Holder = { ...HOLDER, pid: 11, token: 'hai' }

function lockedBy(text: string): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, '.bantin'))
  writeFileSync(join(folder, '.bantin', 'lock'), text)
  return folder
}

function lock(folder: string, work = (): Promise<string> => Promise.resolve('xong')): Promise<string> {
  return withLock(folderTarget(folder), { holder: HOLDER, times: TIMES }, work)
}

describe('a second deployment', () => {
  test('is refused while the first one is at work', async () => {
    const folder = emptyFolder()
    const both = [HOLDER, OTHER].map((holder) => {
      const isAlive = (): boolean => true
      return withLock(folderTarget(folder), { holder: { ...holder, isAlive }, times: TIMES }, () => setTimeout(200))
    })
    const [first, second] = await Promise.allSettled(both)
    expect([first?.status, second?.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(noteOf(folder, 'lock')).toBeNull()
  })

  test('is told who is at work', async () => {
    await expect(lock(lockedBy('may-nay 11 hai 0\n'))).rejects.toThrow(/máy may-nay, tiến trình 11/u)
  })

  test('is refused while one on another machine shows that it lives', async () => {
    const folder = lockedBy('may-kia 11 hai 0\n')
    const trying = lock(folder)
    await setTimeout(15)
    writeFileSync(join(folder, '.bantin', 'lock'), 'may-kia 11 hai 1\n')
    await expect(trying).rejects.toThrow(/Một lần đăng khác đang chạy/u)
    expect(noteOf(folder, 'lock')).toBe('may-kia 11 hai 1\n')
  })
})

describe('a lock does not count', () => {
  test.each([
    ['of a process of this machine that is gone', 'may-nay 12 hai 0\n'],
    ['of another machine that does not beat', 'may-kia 11 hai 0\n'],
    ['with rubbish in it', 'xyz'],
  ])('%s', async (_, text) => {
    expect(await lock(lockedBy(text))).toBe('xong')
  })
})

test('a lock beats while work goes on, and is gone after it, also when it failed', async () => {
  const folder = emptyFolder()
  const failing = lock(folder, async () => {
    await setTimeout(100)
    throw new Error(noteOf(folder, 'lock') ?? '')
  })
  await expect(failing).rejects.toThrow(/^may-nay 10 mot [1-9]/u)
  expect(noteOf(folder, 'lock')).toBeNull()
})

test('where two may both believe that they created it, the lock is looked at once more', async () => {
  const folder = emptyFolder()
  const target = { ...folderTarget(folder), isExclusive: false }
  expect(await withLock(target, { holder: HOLDER, times: TIMES }, () => Promise.resolve('xong'))).toBe('xong')
})
