import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

import { deploy, rollBack } from '../../../src/deploy/deploy.ts'
import { folderTarget } from '../../../src/deploy/folder-target.ts'
import { readHistory } from '../../../src/deploy/history.ts'
import { formatMemory } from '../../../src/deploy/memory.ts'
import { withRetries } from '../../../src/deploy/retries.ts'
import { DeployError, TargetError } from '../../../src/deploy/target.ts'
import { digest } from '../../../src/domain/digest.ts'
import { emptyFolder, filesOf, noteOf, OPTIONS, type Pages, put, treeOf, type Watch, watched } from './small-trees.ts'

const SITE: Pages = { '/': 'home', '/2018/06/a/': 'a', '/2018/06/b/': 'b', '/feed.xml': 'feed', '/x.png': 'x' }
const LATER = Date.parse('2026-11-26T08:00:00+07:00')

/** Requests that move files of readers, not notes. */
function ofReaders(requests: readonly string[]): readonly string[] {
  return requests.filter((request) => /^(?:put|remove) (?!\.bantin)/u.test(request))
}

async function requestsOf(pages: Pages, folder: string): Promise<readonly string[]> {
  const requests: string[] = []
  const target = watched(folderTarget(folder), (request) => requests.push(request))
  await deploy(treeOf(pages), target, { ...OPTIONS, now: LATER })
  return ofReaders(requests)
}

describe('a deployment', () => {
  test('leaves the target equal to the built tree, ledger and all', async () => {
    const folder = emptyFolder()
    const tree = treeOf(SITE)
    await deploy(tree, folderTarget(folder), OPTIONS)
    expect(filesOf(folder)).toEqual(filesOf(tree.folder))
    expect(noteOf(folder, 'ledger')).toBe(noteOf(tree.folder, 'ledger'))
    expect(readdirSync(join(folder, '.bantin'))).toEqual(['ledger'])
  })

  test('transfers what is other, in the order of readers: new, changed, gone', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    const later = { ...SITE, '/': 'home 2', '/2018/07/c/': 'c', '/2018/07/c/anh.png': 'anh', '/feed.xml': 'feed 2' }
    expect(await requestsOf(without(later, '/x.png'), folder)).toEqual([
      'put 2018/07/c/anh.png',
      'put 2018/07/c/index.html',
      'put feed.xml',
      'put index.html',
      'remove x.png',
    ])
  })

  test('of what is there already transfers nothing', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    expect(await requestsOf(SITE, folder)).toEqual([])
  })

  test('puts a folder where a file was, and a file where a folder was', async () => {
    const folder = emptyFolder()
    await put({ '/': 'home', '/x': 'file', '/y/z.png': 'file' }, folder)
    await put({ '/': 'home', '/x/z.png': 'file', '/y': 'file' }, folder, { now: LATER })
    expect(filesOf(folder)).toEqual({ 'index.html': 'home', 'x/z.png': 'file', y: 'file' })
  })

  test('believes the ledger of the target, and reads every file back where that is asked', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    rmSync(join(folder, 'feed.xml'))
    writeFileSync(join(folder, '2018/06/a/index.html'), 'b')
    expect(await requestsOf(SITE, folder)).toEqual([])
    const looked = { ...OPTIONS, now: LATER, isParanoid: true }
    const change = await deploy(treeOf(SITE), folderTarget(folder), looked)
    expect(change).toEqual({ added: [], changed: [], removed: [], doubtful: ['/2018/06/a/', '/feed.xml'] })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
    expect((await deploy(treeOf(SITE), folderTarget(folder), looked)).doubtful).toEqual([])
  })

  test('brings all back where only the notes of a target were restored', async () => {
    const [folder, restored] = [emptyFolder(), emptyFolder()]
    await put(SITE, folder)
    cpSync(join(folder, '.bantin'), join(restored, '.bantin'), { recursive: true })
    await deploy(treeOf(SITE), folderTarget(restored), { ...OPTIONS, now: LATER, isParanoid: true })
    expect(filesOf(restored)).toEqual(filesOf(folder))
  })

  test('as a dry run tells and touches nothing', async () => {
    const folder = emptyFolder()
    const change = await deploy(treeOf(SITE), folderTarget(folder), { ...OPTIONS, isDryRun: true })
    expect(change.added).toEqual(Object.keys(SITE))
    expect(readdirSync(folder)).toEqual([])
  })

  test('purges the addresses that are other, once they are', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    const purged: string[] = []
    const purge = (urls: readonly string[]): Promise<void> => {
      expect(filesOf(folder)).toMatchObject({ 'feed.xml': 'feed 2' })
      purged.push(...urls)
      return Promise.resolve()
    }
    await put(without({ ...SITE, '/feed.xml': 'feed 2' }, '/x.png'), folder, { purge, now: LATER })
    expect(purged).toEqual(['/feed.xml', '/x.png'])
  })

  test('whose purge fails is purged for by the next', async () => {
    const folder = emptyFolder()
    await expect(put(SITE, folder, { purge: () => Promise.reject(new Error('hết hạn')) })).rejects.toThrow('hết hạn')
    const purge = vi.fn(() => Promise.resolve())
    await put(SITE, folder, { purge })
    expect(purge.mock.calls).toEqual([[Object.keys(SITE)]])
    expect(noteOf(folder, 'underway')).toBeNull()
  })

  test('finds out a file that came out wrong, and puts it again', async () => {
    const folder = emptyFolder()
    let isFirst = true
    const target = watched(
      folderTarget(folder),
      () => undefined,
      (request) => {
        if (request === 'put x.png' && isFirst) writeFileSync(join(folder, 'x.png'), 'hỏng')
        if (request === 'put x.png') isFirst = false
      },
    )
    await deploy(treeOf(SITE), target, OPTIONS)
    expect(filesOf(folder)).toMatchObject({ 'x.png': 'x' })
  })

  test('of a file that always comes out wrong stops before anything leads to it', async () => {
    const folder = emptyFolder()
    const target = watched(
      folderTarget(folder),
      () => undefined,
      (request) => {
        if (request === 'put x.png') writeFileSync(join(folder, 'x.png'), 'hỏng')
      },
    )
    await expect(deploy(treeOf(SITE), target, OPTIONS)).rejects.toThrow(/“x\.png” đọc lại không giống/u)
    expect(Object.keys(filesOf(folder))).toEqual(['x.png'])
  })
})

