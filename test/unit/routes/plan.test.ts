import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Plan } from '../../../src/routes/plan.ts'
import { aCategory, aFile, aLabel, aLocality, aMoment, anArticle, aPage, aPicture, aSite } from '../domain-values.ts'
import { anEdition, daily, someArticles } from '../editions.ts'
import { aPlan, urlsOf } from './plans.ts'

/** A bulletin with some of everything, under a prefix and in two languages. */
const picture = aPicture('/2018/06/tin-1/anh-3f9a0c21.jpg')
const rich = anArticle({
  slug: 'tin-1',
  categories: [aLabel('Nông nghiệp'), aLabel('Văn hóa')],
  localities: [{ id: 'muong-thanh', name: 'Mường Thanh' }],
  tags: [aLabel('OCOP')],
  topic: aLabel('Mùa vàng'),
  authors: [aLabel('Lò Thị A')],
  related: ['articles/gioi-thieu.md'],
  aliases: ['/tin-cu-1.html'],
  image: picture,
  files: [picture.file, aFile('/2018/06/tin-1/bang-00000000.pdf')],
  attachments: [{ file: aFile('/2018/06/tin-1/bang-00000000.pdf'), title: 'Bảng' }],
})
const items = [
  rich,
  anArticle({
    slug: 'tin-2',
    topic: aLabel('Mùa vàng'),
    published: aMoment('2018-07-01'),
    categories: [aLabel('Kinh tế')],
  }),
  anArticle({
    slug: 'het-han',
    expires: aMoment('2019-01-01'),
    tags: [aLabel('Chỉ ở đây')],
    topic: aLabel('Cũng thế'),
  }),
  anArticle({ slug: 'news', lang: 'en', translates: rich.path, categories: [aLabel('Kinh tế')] }),
  aPage(),
]
const site = aSite({
  baseUrl: 'https://host/ban-tin/',
  categories: [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Văn hóa'), aCategory('Nông thôn mới')],
  localities: [aLocality('Mường Thanh')],
})
const plan = aPlan(items, { site })

/** Every text under one of some keys, anywhere in a value. */
function valuesUnder(keys: ReadonlySet<string>, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
    keys.has(key) && typeof inner === 'string' ? [inner] : valuesUnder(keys, inner),
  )
}

const OWN = new Set(['href', 'src', 'older', 'newest', 'home', 'archive', 'start', 'icon', 'basePath', 'subtitles'])
const COMPLETE = new Set(['absolute', 'canonical', 'self'])

/** All that a plan's files may print. */
function printed({ routes, chromes }: Plan): readonly object[] {
  return [...routes.filter(({ kind }) => kind !== 'file').map((route) => route.props()), ...Object.values(chromes)]
}

