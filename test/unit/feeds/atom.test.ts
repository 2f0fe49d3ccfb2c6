import { describe, expect, test } from 'vitest'

import { atom } from '../../../src/feeds/atom.ts'
import { aFeed, aFeedItem, elementsOf, textsOf } from './text-values.ts'

describe('an Atom feed', () => {
  const xml = atom(aFeed({ updated: '2018-08-15T09:30:00+07:00', items: [aFeedItem()] }))

  test('tells its language', () => {
    expect(elementsOf(xml, 'feed')[0]?.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' })
  })

  test('is known by its own address and leads to its page', () => {
    expect(textsOf(xml, 'id', 'feed')).toEqual(['https://host/feed.xml'])
    expect(elementsOf(xml, 'link', 'feed').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://host/feed.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://host/' },
    ])
  })

  test('has a title, a subtitle, a publisher and the date of its newest change', () => {
    expect(textsOf(xml, 'title', 'feed')).toEqual(['Bản tin Điện Biên'])
    expect(textsOf(xml, 'subtitle')).toEqual(['Tin tức của tỉnh Điện Biên'])
    expect(textsOf(xml, 'author', 'feed').map((name) => name.trim())).toEqual(['UBND tỉnh Điện Biên'])
    expect(textsOf(xml, 'updated', 'feed')).toEqual(['2018-08-15T09:30:00+07:00'])
  })

  test('without items bears a date that claims nothing, since it must have one', () => {
    expect(textsOf(atom(aFeed()), 'updated')).toEqual(['1970-01-01T00:00:00Z'])
  })
})

describe('an Atom entry', () => {
  test('is known by the address of its page', () => {
    const xml = atom(aFeed({ items: [aFeedItem({ absolute: 'https://host/2018/08/x/' })] }))
    expect(textsOf(xml, 'id', 'entry')).toEqual(['https://host/2018/08/x/'])
    expect(elementsOf(xml, 'link', 'entry').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://host/2018/08/x/' },
    ])
  })

  test('keeps its day in Việt Nam, and tells a later change apart', () => {
    const item = aFeedItem({ published: '2018-08-14T00:00:00+07:00', updated: '2018-09-01T08:15:00+07:00' })
    const xml = atom(aFeed({ items: [item] }))
    expect(textsOf(xml, 'published')).toEqual(['2018-08-14T00:00:00+07:00'])
    expect(textsOf(xml, 'updated', 'entry')).toEqual(['2018-09-01T08:15:00+07:00'])
  })

  test('names its authors and categories', () => {
    const item = aFeedItem({ authors: ['Lò Thị A', 'Nguyễn Văn B'], categories: ['Văn hóa', 'Lễ hội'] })
    const xml = atom(aFeed({ items: [item] }))
    expect(textsOf(xml, 'author', 'entry').map((name) => name.trim())).toEqual(['Lò Thị A', 'Nguyễn Văn B'])
    expect(elementsOf(xml, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'Văn hóa' },
      { term: 'Lễ hội' },
    ])
  })

  test('carries its lead picture', () => {
    const image = { absolute: 'https://host/2018/08/x/anh-3f9a0c21.jpg', type: 'image/jpeg', bytes: 48_213 }
    const xml = atom(aFeed({ items: [aFeedItem({ image })] }))
    expect(elementsOf(xml, 'link', 'entry').map(({ attributes }) => attributes)).toContainEqual({
      ...{ rel: 'enclosure', type: 'image/jpeg', length: '48213' },
      href: 'https://host/2018/08/x/anh-3f9a0c21.jpg',
    })
  })

  test('has no empty summary', () => {
    expect(textsOf(atom(aFeed({ items: [aFeedItem({ summary: '' })] })), 'summary')).toEqual([])
    expect(textsOf(atom(aFeed({ items: [aFeedItem({ summary: 'Tóm tắt' })] })), 'summary')).toEqual(['Tóm tắt'])
  })
})