describe('a deployment is refused', () => {
  test('of a tree that was changed by hand', async () => {
    const tree = treeOf(SITE)
    writeFileSync(join(tree.folder, 'x.png'), 'y')
    const folder = emptyFolder()
    await expect(deploy(tree, folderTarget(folder), OPTIONS)).rejects.toThrow(/không khớp với sổ.*\/x\.png/u)
    expect(filesOf(folder)).toEqual({})
  })

  test('onto files of someone else, unless it is to take over', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'index.html'), 'cũ')
    writeFileSync(join(folder, 'luan-van.docx'), 'của tôi')
    await expect(put(SITE, folder)).rejects.toThrow(/không phải do Bantin đăng, ví dụ “index\.html”.*--take-over/u)
    await put(SITE, folder, { takesOver: true })
    expect(filesOf(folder)).toMatchObject({ 'index.html': 'home', 'luan-van.docx': 'của tôi' })
  })

  test('beside hidden files of the host it is not', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, '.well-known'))
    await put(SITE, folder)
    expect(filesOf(folder)).toMatchObject({ 'index.html': 'home' })
  })

  test.each(['ledger', 'memory'])('over a broken %s', async (note) => {
    const folder = emptyFolder()
    await put(SITE, folder)
    writeFileSync(join(folder, '.bantin', note), 'hỏng')
    await expect(put(SITE, folder)).rejects.toThrow(/bị hỏng/u)
  })

  test('that would take most of the site away, before anything is touched', async () => {
    const folder = emptyFolder()
    const tags = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`/tu-khoa/${String(n)}/`, 'tag']))
    await put({ ...SITE, ...tags }, folder)
    await expect(put(SITE, folder, { allowsRemovals: false })).rejects.toThrow(
      /xóa 12 trong 15 trang.*--allow-removals/u,
    )
    expect(Object.keys(filesOf(folder))).toHaveLength(17)
    await put(SITE, folder, { now: LATER })
    expect(Object.keys(filesOf(folder))).toHaveLength(5)
  })

  test('that takes away a few pages it is not', async () => {
    const folder = emptyFolder()
    await put({ ...SITE, '/tu-khoa/x/': 'tag' }, folder)
    await put(SITE, folder, { allowsRemovals: false, now: LATER })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
  })
})

