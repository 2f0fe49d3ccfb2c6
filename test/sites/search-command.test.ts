import { expect, test } from 'vitest'

import { article } from './articles.ts'
import { bantin, buildSite, bulletin } from './build-site.ts'
import { filesIn } from './published-site.ts'

const root = bulletin({
  'articles/2018/06/a.md': article({ title: 'Lễ hội', date: '2018-06-01' }, 'Hội ở Điện Biên đông vui.'),
  'articles/2019/06/b.md': article({ title: 'Dịch', date: '2019-06-01' }, 'Diễn biến mới. Quyết định 36/QĐ-UBND.'),
})
const { out } = await buildSite({ root })

async function found(...args: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout } = await bantin(['search', ...args, '--out', out])
  expect(exitCode).toBe(0)
  return stdout.split('\n').filter((line) => line !== '')
}

test.each([
  [['điện biên'], ['/2018/06/a/', '/2019/06/b/']],
  [
    ['dien', 'bien', '--by-date'],
    ['/2019/06/b/', '/2018/06/a/'],
  ],
  [['dien bien', '--year', '2018'], ['/2018/06/a/']],
  [['dien bien', '--from', '02/06/2018', '--to', '2019-06-01'], ['/2019/06/b/']],
  [['36/qd-ubnd'], ['/2019/06/b/']],
  [['không có'], []],
])('bantin search %j prints addresses, the best first', async (args, expected) => {
  expect(await found(...args)).toEqual(expected)
})

test('for machines it tells scores', async () => {
  const told: unknown = JSON.parse((await found('Điện Biên', '--format', 'json')).join('\n'))
  expect(told).toMatchObject({
    version: 1,
    total: 2,
    results: [
      { href: '/2018/06/a/', title: 'Lễ hội', date: '2018-06-01', isExact: true, score: 4097.063 },
      { href: '/2019/06/b/', isExact: false },
    ],
  })
})

test('without search there is no page, no index, no box, and the command says what to do', async () => {
  const bare = await buildSite({ root, args: ['--without', 'search'] })
  expect(filesIn(bare.out).filter((file) => file.includes('tim-kiem'))).toEqual([])
  const { exitCode, stderr } = await bantin(['search', 'lễ hội', '--out', bare.out])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('Chạy bantin build trước, không dùng --without search.')
})
