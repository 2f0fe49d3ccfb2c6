import { expect, test } from 'vitest'

import { promiseOf } from '../../../src/domain/lasting.ts'

test.each([
  ['/'],
  ['/2018/06/tin/'],
  ['/en/2018/06/news/'],
  ['/2018/06/19/'],
  ['/gioi-thieu/'],
  ['/chuyen-muc/nong-thon-moi/'],
  ['/tinh/dien-bien/'],
])('the address %s is promised to readers', (url) => {
  expect(promiseOf(url)).toBe(url)
})

test('of an attachment the name is promised, in whatever version', () => {
  expect(promiseOf('/2018/06/tin/bieu-mau-1f2e3d4c.pdf')).toBe('/2018/06/tin/bieu-mau.pdf')
})

test.each([
  ['a tag', '/tu-khoa/ocop/'],
  ['a topic in English', '/en/topic/flood/'],
  ['an author', '/tac-gia/nguyen-van-a/'],
  ['a year', '/2018/'],
  ['a month', '/2018/08/'],
  ['a month of an index in English', '/en/category/economy/2018/08/'],
  ['a year of an index', '/chuyen-muc/kinh-te/2018/'],
  ['a full page of an index', '/chuyen-muc/kinh-te/2018/trang-1/'],
  ['a version of a picture', '/2018/06/tin/ruong-56bd9552-720.webp'],
  ['a picture in one version', '/2018/06/tin/ruong-56bd9552.jpg'],
  ['a script', '/assets/trang-344653b6.js'],
  ['a shard of the search index', '/tim-kiem/cu/1.bin'],
  ['a feed', '/chuyen-muc/kinh-te/feed.xml'],
])('%s is not', (_, url) => {
  expect(promiseOf(url)).toBeNull()
})
