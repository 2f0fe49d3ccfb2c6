import { describe, expect, test } from 'vitest'

import { oracleOf } from '../oracle/oracle.ts'
import { article } from './articles.ts'
import { brokenLinks } from './broken-links.ts'
import { buildSite, bulletin, NOW } from './build-site.ts'
import { publishedSite } from './published-site.ts'

const CATEGORIES = [
  { id: 'kinh-te', name: 'Kinh tế', children: [{ id: 'nong-nghiep', name: 'Nông nghiệp' }] },
  { id: 'du-lich', name: 'Du lịch' },
]

const SITE_YAML = `schema: 1
name: Bản tin thử
url: https://ban-tin.example/
categories:
  - { id: kinh-te, name: Kinh tế, children: [{ id: nong-nghiep, name: Nông nghiệp }] }
  - { id: du-lich, name: Du lịch }
`

/** Articles of a category on the days from a first one on, several a day. */
function series(category: string, first: string, count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: count }, (_, place) => {
    const date = new Date(Date.parse(first) + Math.floor(place / 4) * 86_400_000).toISOString().slice(0, 10)
    const name = `${category}-${first.slice(0, 4)}-${String(place)}`
    return [`articles/${name}.md`, article({ title: `Tin ${name}`, category, date })] as const
  })
  return Object.fromEntries(files)
}

const root = bulletin({
  'site.yaml': SITE_YAML,
  ...series('nong-nghiep', '2016-03-01', 30),
  ...series('nong-nghiep', '2017-01-10', 210),
  ...series('nong-nghiep', '2018-02-01', 10),
  ...series('du-lich', '2018-05-01', 320),
})
const site = publishedSite((await buildSite({ root })).out)
const oracle = oracleOf({ root, categories: CATEGORIES, now: Date.parse(NOW), neighbours: 10 })

describe('an index of more than a hundred articles', () => {
  test('whose newest year has few shows the end of the year before on its head', () => {
    expect(pagesUnder('/chuyen-muc/nong-nghiep/')).toEqual([
      '/chuyen-muc/nong-nghiep/',
      '/chuyen-muc/nong-nghiep/2016/',
      '/chuyen-muc/nong-nghiep/2017/trang-1/',
      '/chuyen-muc/nong-nghiep/2017/trang-2/',
    ])
  })

  test('all of one year is cut into full pages from the oldest on', () => {
    expect(pagesUnder('/chuyen-muc/du-lich/')).toEqual([
      '/chuyen-muc/du-lich/',
      '/chuyen-muc/du-lich/2018/trang-1/',
      '/chuyen-muc/du-lich/2018/trang-2/',
      '/chuyen-muc/du-lich/2018/trang-3/',
    ])
  })

  test('of a month has the remainder on the month’s own address', () => {
    expect(pagesUnder('/2018/05/').filter((url) => /trang|\/05\/$/u.test(url))).toEqual([
      '/2018/05/',
      '/2018/05/trang-1/',
    ])
  })

  test('lists every article, newest first', () => {
    for (const [address, members] of oracle.indexes) {
      expect([...new Set(site.members(address))], address).toEqual(members.toReversed())
    }
  })

  test('lists none twice on its pages but the head', () => {
    for (const address of ['/chuyen-muc/du-lich/', '/chuyen-muc/kinh-te/', '/tinh/dien-bien/', '/2018/05/']) {
      const [, ...older] = pagesUnder(address)
      const listed = older.flatMap((url) => site.items(url))
      expect(listed, address).toHaveLength(new Set(listed).size)
    }
  })

  test('has no page of more than a hundred', () => {
    expect(site.pages.filter((url) => site.items(url).length > 100)).toEqual([])
  })
})

test('the walk from the oldest article visits all 570 once', () => {
  const visited: string[] = []
  for (let url = oracle.order[0] ?? null; url !== null; url = site.neighbour(url, 'newer')) visited.push(url)
  expect(visited).toEqual(oracle.order)
  expect(visited).toHaveLength(570)
})

test('every article shows its neighbours in its category', () => {
  for (const url of oracle.order) {
    expect(site.listUnder(url, 'Những tin mới hơn'), url).toEqual(oracle.newer(url))
    expect(site.listUnder(url, 'Những tin cũ hơn'), url).toEqual(oracle.older(url))
  }
})

test('no link is broken', () => {
  expect(brokenLinks(site, 'https://ban-tin.example/')).toEqual([])
})

function pagesUnder(address: string): readonly string[] {
  return site.pages.filter((url) => url.startsWith(address) && site.items(url).length > 0)
}