describe('every address', () => {
  test('is there once, in plain ASCII, lower case, sorted', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const urls = aPlan(articles).routes.map(({ url }) => url)
        expect(urls).toEqual([...new Set(urls)].sort())
        expect(
          urls.filter((url) => url !== '/_headers' && !/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z]+)?$/u.test(url)),
        ).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  test('that a page prints carries the prefix, or is complete', () => {
    const feeds = new Set(['atom', 'rss', 'json-feed'])
    const pages = printed(plan).filter(
      (props) => !('kind' in props && typeof props.kind === 'string' && feeds.has(props.kind)),
    )
    expect(valuesUnder(OWN, pages).filter((href) => !href.startsWith('/ban-tin/'))).toEqual([])
    expect(valuesUnder(COMPLETE, printed(plan)).filter((href) => !href.startsWith('https://host/ban-tin/'))).toEqual([])
  })

  test.each([
    ['with some of everything', plan],
    ['without a single item', aPlan([])],
    ['of one province that declares no localities', aPlan(daily('1', '2'), { site: aSite({ province: 'dien-bien' }) })],
    ['with declared categories and no items', aPlan([], { site })],
    ['with items past their end alone', aPlan([anArticle({ expires: aMoment('2019-01-01'), tags: [aLabel('Lúa')] })])],
  ])('that a page prints leads to a file, in a bulletin %s', (_case, { routes, chromes }) => {
    const urls = new Set(routes.map(({ url }) => url))
    const hrefs = [
      ...valuesUnder(OWN, printed({ routes, chromes })),
      ...valuesUnder(COMPLETE, printed({ routes, chromes })),
    ]
    const own = hrefs.map((href) => href.replace(/^https:\/\/host(?=\/)/u, '').replace(/^\/ban-tin\//u, '/'))
    expect(own.length).toBeGreaterThan(0)
    expect([...new Set(own)].filter((url) => !urls.has(url))).toEqual([])
  })

  test('claimed twice stops the plan', () => {
    const [one, other] = [anArticle({ slug: 'a' }), anArticle({ slug: 'a', path: 'articles/khac.md' })]
    expect(() => aPlan([one, other])).toThrow('Two routes claim /2018/06/a/')
  })
})

test('every live item has its page, and what is not public has nothing', () => {
  const now = '2018-06-30T12:00'
  const hidden = [
    anArticle({ slug: 'secret-draft', draft: true, ...secrets('draft') }),
    anArticle({ slug: 'secret-late', published: aMoment('2018-07-01'), ...secrets('late') }),
    aPage({ slug: 'secret-page', draft: true }),
  ]
  const shown = [anArticle({ slug: 'a' }), anArticle({ slug: 'b', expires: aMoment('2018-06-30T11:00') }), aPage()]
  const looking = { now, site: aSite({ categories: [aCategory('Nông thôn mới')] }) }
  const { routes, chromes } = aPlan([...shown, ...hidden], looking)
  expect(urlsOf({ routes, chromes }, 'article', 'page')).toEqual(['/2018/06/a/', '/2018/06/b/', '/gioi-thieu/'])
  expect(JSON.stringify([routes, chromes, ...routes.map((route) => route.props())])).not.toMatch(/secret/u)
  expect(routes.map(({ fingerprint }) => fingerprint)).toEqual(
    aPlan(shown, looking).routes.map(({ fingerprint }) => fingerprint),
  )
})

function secrets(name: string) {
  const image = aPicture(`/2018/06/secret-${name}.jpg`)
  const label = aLabel(`Secret ${name}`)
  return {
    image,
    files: [image.file],
    tags: [label],
    topic: label,
    authors: [label],
    aliases: [`/secret-${name}.html`],
  }
}

test('props are plain JSON, so that they can cross to a worker', () => {
  for (const route of plan.routes) expect(structuredClone(route.props())).toEqual(route.props())
  for (const props of printed(plan)) expect(JSON.parse(JSON.stringify(props))).toEqual(props)
})

test('a plan has every kind of page and file that there is', () => {
  expect([...new Set(plan.routes.map(({ kind }) => kind))].sort()).toEqual([
    ...[
      'accessibility',
      'archive',
      'article',
      'asset',
      'atom',
      'author',
      'authors',
      'categories',
      'category',
      'file',
      'home',
      'icon',
      'json-feed',
    ],
    ...[
      'localities',
      'locality',
      'manifest',
      'month',
      'moved',
      'news-sitemap',
      'not-found',
      'offline',
      'page',
      'privacy',
      'province',
      'provinces',
      'robots',
    ],
    ...['rss', 'sitemap', 'sitemap-index', 'tag', 'tags', 'topic', 'topics', 'year'],
  ])
})

test('every language has its own home, indexes, feeds and header', () => {
  expect(Object.keys(plan.chromes)).toEqual(['vi', 'en'])
  expect(plan.chromes.en?.home).toBe('/ban-tin/en/')
  expect(urlsOf(plan, 'home')).toEqual(['/', '/en/'])
  expect(urlsOf(plan, 'rss').filter((url) => url.startsWith('/en/'))).toEqual([
    '/en/category/kinh-te/rss.xml',
    '/en/category/nong-nghiep/rss.xml',
    '/en/category/nong-thon-moi/rss.xml',
    '/en/category/van-hoa/rss.xml',
    '/en/rss.xml',
  ])
  expect(anEdition(items, { site }).bulletins).toHaveLength(2)
})
