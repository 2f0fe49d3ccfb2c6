import { describe, expect, test } from 'vitest'

import type { Article } from '../../../src/domain/article.ts'
import { linkInDark } from '../../../src/domain/look.ts'
import type { SitemapProps } from '../../../src/feeds/text-props.ts'
import { contextOf } from '../../../src/routes/context-of.ts'
import type { Plan } from '../../../src/routes/plan.ts'
import type { Route } from '../../../src/routes/route.ts'
import { siteTextRoutes } from '../../../src/routes/site-text-routes.ts'
import { aMoment, anArticle, aPage, aSite } from '../domain-values.ts'
import { anEdition, daily } from '../editions.ts'
import { aPlan, PRESENTATION, textAt, urlsOf } from './plans.ts'

function entriesAt(plan: Plan, url: string): SitemapProps['entries'] {
  const props = textAt(plan, url)
  if (props.kind === 'sitemap') return props.entries
  throw new Error(`${url} is of kind ${props.kind}`)
}

function addresses(entries: SitemapProps['entries']): readonly string[] {
  return entries.map(({ absolute }) => absolute)
}

describe('sitemaps', () => {
  const items = [
    anArticle({ slug: '1', published: aMoment('2018-01-31T23:00'), updated: aMoment('2018-05-01') }),
    anArticle({ slug: '2', published: aMoment('2018-02-01'), translates: null }),
    anArticle({ slug: 'two', published: aMoment('2018-02-02'), lang: 'en', translates: 'articles/2.md' }),
    anArticle({ slug: 'het', published: aMoment('2018-02-03'), expires: aMoment('2018-02-04') }),
    anArticle({
      slug: 'deux',
      published: aMoment('2018-02-01'),
      lang: 'fr',
      translates: 'articles/1.md',
      expires: aMoment('2018-02-04'),
    }),
    aPage(),
  ]
  const plan = aPlan(items, { site: aSite({ baseUrl: 'https://host/ban-tin/' }) })

  test('are one for each month with articles of any language, and one for all other pages', () => {
    expect(urlsOf(plan, 'sitemap')).toEqual(['/sitemap/2018-01.xml', '/sitemap/2018-02.xml', '/sitemap/trang.xml'])
  })

  test('list live articles with the time of their last change', () => {
    expect(entriesAt(plan, '/sitemap/2018-01.xml')).toEqual([
      { absolute: 'https://host/ban-tin/2018/01/1/', lastmod: '2018-05-01T00:00:00+07:00', alternates: [] },
    ])
    expect(addresses(entriesAt(plan, '/sitemap/2018-02.xml'))).toEqual([
      ...['https://host/ban-tin/2018/02/2/', 'https://host/ban-tin/en/2018/02/two/'],
    ])
  })

  test('name the language versions that are live', () => {
    expect(entriesAt(plan, '/sitemap/2018-02.xml').map(({ alternates }) => alternates.map(({ lang }) => lang))).toEqual(
      [
        ['en', 'vi'],
        ['en', 'vi'],
      ],
    )
  })

  test('list all other pages but those that lead on or say that there is none', () => {
    const listed = addresses(entriesAt(plan, '/sitemap/trang.xml'))
    const pages = ['', 'en/', '2018/', '2018/01/', 'luu-tru/', 'gioi-thieu/', 'chuyen-muc/', 'tinh/', 'tinh/dien-bien/']
    expect(listed).toEqual(expect.arrayContaining(pages.map((page) => `https://host/ban-tin/${page}`)))
    expect(listed.filter((address) => /404|\/2018\/\d\d\/\w/u.test(address))).toEqual([])
  })

  test('list every article and page once between them', () => {
    const all = urlsOf(plan, 'sitemap').flatMap((url) => addresses(entriesAt(plan, url)))
    expect(new Set(all).size).toBe(all.length)
  })

  test('stand in an index with the time of their newest change', () => {
    expect(textAt(plan, '/sitemap.xml')).toEqual({
      kind: 'sitemap-index',
      entries: [
        { absolute: 'https://host/ban-tin/sitemap/2018-01.xml', lastmod: '2018-05-01T00:00:00+07:00' },
        { absolute: 'https://host/ban-tin/sitemap/2018-02.xml', lastmod: '2018-02-02T00:00:00+07:00' },
        { absolute: 'https://host/ban-tin/sitemap/trang.xml', lastmod: null },
      ],
    })
  })
})

