import { describe, expect, test } from 'vitest'

import { attribute, elements, hrefs, type Node, textOf, theOnly } from '../sites/html.ts'
import { ofClass, rendered } from './rendered.ts'

function heading(page: Node): string {
  return textOf(theOnly(page, 'h1'))
}

describe('the items of an index', () => {
  const category = rendered('category')

  test('each is a heading with its day, category and province', () => {
    const [first] = elements(ofClass(category, 'items'), 'li')
    expect(first === undefined ? '' : textOf(theOnly(first, 'h2'))).toMatch(/^Ruộng bậc thang/u)
    expect(first === undefined ? '' : textOf(ofClass(first, 'line'))).toBe('23/11/2026 Nông thôn mới Điện Biên')
  })

  test('the first ten show their summary, the others do not', () => {
    const items = elements(ofClass(category, 'items'), 'li')
    const withSummary = items.flatMap((item, place) =>
      elements(item, 'p').some((line) => attribute(line, 'class') === 'summary') ? [place] : [],
    )
    expect(withSummary).toEqual([0, 1, 2, 3, 5, 6, 8, 9])
  })

  test('an index without items says so', () => {
    expect(textOf(theOnly(rendered('category-empty'), 'main'))).toContain('Chưa có tin nào.')
  })

  test('sub-categories, years and the feed of the index are one step away', () => {
    expect(hrefs(category)).toEqual(
      expect.arrayContaining([
        '/chuyen-muc/nong-nghiep/',
        '/chuyen-muc/lang-nghe/',
        '/chuyen-muc/kinh-te/2018/',
        '/chuyen-muc/kinh-te/feed.xml',
      ]),
    )
    expect(hrefs(ofClass(category, 'feeds'))).toEqual(['/chuyen-muc/kinh-te/feed.xml'])
  })
})

describe('pages of an index', () => {
  test('the head leads to the older page only', () => {
    const links = elements(ofClass(rendered('category'), 'pagination'), 'a')
    expect(links.map((link) => [attribute(link, 'rel'), textOf(link)])).toEqual([['prev', 'Cũ hơn']])
  })

  test('a page of a year leads back to the newest, and is named after its year', () => {
    const page = rendered('category-year')
    expect(heading(page)).toBe('Kinh tế – Năm 2018')
    expect(hrefs(ofClass(page, 'pagination'))).toEqual(['/chuyen-muc/kinh-te/', '/chuyen-muc/kinh-te/2018/trang-1/'])
  })

  test('a month is written as people write it, in the heading and in the breadcrumb', () => {
    const page = rendered('month-full-page')
    expect(heading(page)).toBe('Tháng 8/2018 – Trang 1')
    expect(elements(ofClass(page, 'crumbs'), 'a').map(textOf)).toEqual([
      'Trang chủ',
      'Lưu trữ',
      'Năm 2018',
      'Tháng 8/2018',
    ])
  })

  test('an index of one page has no pagination', () => {
    expect(() => ofClass(rendered('tag'), 'pagination')).toThrow('no .pagination')
  })
})

describe('what a province is and was', () => {
  test('a province that took in another says of what it was made, and links to it', () => {
    const history = ofClass(rendered('province-made-of-two'), 'history')
    expect(elements(history, 'p').map(textOf)).toEqual([
      'Hưng Yên (từ 01/7/2025 gồm tỉnh Hưng Yên và tỉnh Thái Bình trước đây)',
      'Tên gọi: Tỉnh Hưng Yên',
      'Vùng: Đồng bằng sông Hồng',
    ])
    expect(hrefs(history)).toEqual(['/tinh/thai-binh/'])
  })

  test('a province that is gone says where it went', () => {
    const history = ofClass(rendered('province-gone'), 'history')
    expect(textOf(history)).toContain('Thái Bình (từ 01/7/2025 thuộc tỉnh Hưng Yên)')
    expect(hrefs(history)).toEqual(['/tinh/hung-yen/'])
  })

  test('a province that was renamed lists its names with their days', () => {
    expect(textOf(ofClass(rendered('province-renamed-empty'), 'history'))).toContain(
      'Tên gọi: Tỉnh Thừa Thiên Huế (đến 31/12/2024); Thành phố Huế (từ 01/01/2025)',
    )
  })

  test('a province that was split from another says so, with its first day, and so does the other', () => {
    const [part, whole] = ['province-split-off', 'province-split'].map((name) => ofClass(rendered(name), 'history'))
    expect(part === undefined ? [] : elements(part, 'p').map(textOf).slice(0, 2)).toEqual([
      'Điện Biên (từ 01/01/2004 tách từ tỉnh Lai Châu)',
      'Tên gọi: Tỉnh Điện Biên (từ 01/01/2004)',
    ])
    expect(whole === undefined ? '' : textOf(whole)).toContain(
      'Lai Châu (từ 01/01/2004 chia thành tỉnh Lai Châu và tỉnh Điện Biên)',
    )
    expect(whole === undefined ? [] : hrefs(whole)).toEqual(['/tinh/dien-bien/'])
  })

  test('a locality says its kind and since when it is', () => {
    expect(textOf(ofClass(rendered('locality'), 'history'))).toBe('Tên gọi: Phường Phố Hiến (từ 01/7/2025)')
  })
})

describe('lists of lists', () => {
  test('provinces stand by region, those that are gone apart, with what became of them', () => {
    const page = rendered('provinces')
    expect(elements(theOnly(page, 'main'), 'h2').map(textOf)).toEqual([
      'Trung du và miền núi phía Bắc',
      'Đồng bằng sông Hồng',
      'Toàn quốc và quốc tế',
      'Tỉnh, thành phố trước ngày 01/7/2025',
      'Tỉnh của các thời kỳ trước',
    ])
    const main = textOf(theOnly(page, 'main'))
    expect(main).toContain('Hưng Yên (từ 01/7/2025 gồm tỉnh Hưng Yên và tỉnh Thái Bình trước đây)')
    expect(main).toContain('Thái Bình (từ 01/7/2025 thuộc tỉnh Hưng Yên)')
    expect(main).toContain('Hà Tây (từ 01/8/2008 thuộc thành phố Hà Nội)')
  })

  test('sub-categories stand under their category, to any depth', () => {
    const [tree] = elements(theOnly(rendered('categories'), 'main'), 'ul')
    const economy = elements(theOnly(rendered('categories'), 'main'), 'li').find((item) =>
      textOf(item).startsWith('Kinh tế'),
    )
    expect(tree).toBeDefined()
    expect(economy === undefined ? [] : hrefs(economy)).toEqual([
      '/chuyen-muc/kinh-te/',
      '/chuyen-muc/nong-nghiep/',
      '/chuyen-muc/cay-an-qua/',
      '/chuyen-muc/lang-nghe/',
    ])
  })

  test('the archive gives every year its months', () => {
    const page = rendered('archive')
    expect(elements(theOnly(page, 'main'), 'h2').map(textOf)).toEqual(['Năm 2026', 'Năm 2025', 'Năm 2018'])
    expect(hrefs(theOnly(page, 'main')).slice(0, 2)).toEqual(['/2026/', '/2026/11/'])
    expect(textOf(theOnly(page, 'main'))).toContain('Tháng 3/2018')
  })
})
