import { describe, expect, test } from 'vitest'

import { article } from './articles.ts'
import { brokenLinks } from './broken-links.ts'
import { bulletin, buildSite } from './build-site.ts'
import { attribute, elements, textOf, theOnly } from './html.ts'
import { publishedSite } from './published-site.ts'
import { sitemapUrls } from './sitemap.ts'

const BASE_URL = 'https://ban-tin.example/'

const root = bulletin({
  'site.yaml': `schema: 1\nname: Bản tin thử\nurl: ${BASE_URL}\n`,
  'articles/mot.md': article({ title: 'Tin một', date: '2018-06-01' }),
  'articles/het-han.md': article({
    title: 'Tin hết hạn',
    date: '2018-06-02',
    expires: '2026-11-23',
    tags: '[thẻ riêng]',
  }),
  'articles/con-han.md': article({ title: 'Tin còn hạn', date: '2018-06-03', expires: '2026-11-24' }),
  'articles/doi-ten.md': article({
    title: 'Tin đổi tên',
    date: '2018-06-04',
    aliases: '[/2018/06/ten-cu/, /tin/12345.html]',
  }),
  'articles/goc.md': article({ title: 'Tin có bản dịch', date: '2018-06-05' }),
  'articles/en/news.md': article({ title: 'News', date: '2018-06-05', lang: 'en', translates: 'articles/goc.md' }),
  'articles/gioi-thieu.md': '---\nkind: page\ntitle: Giới thiệu\n---\n\nNội dung.\n',
})
const site = publishedSite((await buildSite({ root })).out)

function robots(url: string): string | null {
  const tag = elements(site.page(url), 'meta').find((meta) => attribute(meta, 'name') === 'robots')
  return tag === undefined ? null : attribute(tag, 'content')
}

describe('an article past its end', () => {
  test('keeps its page, marked and out of search engines', () => {
    expect(textOf(theOnly(site.page('/2018/06/het-han/'), 'h1'))).toBe('Tin hết hạn')
    expect(textOf(theOnly(site.page('/2018/06/het-han/'), 'main'))).toMatch(/hết hiệu lực/u)
    expect(robots('/2018/06/het-han/')).toContain('noindex')
    expect(robots('/2018/06/con-han/') ?? '').not.toContain('noindex')
  })

  test('leaves every index, feed, sitemap and the chain', () => {
    const naming = site.urls.filter(
      (url) => /\/$|\.(?:html|xml|json)$/u.test(url) && site.text(url).includes('/2018/06/het-han/'),
    )
    expect(naming).toEqual(['/2018/06/het-han/'])
    expect(site.members('/2018/06/')).toEqual([
      '/2018/06/goc/',
      '/2018/06/doi-ten/',
      '/2018/06/con-han/',
      '/2018/06/mot/',
    ])
    expect(site.neighbour('/2018/06/mot/', 'newer')).toBe('/2018/06/con-han/')
    expect(site.neighbour('/2018/06/het-han/', 'newer')).toBeNull()
  })

  test('stays in force to the end of the day that it names', () => {
    expect(site.members('/2018/06/')).toContain('/2018/06/con-han/')
  })
})

test('a former address leads on to the new one', () => {
  const page = site.page('/2018/06/ten-cu/')
  const canonical = elements(page, 'link').find((link) => attribute(link, 'rel') === 'canonical')
  const refresh = elements(page, 'meta').find((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh')
  expect(canonical === undefined ? null : attribute(canonical, 'href')).toBe(`${BASE_URL}2018/06/doi-ten/`)
  expect(refresh === undefined ? null : attribute(refresh, 'content')).toContain('/2018/06/doi-ten/')
  expect(site.urls).toContain('/tin/12345.html')
})

describe('another language', () => {
  test('is a bulletin of its own under its code', () => {
    expect(site.members('/en/2018/06/')).toEqual(['/en/2018/06/news/'])
    expect(site.urls).toEqual(expect.arrayContaining(['/en/', '/en/feed.xml', '/en/archive/']))
    expect(attribute(theOnly(site.page('/en/2018/06/news/'), 'html'), 'lang')).toBe('en')
    expect(site.neighbour('/en/2018/06/news/', 'older')).toBeNull()
  })

  test('and its original tell of each other', () => {
    for (const url of ['/2018/06/goc/', '/en/2018/06/news/']) {
      const links = elements(site.page(url), 'link').filter((link) => attribute(link, 'hreflang') !== null)
      const versions = links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])
      expect(versions, url).toEqual(
        expect.arrayContaining([
          ['vi', `${BASE_URL}2018/06/goc/`],
          ['en', `${BASE_URL}en/2018/06/news/`],
        ]),
      )
    }
  })
})

test('a plain page has its own short address and stands in no index', () => {
  expect(textOf(theOnly(site.page('/gioi-thieu/'), 'h1'))).toBe('Giới thiệu')
  expect(site.pages.filter((url) => site.items(url).includes('/gioi-thieu/'))).toEqual([])
})

test('the sitemap lists every live page, and no former address, expired article or 404', () => {
  const left = [
    '/404.html',
    '/tim-kiem/',
    '/en/search/',
    '/ngoai-tuyen/',
    '/2018/06/het-han/',
    '/2018/06/ten-cu/',
    '/tin/12345.html',
    '/tu-khoa/the-rieng/',
  ]
  expect(sitemapUrls(site, BASE_URL).toSorted()).toEqual(site.pages.filter((url) => !left.includes(url)))
})

test('no link is broken', () => {
  expect(brokenLinks(site, BASE_URL)).toEqual([])
})
