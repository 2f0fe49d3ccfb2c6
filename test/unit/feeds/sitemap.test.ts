import { Readable } from 'node:stream'

import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'

import { newsSitemap } from '../../../src/feeds/news-sitemap.ts'
import { sitemap, sitemapIndex } from '../../../src/feeds/sitemap.ts'
import { faultOf } from './text-values.ts'

test('a sitemap lists pages in order, with the time of their last change', async () => {
  const xml = sitemap({
    kind: 'sitemap',
    entries: [
      { absolute: 'https://host/2018/08/a/', lastmod: '2018-08-14T00:00:00+07:00', alternates: [] },
      { absolute: 'https://host/chuyen-muc/', lastmod: null, alternates: [] },
    ],
  })
  expect(await parseSitemap(Readable.from([xml]))).toMatchObject([
    { url: 'https://host/2018/08/a/', lastmod: '2018-08-14T00:00:00+07:00' },
    { url: 'https://host/chuyen-muc/' },
  ])
  expect(xml.match(/<lastmod>/gu)).toHaveLength(1)
})

test('a page with translations names every language version', async () => {
  const alternates = [
    { lang: 'en', absolute: 'https://host/en/2018/08/a/' },
    { lang: 'vi', absolute: 'https://host/2018/08/a/' },
  ]
  const entries = [{ absolute: 'https://host/2018/08/a/', lastmod: null, alternates }]
  const xml = sitemap({ kind: 'sitemap', entries })
  expect(faultOf(xml)).toBeNull()
  expect(await parseSitemap(Readable.from([xml]))).toMatchObject([
    {
      links: [
        { lang: 'en', url: 'https://host/en/2018/08/a/' },
        { lang: 'vi', url: 'https://host/2018/08/a/' },
      ],
    },
  ])
})

test('the sitemap index lists the sitemaps', async () => {
  const xml = sitemapIndex({
    kind: 'sitemap-index',
    entries: [
      { absolute: 'https://host/sitemap/2018-08.xml', lastmod: '2018-08-14T00:00:00+07:00' },
      { absolute: 'https://host/sitemap/trang.xml', lastmod: null },
    ],
  })
  expect(faultOf(xml)).toBeNull()
  expect(await parseSitemapIndex(Readable.from([xml]))).toEqual([
    { url: 'https://host/sitemap/2018-08.xml', lastmod: '2018-08-14T00:00:00+07:00' },
    { url: 'https://host/sitemap/trang.xml' },
  ])
})

test('the news sitemap tells name, language, date and title', async () => {
  const published = '2018-08-14T00:00:00+07:00'
  const entry = { absolute: 'https://host/2018/08/a/', title: 'Đắk Lắk & <b>', lang: 'zh-Hans', published }
  const xml = newsSitemap({ kind: 'news-sitemap', publication: 'Bản tin', entries: [entry] })
  expect(faultOf(xml)).toBeNull()
  expect(await parseSitemap(Readable.from([xml]))).toMatchObject([
    {
      url: 'https://host/2018/08/a/',
      news: { publication: { name: 'Bản tin', language: 'zh' }, publication_date: published, title: 'Đắk Lắk & <b>' },
    },
  ])
})
