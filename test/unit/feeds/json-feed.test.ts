import { expect, test } from 'vitest'

import { jsonFeed } from '../../../src/feeds/json-feed.ts'
import { aFeed, aFeedItem } from './text-values.ts'

const SELF = 'https://host/feed.json'

function read(text: string): unknown {
  return JSON.parse(text)
}

test('a JSON feed is of version 1.1 and tells language, page, own address and publisher', () => {
  expect(read(jsonFeed(aFeed({ kind: 'json-feed', self: SELF })))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Bản tin Điện Biên',
    home_page_url: 'https://host/',
    feed_url: SELF,
    description: 'Tin tức của tỉnh Điện Biên',
    language: 'vi',
    authors: [{ name: 'UBND tỉnh Điện Biên' }],
    items: [],
  })
})

test('an item has its page for id, both dates, authors, tags and picture', () => {
  const item = aFeedItem({
    authors: ['Lò Thị A'],
    updated: '2018-09-01T08:15:00+07:00',
    image: { absolute: 'https://host/anh-3f9a0c21.jpg', type: 'image/jpeg', bytes: 1 },
  })
  expect(read(jsonFeed(aFeed({ items: [item] })))).toMatchObject({
    items: [
      {
        id: 'https://host/2018/08/dien-bien-xay-dung-nong-thon-moi/',
        url: 'https://host/2018/08/dien-bien-xay-dung-nong-thon-moi/',
        title: 'Điện Biên xây dựng nông thôn mới',
        content_text: 'Mười ba xã đạt chuẩn.',
        image: 'https://host/anh-3f9a0c21.jpg',
        date_published: '2018-08-14T00:00:00+07:00',
        date_modified: '2018-09-01T08:15:00+07:00',
        authors: [{ name: 'Lò Thị A' }],
        tags: ['Nông thôn mới'],
      },
    ],
  })
})

test('an item without summary has its title for content, and no key without a value', () => {
  const item = aFeedItem({ title: 'Tin', summary: '' })
  expect(read(jsonFeed(aFeed({ items: [item] })))).toMatchObject({ items: [{ title: 'Tin', content_text: 'Tin' }] })
  expect(jsonFeed(aFeed({ items: [item] }))).not.toMatch(/null|"image"|"authors": \[\]/u)
})
