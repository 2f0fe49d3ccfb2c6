import { describe, expect, test } from 'vitest'

import { readSite } from '../../../src/content/site-settings.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { placeIndex } from '../../../src/gazetteer/place-index.ts'
import { cities, provinces } from '../../../src/gazetteer/provinces.ts'
import { bulletinFolder } from './bulletin-folder.ts'

const index = placeIndex(provinces(), cities())

function read(yaml: string | null, baseUrl: string | null = 'https://host/') {
  return readSite({ root: bulletinFolder(yaml === null ? {} : { 'site.yaml': yaml }), baseUrl, provinces: index })
}

function told(yaml: string): readonly string[] {
  return read(yaml).problems.map(formatProblem)
}

test.each([
  [
    'of another name',
    { 'site.yml': 'name: A' },
    'Tệp “site.yml” không được đọc: tệp cài đặt của bản tin phải tên là site.yaml, chữ thường. Đổi tên tệp thành site.yaml.',
  ],
  [
    'with capitals',
    { 'Site.YAML': 'name: A' },
    'Tệp “Site.YAML” không được đọc: tệp cài đặt của bản tin phải tên là site.yaml, chữ thường. Đổi tên tệp thành site.yaml.',
  ],
  [
    'that is a list',
    { 'site.yaml': '- A' },
    'Tệp không gồm các mục “mục: giá trị”. Viết mỗi mục một dòng, ví dụ: name: Bản tin Điện Biên',
  ],
  [
    'with both versions of a conflict',
    { 'site.yaml': '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> nhanh\n' },
    'Hai người cùng sửa chỗ này: tệp còn giữ cả hai bản, giữa các dòng <<<<<<<, ======= và >>>>>>> của git. Giữ lại câu chữ đúng của hai bản, rồi xóa các dòng mở đầu bằng <<<<<<<, |||||||, =======, >>>>>>>.',
  ],
])('a file of settings %s is told, and not also that it lacks an address', (_, files, message) => {
  const { problems } = readSite({ root: bulletinFolder(files), baseUrl: null, provinces: index })
  expect(problems.map(formatProblem)).toEqual([`site.yaml:1:1: ${message}`])
})

describe('defaults', () => {
  test('hold throughout without site.yaml', () => {
    expect(read(null)).toEqual({
      site: {
        name: 'Bản tin',
        description: null,
        publisher: null,
        baseUrl: 'https://host/',
        lang: 'vi',
        province: null,
        categories: [],
        localities: [],
        spellings: { tags: new Map(), topics: new Map(), authors: new Map() },
        imprint: { responsible: null, licence: null, address: null, phone: null, hotline: null, email: null },
        cardsFrom: null,
        noindex: false,
        offline: true,
        precompress: false,
        host: null,
        withdrawn: [],
        measurement: null,
        look: {
          ...{ accent: null, emblem: null, masthead: null },
          home: ['featured', 'newest', 'categories'],
          ...{ homeCategories: [], menu: [] },
        },
        feedback: { email: null, form: null, hotline: null, zalo: null },
        counts: { neighbours: 10, feed: 30, newest: 12, perCategory: 4, related: 5 },
      },
      problems: [],
      isProvinceFaulty: false,
    })
  })

  test.each(['', '# chỉ có ghi chú\n', 'schema: 1\nimprint:\ncounts:\n'])(
    'hold in a file that sets nothing: %j',
    (yaml) => {
      expect(read(yaml)).toEqual(read(null))
    },
  )
})

describe('the base URL', () => {
  test.each([
    ['https://a.vn', 'https://b.vn/ban-tin', 'https://b.vn/ban-tin/'],
    ['https://a.vn', null, 'https://a.vn/'],
    [null, null, 'https://example.invalid/'],
  ])('in site.yaml %s, given %s: %s', (inFile, given, used) => {
    const { site, problems } = read(inFile === null ? null : `url: ${inFile}`, given)
    expect(site.baseUrl).toBe(used)
    expect(problems.map(({ code }) => code)).toEqual(used === 'https://example.invalid/' ? ['no-base-url'] : [])
  })

  test.each([
    'abc.vn',
    'ftp://a.vn',
    'https://a.vn/?x=1',
    'https://a.vn/#x',
    'https://a.vn/bản-tin/',
    'https://me:pass@a.vn/',
  ])('is refused: %s', (url) => {
    const { site, problems } = read(null, url)
    expect(site.baseUrl).toBe('https://example.invalid/')
    expect(problems).toMatchObject([{ severity: 'error', file: 'site.yaml' }])
  })
})

