import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { article } from './articles.ts'
import { bantin, buildSite, bulletin, type Outcome, scratchFolder } from './build-site.ts'

const root = (): string => bulletin({ 'articles/hai.md': article({ title: 'Tin hai' }), 'articles/mot.md': article() })

function links(folder: string, out: string, ...args: readonly string[]): Promise<Outcome> {
  return bantin(['links', '--root', folder, '--out', out, ...args])
}

test('links of a built site are all sound, until a page of it is touched: that is told', async () => {
  const folder = root()
  const { out } = await buildSite({ root: folder })
  const sound = await links(folder, out)
  expect([sound.exitCode, sound.stdout]).toEqual([0, expect.stringMatching(/^Đã thử \d{2,} trang: 0 liên kết/u)])
  writeFileSync(join(out, '2018/06/hai/index.html'), '<a href="/2018/06/khong-co/">')
  const dead = await links(folder, out)
  expect([dead.exitCode, dead.stdout]).toEqual([
    1,
    expect.stringMatching(/^\/2018\/06\/hai\/ → \/2018\/06\/khong-co\/$/mu),
  ])
  const told = await links(folder, out, '--format', 'json')
  expect(JSON.parse(told.stdout)).toEqual({
    version: 1,
    dead: [{ page: '/2018/06/hai/', address: '/2018/06/khong-co/' }],
  })
})

test('with a delta only the pages of that build are looked at, unless a page is gone', async () => {
  const folder = root()
  const { out } = await buildSite({ root: folder })
  const file = join(scratchFolder(), 'delta.json')
  const delta = (lists: object): void => {
    writeFileSync(file, JSON.stringify({ added: [], changed: [], removed: [], ...lists }))
  }
  delta({ changed: [{ url: '/2018/06/mot/' }, { url: '/feed.xml' }] })
  expect((await links(folder, out, '--delta', file)).stdout).toContain('Đã thử 1 trang:')
  delta({ removed: [{ url: '/2018/06/ba/' }] })
  expect((await links(folder, out, '--delta', file)).stdout).toMatch(/Đã thử \d{2,} trang:/u)
})

test('without a build, or with a delta that is none, what to do is told', async () => {
  const folder = root()
  const bare = await links(folder, scratchFolder())
  expect([bare.exitCode, bare.stderr]).toEqual([2, expect.stringContaining('bantin build')])
  const { out } = await buildSite({ root: folder })
  const file = join(scratchFolder(), 'delta.json')
  writeFileSync(file, '{}')
  expect((await links(folder, out, '--delta', file)).exitCode).toBe(2)
  expect((await links(folder, out, '--delta', `${file}.khac`)).exitCode).toBe(2)
  rmSync(join(out, '2018/06/hai/index.html'))
  const torn = await links(folder, out)
  expect([torn.exitCode, torn.stderr]).toEqual([2, expect.stringContaining('thiếu tệp 2018/06/hai/index.html')])
})
