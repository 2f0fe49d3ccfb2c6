import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aLabel, aMoment, anArticle, aPage, aSite, titlesOf } from '../domain-values.ts'
import { aBulletin, daily, someArticles } from '../editions.ts'

function listed(index: ReadonlyMap<string, readonly Article[] | { readonly articles: readonly Article[] }>) {
  return Object.fromEntries(
    [...index].map(([id, members]) => [id, titlesOf('articles' in members ? members.articles : members)]),
  )
}

test('an article about several provinces stands once under each', () => {
  const [dienBien, laiChau] = [
    { id: 'dien-bien', name: 'Điện Biên' },
    { id: 'lai-chau', name: 'Lai Châu' },
  ]
  const bulletin = aBulletin([
    anArticle({ slug: '2', published: aMoment('2018-02-01'), provinces: [laiChau] }),
    anArticle({ slug: '1', published: aMoment('2018-01-01'), provinces: [dienBien, laiChau, dienBien] }),
  ])
  expect(listed(bulletin.provinces)).toEqual({ 'dien-bien': ['1'], 'lai-chau': ['1', '2'] })
})

test('localities list their articles likewise', () => {
  const localities = [
    { id: 'muong-thanh', name: 'Mường Thanh' },
    { id: 'thanh-nua', name: 'Thanh Nưa' },
  ]
  expect(listed(aBulletin([anArticle({ slug: '1', localities })]).localities)).toEqual({
    'muong-thanh': ['1'],
    'thanh-nua': ['1'],
  })
})

test('months go by the day in Việt Nam, oldest first', () => {
  const bulletin = aBulletin([
    anArticle({ slug: '3', published: aMoment('2018-02-01T00:00') }),
    anArticle({ slug: '2', published: aMoment('2018-01-31T23:59:59') }),
    anArticle({ slug: '1', published: aMoment('2017-12-31') }),
  ])
  expect(listed(bulletin.months)).toEqual({ '2017/12': ['1'], '2018/01': ['2'], '2018/02': ['3'] })
  expect([...bulletin.months.keys()]).toEqual(['2017/12', '2018/01', '2018/02'])
})

describe.each([
  ['tags', (text: string) => ({ tags: [aLabel(text)] })],
  ['topics', (text: string) => ({ topic: aLabel(text) })],
  ['authors', (text: string) => ({ authors: [aLabel(text)] })],
] as const)('%s', (kind, fieldOf) => {
  const items = [
    anArticle({ slug: '2', published: aMoment('2018-02-01'), ...fieldOf('Mùa Vàng') }),
    anArticle({ slug: '1', published: aMoment('2018-01-01'), ...fieldOf('MÙA VÀNG') }),
    anArticle({ slug: '3', published: aMoment('2018-03-01') }),
  ]

  test('list their articles once each, oldest first', () => {
    expect(listed(aBulletin(items)[kind])).toEqual({ 'mua-vang': ['1', '2'] })
  })

  test('are spelled as in their oldest article', () => {
    expect(aBulletin(items)[kind].get('mua-vang')?.name).toBe('MÙA VÀNG')
  })

  test('are spelled as declared, where they are', () => {
    const { spellings } = aSite()
    const site = aSite({ spellings: { ...spellings, [kind]: new Map([['mua-vang', 'Mùa vàng']]) } })
    expect(aBulletin(items, { site })[kind].get('mua-vang')?.name).toBe('Mùa vàng')
  })
})

test('a tag written twice counts once', () => {
  expect(listed(aBulletin([anArticle({ slug: '1', tags: ['OCOP', 'Lúa', 'ocop'].map(aLabel) })]).tags)).toEqual({
    ocop: ['1'],
    lua: ['1'],
  })
})

test('plain pages stand by title, in Vietnamese order', () => {
  const pages = ['Đường dây nóng', 'Liên hệ', 'Dịch vụ', 'Ấn phẩm'].map((title, place) =>
    aPage({ slug: `trang-${String(place)}`, title }),
  )
  expect(titlesOf(aBulletin(pages).pages)).toEqual(['Ấn phẩm', 'Dịch vụ', 'Đường dây nóng', 'Liên hệ'])
})

test('an empty bulletin is a bulletin', () => {
  const bulletin = aBulletin([])
  expect([bulletin.articles, bulletin.pages, [...bulletin.months], [...bulletin.categories]]).toEqual([[], [], [], []])
})

test('every article stands exactly once in each of its indexes, and in no other', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const bulletin = aBulletin(articles)
      const count = (list: readonly Article[], article: Article) => list.filter((each) => each === article).length
      for (const article of articles) {
        const ids = (labels: readonly { readonly id: string }[]) => new Set(labels.map(({ id }) => id))
        const own = [
          [bulletin.categories, ids(article.categories)],
          [bulletin.tags, ids(article.tags)],
          [bulletin.topics, ids(article.topic === null ? [] : [article.topic])],
          [bulletin.authors, ids(article.authors)],
        ] as const
        for (const [index, expected] of own) {
          for (const [id, member] of index) expect(count(member.articles, article)).toBe(expected.has(id) ? 1 : 0)
        }
        for (const [id, list] of bulletin.provinces) {
          expect(count(list, article)).toBe(ids(article.provinces).has(id) ? 1 : 0)
        }
        expect([...bulletin.months.values()].map((list) => count(list, article)).filter((times) => times > 0)).toEqual([
          1,
        ])
      }
    }),
    { numRuns: 30 },
  )
})

test('every index keeps the order of the bulletin', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const bulletin = aBulletin(articles)
      const members = [bulletin.categories, bulletin.tags, bulletin.topics, bulletin.authors].flatMap((index) =>
        [...index.values()].map((member) => member.articles),
      )
      const lists = [...members, ...bulletin.provinces.values(), ...bulletin.months.values()]
      for (const list of lists) expect(list).toEqual(bulletin.articles.filter((article) => list.includes(article)))
    }),
    { numRuns: 30 },
  )
})

test('a long archive under one category is no obstacle', { timeout: 30_000 }, () => {
  const [article = anArticle()] = daily('1')
  const items = Array.from({ length: 150_000 }, (_, place) => ({ ...article, path: String(place) }))
  const categories = [{ id: 'nong-thon-moi', name: 'Nông thôn mới', formerly: [], children: [] }]
  expect(aBulletin(items, { site: aSite({ categories }) }).categories.get('nong-thon-moi')?.articles).toHaveLength(
    150_000,
  )
})
