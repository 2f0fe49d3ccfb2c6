import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { aCategory, aLabel, aLocality, aMoment, anArticle, aPicture, aSite } from '../domain-values.ts'
import { aBulletin, someArticles } from '../editions.ts'
import { aPlan, difference } from './plans.ts'

const HOMES = ['Nông nghiệp', 'Kinh tế', 'Văn hóa'] as const
const LAI_CHAU = { id: 'lai-chau', name: 'Lai Châu' }
const DIEN_BIEN = { id: 'dien-bien', name: 'Điện Biên' }

const site = aSite({
  categories: [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Văn hóa'), aCategory('Du lịch')],
  localities: [aLocality('Mường Thanh'), aLocality('Thanh Nưa')],
  counts: { neighbours: 3, feed: 20 },
})

/** One article a day from 2017-05-29 on; the last, `tin-302`, is of 2018-03-27. */
const archive: readonly Article[] = Array.from({ length: 303 }, (_, place) => {
  const day = new Date(Date.UTC(2017, 4, 29 + place)).toISOString().slice(0, 10)
  return anArticle({
    slug: `tin-${String(place)}`,
    published: aMoment(day),
    categories: [aLabel(HOMES[place % 3] ?? 'Kinh tế')],
    provinces: [place % 2 === 0 ? DIEN_BIEN : LAI_CHAU],
    localities: [{ id: 'muong-thanh', name: 'Mường Thanh' }],
    tags: ['OCOP', place % 2 === 0 ? 'Lúa' : 'Chè'].map(aLabel),
    topic: aLabel(place % 5 === 0 ? 'Mùa vàng' : 'Lễ hội'),
    authors: [aLabel(place % 5 === 0 ? 'Lò Thị A' : 'Nguyễn Văn B')],
  })
})

const picture = aPicture('/2018/03/moi/anh-3f9a0c21.jpg')
const newest = anArticle({
  slug: 'moi',
  published: aMoment('2018-03-27T10:00'),
  categories: [aLabel('Nông nghiệp'), aLabel('Văn hóa')],
  provinces: [DIEN_BIEN],
  localities: [{ id: 'muong-thanh', name: 'Mường Thanh' }],
  tags: ['OCOP', 'Lúa'].map(aLabel),
  topic: aLabel('Mùa vàng'),
  authors: [aLabel('Lò Thị A')],
  ...{ image: picture, files: [picture.file] },
})

/** URLs by kind of all that changes when articles come to others. */
function changedBy(added: readonly Article[], before: readonly Article[]): Readonly<Record<string, readonly string[]>> {
  const { changed, removed } = difference(aPlan(before, { site }), aPlan([...before, ...added], { site }))
  expect(removed).toEqual([])
  const kinds = [...new Set(changed.map(({ kind }) => kind))]
  return Object.fromEntries(
    kinds.map((kind) => [kind, changed.filter((route) => route.kind === kind).map(({ url }) => url)]),
  )
}

test('a newest article changes its neighbours, the heads it stands on, their feeds and sitemaps, and no more', () => {
  expect(changedBy([newest], archive)).toEqual({
    // Its own page, those whose newer list it enters, and its older neighbour in the bulletin.
    article: ['/2018/03/moi/', '/2018/03/tin-294/', '/2018/03/tin-297/', '/2018/03/tin-300/', '/2018/03/tin-302/'],
    file: ['/2018/03/moi/anh-3f9a0c21.jpg'],
    home: ['/'],
    month: ['/2018/03/'],
    category: ['/chuyen-muc/kinh-te/', '/chuyen-muc/nong-nghiep/', '/chuyen-muc/van-hoa/'],
    province: ['/tinh/dien-bien/'],
    locality: ['/dia-phuong/muong-thanh/'],
    tag: ['/tu-khoa/lua/', '/tu-khoa/ocop/'],
    topic: ['/dong-su-kien/mua-vang/'],
    author: ['/tac-gia/lo-thi-a/'],
    atom: [
      ...['/chuyen-muc/kinh-te/feed.xml', '/chuyen-muc/nong-nghiep/feed.xml', '/chuyen-muc/van-hoa/feed.xml'],
      ...['/dia-phuong/muong-thanh/feed.xml', '/dong-su-kien/mua-vang/feed.xml', '/feed.xml'],
      ...['/tac-gia/lo-thi-a/feed.xml', '/tinh/dien-bien/feed.xml'],
      ...['/tu-khoa/lua/feed.xml', '/tu-khoa/ocop/feed.xml'],
    ],
    rss: [
      ...['/chuyen-muc/kinh-te/rss.xml', '/chuyen-muc/nong-nghiep/rss.xml', '/chuyen-muc/van-hoa/rss.xml'],
      '/rss.xml',
    ],
    'json-feed': [
      ...['/chuyen-muc/kinh-te/feed.json', '/chuyen-muc/nong-nghiep/feed.json', '/chuyen-muc/van-hoa/feed.json'],
      '/feed.json',
    ],
    sitemap: ['/sitemap/2018-03.xml'],
    'news-sitemap': ['/sitemap/tin-moi.xml'],
    'sitemap-index': ['/sitemap.xml'],
  })
})

describe('the first article', () => {
  const first = (day: string) =>
    anArticle({ ...newest, url: `/${day.slice(0, 7).replace('-', '/')}/moi/`, published: aMoment(day) })

  test('of a month also gives it its page and sitemap, and its year and the archive a link to it', () => {
    expect(changedBy([first('2018-04-02')], archive)).toMatchObject({
      month: ['/2018/04/'],
      year: ['/2018/'],
      archive: ['/luu-tru/'],
      sitemap: ['/sitemap/2018-04.xml', '/sitemap/trang.xml'],
    })
  })

  test('of a year makes the heads of large indexes let go of a year: only its page is new', () => {
    const changed = changedBy([first('2019-01-01')], archive)
    expect(changed.year).toEqual(['/2019/'])
    expect(changed.month).toEqual(['/2019/01/'])
    // 2018 has 86 items: it moves from the head to no page as yet, since the head of a new year lends it room.
    expect(changed.tag).toEqual(['/tu-khoa/lua/', '/tu-khoa/ocop/'])
    const twenty = Array.from({ length: 20 }, (_, place) =>
      anArticle({
        ...first('2019-01-01'),
        path: `articles/${String(place)}.md`,
        url: `/2019/01/moi-${String(place)}/`,
        files: [],
      }),
    )
    expect(changedBy(twenty.slice(19), [...archive, ...twenty.slice(0, 19)]).tag).toEqual([
      ...['/tu-khoa/lua/', '/tu-khoa/lua/2018/', '/tu-khoa/ocop/'],
    ])
  })

  test('past 100 in a month makes a full page of the oldest', () => {
    const hundred = Array.from({ length: 100 }, (_, place) =>
      anArticle({ slug: `thang-${String(place)}`, published: aMoment('2018-04-01'), categories: [aLabel('Kinh tế')] }),
    )
    expect(changedBy([first('2018-04-02')], [...archive, ...hundred])).toMatchObject({
      month: ['/2018/04/', '/2018/04/trang-1/'],
      sitemap: ['/sitemap/2018-04.xml', '/sitemap/trang.xml'],
    })
  })
})

test('whatever stands before it, a newest article changes no other old page', () => {
  fc.assert(
    fc.property(someArticles, (before) => {
      const late = anArticle({
        ...newest,
        url: '/2018/02/moi/',
        published: aMoment('2018-02-28'),
        image: null,
        files: [],
      })
      const bulletin = aBulletin([...before, late], { site })
      const touched = [late, ...bulletin.neighbours(late).older, ...bulletin.chain(late).older]
      const { article = [], ...others } = changedBy([late], before)
      expect(article.filter((url) => !touched.some((each) => each.url === url))).toEqual([])
      expect(
        Object.values(others)
          .flat()
          .filter((url) => /\/(?:2017|trang-\d+)\//u.test(url)),
      ).toEqual([])
    }),
    { numRuns: 20 },
  )
})