describe('settings', () => {
  test('are read', () => {
    const { site, problems } = read(`
name: Bản tin Điện Biên
publisher: { name: UBND tỉnh }
province: dien bien
lang: VI
noindex: true
tags: [OCOP, Văn hóa]
counts: { feed: 50 }
categories:
  - id: kinh-te
    name: Kinh tế
    children:
      - id: nong-nghiep
        name: Nông nghiệp
        formerly: Nông - lâm
localities:
  - { id: muong-phang, name: Mường Phăng, kind: xã, from: 01/07/2025 }
`)
    expect(problems).toEqual([])
    expect(site).toMatchObject({
      name: 'Bản tin Điện Biên',
      publisher: { name: 'UBND tỉnh', url: null },
      province: 'dien-bien',
      lang: 'vi',
      noindex: true,
      counts: { feed: 50, newest: 12 },
      categories: [{ id: 'kinh-te', children: [{ id: 'nong-nghiep', formerly: ['Nông - lâm'], children: [] }] }],
      localities: [{ id: 'muong-phang', from: '2025-07-01', to: null, became: [], aliases: [] }],
    })
    expect(site.spellings.tags).toEqual(
      new Map([
        ['ocop', 'OCOP'],
        ['van-hoa', 'Văn hóa'],
      ]),
    )
  })

  test('that are right are used beside one that is wrong', () => {
    const { site, problems } = read('name: Tin\nlang: tiếng Việt\nnane: x\n')
    expect(site).toMatchObject({ name: 'Tin', lang: 'vi' })
    expect(problems.map(({ code }) => code)).toEqual(['unknown-language', 'unknown-key'])
  })

  test('that are wrong are told', () => {
    expect(
      told(`schema: 2
province: Hưng Yan
counts: { feed: 0, newst: 3 }
categories:
  - { id: Kinh tế, name: Kinh tế }
  - { id: van-hoa, name: Văn hóa }
  - { id: van-hoa, name: VĂN HOÁ }
  - { name: Du lịch }
localities:
  - { id: a, name: A, kind: làng }
`),
    ).toMatchInlineSnapshot(`
      [
        "site.yaml:1:9: Bản tin viết theo phiên bản “2”, còn Bantin đang chạy hiểu phiên bản 1. Cập nhật Bantin lên bản mới hơn.",
        "site.yaml:8:5: Thiếu mục “categories.id” (phần cuối của địa chỉ chuyên mục). Thêm vào, ví dụ: id: nong-thon-moi",
        "site.yaml:10:29: Mục “localities.kind” không nhận chữ “làng”. Các giá trị dùng được: xã, phường, đặc khu, thị trấn, huyện, thị xã, thành phố, quận.",
        "site.yaml:3:17: Mục “counts.feed” phải là một số từ 1 đến 200. Viết như ví dụ: feed: 30",
        "site.yaml:3:20: Không có mục nào tên “newst”. Có phải bạn muốn viết “newest”?",
        "site.yaml:2:11: Không có tỉnh, thành phố nào tên “Hưng Yan”. Có phải bạn muốn viết “Hưng Yên”? Ghi tên một tỉnh, thành phố, hoặc “Toàn quốc”, “Quốc tế”.",
      ]
    `)
  })

  test('between categories and between localities are told', () => {
    expect(
      told(`categories:
  - { id: Kinh tế, name: Kinh tế, children: [{ id: van-hoa, name: Văn hóa }] }
  - { id: van-hoa, name: VĂN HOÁ }
localities:
  - { id: a, name: A, kind: xã, from: 2025-07-01, to: 2024-01-01, became: b }
  - { id: a, name: A, kind: xã }
`),
    ).toMatchInlineSnapshot(`
      [
        "site.yaml:2:11: id “Kinh tế” không dùng làm địa chỉ được. Viết: id: kinh-te",
        "site.yaml:3:11: id “van-hoa” dùng hai lần. Mỗi id chỉ dùng một lần trong cả tệp; hãy đặt id khác.",
        "site.yaml:3:26: Tên chuyên mục “VĂN HOÁ” dùng hai lần. Hai chuyên mục phải khác tên, kể cả tên cũ (formerly); khác nhau ở chỗ đặt dấu hay chữ hoa thì vẫn là một tên.",
        "site.yaml:5:55: Ngày cuối (to) đứng trước ngày đầu (from). Sửa lại một trong hai ngày.",
        "site.yaml:5:75: Không có đơn vị nào có id “b” trong localities. Khai đơn vị thay thế trong cùng danh sách.",
        "site.yaml:6:11: id “a” dùng hai lần. Mỗi id chỉ dùng một lần trong cả tệp; hãy đặt id khác.",
      ]
    `)
  })

  test('in one part do not hide those in others', () => {
    expect(
      told(`title: Bản tin A
menu: [kinh-te]
imprint:
  email: bantin tại co-quan.vn
  phone: 0215 3825 408; 0215 3825 409
look:
  accent: #a01c22
  home: [featured, moi]
  emblem: { file: bieu-trung.png }
feedback: { hotline: gọi tổng đài }
categories: [Kinh tế, { id: van-hoa, name: Văn hóa, children: x }]
publisher: { name: [a] }
`),
    ).toMatchInlineSnapshot(`
      [
        "site.yaml:7:11: Phần “#a01c22” bị coi là lời ghi chú vì mở đầu bằng dấu #, nên mục “accent” trống. Đặt trong dấu nháy: accent: '#a01c22'",
        "site.yaml:1:1: Không có mục nào tên “title”. Có phải bạn muốn viết “name”?",
        "site.yaml:12:20: Mục “publisher.name” phải là chữ, nhưng ở đây là một danh sách. Bỏ dấu ngoặc; nếu ngoặc là một phần của chữ thì đặt cả giá trị trong dấu nháy. Viết như ví dụ: name: Tên cơ quan",
        "site.yaml:11:14: Chuyên mục “Kinh tế” chưa có id, phần cuối của địa chỉ. Viết cả id và tên: { id: kinh-te, name: Kinh tế }",
        "site.yaml:11:63: Mục “categories.children” phải là danh sách, nhưng ở đây là chữ “x”. Viết như ví dụ: children: [{ id: ocop, name: Sản phẩm OCOP }]",
        "site.yaml:5:10: Mục “imprint.phone” (điện thoại) không nhận “0215 3825 408; 0215 3825 409”. Viết như ví dụ: phone: 0215 0000 000",
        "site.yaml:4:10: Mục “imprint.email” (thư điện tử) không nhận “bantin tại co-quan.vn”. Viết như ví dụ: email: bantin@co-quan.example.vn",
        "site.yaml:9:11: Thiếu mục “look.emblem.alt” (lời mô tả biểu trưng). Thêm vào, ví dụ: alt: Biểu trưng tỉnh Điện Biên",
        "site.yaml:8:20: Mục “look.home” không nhận chữ “moi”. Các giá trị dùng được: featured, newest, categories.",
        "site.yaml:10:22: Mục “feedback.hotline” (điện thoại nhận báo lỗi) không nhận “gọi tổng đài”. Viết như ví dụ: hotline: 0215 0000 001",
        "site.yaml:2:1: Mục “menu” không đứng riêng ở ngoài cùng. Viết mục này dưới dòng “look:”, thụt vào hai dấu cách.",
      ]
    `)
  })

  test('in a group cost only what they are in', () => {
    const { site } = read(
      'look: { accent: do, masthead: Điện Biên, emblem: { file: a.png } }\nimprint: { email: a, address: Số 1 }',
    )
    expect(site.look).toMatchObject({ accent: null, emblem: null, masthead: 'Điện Biên' })
    expect(site.imprint).toMatchObject({ email: null, address: 'Số 1' })
  })

  test('in the categories do not make the menu unknown', () => {
    const { site } = read('categories: [Kinh tế]\nlook: { menu: [kinh-te], homeCategories: [kinh-te], masthead: A }')
    expect(site.look).toMatchObject({ menu: [], homeCategories: [], masthead: 'A' })
  })

  test('in the address are told once', () => {
    expect(read('url: abc', null).problems.map(({ code }) => code)).toEqual(['not-an-address'])
  })

  test('of several provinces where one is wanted are told', () => {
    expect(told('province: Hà Nội, Huế')).toEqual([
      'site.yaml:1:11: Mục “province” của bản tin chỉ nhận một tỉnh, thành phố. Bản tin của nhiều tỉnh thì bỏ mục này; mỗi bài ghi tỉnh của bài.',
    ])
  })

  test.each([
    ['phone', '0215 3825 408'],
    ['phone', '+84 (215) 3825-408'],
    ['hotline', '1900.1234'],
    ['email', 'ban.tin@dien-bien.example.vn'],
  ])('are not seen in the %s %s', (key, written) => {
    const { site, problems } = read(`imprint: { ${key}: '${written}' }`)
    expect(problems).toEqual([])
    expect(site.imprint).toMatchObject({ [key]: written })
  })

  test('that are no settings at all are told', () => {
    expect(told('chỉ là chữ')).toEqual([
      'site.yaml:1:1: Tệp không gồm các mục “mục: giá trị”. Viết mỗi mục một dòng, ví dụ: name: Bản tin Điện Biên',
    ])
  })
})