describe('an address that readers know', () => {
  test('may be left to a rule of the host, and is owed from then on', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    const ruled = { ...treeOf(without(SITE, '/2018/06/b/')), ruled: ['/2018/06/b/'] }
    const options = { ...OPTIONS, allowsRemovals: true, now: LATER }
    await deploy(ruled, folderTarget(folder), options)
    expect(noteOf(folder, 'memory')).toBe(formatMemory({ owed: new Set(['/2018/06/b/']), withdrawn: new Set() }))
    await expect(deploy(treeOf(without(SITE, '/2018/06/b/')), folderTarget(folder), options)).rejects.toThrow(
      DeployError,
    )
    expect(await deploy(ruled, folderTarget(folder), options)).toMatchObject({ added: [], changed: [], removed: [] })
    await deploy(treeOf(SITE), folderTarget(folder), options)
    expect(noteOf(folder, 'memory')).toBe(formatMemory({ owed: new Set(), withdrawn: new Set() }))
  })

  test('may not vanish: the error names it and says how to mend it', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    const vanishing = put(without(SITE, '/2018/06/b/'), folder)
    await expect(vanishing).rejects.toThrow(DeployError)
    await expect(vanishing).rejects.toThrow(/\/2018\/06\/b\/[^]*aliases[^]*git checkout[^]*bantin withdraw/u)
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
  })

  test('that was withdrawn is gone, and may not come back', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    await put(without(SITE, '/2018/06/b/'), folder, { withdrawn: ['/2018/06/b/'], now: LATER })
    expect(filesOf(folder)).not.toHaveProperty('2018/06/b/index.html')
    expect(noteOf(folder, 'memory')).not.toContain('/2018/06/b/')
    await put(without(SITE, '/2018/06/b/'), folder)
    await expect(put(SITE, folder)).rejects.toThrow(/“\/2018\/06\/b\/” đã bị rút/u)
    await expect(put({ ...SITE, '/2018/06/b/tep-12345678.pdf': '' }, folder)).rejects.toThrow(/đã bị rút/u)
  })

  test('that is withdrawn is in nothing that the target kept', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    await put({ ...SITE, '/': 'home 2' }, folder, { now: LATER })
    expect(await readHistory(folderTarget(folder))).toHaveLength(1)
    await put(without(SITE, '/2018/06/b/'), folder, { withdrawn: ['/2018/06/b/'], now: LATER })
    expect(await readHistory(folderTarget(folder))).toEqual([])
    expect(readdirSync(join(folder, '.bantin')).toSorted()).toEqual(['ledger', 'memory'])
  })

  test('that is withdrawn is in nothing that the target kept, wherever the deployment was cut off', async () => {
    const withdraw = (folder: string, watch: Watch, now: number): Promise<unknown> =>
      deploy(treeOf(without(SITE, '/2018/06/b/')), watched(folderTarget(folder), watch), {
        ...OPTIONS,
        withdrawn: ['/2018/06/b/'],
        now,
      })
    for (let cutAt = 1, isCut = true; isCut; cutAt++) {
      const folder = emptyFolder()
      await put(SITE, folder)
      await put({ ...SITE, '/2018/06/b/': 'b 2' }, folder, { now: LATER })
      let requests = 0
      isCut = await withdraw(
        folder,
        () => {
          if (++requests >= cutAt) throw new Error('mất điện')
        },
        LATER + 1,
      ).then(
        () => false,
        () => true,
      )
      await withdraw(folder, () => undefined, LATER + 2)
      expect(readdirSync(join(folder, '.bantin')).toSorted(), String(cutAt)).toEqual(['ledger', 'memory'])
    }
  })
})

