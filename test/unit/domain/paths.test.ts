import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isReserved, pathsOf } from '../../../src/domain/paths.ts'

describe('the URLs of the bulletin’s own language', () => {
  const paths = pathsOf('vi', 'vi')

  test.each([
    [paths.home, '/'],
    [paths.archive, '/luu-tru/'],
    [paths.article('2018-08-27', 'dien-bien'), '/2018/08/dien-bien/'],
    [paths.page('gioi-thieu'), '/gioi-thieu/'],
    [paths.all('category'), '/chuyen-muc/'],
    [paths.all('province'), '/tinh/'],
    [paths.index('category', 'nong-thon-moi'), '/chuyen-muc/nong-thon-moi/'],
    [paths.index('province', 'dien-bien'), '/tinh/dien-bien/'],
    [paths.index('locality', 'muong-thanh'), '/dia-phuong/muong-thanh/'],
    [paths.index('tag', 'cau'), '/tu-khoa/cau/'],
    [paths.index('topic', 'mon-ngon'), '/dong-su-kien/mon-ngon/'],
    [paths.index('author', 'nguyen-van-a'), '/tac-gia/nguyen-van-a/'],
    [paths.year('2018'), '/2018/'],
    [paths.month('2018/08'), '/2018/08/'],
    [paths.numbered('/2018/08/', 1), '/2018/08/trang-1/'],
    [paths.numbered('/chuyen-muc/nong-thon-moi/2018/', 12), '/chuyen-muc/nong-thon-moi/2018/trang-12/'],
  ])('has %s', (url, expected) => {
    expect(url).toBe(expected)
  })
})

describe('the URLs of another language', () => {
  test('stand under its code, in its own words', () => {
    const paths = pathsOf('en', 'vi')
    expect(paths.home).toBe('/en/')
    expect(paths.article('2018-08-27', 'x')).toBe('/en/2018/08/x/')
    expect(paths.index('category', 'new-countryside')).toBe('/en/category/new-countryside/')
    expect(paths.numbered(paths.month('2018/08'), 2)).toBe('/en/2018/08/page-2/')
  })

  test('without words of its own take those of the bulletin', () => {
    expect(pathsOf('lo', 'vi').index('tag', 'x')).toBe('/lo/tu-khoa/x/')
    expect(pathsOf('lo', 'en').index('tag', 'x')).toBe('/lo/tag/x/')
    expect(pathsOf('zh-Hant', 'vi').home).toBe('/zh-hant/')
  })

  test('has no code when it is the bulletin’s own', () => {
    expect(pathsOf('en', 'en').index('author', 'x')).toBe('/author/x/')
    expect(pathsOf('lo', 'lo').index('author', 'x')).toBe('/tac-gia/x/')
  })
})

describe('the first part of an address', () => {
  test.each([
    ...['chuyen-muc', 'tinh', 'dia-phuong', 'tu-khoa', 'dong-su-kien', 'tac-gia', 'luu-tru', 'trang'],
    ...[
      'category',
      'tag',
      'archive',
      'page',
      'van-ban',
      'so',
      'tim-kiem',
      'khan',
      'assets',
      'sitemap',
      'feed',
      'admin',
    ],
    ...['404', '2018', '0001', 'vi', 'en', 'hmn', 'blt', 'trang-1', 'page-12'],
  ])('“%s” belongs to the system', (segment) => {
    expect(isReserved(segment)).toBe(true)
  })

  test.each(['gioi-thieu', 'lien-he', 'tinh-dien-bien', '20189', '18', 'trang-dau', 'page-one', 'abcd', 'e-n'])(
    '“%s” may be a page',
    (segment) => {
      expect(isReserved(segment)).toBe(false)
    },
  )

  test('of no page is one of another kind of URL', () => {
    const paths = pathsOf('vi', 'vi')
    const kinds = ['category', 'province', 'locality', 'tag', 'topic', 'author'] as const
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1945, max: 2100 }), (kind, year) => {
        for (const url of [paths.all(kind), paths.year(String(year)), paths.archive]) {
          expect(isReserved(url.split('/')[1] ?? '')).toBe(true)
        }
      }),
    )
  })
})
