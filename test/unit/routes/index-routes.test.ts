import { describe, expect, test } from 'vitest'

import type { IndexProps } from '../../../src/routes/props.ts'
import { aCategory, aLabel, aLocality, aMoment, anArticle, aSite, titlesOf } from '../domain-values.ts'
import { aPlan, pageAt, urlsOf } from './plans.ts'

/** Articles under one category: 150 in 2016, 30 in 2017, as many as told in 2018. */
function archive(newest: number) {
  return [...year('2016', 150), ...year('2017', 30), ...year('2018', newest)]
}

/** One a minute on 15 June. */
function year(name: string, count: number) {
  return Array.from({ length: count }, (_, place) => {
    const slug = `tin-${name}-${String(place)}`
    const [hours, minutes] = [7 + Math.floor(place / 60), place % 60].map((part) => String(part).padStart(2, '0'))
    const published = aMoment(`${name}-06-15T${hours ?? ''}:${minutes ?? ''}`)
    return anArticle({ slug, published, summary: `Tóm tắt ${slug}` })
  })
}

const site = aSite({ categories: [aCategory('Xã hội', aCategory('Nông thôn mới', aCategory('OCOP')))] })
const ADDRESS = '/chuyen-muc/nong-thon-moi/'

describe('a large index', () => {
  const plan = aPlan(archive(40), { site })
  const at = (part: string): IndexProps => pageAt(plan, `${ADDRESS}${part}`, 'category')

  test('has its head, its years and its full pages', () => {
    expect(urlsOf(plan, 'category').filter((url) => url.startsWith(ADDRESS))).toEqual([
      ADDRESS,
      `${ADDRESS}2016/`,
      `${ADDRESS}2016/trang-1/`,
      `${ADDRESS}2017/`,
    ])
  })

  test('names the part that each page holds', () => {
    expect(['', '2017/', '2016/', '2016/trang-1/'].map((part) => at(part).part)).toEqual([
      { kind: 'head' },
      { kind: 'year', year: '2017' },
      { kind: 'year', year: '2016' },
      { kind: 'numbered', year: '2016', number: 1 },
    ])
  })

  test('leads from its head through all its pages towards the past', () => {
    expect(['', '2017/', '2016/', '2016/trang-1/'].map((part) => at(part).older)).toEqual([
      `${ADDRESS}2017/`,
      `${ADDRESS}2016/`,
      `${ADDRESS}2016/trang-1/`,
      null,
    ])
  })

  test('leads from its other pages to its head', () => {
    expect(['', '2017/', '2016/trang-1/'].map((part) => at(part).newest)).toEqual([null, ADDRESS, ADDRESS])
    expect(at('2016/').breadcrumb.at(-1)).toEqual({ name: 'Nông thôn mới', href: ADDRESS })
  })

  test('names its years on its head alone, the newest first', () => {
    expect(at('').years).toEqual([
      { name: '2017', href: `${ADDRESS}2017/` },
      { name: '2016', href: `${ADDRESS}2016/` },
    ])
    expect(at('2016/').years).toEqual([])
  })

  test('shows the summaries of ten items on its head and of none on its other pages', () => {
    expect(['', '2017/', '2016/trang-1/'].map((part) => at(part).summaries)).toEqual([10, 0, 0])
  })

  test('names its sub-categories on its head alone, and all above it in the breadcrumb', () => {
    expect(at('').children).toEqual([{ name: 'OCOP', href: '/chuyen-muc/ocop/' }])
    expect(at('2017/').children).toEqual([])
    expect(at('').breadcrumb).toEqual([
      { name: { word: 'home' }, href: '/' },
      { name: 'Xã hội', href: '/chuyen-muc/xa-hoi/' },
    ])
  })

  test('lists the newest first', () => {
    expect(titlesOf(at('').items).slice(0, 2)).toEqual(['tin-2018-39', 'tin-2018-38'])
    expect(at('2016/trang-1/').items.at(-1)?.title).toBe('tin-2016-0')
  })

  test('links its own feeds and those of the bulletin', () => {
    expect(at('2017/').head.feeds.map(({ href }) => href)).toEqual([
      ...['/feed.xml', '/rss.xml', '/feed.json'],
      ...[`${ADDRESS}feed.xml`, `${ADDRESS}rss.xml`, `${ADDRESS}feed.json`],
    ])
  })
})

