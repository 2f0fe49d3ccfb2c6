import { describe, expect, test } from 'vitest'

import { mailDate, rss } from '../../../src/feeds/rss.ts'
import { aFeed, aFeedItem, elementsOf, faultOf, textsOf } from './text-values.ts'

const SELF = 'https://host/rss.xml'

describe('an RSS feed', () => {
  const xml = rss(aFeed({ kind: 'rss', self: SELF, updated: '2018-08-15T09:30:00+07:00', items: [aFeedItem()] }))

  test('is of version 2.0 and well-formed with all its namespaces', () => {
    expect(elementsOf(xml, 'rss')[0]?.attributes.version).toBe('2.0')
    expect(faultOf(xml)).toBeNull()
  })

  test('tells name, page, language and the date of its newest change', () => {
    expect(textsOf(xml, 'title', 'channel')).toEqual(['Bản tin Điện Biên'])
    expect(textsOf(xml, 'link', 'channel')).toEqual(['https://host/'])
    expect(textsOf(xml, 'description', 'channel')).toEqual(['Tin tức của tỉnh Điện Biên'])
    expect(textsOf(xml, 'language')).toEqual(['vi'])
    expect(textsOf(xml, 'lastBuildDate')).toEqual(['Wed, 15 Aug 2018 09:30:00 +0700'])
  })

  test('names its own address', () => {
    expect(elementsOf(xml, 'atom:link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: SELF },
    ])
  })

  test('without items bears no date', () => {
    expect(textsOf(rss(aFeed({ kind: 'rss' })), 'lastBuildDate')).toEqual([])
  })
})

describe('an RSS item', () => {
  test('is known by the address of its page', () => {
    const xml = rss(aFeed({ items: [aFeedItem({ absolute: 'https://host/2018/08/x/' })] }))
    expect(textsOf(xml, 'link', 'item')).toEqual(['https://host/2018/08/x/'])
    expect(elementsOf(xml, 'guid')).toEqual([
      { name: 'guid', attributes: { isPermaLink: 'true' }, text: 'https://host/2018/08/x/' },
    ])
  })

  test('keeps its day in Việt Nam', () => {
    const xml = rss(aFeed({ items: [aFeedItem({ published: '2018-08-14T00:00:00+07:00' })] }))
    expect(textsOf(xml, 'pubDate')).toEqual(['Tue, 14 Aug 2018 00:00:00 +0700'])
  })

  test('names its authors and categories', () => {
    const xml = rss(aFeed({ items: [aFeedItem({ authors: ['Lò Thị A', 'B'], categories: ['Văn hóa', 'Lễ hội'] })] }))
    expect(textsOf(xml, 'dc:creator')).toEqual(['Lò Thị A', 'B'])
    expect(textsOf(xml, 'category')).toEqual(['Văn hóa', 'Lễ hội'])
  })

  test('carries its lead picture with size and type', () => {
    const image = { absolute: 'https://host/anh-3f9a0c21.jpg', type: 'image/jpeg', bytes: 48_213 }
    expect(elementsOf(rss(aFeed({ items: [aFeedItem({ image })] })), 'enclosure')).toMatchObject([
      { attributes: { url: 'https://host/anh-3f9a0c21.jpg', length: '48213', type: 'image/jpeg' } },
    ])
    expect(elementsOf(rss(aFeed({ items: [aFeedItem()] })), 'enclosure')).toEqual([])
  })

  test('has no empty description', () => {
    expect(textsOf(rss(aFeed({ items: [aFeedItem({ summary: '' })] })), 'description', 'item')).toEqual([])
  })
})

test.each([
  ['2018-08-14T00:00:00+07:00', 'Tue, 14 Aug 2018 00:00:00 +0700'],
  ['2024-02-29T23:59:59+07:00', 'Thu, 29 Feb 2024 23:59:59 +0700'],
  ['2026-01-01T06:05:04+07:00', 'Thu, 01 Jan 2026 06:05:04 +0700'],
  ['1970-06-07T08:00:00+08:00', 'Sun, 07 Jun 1970 08:00:00 +0800'],
])('%s is mailed as %s', (iso, written) => {
  expect(mailDate(iso)).toBe(written)
  expect(Date.parse(written)).toBe(Date.parse(iso))
})