test('what a deployment that was killed had brought close goes with the next, also when that has nothing to do', async () => {
  const folder = emptyFolder()
  await put(SITE, folder)
  const target = folderTarget(folder)
  await target.stage(['2018/07/mat/index.html'], treeOf({ '/2018/07/mat/': 'never published' }).folder)
  expect(readdirSync(join(folder, '.bantin'))).toContain('staging')
  await put(SITE, folder, { now: LATER })
  expect(readdirSync(join(folder, '.bantin'))).toEqual(['ledger'])
})

describe('a rollback', () => {
  const days = [26, 27, 28].map((day) => Date.parse(`2026-11-${String(day)}T08:00:00+07:00`))
  const versions: readonly Pages[] = [
    SITE,
    { ...SITE, '/': 'home 2', '/2018/07/c/': 'c' },
    without({ ...SITE, '/': 'home 3', '/2018/07/c/': 'c', '/2018/06/a/': 'a 3' }, '/x.png'),
  ]

  async function threeVersions(): Promise<string> {
    const folder = emptyFolder()
    for (const [place, pages] of versions.entries()) await put(pages, folder, { now: days[place] ?? 0 })
    return folder
  }

  test.each([
    ['one deployment', '20261128T010000000Z', 1],
    ['two deployments', '20261127T010000000Z', 0],
  ])('undoes %s, from what the target kept', async (_, id, version) => {
    const folder = await threeVersions()
    await rollBack(id, folderTarget(folder), { ...OPTIONS, now: LATER + 1e9 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(versions[version] ?? {}).folder))
  })

  test('undoes the last deployments also when the clock was put back, or stood still', async () => {
    const folder = emptyFolder()
    for (const [place, pages] of versions.entries())
      await put(pages, folder, { now: (days[2] ?? 0) - (place >> 1) * 1e9 })
    const ids = (await readHistory(folderTarget(folder))).map(({ id }) => id)
    expect(ids).toEqual(['20261128T010000001Z', '20261128T010000000Z'])
    await rollBack(ids[1] ?? '', folderTarget(folder), { ...OPTIONS, now: days[0] ?? 0 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
  })

  test('can be undone itself', async () => {
    const folder = await threeVersions()
    const now = Date.parse('2026-11-29T08:00:00+07:00')
    await rollBack('20261127T010000000Z', folderTarget(folder), { ...OPTIONS, now })
    await rollBack('20261129T010000000Z', folderTarget(folder), { ...OPTIONS, now: now + 1 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(versions[2] ?? {}).folder))
  })

  test('remembers what it took away: that address is still promised', async () => {
    const folder = await threeVersions()
    await rollBack('20261127T010000000Z', folderTarget(folder), { ...OPTIONS, now: LATER + 1e9 })
    await expect(put({ ...SITE, '/': 'home 4' }, folder)).rejects.toThrow(/\/2018\/07\/c\//u)
    await put({ ...SITE, '/2018/07/c/': 'lead on' }, folder)
    expect(noteOf(folder, 'memory')).toBe('bantin-memory 1 0\n')
  })

  test('never brings back what was withdrawn', async () => {
    const folder = await threeVersions()
    const memory = formatMemory({ owed: new Set(), withdrawn: new Set([digest('/2018/06/a/')]) })
    writeFileSync(join(folder, '.bantin', 'memory'), memory)
    const undoing = rollBack('20261128T010000000Z', folderTarget(folder), OPTIONS)
    await expect(undoing).rejects.toThrow(/“\/2018\/06\/a\/” đã bị rút/u)
  })

  test('to what is not kept is refused with what is', async () => {
    const folder = await threeVersions()
    await expect(rollBack('20260101T010000000Z', folderTarget(folder), OPTIONS)).rejects.toThrow(
      /Còn giữ: 20261128T010000000Z, 20261127T010000000Z\./u,
    )
  })

  test('whose files are gone is refused, and the site stays', async () => {
    const folder = await threeVersions()
    await folderTarget(folder).clear('.bantin/earlier/20261128T010000000Z/2')
    const undoing = rollBack('20261128T010000000Z', folderTarget(folder), OPTIONS)
    await expect(undoing).rejects.toThrow(/không còn giữ 3 tệp.*Trang web giữ nguyên/u)
    expect(filesOf(folder)).toEqual(filesOf(treeOf(versions[2] ?? {}).folder))
  })

  test('undoes a deployment that was cut off', async () => {
    const folder = await threeVersions()
    const target = watched(folderTarget(folder), (request) => {
      if (request === 'put index.html') throw new TargetError('full', 'đầy')
    })
    const pages = { ...versions[2], '/': 'home 4', '/2018/06/a/': 'a 4' }
    await expect(deploy(treeOf(pages), target, { ...OPTIONS, now: LATER + 1e9 })).rejects.toThrow('đầy')
    await put({ ...pages, '/': 'home 5' }, folder, { now: LATER + 2e9 })
    const [last] = await readHistory(folderTarget(folder))
    await rollBack(last?.id ?? '', folderTarget(folder), { ...OPTIONS, now: LATER + 3e9 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(versions[2] ?? {}).folder))
  })

  test('reaches as far back as the target is to keep', async () => {
    const folder = emptyFolder()
    for (const day of [1, 2, 3, 4, 5, 6]) {
      await put({ ...SITE, '/': String(day) }, folder, { now: LATER + day, keep: 2 })
    }
    expect(await readHistory(folderTarget(folder))).toHaveLength(2)
  })
})

describe('a target that fails', () => {
  test('every third request ends right all the same', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    let requests = 0
    const failing = watched(folderTarget(folder), () => {
      if (++requests % 3 === 0) throw new TargetError('passing', 'mất mạng')
    })
    await deploy(treeOf({ ...SITE, '/': 'home 2' }), withRetries(failing, [0, 0]), { ...OPTIONS, now: LATER })
    expect(filesOf(folder)).toMatchObject({ 'index.html': 'home 2' })
    expect(requests).toBeGreaterThan(15)
  })

  test('always is given up', async () => {
    let requests = 0
    const dead = watched(folderTarget(emptyFolder()), () => {
      requests++
      throw new TargetError('passing', 'mất mạng')
    })
    await expect(deploy(treeOf(SITE), withRetries(dead, [0, 0]), OPTIONS)).rejects.toThrow('mất mạng')
    expect(requests).toBe(3)
  })

  test.each(['full', 'credentials', 'other'] as const)('with %s is not tried again', async (fault) => {
    let requests = 0
    const target = watched(folderTarget(emptyFolder()), () => {
      requests++
      throw new TargetError(fault, 'không được')
    })
    await expect(withRetries(target, [0, 0]).names('')).rejects.toThrow('không được')
    expect(requests).toBe(1)
  })

  test('for want of room while bytes are staged keeps the published site whole', async () => {
    const folder = emptyFolder()
    await put(SITE, folder)
    const target = watched(folderTarget(folder), (request) => {
      if (request === 'stage 2018/07/c/index.html') throw new TargetError('full', 'đầy')
    })
    const pages = { ...SITE, '/': 'home 2', '/2018/07/c/': 'c' }
    await expect(deploy(treeOf(pages), target, { ...OPTIONS, now: LATER })).rejects.toThrow('đầy')
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
    expect(readdirSync(join(folder, '.bantin'))).not.toContain('staging')
    await put(pages, folder, { now: LATER })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(pages).folder))
  })
})

function without(pages: Pages, ...urls: readonly string[]): Pages {
  return Object.fromEntries(Object.entries(pages).filter(([url]) => !urls.includes(url)))
}