describe('the news sitemap', () => {
  const news = (items: readonly Article[]) => {
    const plan = aPlan(items)
    return urlsOf(plan, 'news-sitemap').flatMap((url) => {
      const props = textAt(plan, url)
      return props.kind === 'news-sitemap' ? props.entries : []
    })
  }

  test('lists the articles of the two days up to the newest, of all languages, the newest first', () => {
    const items = [
      anArticle({ slug: '1', published: aMoment('2018-01-01T09:00') }),
      anArticle({ slug: '2', published: aMoment('2018-01-01T09:01') }),
      anArticle({ slug: '3', published: aMoment('2018-01-03T09:00'), title: 'Tin mới' }),
      anArticle({ slug: 'two', published: aMoment('2018-01-02'), lang: 'en' }),
    ]
    expect(news(items)).toEqual([
      {
        ...{ absolute: 'https://host/2018/01/3/', title: 'Tin mới', lang: 'vi' },
        published: '2018-01-03T09:00:00+07:00',
      },
      {
        ...{ absolute: 'https://host/en/2018/01/two/', title: 'two', lang: 'en' },
        published: '2018-01-02T00:00:00+07:00',
      },
      { absolute: 'https://host/2018/01/2/', title: '2', lang: 'vi', published: '2018-01-01T09:01:00+07:00' },
    ])
  })

  test('is named in robots.txt', () => {
    expect(textAt(aPlan(daily('1')), '/robots.txt')).toMatchObject({
      sitemaps: ['https://host/sitemap.xml', 'https://host/sitemap/tin-moi.xml'],
    })
  })

  test('is not there without articles', () => {
    expect(urlsOf(aPlan([]), 'news-sitemap')).toEqual([])
  })

  test('holds 1,000 at most', () => {
    const items = Array.from({ length: 1001 }, (_, place) => anArticle({ slug: `tin-${String(place)}` }))
    expect(news(items)).toHaveLength(1000)
  })
})

describe('a sitemap of too many pages', () => {
  const site = aSite()
  const edition = anEdition(daily('1'), { site })
  const contexts = edition.bulletins.map((bulletin) =>
    contextOf(edition, bulletin, {
      ...{ site, code: '', presentation: PRESENTATION, encoder: '', hasCards: false, hasSearch: false },
      html: () => {
        throw new Error('No body is needed')
      },
    }),
  )
  const maps = (count: number) =>
    siteTextRoutes(contexts, tags(count)).flatMap((route) => {
      const props = route.props()
      return props.kind === 'sitemap' && route.url.includes('trang') ? [[route.url, props.entries] as const] : []
    })

  function tags(count: number): readonly Route[] {
    return Array.from({ length: count }, (_, place) => ({
      url: `/tu-khoa/${String(place).padStart(5, '0')}/`,
      kind: 'tag',
      fingerprint: '',
      props: () => ({ kind: 'asset', content: '' }),
    }))
  }

  test.each([
    [10_000, [['/sitemap/trang.xml', 10_000]]],
    [
      10_001,
      [
        ['/sitemap/trang-1.xml', 10_000],
        ['/sitemap/trang.xml', 1],
      ],
    ],
    [
      25_000,
      [
        ['/sitemap/trang-1.xml', 10_000],
        ['/sitemap/trang-2.xml', 10_000],
        ['/sitemap/trang.xml', 5000],
      ],
    ],
  ])('here of %d, is cut into full ones and what is left', (count, expected) => {
    expect(maps(count).map(([url, entries]) => [url, entries.length])).toEqual(expected)
    expect(maps(count).flatMap(([, entries]) => addresses(entries))).toEqual(
      tags(count).map(({ url }) => `https://host${url}`),
    )
  })
})

test('robots.txt, icon and manifest are told where the bulletin lies', () => {
  const plan = aPlan([], { site: aSite({ baseUrl: 'https://host/ban-tin/', noindex: true }) })
  expect(textAt(plan, '/robots.txt')).toEqual({
    ...{ kind: 'robots', noindex: true, sitemaps: ['https://host/ban-tin/sitemap.xml'] },
  })
  expect(textAt(plan, '/favicon.svg')).toEqual({ kind: 'icon', light: '#a01c22', dark: linkInDark('#a01c22') })
  expect(textAt(plan, '/site.webmanifest')).toEqual({
    ...{ kind: 'manifest', name: 'Bản tin Điện Biên', lang: 'vi' },
    ...{ start: '/ban-tin/', icon: '/ban-tin/favicon.svg' },
  })
})

describe('security.txt', () => {
  const FILE = '/.well-known/security.txt'
  const imprint = { ...aSite().imprint, email: 'bantin@host.vn' }

  test('holds for the year after that of the newest article', () => {
    const plan = aPlan([anArticle({ published: aMoment('2018-06-30') })], { site: aSite({ imprint }) })
    expect(textAt(plan, FILE)).toMatchObject({ kind: 'security', contact: 'bantin@host.vn', expires: '2019-12-31' })
  })

  test('is not there without an address, without articles, or where the host has other owners too', () => {
    const items = [anArticle()]
    expect(urlsOf(aPlan(items), 'security')).toEqual([])
    expect(urlsOf(aPlan([], { site: aSite({ imprint }) }), 'security')).toEqual([])
    const shared = aSite({ imprint, baseUrl: 'https://host/ban-tin/' })
    expect(urlsOf(aPlan(items, { site: shared }), 'security')).toEqual([])
  })
})