test('the years of a head lead to the newest page of a year that has no page of its own address', () => {
  const plan = aPlan(year('2018', 250), { site })
  expect(pageAt(plan, ADDRESS, 'category').years).toEqual([{ name: '2018', href: `${ADDRESS}2018/trang-2/` }])
})

test('an index of 100 items is one page', () => {
  const plan = aPlan(year('2018', 100), { site })
  expect(urlsOf(plan, 'category').filter((url) => url.startsWith(ADDRESS))).toEqual([ADDRESS])
  expect(pageAt(plan, ADDRESS, 'category')).toMatchObject({ older: null, years: [] })
})

test('tags, topics, authors, provinces and localities are cut alike', () => {
  const fields = {
    tags: [aLabel('A')],
    topic: aLabel('A'),
    authors: [aLabel('A')],
    localities: [{ id: 'a', name: 'A' }],
  }
  const items = archive(40).map((article) => anArticle({ ...article, ...fields }))
  const plan = aPlan(items, { site: aSite({ localities: [aLocality('A')] }) })
  for (const address of ['/tu-khoa/a/', '/dong-su-kien/a/', '/tac-gia/a/', '/tinh/dien-bien/', '/dia-phuong/a/']) {
    const kinds = ['tag', 'topic', 'author', 'province', 'locality'] as const
    expect(urlsOf(plan, ...kinds).filter((url) => url.startsWith(address))).toEqual([
      ...[address, `${address}2016/`, `${address}2016/trang-1/`, `${address}2017/`],
    ])
  }
})

test('declared categories, and every province past and present, have a page even when empty', () => {
  const plan = aPlan([], { site })
  expect(urlsOf(plan, 'category')).toEqual(['/chuyen-muc/nong-thon-moi/', '/chuyen-muc/ocop/', '/chuyen-muc/xa-hoi/'])
  expect(urlsOf(plan, 'province')).toEqual(
    expect.arrayContaining(['/tinh/dien-bien/', '/tinh/thai-binh/', '/tinh/toan-quoc/', '/tinh/quoc-te/']),
  )
})

describe('the archive', () => {
  const plan = aPlan([
    ...year('2016', 2),
    ...year('2018', 1),
    anArticle({ slug: 'tet', published: aMoment('2018-02-16') }),
  ])

  test('links its years and months, the newest first', () => {
    expect(pageAt(plan, '/luu-tru/', 'archive').years).toEqual([
      {
        year: { name: '2018', href: '/2018/' },
        months: [
          { name: '2018/06', href: '/2018/06/' },
          { name: '2018/02', href: '/2018/02/' },
        ],
      },
      { year: { name: '2016', href: '/2016/' }, months: [{ name: '2016/06', href: '/2016/06/' }] },
    ])
  })

  test('has for a year a page that links its months and lists no items', () => {
    const props = pageAt(plan, '/2018/', 'year')
    expect(props.months.map(({ href }) => href)).toEqual(['/2018/06/', '/2018/02/'])
    expect(props).not.toHaveProperty('items')
  })

  test('cuts a month of more than 100 into full pages', () => {
    const large = aPlan(year('2018', 150))
    expect(urlsOf(large, 'month')).toEqual(['/2018/06/', '/2018/06/trang-1/'])
    expect(pageAt(large, '/2018/06/', 'month')).toMatchObject({
      older: '/2018/06/trang-1/',
      part: { kind: 'head' },
      years: [],
    })
    expect(pageAt(large, '/2018/06/trang-1/', 'month')).toMatchObject({
      older: null,
      newest: '/2018/06/',
      part: { kind: 'numbered', year: null, number: 1 },
    })
    expect(pageAt(large, '/2018/06/trang-1/', 'month').items).toHaveLength(100)
  })
})
