import { describe, expect, test } from 'vitest'

import { parseAlias, reservedSlug, slugOf } from '../../../src/content/addresses.ts'

describe('slugOf()', () => {
  test.each([
    [{ slug: 'tin-moi', title: 'x', path: 'articles/a.md' }, 'tin-moi'],
    [{ slug: null, title: 'x', path: 'articles/Điện Biên.md' }, 'dien-bien'],
    [{ slug: null, title: 'x', path: 'articles/Chợ phiên/INDEX.md' }, 'cho-phien'],
    [{ slug: null, title: 'Lễ hội', path: 'articles/🎉.md' }, 'le-hoi'],
  ])('%j is %s', (item, slug) => {
    expect(slugOf(item)).toBe(slug)
  })

  test.each(['../../etc', 'Tin mới', 'tin--moi', '-', 'a/b'])('refuses the slug %s', (slug) => {
    expect(slugOf({ slug, title: 'Tin', path: 'articles/a.md' })).toMatchObject({ code: 'bad-slug' })
  })

  test('refuses a slug over 80 characters, with a shorter one', () => {
    expect(slugOf({ slug: 'x'.repeat(80), title: 'Tin', path: 'articles/a.md' })).toBe('x'.repeat(80))
    expect(slugOf({ slug: `${'ab-'.repeat(26)}abc`, title: 'Tin', path: 'articles/a.md' })).toMatchObject({
      code: 'long-slug',
      message: 'slug dài 81 ký tự, quá giới hạn 80.',
      remedy: `Rút gọn, ví dụ: slug: ${'ab-'.repeat(25)}ab`,
    })
  })

  test('asks for a slug when nothing can be read', () => {
    expect(slugOf({ slug: null, title: '北京', path: 'articles/🎉.md' })).toMatchObject({ code: 'no-slug' })
  })
})

describe('reservedSlug()', () => {
  test.each([
    ['tinh', 'page', true],
    ['2018', 'page', true],
    ['en', 'page', true],
    ['gioi-thieu', 'page', false],
    ['tinh', 'article', false],
    ['trang-1', 'article', true],
  ] as const)('%s of a %s: %s', (slug, kind, isReserved) => {
    expect(reservedSlug(slug, kind) !== null).toBe(isReserved)
  })
})

describe('parseAlias()', () => {
  test.each([
    ['/2026/11/ten-cu/', '/2026/11/ten-cu/'],
    ['/2026/11/ten-cu', '/2026/11/ten-cu/'],
    ['/vi/news/Tin-tuc/bai-12.html', '/vi/news/Tin-tuc/bai-12.html'],
    ['/tin-cu/index.html', '/tin-cu/'],
  ])('%s is %s', (written, alias) => {
    expect(parseAlias(written)).toBe(alias)
  })

  test.each([
    'cu',
    '//host/x/',
    '/a/../b/',
    '/../x/',
    '/chuyện/',
    '/a?b=1',
    '/a b/',
    '/a.php',
    '/.git/',
    'https://a.vn/b/',
    '',
  ])('%s is refused', (written) => {
    expect(parseAlias(written)).toMatchObject({ code: 'bad-alias' })
  })

  test.each([
    '/',
    '/index.html',
    '/en/',
    '/2018/',
    '/2018/08/',
    '/2018/08/trang-2/',
    '/2018/trang-1/',
    '/tinh/x/',
    '/en/province/x/',
    '/404.html',
    '/robots.txt/',
    '/_headers/',
    '/feed.xml/tin/',
    '/vi/2018/',
  ])('%s is a page of the system', (written) => {
    expect(parseAlias(written)).toMatchObject({ code: 'reserved-alias' })
  })
})
