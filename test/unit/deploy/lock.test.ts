import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'

import type { Holder } from '../../../src/deploy/claim.ts'
import { folderTarget } from '../../../src/deploy/folder-target.ts'
import { withLock } from '../../../src/deploy/lock.ts'
import type { Target } from '../../../src/deploy/target.ts'
import { emptyFolder, noteOf, watched } from './small-trees.ts'

const TIMES = { beat: 30, patience: 120, pause: 40 }
const HOLDER: Holder = {
  ...{ host: 'may-nay', pid: 10, token: 'mot' },
  ...{ isAlive: (pid: number) => pid !== 12, clock: Date.now },
}

function claimedBy(text: string): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, '.bantin'))
  claim(folder, text)
  return folder
}

function claim(folder: string, text: string): void {
  writeFileSync(join(folder, '.bantin', 'lock-hai'), text)
}

function claimsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, '.bantin')).filter((name) => name.startsWith('lock-'))
}

const done = (): Promise<string> => Promise.resolve('xong')

function lock(target: Target, work: (guarded: Target) => Promise<string> = done): Promise<string> {
  return withLock(target, { holder: HOLDER, times: TIMES }, work)
}

/** A target whose answers come late and in any order, as over a network. */
function slow(folder: string): Target {
  const target = folderTarget(folder)
  const late = async <T>(work: () => Promise<T>): Promise<T> => {
    await setTimeout(Math.random() * 4)
    const answer = await work()
    await setTimeout(Math.random() * 4)
    return answer
  }
  return {
    ...target,
    names: (path) => late(() => target.names(path)),
    put: (paths, putting) => late(() => target.put(paths, putting)),
    remove: (paths, keep) => late(() => target.remove(paths, keep)),
    fetch: (paths, from, into) => late(() => target.fetch(paths, from, into)),
  }
}

describe('of several deployments at once', () => {
  test.each([2, 3, 5])('%d never work together, and one always does', async (count) => {
    const folder = emptyFolder()
    let [working, most] = [0, 0]
    const work = async (): Promise<void> => {
      most = Math.max(most, ++working)
      await setTimeout(100)
      working--
    }
    const holders = Array.from({ length: count }, (_, pid) => ({ ...HOLDER, pid: pid + 20, token: String(pid) }))
    const ends = await Promise.allSettled(
      holders.map((holder) => withLock(slow(folder), { holder, times: { ...TIMES, patience: 600 } }, work)),
    )
    expect(most).toBe(1)
    expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true)
    const refusals = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
    for (const refusal of refusals)
      expect(refusal).toMatch(/Một lần đăng khác đang chạy \(máy may-nay, tiến trình 2\d\)/u)
  })

  test('one that shows that it lives, here or on another machine, is not disturbed', async () => {
    for (const host of ['may-nay', 'may-kia']) {
      const folder = claimedBy(`${host} 11 0\n`)
      const trying = lock(folderTarget(folder))
      await setTimeout(15)
      claim(folder, `${host} 11 1\n`)
      await expect(trying).rejects.toThrow(`máy ${host}, tiến trình 11`)
      expect(noteOf(folder, 'lock-hai')).toBe(`${host} 11 1\n`)
      expect(claimsIn(folder)).toEqual(['lock-hai'])
    }
  })
})

describe('a claim does not count', () => {
  test.each([
    ['of a process of this machine that is gone', 'may-nay 12 0\n'],
    ['of a process whose number is another program’s since a restart', 'may-nay 11 0\n'],
    ['of another machine that does not stir', 'may-kia 11 0\n'],
    ['with rubbish in it', 'xyz'],
  ])('%s', async (_, text) => {
    const folder = claimedBy(text)
    expect(await lock(folderTarget(folder), () => Promise.resolve(claimsIn(folder).join()))).toBe('lock-mot')
  })
})

describe('who deploys', () => {
  test('shows that it lives while one request takes long, and leaves no claim, also when it failed', async () => {
    const folder = emptyFolder()
    const failing = lock(folderTarget(folder), async () => {
      await setTimeout(100)
      throw new Error(noteOf(folder, 'lock-mot') ?? '')
    })
    await expect(failing).rejects.toThrow(/^may-nay 10 [1-9]/u)
    expect(noteOf(folder, 'lock-mot')).toBeNull()
  })

  test('shows it between requests that leave no time for anything else', async () => {
    const folder = emptyFolder()
    await lock(folderTarget(folder), async (guarded) => {
      for (const end = Date.now() + 100; Date.now() < end;) await guarded.clear('khong-co')
      expect(noteOf(folder, 'lock-mot')).toMatch(/^may-nay 10 [1-9]/u)
      return 'xong'
    })
  })

  test('writes its claim once at a time, however slow that is', async () => {
    const folder = emptyFolder()
    const target = folderTarget(folder)
    let [writing, most, written] = [0, 0, 0]
    const put: Target['put'] = async (paths, putting) => {
      most = Math.max(most, ++writing)
      await setTimeout(TIMES.beat * 1.5)
      await target.put(paths, putting)
      writing--
      written++
    }
    await lock({ ...target, put }, async (guarded) => {
      for (let request = 0; request < 4; request++) {
        await setTimeout(TIMES.beat * 1.1)
        await guarded.clear('khong-co')
      }
      return 'xong'
    })
    expect(most).toBe(1)
    expect(written).toBeGreaterThan(2)
  })

  test('and stood still so long that another began changes nothing more', async () => {
    const folder = emptyFolder()
    const standing = lock(folderTarget(folder), async (guarded) => {
      claim(folder, 'may-kia 11 0\n')
      for (const end = Date.now() + 100; Date.now() < end;) continue
      await guarded.clear('moi-thu')
      return 'xong'
    })
    await expect(standing).rejects.toThrow(/đứng quá lâu/u)
    expect(claimsIn(folder)).toEqual(['lock-hai'])
  })

  test('and stood still while nobody came goes on', async () => {
    const working = lock(folderTarget(emptyFolder()), async (guarded) => {
      for (const end = Date.now() + 100; Date.now() < end;) continue
      await guarded.clear('khong-co')
      return 'xong'
    })
    expect(await working).toBe('xong')
  })

  test('is told what stopped the work, not that the claim could not be taken back', async () => {
    let isDead = false
    const dying = watched(folderTarget(emptyFolder()), () => {
      if (isDead) throw new Error('mất mạng')
    })
    const failing = lock(dying, () => {
      isDead = true
      return Promise.reject(new Error('đầy đĩa'))
    })
    await expect(failing).rejects.toThrow('đầy đĩa')
  })
})
