import { describe, expect, test } from 'vitest'

import { readSite } from '../../../src/content/site-settings.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { placeIndex } from '../../../src/gazetteer/place-index.ts'
import { cities, provinces } from '../../../src/gazetteer/provinces.ts'
import { bulletinFolder } from './bulletin-folder.ts'
import { PNG } from '../../sites/articles.ts'

const index = placeIndex(provinces(), cities())

function read(yaml: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = bulletinFolder({ 'site.yaml': `url: https://host/\n${yaml}\n`, ...files })
  return readSite({ root, baseUrl: null, provinces: index })
}

function told(yaml: string, files: Readonly<Record<string, string | Uint8Array>> = {}): readonly string[] {
  return read(yaml, files).problems.map(formatProblem)
}

describe('the accent', () => {
  test.each([
    ["'#1b4f72'", '#1b4f72'],
    ["'#1B4F72'", '#1b4f72'],
    ["'#057'", '#005577'],
  ])('%s is %s', (written, wanted) => {
    const { site, problems } = read(`look: { accent: ${written} }`)
    expect(site.look.accent).toBe(wanted)
    expect(problems).toEqual([])
  })

  test('that is too pale is told with the nearest that can be read', () => {
    expect(told("look:\n  accent: '#ff9900'")).toEqual([
      "site.yaml:3:11: Màu “#ff9900” quá nhạt: chữ trắng trên màu này, hoặc liên kết màu này trên nền sáng, không đủ tương phản 4,5:1. Màu gần nhất dùng được: accent: '#a06000'",
    ])
  })

  test.each(['xanh', "'#12345'", "'1b4f72'"])('%s is no colour', (written) => {
    expect(told(`look: { accent: ${written} }`)[0]).toMatch(
      /^site\.yaml:2:17: Mục “look\.accent” không nhận “.+”\. Ghi mã màu sáu chữ số/u,
    )
  })
})

describe('the emblem', () => {
  test('is published under a name that holds its hash, with its size', () => {
    const { site, problems } = read('look: { emblem: { file: bieu-trung.png, alt: Biểu trưng } }', {
      'bieu-trung.png': PNG,
    })
    expect(problems).toEqual([])
    expect(site.look.emblem).toMatchObject({ alt: 'Biểu trưng', file: { source: 'bieu-trung.png', rendition: null } })
    expect(site.look.emblem?.file.url).toMatch(/^\/assets\/bieu-trung-[0-9a-f]{8}\.png$/u)
    expect(site.look.emblem?.file.size).toEqual({ width: 1, height: 1 })
  })

  test('must be there, and be described', () => {
    expect(told('look: { emblem: { file: khong-co.png, alt: Biểu trưng } }')[0]).toMatch(/^site\.yaml:2:25: /u)
    expect(told('look: { emblem: { file: khong-co.png } }')[0]).toMatch(/Thiếu mục “look\.emblem\.alt”/u)
  })

  test('may not weigh more than every page should', () => {
    const heavy = Buffer.concat([PNG, Buffer.alloc(200 * 1024)])
    expect(told('look: { emblem: { file: a.png, alt: A } }', { 'a.png': heavy })).toEqual([
      'site.yaml:2:25: Biểu trưng nặng 201 KB, mà trang nào cũng tải. Thu nhỏ ảnh xuống dưới 100 KB; cao khoảng 200 điểm ảnh là đủ nét.',
    ])
  })
})

describe('the front page and the menu', () => {
  test('are as usual when nothing is set', () => {
    expect(read('look:').site.look).toMatchObject({
      home: ['featured', 'newest', 'categories'],
      homeCategories: [],
      menu: [],
    })
  })

  test('are as the owner orders them, each thing once', () => {
    const { site } = read('look:\n  home: [newest, featured, newest]\n  menu: [kinh-te, gioi-thieu, kinh-te]')
    expect(site.look.home).toEqual(['newest', 'featured'])
    expect(site.look.menu.map(({ name, line }) => `${name} ${String(line)}`)).toEqual(['kinh-te 4', 'gioi-thieu 4'])
  })

  test('have blocks of a few names', () => {
    expect(told('look: { home: [newst] }')).toEqual([
      'site.yaml:2:16: Mục “look.home” không nhận chữ “newst”. Có phải bạn muốn viết “newest”? Các giá trị dùng được: featured, newest, categories.',
    ])
  })
})

describe('where readers report faults', () => {
  test('is told by every way that is set', () => {
    const { site, problems } = read(
      "feedback: { email: a@b.vn, form: 'https://b.vn/?bai={title}&trang={url}', hotline: 0215 000 001, zalo: '123' }",
    )
    expect(problems).toEqual([])
    expect(site.feedback).toEqual({
      ...{ email: 'a@b.vn', form: 'https://b.vn/?bai={title}&trang={url}', hotline: '0215 000 001', zalo: '123' },
    })
  })

  test.each([
    ['email: a.vn', 'Mục “feedback.email” (thư nhận báo lỗi) không nhận “a.vn”.'],
    ['form: gop-y', 'Mục “feedback.form” (trang có mẫu báo lỗi) không nhận “gop-y”.'],
    ["form: 'javascript:alert(1)'", 'Mục “feedback.form” (trang có mẫu báo lỗi) không nhận “javascript:alert(1)”.'],
    ['hotline: gọi tôi', 'Mục “feedback.hotline” (điện thoại nhận báo lỗi) không nhận “gọi tôi”.'],
    ['zalo: https://zalo.me/1', 'Mục “feedback.zalo” (mã hoặc số của Zalo OA) không nhận “https://zalo.me/1”.'],
  ])('%s is refused', (written, message) => {
    expect(told(`feedback: { ${written} }`)[0]).toContain(message)
  })
})

describe('the measurement of visits', () => {
  test('is off unless it is set, whole', () => {
    expect(read('').site.measurement).toBeNull()
    expect(told('measurement: { name: Bộ }')[0]).toMatch(/Thiếu mục “measurement\.script”/u)
  })

  test('comes over https only', () => {
    expect(told('measurement: { name: Bộ, script: http://do.vn/do.js }')[0]).toContain(
      'không nhận “http://do.vn/do.js”',
    )
    expect(read('measurement: { name: Bộ, script: https://do.vn/do.js }').site.measurement).toEqual({
      name: 'Bộ',
      script: 'https://do.vn/do.js',
    })
  })
})

test('pages are kept for readers without a network, unless the owner forbids it', () => {
  expect(read('').site.offline).toBe(true)
  expect(read('offline: false').site.offline).toBe(false)
})

describe('the host', () => {
  test('is not told by default, and is one of those that are known', () => {
    expect(read('').site.host).toBeNull()
    expect(read('host: nginx').site.host).toBe('nginx')
    expect(told('host: ngin')[0]).toMatch(/Mục “host” không nhận chữ “ngin”\. Có phải bạn muốn viết “nginx”\?/u)
  })
})

describe('what was withdrawn', () => {
  test('is a list of addresses, each once, in order', () => {
    expect(read('withdrawn: [/2018/06/b/, /2018/06/a, /2018/06/b/]').site.withdrawn).toEqual([
      '/2018/06/a/',
      '/2018/06/b/',
    ])
    expect(read('').site.withdrawn).toEqual([])
  })

  test.each(['/chuyen-muc/', 'https://host/2018/06/a/', '/'])('%s cannot be', (address) => {
    expect(told(`withdrawn: ['${address}']`)[0]).toContain(`Mục “withdrawn” không nhận “${address}”.`)
  })
})
