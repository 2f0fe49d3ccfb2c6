import { describe, expect, test } from 'vitest'

import { attribute, elements, hrefs, textOf, theOnly } from '../sites/html.ts'
import { htmlOf, ofClass, rendered } from './rendered.ts'

const full = rendered('home')
const bare = rendered('home-empty')

function frameOf(html: string): readonly [string, string] {
  const header = html.slice(html.indexOf('<body>'), html.indexOf('</header>'))
  return [header, html.slice(html.lastIndexOf('<footer'))]
}

test('header and footer are the same on every page of a language', () => {
  expect(frameOf(htmlOf('article-everything'))).toEqual(frameOf(htmlOf('provinces')))
})

describe('the masthead', () => {
  test('says “Bản tin”, whose it is and what it is of', () => {
    expect(elements(ofClass(full, 'brand'), 'p').map(textOf)).toEqual([
      'Ủy ban nhân dân tỉnh Điện Biên',
      'Bản tin Điện Biên',
    ])
  })

  test('says “Bản tin” before a name without it', () => {
    expect(textOf(ofClass(bare, 'nameplate'))).toBe('Bản tin Nông thôn mới')
  })

  test('has an emblem only when there is one', () => {
    expect(elements(ofClass(full, 'brand'), 'img')).toEqual([])
    expect(elements(ofClass(rendered('article-stacked-marks'), 'brand'), 'img')).toHaveLength(1)
  })

  test('leads to the categories of the top level, to the provinces and to the archive', () => {
    expect(hrefs(ofClass(full, 'menu'))).toEqual([
      '/chuyen-muc/tu-lieu/',
      '/chuyen-muc/nong-thon-moi/',
      '/chuyen-muc/kinh-te/',
      '/chuyen-muc/van-hoa/',
      '/chuyen-muc/du-lich/',
      '/chuyen-muc/giao-thong/',
      '/chuyen-muc/cong-nghe-thong-tin/',
      '/tinh/',
      '/luu-tru/',
    ])
  })
})

describe('the imprint', () => {
  test('prints what the owner has set, telephones as links', () => {
    const foot = ofClass(full, 'foot')
    expect(elements(foot, 'dt').map(textOf)).toEqual([
      'Cơ quan chủ quản',
      'Chịu trách nhiệm nội dung',
      'Giấy phép',
      'Địa chỉ',
      'Điện thoại',
      'Đường dây nóng',
      'Thư điện tử',
    ])
    expect(hrefs(foot)).toEqual(expect.arrayContaining(['tel:02150000000', 'mailto:ban-tin@co-quan.example.vn']))
  })

  test('says “Giấy phép” once, also where the owner wrote it before the number', () => {
    const licence = elements(ofClass(full, 'foot'), 'div').find((row) => textOf(row).startsWith('Giấy phép'))
    expect(licence === undefined ? '' : textOf(licence)).toMatch(/^Giấy phép *xuất bản bản tin số 01\/GP-XBBT/u)
  })

  test('prints nothing for what is empty', () => {
    expect(elements(ofClass(bare, 'foot'), 'dl', 'dt')).toEqual([])
  })

  test('asks to be named as the source', () => {
    expect(textOf(ofClass(bare, 'foot'))).toContain('Ghi rõ nguồn khi phát hành lại thông tin từ trang này')
  })
})

test('an English page speaks English, and its links stay under the prefix', () => {
  const page = rendered('article-english')
  expect(textOf(ofClass(page, 'byline'))).toBe('Monday, 23 November 2026, 13:04 Updated 24 November 2026, 09:15')
  expect(elements(ofClass(page, 'attachments'), 'h2', 'a').map(textOf)).toEqual([
    'Attachments',
    'Plan for 2026 (PDF, 1.2 MB)',
  ])
  expect(hrefs(page).filter((href) => href.startsWith('/') && !href.startsWith('/ban-tin/'))).toEqual([])
})

test('the page for what is not there leads home', () => {
  const main = theOnly(rendered('not-found'), 'main')
  expect(textOf(main)).toMatch(/^Không tìm thấy trang/u)
  expect(hrefs(main)[0]).toBe('/')
})

describe('on a page in English', () => {
  const english = rendered('article-english')

  test('what the owner writes in Vietnamese says so to a screen reader', () => {
    const inVietnamese = [...elements(english, 'div'), ...elements(english, 'p'), ...elements(english, 'dd')]
      .filter((part) => attribute(part, 'lang') === 'vi')
      .map(textOf)
    expect(inVietnamese).toEqual([
      'Ủy ban nhân dân tỉnh Điện BiênBản tin Điện Biên',
      'Bản tin Điện Biên',
      'Tin tức về xây dựng nông thôn mới, kinh tế và văn hóa ở tỉnh Điện Biên.',
      'Ủy ban nhân dân tỉnh Điện Biên',
      'Nguyễn Văn A, Chánh Văn phòng',
      'Giấy phép xuất bản bản tin số 01/GP-XBBT ngày 02/01/2026',
      'Số 1, đường A, phường B, tỉnh Điện Biên',
      '0215 0000 000',
      '0215 0000 001',
      'ban-tin@co-quan.example.vn',
    ])
  })

  test('its own categories do not', () => {
    expect(elements(ofClass(english, 'menu'), 'ul').map((list) => attribute(list, 'lang'))).toEqual([null, null])
  })

  test('a translation is named in its own language, title and name alike', () => {
    const [line] = elements(ofClass(english, 'translations'), 'li')
    expect(line && attribute(line, 'lang')).toBe('vi')
    expect(line && textOf(line)).toMatch(/^Tiếng Việt: /u)
  })
})

test('on a page in Vietnamese nothing before the links to other languages names one', () => {
  const [header, footer] = frameOf(htmlOf('home'))
  expect(header + footer.slice(0, footer.indexOf('<nav'))).not.toContain(' lang=')
})
