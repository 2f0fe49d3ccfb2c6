import { describe, expect, test } from 'vitest'

import { renderText } from '../../../src/feeds/render-text.ts'
import type { FeedProps } from '../../../src/feeds/text-props.ts'
import type { Plan } from '../../../src/routes/plan.ts'
import { aBody, aCategory, aLabel, aLocality, aMoment, anArticle, aPicture, aSite, titlesOf } from '../domain-values.ts'
import { daily } from '../editions.ts'
import { faultOf } from '../feeds/text-values.ts'
import { aPlan, textAt, urlsOf } from './plans.ts'

function feedAt(plan: Plan, url: string): FeedProps {
  const props = textAt(plan, url)
  if (props.kind === 'atom' || props.kind === 'rss' || props.kind === 'json-feed') return props
  throw new Error(`${url} is of kind ${props.kind}`)
}

test('the bulletin and each category have three feeds, every other index has one', () => {
  const item = anArticle({ tags: [aLabel('Lúa')], topic: aLabel('Mùa vàng'), authors: [aLabel('Lò Thị A')] })
  const plan = aPlan([item], { site: aSite({ localities: [aLocality('Mường Thanh')] }) })
  const own = (kind: 'atom' | 'rss' | 'json-feed') => urlsOf(plan, kind).filter((url) => !url.startsWith('/tinh/'))
  expect(own('rss')).toEqual(['/chuyen-muc/nong-thon-moi/rss.xml', '/rss.xml'])
  expect(own('json-feed')).toEqual(['/chuyen-muc/nong-thon-moi/feed.json', '/feed.json'])
  expect(own('atom')).toEqual([
    ...['/chuyen-muc/nong-thon-moi/feed.xml', '/dia-phuong/muong-thanh/feed.xml', '/dong-su-kien/mua-vang/feed.xml'],
    ...['/feed.xml', '/tac-gia/lo-thi-a/feed.xml', '/tu-khoa/lua/feed.xml'],
  ])
  expect(urlsOf(plan, 'atom')).toContain('/tinh/thai-binh/feed.xml')
})

describe('a feed', () => {
  const site = aSite({
    baseUrl: 'https://host/ban-tin/',
    counts: { feed: 2 },
    publisher: { name: 'UBND tỉnh', url: null },
  })

  test('holds the newest items, the newest first, as many as the site wants', () => {
    const feed = feedAt(aPlan(daily('1', '2', '3'), { site }), '/rss.xml')
    expect(titlesOf(feed.items)).toEqual(['3', '2'])
  })

  test('has complete addresses', () => {
    const feed = feedAt(aPlan(daily('1'), { site }), '/chuyen-muc/nong-thon-moi/feed.xml')
    expect([feed.home, feed.self]).toEqual([
      'https://host/ban-tin/chuyen-muc/nong-thon-moi/',
      'https://host/ban-tin/chuyen-muc/nong-thon-moi/feed.xml',
    ])
    expect(feed.items[0]?.absolute).toBe('https://host/ban-tin/2018/01/1/')
  })

  test('is named after the bulletin, and that of an index after both', () => {
    const plan = aPlan(daily('1'), { site })
    expect(feedAt(plan, '/feed.xml')).toMatchObject({ title: 'Bản tin Điện Biên', publisher: 'UBND tỉnh', lang: 'vi' })
    expect(feedAt(plan, '/tinh/dien-bien/feed.xml').title).toBe('Điện Biên – Bản tin Điện Biên')
  })

  test('is as new as the newest change among its items, by instant', () => {
    const items = [
      anArticle({ slug: '1', published: aMoment('2018-01-01'), updated: aMoment('2018-03-01T08:00') }),
      anArticle({ slug: '2', published: aMoment('2018-02-01') }),
    ]
    expect(feedAt(aPlan(items), '/feed.xml').updated).toBe('2018-03-01T08:00:00+07:00')
    expect(feedAt(aPlan(items), '/feed.xml').items.map(({ updated }) => updated)).toEqual([
      '2018-02-01T00:00:00+07:00',
      '2018-03-01T08:00:00+07:00',
    ])
  })

  test('without items has no date', () => {
    expect(feedAt(aPlan([]), '/feed.xml')).toMatchObject({ updated: null, items: [] })
  })

  test('of another language holds its items alone', () => {
    const plan = aPlan([anArticle({ slug: 'tin' }), anArticle({ slug: 'news', lang: 'en' })])
    expect(titlesOf(feedAt(plan, '/feed.xml').items)).toEqual(['tin'])
    expect(feedAt(plan, '/en/feed.xml')).toMatchObject({
      lang: 'en',
      home: 'https://host/en/',
      items: [{ title: 'news' }],
    })
  })
})

describe('an item of a feed', () => {
  test('has its summary, else its beginning, and its names as the bulletin spells them', () => {
    const fields = { authors: [aLabel('LÒ THỊ A')], categories: [aLabel('VĂN HOÁ')] as const }
    const items = [
      anArticle({ slug: '1', published: aMoment('2018-01-01'), ...fields, authors: [aLabel('Lò Thị A')] }),
      anArticle({ slug: '2', summary: 'Tóm tắt.', ...fields }),
      anArticle({ slug: '3', published: aMoment('2018-01-02'), body: aBody({ excerpt: 'Đoạn đầu.' }), ...fields }),
    ]
    const plan = aPlan(items, { site: aSite({ categories: [aCategory('Văn hóa')] }) })
    expect(feedAt(plan, '/feed.xml').items).toMatchObject([
      { title: '2', summary: 'Tóm tắt.', authors: ['Lò Thị A'], categories: ['Văn hóa'] },
      { title: '3', summary: 'Đoạn đầu.' },
      { title: '1' },
    ])
  })

  test('has its lead picture with size and type', () => {
    const image = aPicture('/2018/06/tin/anh-3f9a0c21.jpg')
    expect(feedAt(aPlan([anArticle({ image })]), '/feed.xml').items[0]?.image).toEqual({
      ...{ absolute: 'https://host/2018/06/tin/anh-3f9a0c21.jpg', type: 'image/jpeg', bytes: 1000 },
    })
  })
})

test('every text file of a plan can be made, and those in XML are well-formed', () => {
  const plan = aPlan([anArticle({ title: 'A & B <c> \u0007', tags: [aLabel('Lúa')] }), ...daily('1', '2')])
  const urls = urlsOf(
    plan,
    'atom',
    'rss',
    'json-feed',
    'sitemap',
    'news-sitemap',
    'sitemap-index',
    'robots',
    'icon',
    'manifest',
  )
  const faults = urls.flatMap((url) => {
    const text = renderText(textAt(plan, url))
    const fault = /\.(?:xml|svg)$/u.test(url) ? faultOf(text) : null
    return fault === null ? [] : [`${url}: ${fault}`]
  })
  expect(urls.length).toBeGreaterThan(100)
  expect(faults).toEqual([])
})
